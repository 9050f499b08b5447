/** What is left of a period in the reader's language: `还有 3 天`, `overdue by 2 days`. */

import { leftUntil } from '../../ui/due.ts'
import { useWords } from '../../ui/language.tsx'
import { dueWords } from './due-words.ts'

/** @returns words for a last day or instant, seen from an instant */
export function useLeft() {
  const t = useWords(dueWords)
  return (due: string, now: string) => {
    const { unit, n } = leftUntil(due, now)
    if (unit === 'hour') {
      if (n === 0) return t('underHour')
      return n < 0 ? t('hoursLate', { n: -n }) : t('hoursLeft', { n })
    }
    if (n === 0) return t('today')
    if (n === 1) return t('tomorrow')
    if (n === -1) return t('dayLate')
    return n < 0 ? t('daysLate', { n: -n }) : t('daysLeft', { n })
  }
}
