/** Messages between the bodies of a matter: those from the acting body and to it. */
import type { BodyName } from '@quanlian/contract'
import { type Database, sql } from '../../kernel/database.ts'
import { type LoadedMatter, participantsSeen } from './load.ts'
import { bodiesBy, nameOf } from './store.ts'

export interface Message {
  id: string
  from: BodyName
  /** Bodies that got it, as far as the reader may know of them; the writer knew all. */
  to: BodyName[]
  own: boolean
  /** Who wrote it, of the own body. */
  person: string | null
  text: string
  at: string
}

/** Newest first; all of them where no span is asked for. */
export async function messagesSeen(
  db: Database,
  matter: LoadedMatter,
  { limit, offset }: { limit: number | null; offset: number } = { limit: null, offset: 0 },
): Promise<Message[]> {
  const { body } = matter.viewer
  const known = new Set(participantsSeen(matter).map((one) => one.body))
  const rows = await db
    .selectFrom('matter.message')
    .select([
      'id',
      'from_body',
      'to_bodies',
      'text',
      'at',
      sql<string | null>`identity.person_name(person_id)`.as('person'),
    ])
    .where('matter_id', '=', matter.id)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  const shown = rows.map((row) => {
    const own = row.from_body === body
    return { ...row, own, to: row.to_bodies.filter((to) => own || to === body || known.has(to)) }
  })
  const names = await bodiesBy(
    db,
    shown.flatMap(({ from_body: from, to }) => [from, ...to]),
  )
  const named = (id: string) => nameOf(names, id)
  return shown.map(({ id, from_body: from, to, own, person, text, at }) => ({
    ...{ id, from: named(from), to: to.map(named), own },
    ...{ person: own ? person : null, text, at: at.toISOString() },
  }))
}
