/** Why the server did not take a step: the condition and its rule, or what else it says. */
import { RuleRef } from '@quanlian/contract'
import { useEffect, useRef } from 'react'
import { useWords } from '../../../ui/language.tsx'
import { problemOf } from '../../api.ts'
import { useProblemDetail, useProblemTitle } from '../../ui/problem.tsx'
import { RuleChip } from '../../ui/rule-chip.tsx'
import { matterWords } from './words.ts'

/** A stale matter is told above the form, with what changed. */
export function Refused({ error }: { error: unknown }) {
  const t = useWords(matterWords)
  const title = useProblemTitle()
  const detail = useProblemDetail()(error)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const problem = problemOf(error)
  if (problem.code === 'matters.stale') return null
  const rule = RuleRef.safeParse(problem.rule).data
  return (
    <div className="w-problem" role="alert" tabIndex={-1} ref={box}>
      <p className="w-problem-title">{title(error)}</p>
      {detail && <p>{detail}</p>}
      {rule && (
        <p>
          {t('refusedRule')} <RuleChip rule={rule} />
        </p>
      )}
    </div>
  )
}
