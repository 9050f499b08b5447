/** How a rule is cited and dated in the reader's language. */
import type { Rule } from '@quanlian/contract'
import { useLabel, useLanguage, useWords } from '../../../ui/language.tsx'
import { lawWords } from './words.ts'

/** 《商标法》（2019年修正）第63条 */
export function useCitation() {
  const t = useWords(lawWords)
  const label = useLabel()
  const { language } = useLanguage()
  return ({ law, article }: Pick<Rule, 'law' | 'article'>) => {
    const name = t('lawName', { name: label(law.name) })
    const version = law.version ? t('lawVersion', { version: label(law.version) }) : ''
    const place = article ? t('lawArticle', { article }) : ''
    return [name, version, place].filter(Boolean).join(language === 'zh' ? '' : ' ')
  }
}

/** 2019-11-01 至 2026-12-31 */
export function useSpan() {
  const t = useWords(lawWords)
  return ({ from, to }: Pick<Rule, 'from' | 'to'>) => {
    if (from && to) return t('spanClosed', { from, to })
    if (from) return t('spanOpen', { from })
    return to ? t('spanUntil', { to }) : t('spanAlways')
  }
}
