/** Matters one by one: number, what it is about, where it stands, what comes next and when. */
import './matter-rows.css'
import type { MatterRow } from '@quanlian/contract'
import { lastOf, momentOf } from '../ui/due.ts'
import { minute } from '../ui/format.ts'
import { useLabel, useWords } from '../ui/language.tsx'
import { Link } from '../ui/link.tsx'
import { Tag } from '../ui/tag.tsx'
import { words } from './matter-words.ts'

export function MatterRows({ rows }: { rows: readonly MatterRow[] }) {
  return (
    <ul className="p-matters">
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </ul>
  )
}

function Row({ row }: { row: MatterRow }) {
  const t = useWords(words)
  const label = useLabel()
  return (
    <li>
      <h3>
        <Link to={`/matters/${row.id}`}>{row.title}</Link>
      </h3>
      <p className="p-matter-line">
        <span>{label(row.procedureTitle)}</span>
        <span>{row.number}</span>
        <States row={row} />
        {row.waiting && <Tag tone="soon">{t('waiting')}</Tag>}
        {row.unread && <Tag tone="plain">{t('unread')}</Tag>}
      </p>
      {row.next && !row.ended && <Next next={row.next} />}
      <p className="q-fine">{t('changed', { at: minute(row.changedAt) })}</p>
    </li>
  )
}

function States({ row }: { row: MatterRow }) {
  const label = useLabel()
  return row.states.map((state) => (
    <Tag key={state.id} tone={row.ended ? 'ended' : 'going'}>
      {label(state.title)}
    </Tag>
  ))
}

function Next({ next }: { next: NonNullable<MatterRow['next']> }) {
  const t = useWords(words)
  const label = useLabel()
  const said = t(next.lapses ? 'mayOwn' : next.own ? 'nextOwn' : 'next', {
    clock: label(next.title),
    due: momentOf(lastOf(next.ends)),
    duty: label(next.duty),
  })
  return <p>{next.late ? <Tag tone="late">{t('late', { said })}</Tag> : said}</p>
}
