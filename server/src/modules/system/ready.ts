import { sql } from 'kysely'
import type { Context, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'

/** Database reachable and migrated, files writable: a load balancer may send people here. */
export async function ready({ db, kernel }: Context): Promise<Output<'system', 'ready'>> {
  try {
    await sql`select 1 from registry.public_right limit 1`.execute(db)
    await kernel.files.check()
  } catch (error) {
    kernel.log.error({ err: error }, 'not ready')
    fail('kernel.unavailable')
  }
  return { status: 'ready', checks: { database: 'ok', files: 'ok' } }
}
