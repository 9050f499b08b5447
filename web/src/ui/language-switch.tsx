/** A button in the other language's own words. */
import { useLanguage, useWords } from './language.tsx'
import { words } from './words.ts'

export function LanguageSwitch() {
  const t = useWords(words)
  const { language, setLanguage } = useLanguage()
  return (
    <button
      type="button"
      className="q-button q-button-quiet"
      lang={language === 'zh' ? 'en' : 'zh-CN'}
      onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
    >
      {t('switchLanguage')}
    </button>
  )
}
