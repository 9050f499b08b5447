/**
 * Counts open clocks anew after the rules or calendars changed: last days are never the truth, so they move with the law,
 * and each that moved is recorded with both days and told.
 */
import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { kindOfDay, type Law, type Statutes } from '@quanlian/statutes'
import { asActor, type Database, sql, violated } from '../../kernel/database.ts'
import { enqueue, recordEvent } from '../../kernel/http.ts'
import type { Kernel } from '../../kernel/module.ts'
import { platformSettings } from './actor.ts'
import { getProcedure } from './definitions.ts'
import { lawNow } from './load.ts'
import { type ClockRow, rebuildStanding, type Standing } from './standing.ts'
import { type StoredStanding, sorted, standingsAfter } from './standings.ts'
import { historyOf, tell } from './store.ts'

const atOnce = 200

/** Nothing to do where all clocks were counted with this very law. Begins again at its next start where it was stopped. */
export async function recount(kernel: Kernel, payload: Record<string, unknown>, signal: AbortSignal): Promise<void> {
  const cause = typeof payload.change === 'string' ? payload.change : 'release'
  const { law, statutes } = await asPlatform(kernel, lawNow)
  const digest = digestOf(law)
  if (!(await asPlatform(kernel, (db) => knowsRelease(db, digest)))) {
    // Those that run come first: somebody goes by them. Those that are over are told anew, and nobody is.
    for (const only of ['open', 'all'] as const) await recountAll(kernel, statutes, { cause, only, signal })
    await asPlatform(kernel, (db) => sql`select matter.note_release(${digest}, ${kernel.now()})`.execute(db))
  }
  await asPlatform(kernel, (db) => enqueue(db, 'matters.verify', {}, 'matters.verify'))
}

async function recountAll(
  kernel: Kernel,
  statutes: Statutes,
  { cause, only, signal }: { cause: string; only: 'open' | 'all'; signal: AbortSignal },
): Promise<void> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const page = await asPlatform(kernel, (db) => standingsAfter(db, after, { most: atOnce, only }))
    for (const stored of page) {
      if (signal.aborted) throw new Error('stopped before all clocks were counted')
      await recountOne(kernel, stored, statutes, cause)
    }
    const last = page.at(-1)
    if (!last || page.length < atOnce) return
    after = last.id
  }
}

/** Whoever acts meanwhile counts with the new law already: then there is nothing left to do here. */
async function recountOne(kernel: Kernel, stored: StoredStanding, statutes: Statutes, cause: string): Promise<void> {
  const { id, number, procedure, seq, standing } = stored
  await asPlatform(kernel, async (db) => {
    const entries = await historyOf(db, id)
    if (entries.at(-1)?.seq !== seq) return
    const now = rebuildStanding(getProcedure(procedure), number, entries, statutes)
    if (isDeepStrictEqual(sorted(now), sorted(standing))) return
    await sql`select matter.restate(${id}, ${seq}, ${JSON.stringify(now)}::jsonb)`.execute(db)
    for (const [was, is] of movedIn(standing, now)) await noteMove(kernel, db, { id, now, was, is, cause, procedure })
  }).catch((error) => {
    if (violated(error)?.code !== 'QM001') throw error
  })
}

function movedIn(before: Standing, after: Standing): [was: ClockRow, is: ClockRow][] {
  return after.clocks.flatMap((is) => {
    const was = before.clocks.find(({ seq, clock }) => seq === is.seq && clock === is.clock)
    const moved = was && is.done === null && is.state !== 'suspended' && was.state !== 'suspended'
    return moved && (was.due !== is.due || was.ends !== is.ends) ? [[was, is]] : []
  })
}

interface Move {
  id: string
  procedure: string
  now: Standing
  was: ClockRow
  is: ClockRow
  cause: string
}

async function noteMove(
  { now: time }: Kernel,
  db: Database,
  { id, procedure, now, was, is, cause }: Move,
): Promise<void> {
  const data = { seq: is.seq, clock: is.clock, before: was.due, after: is.due, cause }
  const definition = getProcedure(procedure).versions.at(-1)
  const lead = now.participants.find(({ seats }) => definition && seats.includes(definition.lead))
  const seeing = now.participants.filter(({ seats }) => seats.some((seat) => is.seenBy.includes(seat)))
  await recordEvent(db, { personId: null, bodyId: lead?.body ?? null }, null, time(), 'clock.moved', id, data)
  await tell(
    db,
    id,
    seeing.map(({ body }) => body),
    'clock_moved',
    data,
    time(),
  )
}

function asPlatform<T>({ pool }: Kernel, work: (db: Database) => Promise<T>): Promise<T> {
  return asActor(pool, platformSettings, work)
}

async function knowsRelease(db: Database, digest: string): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`select matter.knows_release(${digest}) as known`.execute(db)
  return rows[0]?.known ?? false
}

/** Of every rule as it stands, and of the kind of each day for which there can be a calendar. */
function digestOf(law: Law): string {
  const days = Array.from({ length: 25 * 366 }, (_, at) =>
    new Date(Date.UTC(2015, 0, 1 + at)).toISOString().slice(0, 10),
  )
  const calendar = days.map((day) => kindOfDay(day))
  return createHash('sha256')
    .update(JSON.stringify([law.rules, calendar]))
    .digest('hex')
}
