/** A rule's law and article in the reader's language: 《商标法》（2019年修正）第63条. */
import type { Rule } from '@quanlian/contract'
import { useLabel, useLanguage, useWords } from '../language.tsx'
import { words } from './words.ts'

export function useCitation() {
  const t = useWords(words)
  const label = useLabel()
  const { language } = useLanguage()
  return ({ law, article }: Pick<Rule, 'law' | 'article'>) => {
    const name = t('lawName', { name: label(law.name) })
    const version = law.version ? t('lawVersion', { version: label(law.version) }) : ''
    const place = article ? t('lawArticle', { article }) : ''
    return [name, version, place].filter(Boolean).join(language === 'zh' ? '' : ' ')
  }
}
