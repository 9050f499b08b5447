import { dayOfInstant } from '@quanlian/statutes'
import { sql } from '../../kernel/database.ts'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { definitionOf } from './definitions.ts'

/** Whoever has a paper can ask whether it was issued here: nothing is told but what stands at its head. */
export async function checkPaper(
  { db }: Context,
  { digest }: Input<'matters', 'checkPaper'>,
): Promise<Output<'matters', 'checkPaper'>> {
  const { rows } = await sql<Found>`select * from matter.find_paper(${digest})`.execute(db)
  const [found] = rows
  if (!found) fail('matters.unknown_paper')
  const { procedure, version, document, number, body, created_at: at, replaced } = found
  const title = definitionOf(procedure, version).documents[document] ?? { zh: document, en: document }
  return { title, number, body, day: dayOfInstant(at.toISOString()), replaced }
}

interface Found {
  procedure: string
  version: number
  document: string
  number: string
  body: string
  created_at: Date
  replaced: boolean
}
