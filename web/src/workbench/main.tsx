/** Entry of the workbench, for people who spend the day in it. */
import '../ui/styles.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LanguageProvider } from '../ui/language.tsx'
import './app/base.css'
import './app/shell.css'
import './ui/pieces.css'
import './ui/table.css'
import { makeQueryClient } from './app/query-client.ts'
import { router } from './app/router.tsx'
import { lendStyleNonce, styleNonce } from './app/style-nonce.ts'
import { ThemeProvider } from './app/theme-provider.tsx'

lendStyleNonce(styleNonce())
const root = document.getElementById('root') ?? document.body.appendChild(document.createElement('div'))

createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <ThemeProvider>
        <QueryClientProvider client={makeQueryClient()}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </ThemeProvider>
    </LanguageProvider>
  </StrictMode>,
)
