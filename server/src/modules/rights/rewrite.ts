/** Folds a right anew after one of its sources came or went, and writes its row. */
import { type Database, violated } from '../../kernel/database.ts'
import { fail } from '../../kernel/problem.ts'
import { fold } from './fold.ts'
import { project } from './project.ts'
import { halfOf, listSources, type StoredRight, updateRight } from './store.ts'

/** @throws Problem rights.exists when a corrected number belongs to another right. */
export async function rewrite(db: Database, right: StoredRight, at: Date): Promise<void> {
  const { record } = fold(await listSources(db, right.id))
  await updateRight(db, halfOf(right), right.id, project(record, `id:${right.id}`), at).catch((error) => {
    if (violated(error)?.code === '23505') fail('rights.exists')
    throw error
  })
}
