/** A rule as a small chip, 《商标法》第63条, that opens it with its versions. */
import type { Answer } from '@quanlian/contract'
import { useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { words } from './words.ts'

export function RuleChip({ rule, on }: { rule: Answer['rules'][number]; on: string }) {
  const t = useWords(words)
  return (
    <Link to={`/law/rules/${rule.id}${isIn(rule, on) ? `?on=${on}` : ''}`} className="l-chip">
      {rule.title}
      {rule.verified !== 'full-text' && <span> · {t('provisional')}</span>}
    </Link>
  )
}

function isIn({ from, to }: { from: string | null; to: string | null }, on: string): boolean {
  return (from === null || from <= on) && (to === null || on <= to)
}

/** `有效至 2026-12-31`, `自 2027-01-01` or both. */
export function validity(
  { from, to }: { from: string | null; to: string | null },
  t: (word: 'validFrom' | 'validTo' | 'validSpan' | 'validOpen', values?: Record<string, string>) => string,
): string {
  if (from && to) return t('validSpan', { from, to })
  if (to) return t('validTo', { to })
  return from ? t('validFrom', { from }) : t('validOpen')
}
