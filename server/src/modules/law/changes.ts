import { checkLaw, createLaw, type Law, type Rule, withChanges } from '@quanlian/statutes'
import { sql } from '../../kernel/database.ts'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { getStored, listStored, presentChange } from './change-store.ts'
import { currentLaw, lawBefore } from './current-law.ts'
import { presentRule } from './present.ts'

/** Drafts and published changes, newest first. */
export async function listChanges(
  { db, actor }: Context,
  { state, page, size }: Input<'law', 'listChanges'>,
): Promise<Output<'law', 'listChanges'>> {
  const { rows, total } = await listStored(db, state, size, (page - 1) * size)
  return { items: rows.map((row) => presentChange(row, actor)), total, capped: false, page, size }
}

/** A change beside what it replaces, how many kept answers it touches, and what the consistency check says of it. */
export async function getChange(
  { db, actor }: Context,
  { id }: Input<'law', 'getChange'>,
): Promise<Output<'law', 'getChange'>> {
  const change = await getStored(db, id)
  // What was published stands beside what it changed then, not beside itself.
  const law = change.number === null ? (await currentLaw(db)).law : await lawBefore(db, change.number)
  const touched = [change.rule.id, ...(change.rule.replaces ?? [])]
  const { rows } = await sql<{ answers: number }>`select law.count_answers(${touched}) as answers`.execute(db)
  return {
    ...presentChange(change, actor),
    before: touched.flatMap((one) => law.find(one) ?? []).map(presentRule),
    answers: rows[0]?.answers ?? 0,
    findings: change.state === 'draft' ? newFindings(law, change.rule) : [],
  }
}

/** What the consistency check finds with the change that it does not find without it, and of which rule. */
function newFindings(law: Law, rule: Rule) {
  const known = new Set(checkLaw(law).map((finding) => JSON.stringify(finding)))
  return checkLaw(createLaw(withChanges(law.rules, [rule])))
    .filter((finding) => !known.has(JSON.stringify(finding)))
    .map(({ rules: [id], field, words }) => {
      const of = [id !== rule.id && id, field.startsWith('value.') && field].filter(Boolean).join(' ')
      return of ? { zh: `${of}：${words.zh}`, en: `${of}: ${words.en}` } : words
    })
}
