/** Internal notes on a matter: what people of a body note for one another, and nobody else ever reads. */
import { type Database, sql } from '../../kernel/database.ts'
import type { Actor } from '../../kernel/module.ts'

export interface Note {
  id: string
  person: string
  own: boolean
  text: string
  at: string
}

/** Those of the acting body, newest first; all of them where no span is asked for. */
export async function notesOf(
  db: Database,
  actor: Actor,
  matter: string,
  { limit, offset }: { limit: number | null; offset: number } = { limit: null, offset: 0 },
): Promise<Note[]> {
  const rows = await db
    .selectFrom('matter.note')
    .select(['id', 'person_id', 'text', 'at', sql<string | null>`identity.person_name(person_id)`.as('person')])
    .where('matter_id', '=', matter)
    .where('body_id', '=', actor.bodyId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(({ id, person, person_id: by, text, at }) => ({
    ...{ id, person: person ?? '', own: by === actor.personId },
    ...{ text, at: at.toISOString() },
  }))
}
