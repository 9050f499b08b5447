/** What the queue is narrowed by. */
import { minute } from '../../../../ui/format.ts'
import { useWords } from '../../../../ui/language.tsx'
import { AppliedConditions } from '../../../ui/applied.tsx'
import { useProcedureTitle } from '../procedures.ts'
import { type Change, type Condition, conditionNames, conditionsOf, type QueueQuery, without } from './search.ts'
import { useAssigneeName, useStateTitles } from './titles.ts'
import { queueWords } from './words.ts'

export function Applied({ query, change }: { query: QueueQuery; change: Change }) {
  const t = useWords(queueWords)
  const word = useConditionWord(query)
  const conditions = conditionsOf(query)
  return (
    <AppliedConditions
      conditions={conditions.map(({ name, value }) => ({
        ...{ key: name + value, name: t(`condition_${name}`), value: word(name, value) },
        drop: () => change(without(query, name, value)),
      }))}
      clear={() => change(Object.fromEntries(conditionNames.map((name) => [name, undefined])))}
    />
  )
}

/** All conditions as one line, for paper. */
export function useConditionWords(query: QueueQuery): string {
  const t = useWords(queueWords)
  const word = useConditionWord(query)
  const ended = t(query.ended === 'all' ? 'endedAll' : query.ended ? 'ended' : 'open')
  return [ended, ...conditionsOf(query).map(({ name, value }) => word(name, value))].join(' · ')
}

function useConditionWord(query: QueueQuery) {
  const t = useWords(queueWords)
  const procedure = useProcedureTitle()
  const state = useStateTitles(query.state ?? [])
  const assignee = useAssigneeName()
  return (name: Condition, value: string): string => {
    const words: Record<Condition, () => string> = {
      q: () => value,
      procedure: () => procedure(value),
      state: () => state(value),
      assignee: () => assignee(value),
      waiting: () => t('only_waiting'),
      late: () => t('only_late'),
      unread: () => t('only_unread'),
      changedSince: () => minute(value),
    }
    return words[name]()
  }
}
