/** The next period of a matter: when it is over, whose duty it is and to do what. */
import type { MatterRow } from '@quanlian/contract'
import { lastOf } from '../../../ui/due.ts'
import { useDuty } from '../../../ui/duty.ts'
import { useWords } from '../../../ui/language.tsx'
import { DueTag } from './due-tag.tsx'
import { deskWords } from './words.ts'

export function NextDue({ next }: { next: NonNullable<MatterRow['next']> }) {
  const t = useWords(deskWords)
  const dutyOf = useDuty()
  return (
    <div className="w-next">
      <DueTag state={next.late ? 'late' : 'running'} due={lastOf(next.ends)} ends={next.ends} />
      <p className="w-duty">
        {next.own && <span className="w-own">{t('own')}</span>}
        {dutyOf(next)}
      </p>
    </div>
  )
}
