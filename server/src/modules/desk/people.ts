/** People of the acting body who handle matters: those to whom one can be assigned, or who can stand in. */
import { type Database, sql } from '../../kernel/database.ts'
import type { Actor, Context, Input, Output } from '../../kernel/module.ts'
import { dayOf } from './days.ts'

export async function listPeople(
  { db, actor, now }: Context,
  { page, size }: Input<'desk', 'listPeople'>,
): Promise<Output<'desk', 'listPeople'>> {
  const [rows, total] = await Promise.all([
    sql<{ id: string; name: string; roles: string[]; away: boolean }>`
      select p.id, p.name, m.roles, exists (select from matter.absence a
          where a.body_id = m.body_id and a.person_id = p.id and ${dayOf(now)}::date between a.from_day and a.to_day) as away
        ${handlers(actor)} order by p.name, p.id limit ${size} offset ${(page - 1) * size}`.execute(db),
    sql<{ total: number }>`select count(*) as total ${handlers(actor)}`.execute(db),
  ])
  return { items: rows.rows, total: total.rows[0]?.total ?? 0, capped: false, page, size }
}

/** A person of the acting body who handles matters. */
export async function findColleague(
  db: Database,
  actor: Actor,
  id: string,
): Promise<{ id: string; name: string } | undefined> {
  const { rows } = await sql<{ id: string; name: string }>`
    select p.id, p.name ${handlers(actor)} and p.id = ${id}`.execute(db)
  return rows[0]
}

/** Whether anybody of the acting body hands out matters; where nobody does, all matters are everybody's. */
export async function isAssigning(db: Database, actor: Actor): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select ${handlers(actor)} and ${allows('matters.assign')}) as found`.execute(db)
  return rows[0]?.found ?? false
}

function handlers(actor: Actor) {
  return sql`from identity.membership m join identity.person p on p.id = m.person_id and p.active
    where m.body_id = ${actor.bodyId} and ${allows('matters.act')}`
}

function allows(grant: 'matters.act' | 'matters.assign') {
  return sql`exists (select from identity.role r where r.id = any (m.roles) and ${grant} = any (r.grants))`
}
