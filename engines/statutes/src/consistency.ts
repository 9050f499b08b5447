/** Whether a body of rules holds together: what its versions, figures and words contradict, before it is published. */
import { addDays, type Day, isDay } from './day.ts'
import { instruments } from './instruments.ts'
import type { Law } from './law.ts'
import type { Rule } from './rule.ts'
import { fieldsOf, figuresOf, shapeOf } from './shape.ts'
import type { Words } from './words.ts'

/** Something in a body of rules that a person has to see. */
export interface Finding {
  kind: FindingKind
  /** An error answers wrongly or shows wrong words; `look` is right or wrong as a reader of the law says. */
  grade: 'error' | 'look'
  /** The rules concerned, the one to mend first. */
  rules: readonly string[]
  /** Path inside the rule, `value.n` or `says.en`; empty when it is the rule as a whole. */
  field: string
  words: Words
}

export type FindingKind =
  /** An id that two rules bear. */
  | 'duplicate-id'
  /** A first or last day that does not exist, or a first day after the last. */
  | 'impossible-validity'
  /** `replaces` names an id that is no rule. */
  | 'unknown-predecessor'
  /** Days between two versions on which neither holds. */
  | 'gap'
  /** A rule that begins the day after its namesake ends, without replacing it: forgotten, or kept apart for its figures. */
  | 'unlinked'
  /** Two versions of one rule that hold on one day: a lookup would pick one of them. */
  | 'overlap'
  /** Versions whose value lacks a field, or has another kind of figure in it, so that a calculator would trip. */
  | 'shape-differs'
  /** Versions that count in different units. */
  | 'unit-differs'
  /** A law that is not among the instruments. */
  | 'unknown-instrument'
  /** No article, although other rules of the same law have numbered ones. */
  | 'uncited'
  /** One article, field and unit with different figures on one day; or one subject with different figures. */
  | 'two-values'
  /** Words that are missing in Chinese. */
  | 'empty-words'
  /** Words that are missing in English. */
  | 'missing-english'
  /** Chinese characters in English words: not translated, or a term of the law that is the matter itself. */
  | 'chinese-in-english'
  /** A rule that says word for word what another one says that is no version of it. */
  | 'same-words'
  /** A figure hidden in Chinese text of a value, where no calculator can read it. */
  | 'figure-in-text'

/** Everything that is found, in the order of the rules. Empty for a body without a flaw. */
export function checkLaw(law: Law): Finding[] {
  return [
    ...duplicates(law.rules),
    ...law.rules.flatMap((rule) => [...validityOf(rule), ...citationOf(rule, law), ...wordsOf(rule), ...textOf(rule)]),
    ...versionsOf(law),
    ...unlinked(law),
    ...sameWords(law),
    ...twoValues(law.rules),
  ]
}

/** A finding's name, by which two checks are compared: what a draft adds to the findings that there were. */
export function keyOf({ kind, rules, field }: Finding): string {
  return `${kind} ${rules.join(' ')}${field ? ` ${field}` : ''}`
}

function duplicates(rules: readonly Rule[]): Finding[] {
  const ids = rules.map(({ id }) => id)
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at)
  return twice.flatMap((id) => error('duplicate-id', [id], 'id', `编号 ${id} 重复`, `two rules bear the id ${id}`))
}

function validityOf({ id, from, to }: Rule): Finding[] {
  const bad = [from, to].find((day) => day !== null && !isDay(day))
  if (bad) return error('impossible-validity', [id], 'from', `“${bad}”不是有效的日期`, `“${bad}” is not a day`)
  if (from === null || to === null || from <= to) return []
  return error('impossible-validity', [id], 'from', `起始日 ${from} 晚于终止日 ${to}`, `begins ${from}, after ${to}`)
}

function citationOf({ id, law: instrument, article, verified }: Rule, law: Law): Finding[] {
  if (!(instrument in instruments))
    return error('unknown-instrument', [id], 'law', `未登记的规范：${instrument}`, `no instrument ${instrument}`)
  const isNumbered = law.rules.some((other) => other.law === instrument && articlesOf(other).length > 0)
  if (article !== null || !isNumbered) return []
  if (verified !== 'full-text') return look('uncited', [id], 'article', '未注明条文', 'names no article')
  return error('uncited', [id], 'article', '已核对原文却未注明条文', 'was read in full, yet names no article')
}

function wordsOf({ id, subject, says, note }: Rule): Finding[] {
  const named = Object.entries({ subject, says, ...(note ? { note } : {}) })
  return named.flatMap(([name, { zh, en }]) => [
    ...(zh.trim() ? [] : error('empty-words', [id], `${name}.zh`, '缺少中文', 'Chinese words are missing')),
    ...(en.trim() ? [] : error('missing-english', [id], `${name}.en`, '缺少英文', 'English words are missing')),
    ...(han.test(en) ? look('chinese-in-english', [id], `${name}.en`, '英文中有汉字', 'Chinese in English') : []),
  ])
}

function textOf({ id, value }: Rule): Finding[] {
  return fieldsOf(value).flatMap(([field, leaf]) => {
    if (typeof leaf !== 'string' || !han.test(leaf) || !figure.test(leaf)) return []
    return error('figure-in-text', [id], `value${field}`, `数值藏在文字里：${leaf}`, `a figure stands inside “${leaf}”`)
  })
}

/** Gaps and overlaps along `replaces`, then shapes and units of neighbours. */
function versionsOf(law: Law): Finding[] {
  const byId = new Map(law.rules.map((rule) => [rule.id, rule]))
  const edges = law.rules.flatMap((newer) =>
    (newer.replaces ?? []).flatMap((id) => {
      const older = byId.get(id)
      if (older) return [...succession(older, newer), ...likeness(older, newer)]
      return error('unknown-predecessor', [newer.id], 'replaces', `没有编号为 ${id} 的规则`, `there is no rule ${id}`)
    }),
  )
  const families = new Set(law.rules.map(({ id }) => law.versions(id)))
  // Versions that name each other as neighbours were compared above.
  const apart = [...families].flatMap((family) =>
    pairsOf(family).filter(([a, b]) => !names(a, b) && !names(b, a) && overlap(a, b)),
  )
  return [...edges, ...apart.flatMap(([a, b]) => overlapping(a, b))]
}

function succession(older: Rule, newer: Rule): Finding[] {
  if (older.to === null || newer.from === null || newer.from <= older.to) return overlapping(older, newer)
  const next = nextDay(older.to)
  if (newer.from === next) return []
  return error(
    'gap',
    [newer.id, older.id],
    'from',
    `${older.id} 至 ${older.to}，本规则自 ${newer.from} 起，其间无版本`,
    `${older.id} ends on ${older.to} and this begins on ${newer.from}: no version in between`,
  )
}

function overlapping(older: Rule, newer: Rule): Finding[] {
  const [zh, en] = [`与 ${older.id} 在同一日都有效`, `holds on the same days as ${older.id}`]
  return error('overlap', [newer.id, older.id], 'from', zh, en)
}

function likeness(older: Rule, newer: Rule): Finding[] {
  const [before, after] = [shapeOf(older.value), shapeOf(newer.value)]
  const fields = [...new Set([...before.keys(), ...after.keys()])]
  const differing = fields.filter((field) => {
    const [a, b] = [before.get(field), after.get(field)]
    return a === undefined || b === undefined || (a !== b && a !== 'null' && b !== 'null')
  })
  const shape = differing.flatMap((field) => {
    const [a, b] = [before.get(field) ?? '—', after.get(field) ?? '—']
    const [zh, en] = [`与 ${older.id} 的结构不同：${a} → ${b}`, `differs from ${older.id}: ${a} → ${b}`]
    return error('shape-differs', [newer.id, older.id], `value${field}`, zh, en)
  })
  if (older.unit === newer.unit || (older.value === null && newer.value === null)) return shape
  const [zh, en] = [`单位由 ${older.unit} 变为 ${newer.unit}`, `counts in ${newer.unit}, before in ${older.unit}`]
  return [...shape, ...look('unit-differs', [newer.id, older.id], 'unit', zh, en)]
}

/** Namesakes are alike but for the year after the law's letters and a figure at the end: `E-TM19-OPP-3`, `E-TM26-OPP-2`. */
function unlinked({ rules, versions }: Law): Finding[] {
  const ended = new Map(rules.flatMap((rule) => (rule.to ? [[`${nextDay(rule.to)} ${nameOf(rule)}`, rule]] : [])))
  return rules.flatMap((newer) => {
    const older = ended.get(`${newer.from} ${nameOf(newer)}`)
    if (!older || versions(older.id).includes(newer)) return []
    const [zh, en] = [`应注明取代 ${older.id}`, `does not say that it replaces ${older.id}`]
    return look('unlinked', [newer.id, older.id], 'replaces', zh, en)
  })
}

function nameOf({ id }: Rule): string {
  const [area, instrument, ...rest] = id.replace(/-\d+$/, '').split('-')
  return rest.length > 0 ? [area, instrument?.replace(/\d+/, ''), ...rest].join('-') : id
}

/** Within one law it is a slip; two laws may well say the same. */
function sameWords({ rules, versions }: Law): Finding[] {
  const speakers = { zh: new Map<string, Rule>(), en: new Map<string, Rule>() }
  return rules.flatMap((rule) => {
    const first = (['zh', 'en'] as const).flatMap((language) => {
      const text = rule.says[language].trim()
      const speaker = speakers[language].get(text)
      if (!speaker) speakers[language].set(text, rule)
      return speaker && text ? [speaker] : []
    })[0]
    if (!first || versions(first.id).some(({ id }) => id === rule.id)) return []
    const [zh, en] = [`与 ${first.id} 的表述完全相同`, `says word for word what ${first.id} says`]
    return (first.law === rule.law ? error : look)('same-words', [rule.id, first.id], 'says', zh, en)
  })
}

/**
 * One threshold is: one subject, or one field in one unit of one numbered article of one law. Tables of fees have no
 * articles and are left out. Different cases of one article (a lower figure for a repeat) are found too, hence `look`.
 */
function twoValues(rules: readonly Rule[]): Finding[] {
  return pairsOf(rules).flatMap(([a, b]) => {
    if (a.unit !== b.unit || (!sameArticle(a, b) && a.subject.zh !== b.subject.zh) || !overlap(a, b)) return []
    const [before, after] = [figuresOf(a.value), figuresOf(b.value)]
    const field = [...before.keys()].find((one) => after.has(one) && after.get(one) !== before.get(one))
    if (field === undefined) return []
    const [x, y] = [before.get(field), after.get(field)]
    const [zh, en] = [`${a.id} 为 ${x}，本规则为 ${y}`, `${x} in ${a.id}, and ${y} here`]
    return look('two-values', [b.id, a.id], `value${field}`, zh, en)
  })
}

function sameArticle(a: Rule, b: Rule): boolean {
  if (a.law !== b.law) return false
  const mine = articlesOf(a)
  return articlesOf(b).some((article) => mine.includes(article))
}

function articlesOf({ article }: Rule): string[] {
  return (article ?? '').split(',').filter((one) => /^\d/.test(one))
}

function overlap(a: Rule, b: Rule): boolean {
  return (a.from === null || b.to === null || a.from <= b.to) && (b.from === null || a.to === null || b.from <= a.to)
}

function names(a: Rule, b: Rule): boolean {
  return a.replaces?.includes(b.id) ?? false
}

function nextDay(day: Day): Day {
  return isDay(day) ? addDays(day, 1) : day
}

function pairsOf<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((one, at) => list.slice(at + 1).map((other): [T, T] => [one, other]))
}

const han = /\p{Script=Han}/u
const figure = /\d|[一二三四五六七八九十百千万两]+(?:个)?(?:工作日|日|天|年|月|小时|元|倍|件|份|次)/

function error(kind: FindingKind, rules: readonly string[], field: string, zh: string, en: string): Finding[] {
  return [{ kind, grade: 'error', rules, field, words: { zh, en } }]
}

function look(kind: FindingKind, rules: readonly string[], field: string, zh: string, en: string): Finding[] {
  return [{ kind, grade: 'look', rules, field, words: { zh, en } }]
}
