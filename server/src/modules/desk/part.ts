/** Whether the acting body takes part in a matter, and what its own row says of it. */
import type { Database } from '../../kernel/database.ts'
import { fail } from '../../kernel/problem.ts'

export interface Part {
  number: string
  title: string
  procedure: string
}

/** @throws Problem matters.not_found for a body that takes no part */
export async function getPart(db: Database, bodyId: string | null, matter: string): Promise<Part> {
  return (await findPart(db, bodyId, matter)) ?? fail('matters.not_found')
}

export function findPart(db: Database, bodyId: string | null, matter: string): Promise<Part | undefined> {
  return db
    .selectFrom('matter.participant')
    .select(['number', 'title', 'procedure'])
    .where('matter_id', '=', matter)
    .where('body_id', '=', bodyId)
    .executeTakeFirst()
}
