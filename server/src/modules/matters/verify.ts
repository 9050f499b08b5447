/** Whether what stands beside the entries is what they fold to: asserted by a job, so that drift does not stay unseen. */
import { isDeepStrictEqual } from 'node:util'
import { asActor } from '../../kernel/database.ts'
import { recordEvent } from '../../kernel/http.ts'
import type { Kernel } from '../../kernel/module.ts'
import { platformSettings } from './actor.ts'
import { getProcedure } from './definitions.ts'
import { lawNow } from './load.ts'
import { rebuildStanding, type Standing } from './standing.ts'
import { sorted, standingsAfter } from './standings.ts'
import { historyOf } from './store.ts'

/** A matter whose rows say something else than its entries. */
export interface Difference {
  id: string
  number: string
  stored: Standing
  rebuilt: Standing
}

const atOnce = 200
/** One fault may touch all matters: these show which. */
const mostNamed = 20

/** Differences in all matters, one page of them held at a time. */
export async function findDifferences(kernel: Kernel, signal?: AbortSignal): Promise<Difference[]> {
  const found: Difference[] = []
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const page = await asActor(kernel.pool, platformSettings, async (db) => {
      const [rows, { statutes }] = await Promise.all([
        standingsAfter(db, after, { most: atOnce, only: 'all' }),
        lawNow(db),
      ])
      for (const { id, number, procedure, seq, standing } of rows) {
        const entries = (await historyOf(db, id)).filter((entry) => entry.seq <= seq)
        const rebuilt = sorted(rebuildStanding(getProcedure(procedure), number, entries, statutes))
        if (!isDeepStrictEqual(rebuilt, sorted(standing))) found.push({ id, number, stored: sorted(standing), rebuilt })
      }
      return rows
    })
    const last = page.at(-1)
    if (!last || page.length < atOnce || signal?.aborted) return found
    after = last.id
  }
}

/** What differs is in the log and in the audit trail of administrators: nothing mends it but somebody who finds out why. */
export async function verify(kernel: Kernel, _payload: Record<string, unknown>, signal: AbortSignal): Promise<void> {
  const found = await findDifferences(kernel, signal)
  if (found.length === 0) return
  const named = found.slice(0, mostNamed)
  kernel.log.error({ count: found.length, matters: named.map(({ id }) => id) }, 'rows of matters differ from entries')
  await asActor(kernel.pool, platformSettings, async (db) => {
    for (const { id, number } of named)
      await recordEvent(db, { personId: null, bodyId: null }, null, kernel.now(), 'matters.differs', id, { number })
  })
}
