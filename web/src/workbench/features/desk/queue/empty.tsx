/** An empty queue: what would stand here, and the next step. */
import { Button } from 'antd'
import { useWords } from '../../../../ui/language.tsx'
import { Empty } from '../../../ui/page.tsx'
import { type Change, conditionsOf, type QueueQuery } from './search.ts'
import { queueWords } from './words.ts'

export function EmptyQueue({ query, change }: { query: QueueQuery; change: Change }) {
  const t = useWords(queueWords)
  if (query.ended !== false) return undefined
  if (conditionsOf(query).length === 0) return <Empty title={t('emptyOpen')}>{t('emptyOpenHow')}</Empty>
  return (
    <Empty title={t('emptyFiltered')}>
      <p>{t('emptyFilteredHow')}</p>
      <Button onClick={() => change({ ended: 'all' })}>{t('lookInAll')}</Button>
    </Empty>
  )
}
