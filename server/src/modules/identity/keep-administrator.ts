/** Nobody takes away the last administrator, by whichever of the many ways. */
import type { Database } from '../../kernel/database.ts'
import { fail } from '../../kernel/problem.ts'
import { countAdministrators } from './people-store.ts'

/** Runs a change and refuses it if it leaves nobody who administers. @throws Problem identity.last_administrator */
export async function keepAdministrator<T>(db: Database, change: () => Promise<T>): Promise<T> {
  const before = await countAdministrators(db)
  const result = await change()
  if (before > 0 && (await countAdministrators(db)) === 0) fail('identity.last_administrator')
  return result
}
