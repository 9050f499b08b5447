/** SQL of those who may be put into a seat: the directory, and what `matter.parties_*` tell an authority besides. */
import type { Participant } from '@quanlian/contract'
import { type Database, sql } from '../../kernel/database.ts'

/** As many as one search answers; the database gives no more firms and individuals either. */
export const most = 8

const columns = sql`id, name, name_en as "nameEn", kind, region,
  to_char(created_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as since`

/** Open bodies of these kinds with the text in their names. @param sought kinds to look for beyond the directory */
export async function participantsNamed(
  db: Database,
  named: string,
  kinds: readonly string[],
  sought: readonly string[],
): Promise<Participant[]> {
  const { rows } = await sql<Participant>`
    select * from (
      select ${columns} from identity.body
        where active and kind = any (${kinds}) and strpos(lower(concat_ws(' ', name, name_en)), lower(${named})) > 0
      union
      select ${columns} from matter.parties_named(${named}, ${sought})) found
    order by name <> ${named}, region nulls first, name, id limit ${most}`.execute(db)
  return rows
}

/** Bodies by id, closed ones too. */
export async function participantsBy(
  db: Database,
  ids: readonly string[],
  sought: readonly string[],
): Promise<Participant[]> {
  const { rows } = await sql<Participant>`
    select ${columns} from identity.body where id = any (${ids}::uuid[])
    union
    select ${columns} from matter.parties_by(${ids}::uuid[]) where kind = any (${sought}) order by name, id`.execute(db)
  return rows
}

/** Those whose whole name is that of a holder, in the register, of a right of the matter. */
export async function namesakesOf(db: Database, matter: string, sought: readonly string[]): Promise<Participant[]> {
  const { rows } = await sql<Participant>`
    select ${columns} from (
        select distinct unnest(r.holders) as holder from matter.link l join registry.visible_right r on r.id = l.target
          where l.matter_id = ${matter} and l.kind = 'right' limit 50) named,
      lateral matter.parties_named(holder, ${sought}) found
    where name = holder order by name, id`.execute(db)
  return rows
}
