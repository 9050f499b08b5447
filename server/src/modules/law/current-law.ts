/** The body of rules in force here: what ships with the engine under everything published since, in its order. */
import { createLaw, type Law, type Rule, withChanges } from '@quanlian/statutes'
import { type Database, sql } from '../../kernel/database.ts'

export interface CurrentLaw {
  law: Law
  /** Of the last published change; 0 before the first. */
  number: number
}

/** Asks for the last change each time, and builds the law anew only when there is a later one. */
export async function currentLaw(db: Database): Promise<CurrentLaw> {
  const { rows } = await sql<{ number: number }>`select coalesce(max(number), 0) as number from law.change`.execute(db)
  const number = rows[0]?.number ?? 0
  if (known.number !== number) known = { number, law: await build(db, number) }
  return known
}

/** The body of rules as it stood before the change of this number was published. */
export function lawBefore(db: Database, number: number): Promise<Law> {
  return build(db, number - 1)
}

let known: CurrentLaw = { number: 0, law: createLaw() }

async function build(db: Database, last: number): Promise<Law> {
  const rows = await db
    .selectFrom('law.change')
    .select('rule')
    .where('state', '=', 'published')
    .where('number', '<=', last)
    .orderBy('number')
    .execute()
  return createLaw(
    withChanges(
      createLaw().rules,
      rows.map((row) => row.rule as unknown as Rule),
    ),
  )
}
