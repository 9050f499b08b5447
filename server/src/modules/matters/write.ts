/** Writes an accepted entry with all that follows from it, in the transaction of the request. */
import { type Entry, seatsOf, seatsSeeing, sightOf, versionOf } from '@quanlian/procedure'
import { recordEvent } from '../../kernel/http.ts'
import { carry } from './carry.ts'
import { consequencesOf } from './consequences.ts'
import { referencesIn } from './fields.ts'
import { issuePapers } from './issue-papers.ts'
import type { WholeMatter } from './load.ts'
import { aboutOf, sees } from './seen.ts'
import { rebuildStanding } from './standing.ts'
import { appendEntry, tell } from './store.ts'
import { isCarried, type Pending, type Turn, type Written } from './turn.ts'

/** Consequences are carried out in their order, those of consequences after them. */
export async function write(turn: Turn, pending: Pending): Promise<Written> {
  const { id, number } = pending.matter
  const opened: Written['opened'] = []
  const queue = consequencesOf(pending.matter, await put(turn, pending), pending.entry)
  for (let next = queue.shift(); next; next = queue.shift()) {
    const carried = await carry(turn, next)
    if (!carried) continue
    const after = await put(turn, carried)
    queue.push(...consequencesOf(carried.matter, after, carried.entry))
    const isOwn = seatsOf(after.state, turn.actor.bodyId).length > 0
    if (next.does === 'open' && isOwn) opened.push({ id: after.id, number: after.number })
  }
  return { id, number, seq: pending.entry.seq, opened }
}

/** The entry itself: what stands beside it, its papers, who is told. Answers the matter with it. */
async function put(turn: Turn, { matter, entry, state, key }: Pending): Promise<WholeMatter> {
  const { db, statutes } = turn
  const { procedure, number } = matter
  const entries = [...matter.entries, { ...entry, ...(key ? { key } : {}) }]
  const after = { ...matter, entries, state, definition: versionOf(procedure, entry.version) }
  const beside = { seenBy: seatsSeeing(aboutOf(after.entries, entry).effects), key, links: linksOf(after, entry) }
  await Promise.all([
    appendEntry(db, matter.id, entry, beside, rebuildStanding(procedure, number, entries, statutes)),
    ...tellAll(turn, after, entry),
    note(turn, after, entry),
  ])
  await issuePapers(turn, after, entry)
  return after
}

/** Rights that the form names, for those who see the field. */
function linksOf(matter: WholeMatter, entry: Entry) {
  const { effects, action, version } = aboutOf(matter.entries, entry)
  const form = versionOf(matter.procedure, version).actions[action]
  return referencesIn(form, entry.form).flatMap(({ widget, value, path }) => {
    if (widget !== 'rights') return []
    const field = path.split('.')[0] ?? path
    const seats = Object.entries(effects.sees ?? {}).filter(([, sight]) => sees(sight, field))
    return [{ target: value, seenBy: seats.map(([seat]) => seat) }]
  })
}

const kinds = { act: 'acted', correct: 'corrected', withdraw: 'withdrawn', adopt: 'adopted' } as const

/** Every other body that sees the entry; also the acting one, where the platform carried it here. */
function tellAll(turn: Turn, after: WholeMatter, entry: Entry): Promise<void>[] {
  const { db, actor, now } = turn
  const { seq, action, refers, by } = entry
  const name = isCarried(entry) ? null : (actor.session.body?.name ?? null)
  const data = { seq, action, seat: by.seat, by: name, ...(refers === undefined ? {} : { refers }) }
  const about = aboutOf(after.entries, entry)
  const bodies = [...new Set(Object.values(after.state.seats).flatMap((seated) => seated.map(({ body }) => body)))]
  const joining = new Map((entry.effects.joins ?? []).map(({ body, seat }) => [body, seat]))
  const told = bodies.filter(
    (body) => body !== by.body && sightOf(about, { body, seats: seatsOf(after.state, body) }) !== undefined,
  )
  const joined = told.filter((body) => joining.has(body))
  return [
    ...joined.map((body) => tell(db, after.id, [body], 'joined', { ...data, joined: joining.get(body) }, now)),
    tell(
      db,
      after.id,
      told.filter((body) => !joining.has(body)),
      kinds[entry.kind],
      data,
      now,
    ),
  ]
}

/** In the audit trail of the acting body; what the platform carried is nobody's. */
function note(turn: Turn, { id, number }: WholeMatter, { seq, kind, action, by }: Entry): Promise<void> {
  const { db, actor, now, requestId } = turn
  const name = kind === 'act' && seq === 1 ? 'opened' : kinds[kind]
  const doer = { personId: actor.personId, bodyId: by.body }
  return recordEvent(db, doer, requestId, now, `matters.${name}`, id, { number, seq, action })
}
