/** The next period of a matter: when it is over, whose duty it is and to do what. */
import type { MatterRow } from '@quanlian/contract'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { dueOf } from './due.ts'
import { DueTag } from './due-tag.tsx'
import { deskWords } from './words.ts'

export function NextDue({ next }: { next: NonNullable<MatterRow['next']> }) {
  const t = useWords(deskWords)
  const label = useLabel()
  return (
    <div className="w-next">
      <DueTag state={next.late ? 'late' : 'running'} due={dueOf(next.ends)} ends={next.ends} />
      <p className="w-duty">
        {next.own && <span className="w-own">{t('own')}</span>}
        {label(next.duty)}
      </p>
    </div>
  )
}
