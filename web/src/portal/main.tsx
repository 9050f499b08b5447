import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../ui/styles.ts'
import { LanguageProvider } from '../ui/language.tsx'
import { LinkProvider } from '../ui/link.tsx'
import { App } from './app.tsx'
import './portal.css'
import { navigate, owns } from './router.ts'
import { SessionProvider } from './session.tsx'
import { TitleProvider } from './title.tsx'

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <LanguageProvider>
      <LinkProvider owns={owns} navigate={navigate}>
        <SessionProvider>
          <TitleProvider>
            <App />
          </TitleProvider>
        </SessionProvider>
      </LinkProvider>
    </LanguageProvider>
  </StrictMode>,
)
