/** What changes in the law between two days: rules that begin, end, or give way to a newer version, with the fields that differ. */
import { type Refusal, refuse } from './answer.ts'
import { addDays, type Day, isDay } from './day.ts'
import type { Law } from './law.ts'
import type { Rule, RuleValue } from './rule.ts'
import { fieldsOf } from './shape.ts'

/** One field of two versions; `undefined` where a version lacks it. `field` is a path: `article`, `value.n`, `says.zh`. */
export interface FieldChange {
  field: string
  before: null | boolean | number | string | undefined
  after: null | boolean | number | string | undefined
}

/** A version that gives way to another. `on` is the first day of the newer one. */
export interface Replacement {
  on: Day
  older: Rule
  newer: Rule
  /** In the order law, article, figures, unit, words; empty when only the dates differ. */
  changes: readonly FieldChange[]
}

/** Everything that takes effect after `from`, up to and including `to`; each list by day, then id. */
export interface LawDiff {
  from: Day
  to: Day
  /** Rules without predecessor that begin. */
  starts: readonly Rule[]
  /** Rules that end without a version that follows on the next day. */
  ends: readonly Rule[]
  replaced: readonly Replacement[]
}

/** The versions of one rule that hold on some day from `from` to `to`, oldest first, and how each differs from the one before. */
export interface RuleDiff {
  id: string
  from: Day
  to: Day
  versions: readonly Rule[]
  replaced: readonly Replacement[]
}

type Outcome<Result> = { ok: true; result: Result } | Refusal

/** @returns a refusal for days that do not exist or stand in the wrong order. */
export function diffLaw(law: Law, from: Day, to: Day): Outcome<LawDiff> {
  const refusal = refuseSpan(from, to)
  if (refusal) return refusal
  const replaced = law.rules.flatMap((newer) => replacementsBy(newer, law)).filter(({ on }) => from < on && on <= to)
  const newer = new Set(replaced.map((one) => one.newer.id))
  const followed = new Set(
    replaced.filter(({ on, older }) => older.to && addDays(older.to, 1) === on).map((one) => one.older.id),
  )
  const starts = law.rules.filter(
    (rule) => rule.from !== null && from < rule.from && rule.from <= to && !newer.has(rule.id),
  )
  // A rule is gone on the day after its last: one that ends on `from` has changed, one that ends on `to` has not yet.
  const ends = law.rules.filter((rule) => rule.to !== null && from <= rule.to && rule.to < to && !followed.has(rule.id))
  return {
    ok: true,
    result: {
      from,
      to,
      starts: starts.sort((a, b) => byDay(a.from, b.from, a.id, b.id)),
      ends: ends.sort((a, b) => byDay(a.to, b.to, a.id, b.id)),
      replaced: replaced.sort((a, b) => byDay(a.on, b.on, a.newer.id, b.newer.id)),
    },
  }
}

/** @returns a refusal for an id that is no rule, and for days that do not exist or stand in the wrong order. */
export function diffRule(law: Law, id: string, from: Day, to: Day): Outcome<RuleDiff> {
  const refusal = refuseSpan(from, to)
  if (refusal) return refusal
  const family = law.versions(id)
  if (family.length === 0) return refuse('unknown', 'id', `没有编号为 ${id} 的规则`, `there is no rule ${id}`)
  const versions = family.filter((one) => (one.from === null || one.from <= to) && (one.to === null || from <= one.to))
  const shown = new Set(versions.map((one) => one.id))
  const replaced = versions.flatMap((newer) => replacementsBy(newer, law)).filter(({ older }) => shown.has(older.id))
  return { ok: true, result: { id, from, to, versions, replaced } }
}

function refuseSpan(from: Day, to: Day): Refusal | undefined {
  for (const [field, day] of Object.entries({ from, to }))
    if (!isDay(day)) return refuse('invalid', field, `“${day}”不是有效的日期`, `“${day}” is not a day`)
  if (from <= to) return undefined
  return refuse('contradiction', 'to', `${to} 早于 ${from}`, `${to} comes before ${from}`)
}

function replacementsBy(newer: Rule, law: Law): Replacement[] {
  const { from: on } = newer
  if (on === null) return []
  return (newer.replaces ?? []).flatMap((id) => {
    const older = law.find(id)
    return older ? [{ on, older, newer, changes: changesOf(older, newer) }] : []
  })
}

function changesOf(older: Rule, newer: Rule): FieldChange[] {
  const [before, after] = [comparable(older), comparable(newer)]
  const fields = [...new Set([...before.keys(), ...after.keys()])]
  return fields
    .map((field) => ({ field, before: before.get(field), after: after.get(field) }))
    .filter((change) => change.before !== change.after)
}

/** What a reader compares, by path. Ids and dates differ always and are left out. */
function comparable({ law, article, value, unit, says, verified }: Rule): Map<string, FieldChange['before']> {
  const words: RuleValue = { zh: says.zh, en: says.en }
  return new Map([
    ['law', law],
    ['article', article],
    ...fieldsOf(value, 'value'),
    ['unit', unit],
    ...fieldsOf(words, 'says'),
    ['verified', verified],
  ])
}

function byDay(a: Day | null, b: Day | null, idA: string, idB: string): number {
  const [x, y] = [`${a} ${idA}`, `${b} ${idB}`]
  return x < y ? -1 : x > y ? 1 : 0
}
