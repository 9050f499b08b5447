/** Answers that a person keeps: as they were given, with the rules of that day; later changes are shown beside them. */
import type { Answer } from '@quanlian/contract'
import { evaluate as ask, type Rule } from '@quanlian/statutes'
import { type Database, sql } from '../../kernel/database.ts'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { currentLaw } from './current-law.ts'
import { presentOutcome } from './present.ts'

export async function keepAnswer(
  { db, actor, now, record }: Context,
  input: Input<'law', 'keepAnswer'>,
): Promise<Output<'law', 'keepAnswer'>> {
  const { law, number } = await currentLaw(db)
  const answer = presentOutcome(law, ask(input.calculator, input.input, { on: input.on, law }))
  const { id } = await db
    .insertInto('law.answer')
    .values({
      person_id: actor.personId ?? fail('kernel.sign_in'),
      title: input.title,
      calculator: input.calculator,
      on: input.on,
      input: JSON.stringify(input.input),
      answer: JSON.stringify(answer),
      rules: answer.rules.map((rule) => rule.id),
      number,
      created_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record('law.answer_kept', id, { calculator: input.calculator })
  return { id }
}

export async function listAnswers(
  { db }: Context,
  { page, size }: Input<'law', 'listAnswers'>,
): Promise<Output<'law', 'listAnswers'>> {
  const all = db.selectFrom('law.answer')
  const [rows, { total }] = await Promise.all([
    all
      .select(['id', 'title', 'calculator', 'on', 'created_at', 'rules', 'number'])
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .limit(size)
      .offset((page - 1) * size)
      .execute(),
    all.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow(),
  ])
  const later = await changesAfter(db, Math.min(...rows.map((row) => row.number)))
  const items = rows.map((row) => ({
    id: row.id,
    title: row.title,
    calculator: row.calculator,
    on: row.on,
    createdAt: row.created_at.toISOString(),
    changed: changedSince(row, later),
  }))
  return { items, total, capped: false, page, size }
}

export async function getAnswer(
  { db }: Context,
  { id }: Input<'law', 'getAnswer'>,
): Promise<Output<'law', 'getAnswer'>> {
  const row = await db.selectFrom('law.answer').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) fail('law.unknown_answer')
  return {
    id: row.id,
    title: row.title,
    calculator: row.calculator,
    on: row.on,
    input: row.input as Output<'law', 'getAnswer'>['input'],
    answer: row.answer as unknown as Answer,
    createdAt: row.created_at.toISOString(),
    changed: changedSince(row, await changesAfter(db, row.number)),
  }
}

export async function dropAnswer(
  { db }: Context,
  { id }: Input<'law', 'dropAnswer'>,
): Promise<Output<'law', 'dropAnswer'>> {
  const gone = await db.deleteFrom('law.answer').where('id', '=', id).executeTakeFirst()
  if (gone.numDeletedRows === 0n) fail('law.unknown_answer')
  return { done: true }
}

type Later = { number: number | null; rule: unknown }[]

function changesAfter(db: Database, number: number): Promise<Later> {
  if (!Number.isFinite(number)) return Promise.resolve([])
  return db
    .selectFrom('law.change')
    .select(['number', 'rule'])
    .where('state', '=', 'published')
    .where('number', '>', number)
    .execute()
}

/** Rules of an answer that were corrected or replaced by what was published after it. */
function changedSince(answer: { rules: string[]; number: number }, later: Later): string[] {
  const touched = later
    .filter((change) => Number(change.number) > answer.number)
    .flatMap(({ rule }) => [(rule as Rule).id, ...((rule as Rule).replaces ?? [])])
  return answer.rules.filter((id) => touched.includes(id))
}
