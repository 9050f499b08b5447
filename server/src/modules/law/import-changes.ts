import { RuleDraft } from '@quanlian/contract'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { type FieldError, fail } from '../../kernel/problem.ts'
import { insertDraft } from './change-store.ts'
import { currentLaw } from './current-law.ts'
import { readLawFile } from './read-law-file.ts'
import { defectsOf, ruleOf } from './sound-rule.ts'

type Told = Output<'law', 'importChanges'>
type Entry = Record<string, unknown>

/** Drafts the sound entries of a YAML file and tells each defect of the others by entry and field. */
export async function importChanges(
  { db, actor, now, record }: Context,
  { yaml, reason }: Input<'law', 'importChanges'>,
): Promise<Told> {
  const person = actor.personId ?? fail('kernel.sign_in')
  const { law } = await currentLaw(db)
  const told: Told = { drafted: [], defects: [] }
  const seen = new Map<string, number>()
  for (const [index, entry] of entriesOf(yaml).entries()) {
    const draft = RuleDraft.safeParse(draftOf(entry), { error: wordsOf })
    const errors: FieldError[] = draft.success
      ? [...repeated(draft.data.id, seen), ...defectsOf(draft.data, law)]
      : draft.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
    const id = typeof entry.id === 'string' ? entry.id : null
    if (id !== null && !seen.has(id)) seen.set(id, index + 1)
    for (const { path, message } of errors)
      told.defects.push({ entry: index + 1, id, field: fieldOf(path, entry), message })
    if (!draft.success || errors.length > 0) continue
    const change = await insertDraft(db, ruleOf(draft.data), reason, person, now)
    await record('law.change_drafted', change, { rule: draft.data.id })
    told.drafted.push({ id: change, rule: draft.data.id, replaces: draft.data.replaces })
  }
  return told
}

function entriesOf(yaml: string): Entry[] {
  const file = readLawFile(yaml)
  if (!file.ok) return refuse(`${file.zh}。${file.en}.`)
  const entries = (file.content as { entries?: unknown } | null)?.entries
  if (!Array.isArray(entries) || !entries.every((entry) => typeof entry === 'object' && entry !== null))
    return refuse('文件须有 entries 列表，每项为一条规则。A list “entries” of rules is needed.')
  if (entries.length > 2000) return refuse('一次至多 2000 条。At most 2,000 entries at once.')
  return entries as Entry[]
}

/** The names of a law file, as the contract names them. Words may come in one language: they then stand for both. */
function draftOf(entry: Entry) {
  const words = (value: unknown) => (typeof value === 'string' ? { zh: value, en: value } : value)
  const list = (value: unknown) => (value == null ? [] : Array.isArray(value) ? value : [value])
  const article = Array.isArray(entry.article) ? entry.article.join(',') : (entry.article ?? null)
  return {
    id: entry.id,
    subject: words(entry.subject),
    says: words(entry.says ?? entry.rule),
    value: entry.value ?? null,
    unit: entry.unit ?? null,
    law: entry.law,
    article: typeof article === 'number' ? String(article) : article,
    from: entry.effective_from,
    to: entry.effective_to ?? null,
    basis: entry.effective_from_basis ? 'common-knowledge' : 'printed',
    verified: entry.verified,
    replaces: list(entry.replaces),
    ...(entry.note ? { note: words(entry.note) } : {}),
  }
}

/** The field as the file names it. */
function fieldOf(path: string, entry: Entry): string {
  const names: Record<string, string> = {
    from: 'effective_from',
    to: 'effective_to',
    says: entry.says ? 'says' : 'rule',
  }
  const [first = '', ...rest] = path.split('.')
  return [names[first] ?? first, ...rest].join('.')
}

function repeated(id: string, seen: ReadonlyMap<string, number>): FieldError[] {
  const first = seen.get(id)
  if (first === undefined) return []
  return [{ path: 'id', message: `与第 ${first} 条编号相同。It has the id of entry ${first}.` }]
}

/** What is wrong with a value, for people. */
function wordsOf({ code, input }: { code?: string; input?: unknown }): string {
  if (input === undefined || input === null || input === '') return '缺少内容。It is missing.'
  if (code === 'too_big') return '内容过长或过多。It is too long, or too many.'
  if (code === 'invalid_value') return '不是可选的值。It is not one of the values there are.'
  return '格式不符。It has not the form expected.'
}

function refuse(message: string): never {
  fail('law.bad_rule', { errors: [{ path: 'yaml', message }] })
}
