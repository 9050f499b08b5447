/** One clock: when it ends, whose duty it is and to do what, by which rule, in which matter. */
import type { Deadline } from '@quanlian/contract'
import { Link } from '@tanstack/react-router'
import { useDuty } from '../../../../ui/duty.ts'
import { useLabel, useWords } from '../../../../ui/language.tsx'
import { RuleChip } from '../../../ui/rule-chip.tsx'
import { DueTag } from '../due-tag.tsx'
import { deskWords } from '../words.ts'
import { deadlineWords } from './words.ts'

export function DeadlineLine({ deadline: { matter, clock, assignee } }: { deadline: Deadline }) {
  const t = useWords(deadlineWords)
  const d = useWords(deskWords)
  const label = useLabel()
  const dutyOf = useDuty()
  const reason = clock.state === 'unknown' ? 'whyUnknown' : 'provisionalWhy'
  return (
    <li data-own={clock.own || undefined}>
      <div className="w-deadline-when">
        <DueTag {...clock} />
      </div>
      <div className="w-deadline-what">
        <p>
          <span className={clock.own ? 'w-own' : 'w-theirs'}>{clock.own ? d('own') : label(clock.seatTitle)}</span>
          <b>{label(clock.title)}</b> {dutyOf(clock)}
        </p>
        {clock.provisional.map((why) => (
          <p key={why.zh} className="w-deadline-why">
            {t(reason, { reason: label(why) })}
          </p>
        ))}
        {clock.rule && <RuleChip rule={clock.rule} />}
      </div>
      <div className="w-deadline-matter">
        <Link to="/matters/$id" params={{ id: matter.id }}>
          {matter.title}
        </Link>
        <p className="w-soft">
          <span className="w-number">{matter.number}</span> <span>{label(matter.procedureTitle)}</span>
        </p>
        <p className="w-soft">{assignee?.name ?? t('nobody')}</p>
      </div>
    </li>
  )
}
