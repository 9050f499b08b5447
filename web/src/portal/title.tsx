/** The title of a page: in the window, and aloud to a screen reader after each move. */
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { useWords } from '../ui/language.tsx'
import { words } from './words.ts'

const Context = createContext<(title: string) => void>(() => {})

export function TitleProvider({ children }: { children: ReactNode }) {
  const [title, setTitle] = useState('')
  return (
    <Context.Provider value={setTitle}>
      <div className="q-hidden" aria-live="polite">
        {title}
      </div>
      {children}
    </Context.Provider>
  )
}

export function useTitle(title: string | undefined) {
  const t = useWords(words)
  const announce = useContext(Context)
  const name = t('site')
  useEffect(() => {
    document.title = title ? `${title} \u2013 ${name}` : name
    announce(title ?? name)
  }, [title, name, announce])
}
