/** Notices of a person: those for the person alone and those for the whole body since the person belongs to it. */
import { type Database, sql } from '../../kernel/database.ts'
import type { Actor, Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { noticeWords } from './notice-words.ts'
import { keptDefinition } from './told.ts'

/** More than a person ever reads: beyond it, totals say "at least". */
const mostCounted = 1000

export async function listNotices(
  { db, actor }: Context,
  { unread, page, size }: Input<'desk', 'listNotices'>,
): Promise<Output<'desk', 'listNotices'>> {
  const wanted = unread === undefined ? sql`` : unread ? sql`where not n.read` : sql`where n.read`
  const [rows, total] = await Promise.all([
    sql<StoredNotice>`select n.*, p.number, p.title, p.procedure, coalesce(a.version, m.version) as version
      from (select * from ${mine(actor)} n ${wanted} order by n.at desc, n.id desc limit ${size} offset ${(page - 1) * size}) n
        join matter.participant p on p.matter_id = n.matter_id and p.body_id = ${actor.bodyId}
        join matter.matter m on m.id = n.matter_id
        left join matter.action a on a.matter_id = n.matter_id and a.seq = (n.data ->> 'seq')::int
      order by n.at desc, n.id desc`.execute(db),
    count(db, actor, wanted),
  ])
  return { items: rows.rows.map(present), ...total, page, size }
}

/** How many a person has not read, at most a thousand. */
export async function countUnread(db: Database, actor: Actor): Promise<number> {
  return (await count(db, actor, sql`where not n.read`)).total
}

/** Single ones, or all there are now. */
export async function readNotices(
  { db, actor, now }: Context,
  { ids }: Input<'desk', 'readNotices'>,
): Promise<Output<'desk', 'readNotices'>> {
  const { bodyId, personId } = actor
  if (bodyId === null || personId === null) fail('kernel.sign_in')
  if (ids === undefined) {
    await db
      .insertInto('matter.notice_until')
      .values({ person_id: personId, body_id: bodyId, until: now })
      .onConflict((conflict) => conflict.columns(['person_id', 'body_id']).doUpdateSet({ until: now }))
      .execute()
  } else {
    await sql`insert into matter.notice_read (notice_id, person_id)
      select n.id, ${personId} from matter.notice n where n.id = any (${ids}::uuid[]) on conflict do nothing`.execute(
      db,
    )
  }
  return { done: true }
}

interface StoredNotice {
  id: string
  matter_id: string
  kind: string
  data: unknown
  at: Date
  read: boolean
  number: string
  title: string
  procedure: string
  version: number
}

function mine({ bodyId, personId }: Actor) {
  return sql`(
    select n.id, n.matter_id, n.kind, n.data, n.at, coalesce(n.at <= u.until, false) or exists (
        select from matter.notice_read r where r.person_id = ${personId} and r.notice_id = n.id) as read
      from matter.notice n
        join identity.membership s on s.person_id = ${personId} and s.body_id = n.body_id
        left join matter.notice_until u on u.person_id = ${personId} and u.body_id = n.body_id
      where n.body_id = ${bodyId} and (n.person_id = ${personId} or (n.person_id is null and n.at >= s.since)))`
}

async function count(db: Database, actor: Actor, wanted: ReturnType<typeof sql>) {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from (select from ${mine(actor)} n ${wanted} limit ${mostCounted + 1}) counted`.execute(db)
  const total = rows[0]?.total ?? 0
  return { total: Math.min(total, mostCounted), capped: total > mostCounted }
}

function present(row: StoredNotice) {
  return {
    id: row.id,
    matter: { id: row.matter_id, number: row.number, title: row.title },
    kind: row.kind,
    words: noticeWords(row.kind, row.data, keptDefinition(row.procedure, row.version)),
    at: row.at.toISOString(),
    read: row.read,
  }
}
