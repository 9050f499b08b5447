/** Why last days are not certain, or not known: told anew from the entries, since beside them stands only that it is so. */
import { clocksOf, fold } from '@quanlian/procedure'
import { type Law, statutesOf, type Words } from '@quanlian/statutes'
import type { Database } from '../../kernel/database.ts'
import { historiesOf } from '../matters/index.ts'
import type { RunningClock } from './running.ts'
import { keptDefinition } from './told.ts'

/** Reads the matters of doubtful clocks alone, in one statement. */
export async function doubtsOf(
  db: Database,
  rows: readonly RunningClock[],
  law: Law,
  now: Date,
): Promise<(row: RunningClock) => readonly Words[]> {
  const doubtful = new Map(rows.flatMap((row) => (row.provisional ? [[row.matter_id, row]] : [])))
  if (doubtful.size === 0) return () => []
  const histories = await historiesOf(db, [...doubtful.keys()])
  const statutes = statutesOf(law)
  const told = new Map<string, readonly Words[]>()
  for (const [matter, { procedure, version }] of doubtful) {
    const definition = keptDefinition(procedure, version)
    if (!definition) continue
    const state = fold(definition, histories.get(matter) ?? [])
    for (const view of clocksOf(definition, state, statutes, now.toISOString()))
      told.set(keyOf({ ...view, matter_id: matter }), view.provisional)
  }
  return (row) => told.get(keyOf(row)) ?? []
}

function keyOf({ matter_id, seq, clock }: Pick<RunningClock, 'matter_id' | 'seq' | 'clock'>): string {
  return `${matter_id} ${seq} ${clock}`
}
