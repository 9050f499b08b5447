/** A rule as a small chip, 《商标法》第63条, that opens it. */
import './form.css'
import type { RuleRef } from '@quanlian/contract'
import { useCallback } from 'react'
import { useWords } from '../language.tsx'
import { useCitation } from '../law/citation.ts'
import { Link } from '../link.tsx'
import type { FormSources } from './sources.ts'
import { useAsked } from './widgets/use-asked.ts'
import { words } from './words.ts'

/** @param apart opens beside the page, so that what was typed stays */
export function RuleChip({ rule, apart = false }: { rule: RuleRef; apart?: boolean }) {
  const t = useWords(words)
  const cite = useCitation()
  return (
    <Link to={`/law/rules/${rule.id}`} className="f-chip" target={apart ? '_blank' : undefined}>
      {cite({ law: { id: '', name: rule.law }, article: rule.article })}
      {rule.provisional && ` \u00b7 ${t('provisional')}`}
      {apart && <span className="q-hidden">{t('newTab')}</span>}
    </Link>
  )
}

/** The chip of a rule of which a form tells the id alone; nothing until its name is known. */
export function FieldRule({ id, known, sources }: { id: string; known: readonly RuleRef[]; sources: FormSources }) {
  const given = known.find((rule) => rule.id === id)
  const ask = useCallback(() => sources.rule(id), [sources, id])
  const { answer } = useAsked(given ? null : ask)
  const rule = given ?? answer
  return rule ? <RuleChip rule={rule} apart /> : null
}
