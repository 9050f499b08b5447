/** The body of rules, asked by id and day; a newer version is found through what it replaced. */
import { type Refusal, refuse, type Validity } from './answer.ts'
import { addDays, type Day, isDay } from './day.ts'
import type { Rule } from './rule.ts'
import { type RuleId, rules as shipped } from './rules/index.ts'

export interface Law {
  /** Every rule, in the order of the files. */
  readonly rules: readonly Rule[]
  /** The rule of this id, whenever it holds. */
  find(id: string): Rule | undefined
  /** All versions of the same rule, oldest first: what it replaced and what replaced it. */
  versions(id: string): readonly Rule[]
  /** The version that holds on a day. */
  on(id: string, day: Day): { ok: true; rule: Rule } | Refusal
}

/** A body of rules. @param rules those that come with the engine unless given, as when an editor has published others. */
export function createLaw(rules: readonly Rule[] = Object.values(shipped)): Law {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const families = familiesOf(rules)
  const versions = (id: string) => families.get(id) ?? []
  return {
    rules,
    find: (id) => byId.get(id),
    versions,
    on(id, day) {
      if (!isDay(day)) return refuse('invalid', 'on', `“${day}”不是有效的日期`, `“${day}” is not a day`)
      const family = versions(id)
      if (family.length === 0) return refuse('unknown', 'id', `没有编号为 ${id} 的规则`, `there is no rule ${id}`)
      const named = byId.get(id)
      const rule = named && holdsOn(named, day) ? named : family.find((one) => holdsOn(one, day))
      return rule ? { ok: true, rule } : noVersion(id, day, family)
    },
  }
}

/**
 * The rules under what was published over them, in its order: a rule of a known id takes its place, one that replaces
 * another ends it the day before.
 */
export function withChanges(rules: readonly Rule[], changes: readonly Rule[]): Rule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  for (const change of changes) {
    byId.set(change.id, change)
    for (const id of change.replaces ?? []) {
      const older = byId.get(id)
      if (!older || change.from === null) continue
      const last = addDays(change.from, -1)
      if (older.to === null || older.to > last) byId.set(id, { ...older, to: last })
    }
  }
  return [...byId.values()]
}

export function holdsOn({ from, to }: Validity, day: Day): boolean {
  return (from === null || from <= day) && (to === null || day <= to)
}

export type { RuleId }

function noVersion(id: string, day: Day, family: readonly Rule[]): Refusal {
  const spans = family.map(({ id, from, to }) => ({ id, from, to }))
  const told = spans.map(({ from, to }) => `${from ?? '…'} – ${to ?? '…'}`).join('; ')
  return refuse(
    'no_version',
    'on',
    `${day} 当日没有已收录的 ${id} 版本；已收录：${told}`,
    `no version of ${id} is known for ${day}; known: ${told}`,
    spans,
  )
}

/** Rules joined by `replaces`, each family oldest first. */
function familiesOf(rules: readonly Rule[]): Map<string, readonly Rule[]> {
  const families = new Map<string, Rule[]>(rules.map((rule) => [rule.id, [rule]]))
  for (const rule of rules) {
    for (const older of rule.replaces ?? []) {
      const [a, b] = [families.get(rule.id), families.get(older)]
      if (!a || !b || a === b) continue
      a.push(...b)
      for (const one of b) families.set(one.id, a)
    }
  }
  for (const family of new Set(families.values())) family.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  return families
}
