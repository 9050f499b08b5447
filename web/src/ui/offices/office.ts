/** Office codes (WIPO ST.3) as words: the catalogue knows the offices, the browser the countries. */
import { useLabel, useLanguage } from '../language.tsx'
import { offices } from './words.ts'

export function useOffice() {
  const { language } = useLanguage()
  const label = useLabel()
  return (code: string) => label(offices[code as keyof typeof offices], country(code, language))
}

function country(code: string, language: string) {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}
