/** Chinese first, English alongside: the language of the reader, and words from catalogues. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'

export type Language = 'zh' | 'en'
export interface Words {
  zh: string
  en: string
}
export type Catalogue = Record<string, Words>

const Context = createContext<{ language: Language; setLanguage: (language: Language) => void }>({
  language: 'zh',
  setLanguage: () => {},
})
const key = 'quanlian.language'

/** Remembers the choice in the browser; `?lang=en` in a link wins. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(initial)
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    localStorage.setItem(key, language)
  }, [language])
  const value = useMemo(() => ({ language, setLanguage }), [language])
  return <Context.Provider value={value}>{children}</Context.Provider>
}

export function useLanguage() {
  return useContext(Context)
}

/**
 * Words of one catalogue in the reader's language: `const t = useWords(words); t('found', { n: 12 })`.
 * `{n}` in a sentence is replaced by the value of that name.
 */
export function useWords<C extends Catalogue>(catalogue: C) {
  const { language } = useLanguage()
  return (word: keyof C & string, values: Record<string, string | number> = {}) =>
    fill((catalogue[word] as Words)[language], values)
}

/** The word of a `{zh, en}` label in the reader's language. */
export function useLabel() {
  const { language } = useLanguage()
  return (label: Words | undefined, otherwise = '') => label?.[language] ?? otherwise
}

/** The name of a body in the reader's language, Chinese where there is no other. */
export function useNameOf() {
  const { language } = useLanguage()
  return (body: { name: string; nameEn?: string | null }) => (language === 'en' && body.nameEn) || body.name
}

function fill(sentence: string, values: Record<string, string | number>) {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

function initial(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(key)
  return asked === 'en' ? 'en' : 'zh'
}
