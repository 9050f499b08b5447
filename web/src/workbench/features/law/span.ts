/** How long a rule holds, in the reader's language. */
import type { Rule } from '@quanlian/contract'
import { useWords } from '../../../ui/language.tsx'
import { lawWords } from './words.ts'

/** 2019-11-01 至 2026-12-31 */
export function useSpan() {
  const t = useWords(lawWords)
  return ({ from, to }: Pick<Rule, 'from' | 'to'>) => {
    if (from && to) return t('spanClosed', { from, to })
    if (from) return t('spanOpen', { from })
    return to ? t('spanUntil', { to }) : t('spanAlways')
  }
}
