/** Puts a new right into one half of the register, with its first source. */
import type { RightRecord, SourceFormat } from '@quanlian/office-formats'
import { type Database, violated } from '../../kernel/database.ts'
import { fail } from '../../kernel/problem.ts'
import { newId } from './id.ts'
import { project } from './project.ts'
import { insertGuarded, insertPublic, insertSource } from './store.ts'

export interface NewRight {
  record: RightRecord
  format: SourceFormat
  /** Guarded rights: who keeps it, and how closed it is. Null for the open register. */
  guard: { ownerBody: string; visibility: 'unpublished' | 'sealed' } | null
  bodyId: string | null
  personId: string | null
  at: Date
}

/** Answers the new right's id. @throws Problem rights.exists when its number is in that half already. */
export async function addRight(
  db: Database,
  { record, format, guard, bodyId, personId, at }: NewRight,
): Promise<string> {
  const id = newId()
  const row = project(record, `id:${id}`)
  const insert = guard
    ? insertGuarded(db, id, row, at, guard.ownerBody, guard.visibility)
    : insertPublic(db, id, row, at)
  await insert.catch((error) => {
    if (violated(error)?.code === '23505') fail('rights.exists')
    throw error
  })
  const source = { rightId: id, format, record, paths: null, note: null, bodyId, personId, at }
  await insertSource(db, guard ? 'guarded' : 'public', source, guard?.ownerBody ?? null)
  return id
}
