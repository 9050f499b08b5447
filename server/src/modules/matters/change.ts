/** The way of every change of a matter: hold it, see that nothing happened meanwhile, judge, write. */
import { type Entry, type MatterState, type Refusal, seatsOf, timeline, versionOf } from '@quanlian/procedure'
import type { Context } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { lawNow, type WholeMatter, wholeOf } from './load.ts'
import { checkReferences, textsIn } from './references.ts'
import { refused } from './refused.ts'
import { bodiesBy, historyOf, takeMatter } from './store.ts'
import { type Turn, turnOf, type Written } from './turn.ts'
import { write } from './write.ts'

export type Judged = { ok: true; entry: Entry; state: MatterState } | Refusal

interface Asked {
  id: string
  /** Number of the last entry as the sender read it. */
  expected: number
  key?: string | undefined
}

/**
 * @param judge what the engine says of it, on the matter as it stands
 * @throws Problem matters.not_found, matters.stale, or why the engine refuses
 */
export async function changeMatter(
  context: Context,
  { id, expected, key }: Asked,
  judge: (matter: WholeMatter, turn: Turn) => Judged,
): Promise<Written> {
  const { db, actor } = context
  const [row, entries, law] = await Promise.all([takeMatter(db, id), historyOf(db, id), lawNow(db)])
  if (!row) fail('matters.not_found')
  const matter = wholeOf(row, entries)
  const viewer = { body: actor.bodyId, seats: seatsOf(matter.state, actor.bodyId) }
  if (viewer.seats.length === 0) fail('matters.not_found')
  const done = key && entries.find((entry) => entry.key === key && entry.by.body === actor.bodyId)
  if (done) return again(context, matter, done.seq)
  const seen = timeline(entries, viewer)
  if (expected !== matter.state.seq) fail('matters.stale', await sinceThen(context, matter, expected, seen))

  const turn = turnOf(context, law)
  const outcome = judge(matter, turn)
  if (!outcome.ok) refused(turn.law, outcome, seesAll(matter, viewer.seats))
  const { entry, state } = outcome
  if (entry.kind === 'act' || entry.kind === 'correct') {
    const action = versionOf(matter.procedure, versionFor(matter, entry)).actions[entry.action]
    await checkReferences(db, actor, action, entry.form, textsIn(seen.map(({ form, corrected }) => [form, corrected])))
  }
  return write(turn, { matter, entry, state, ...(key ? { key } : {}) })
}

/** What the body sees of what happened since it read the matter; nothing where that is not for it to see. */
async function sinceThen(
  { db }: Context,
  matter: WholeMatter,
  expected: number,
  seen: ReturnType<typeof timeline>,
): Promise<Record<string, unknown>> {
  const later = seen.filter(({ seq }) => seq > expected)
  const names = await bodiesBy(
    db,
    later.flatMap(({ by }) => by.body ?? []),
  )
  const since = later.map(({ seq, kind, action, version, at, by }) => ({
    ...{ seq, kind, action, at },
    title: versionOf(matter.procedure, version).actions[action]?.title ?? matter.definition.title,
    body: by.body === null ? null : (names.get(by.body)?.name ?? null),
  }))
  return { seq: matter.state.seq, since }
}

/** The first answer once more. */
async function again({ db }: Context, { id, number }: WholeMatter, seq: number): Promise<Written> {
  // Row-level security leaves out what the acting body takes no part in.
  const opened = await db
    .selectFrom('matter.matter')
    .select(['id', 'number'])
    .where('parent_id', '=', id)
    .where('parent_seq', '=', seq)
    .orderBy('id')
    .execute()
  return { id, number, seq, opened }
}

function versionFor({ entries }: WholeMatter, entry: Entry): number {
  return entries.find(({ seq }) => seq === entry.refers)?.version ?? entry.version
}

function seesAll({ definition }: WholeMatter, seats: readonly string[]): boolean {
  return seats.some((seat) => seat === definition.lead || definition.seats[seat]?.sees === 'all')
}
