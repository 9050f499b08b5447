/** Every gathered fact of the law is a rule or is listed as no law, and rules carry its law, article, days and figures. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { notLaw } from '../src/not-law.ts'
import type { Rule, RuleValue } from '../src/rule.ts'
import { rules as shipped } from '../src/rules/index.ts'
import { figuresOf } from '../src/shape.ts'
import { corrections } from './corrections.ts'

interface Fact {
  id: string
  law: string | null
  article: string | number | null
  effective_from: string | null
  effective_to: string | null
  verified: Rule['verified']
  value?: RuleValue
}

const folder = new URL('../../../../shared/law/', import.meta.url)
const skip = existsSync(folder) ? false : 'the shared facts of law are not here'
const facts: Fact[] = skip
  ? []
  : readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .flatMap(load)
const rules = new Map<string, Rule>(Object.entries(shipped))

test('every fact is a rule or listed as no law, never both', { skip }, () => {
  assert.ok(facts.length > 500)
  const listed = new Set(notLaw.map(({ id }) => id))
  const lost = facts.filter(({ id }) => !rules.has(id) && !listed.has(id)).map(({ id }) => id)
  assert.deepEqual(lost, [])
  assert.deepEqual(
    [...listed].filter((id) => rules.has(id)),
    [],
  )
  const known = new Set(facts.map(({ id }) => id))
  assert.deepEqual(
    [...listed].filter((id) => !known.has(id)),
    [],
  )
})

test('rules differ from the facts only where a correction says so and why', { skip }, () => {
  const differing = facts.flatMap((fact) => {
    const rule = rules.get(fact.id)
    const fields = rule ? differences(fact, rule) : []
    return fields.length > 0 ? [[fact.id, fields] as const] : []
  })
  const expected = Object.entries(corrections).map(([id, { fields }]) => [id, fields] as const)
  assert.deepEqual(Object.fromEntries(differing), Object.fromEntries(expected))
})

test('facts that cite one law come under one instrument', { skip }, () => {
  const seen = new Map<string, Set<string>>()
  for (const { id, law } of facts) {
    const rule = rules.get(id)
    if (!rule || law === null || corrections[id]?.fields.includes('law')) continue
    seen.set(law, (seen.get(law) ?? new Set()).add(rule.law))
  }
  const split = [...seen].filter(([, cited]) => cited.size > 1).map(([law, cited]) => [law, ...cited])
  assert.deepEqual(split, [])
  assert.ok(seen.size > 100)
})

/** What ../shared/law/README.md found on audit: figures of the rules, or words that its sentence needs. */
const audited: [id: string, field: 'value' | 'says' | 'article' | 'verified' | 'from' | 'to', holds: unknown][] = [
  ['B-04-217-COPIES', 'value', { copies: 1000, extra: 5000 }],
  ['B-04-217-COPIES', 'to', '2007-04-04'],
  ['B-07-217', 'from', '2007-04-05'],
  ['B-07-217', 'value', { copies: 500, extra: 2500 }],
  ['B-04-217', 'value', { illegal_gain: 30000, turnover: 50000, extra: { illegal_gain: 150000, turnover: 250000 } }],
  ['B-04-213', 'value', { two: { turnover: 30000, illegal_gain: 20000 } }],
  ['B-04-213', 'value', { two_extra: { turnover: 150000, illegal_gain: 100000 } }],
  ['B-04-215', 'value', { two: { items: 10000, turnover: 30000, illegal_gain: 20000 } }],
  ['B-04-215', 'value', { two_extra: { items: 50000, turnover: 150000, illegal_gain: 100000 } }],
  ['B-04-216', 'value', { two_patents: { turnover: 100000, illegal_gain: 50000 } }],
  ['B-20-FINE', 'value', { unknown_low: [30000, 1000000], unknown_high: [150000, 5000000] }],
  ['B-20-FINE', 'article', '10'],
  ['B-25-UNATTACHED', 'says', /没有全部贴附|尚未全部附着/],
  ['A-PUN26-INTENT', 'says', /知道或应当知道.*免责/],
  ['A-UC25-DATA', 'says', /损害.*(扰乱)/],
  ['E-LAY-RESTORE', 'value', { months: 2, cap_years: 2, cap_for: 'force_majeure' }],
  ['E-LAY-RESTORE', 'says', /收到通知.*复审/],
  ['E-PAT-COMPULSORY', 'says', /发明和实用新型.*实施不充分/],
  ['E-PAT-EXAM-3Y', 'says', /优先权.*12.*正当理由/],
  ['H-CIV-PRESERVE', 'says', /诉前.*情况紧急/],
  ['F-FTL-35', 'says', /充分有效的?保护/],
  ['D-ALL-15', 'says', /逾期不作决定.*期满.*法律另有规定/],
  ['D-R81-MED', 'verified', 'secondary'],
  ['D-R81-3M', 'verified', 'secondary'],
  ['E-FEE-LAYOUT', 'verified', 'secondary'],
  ['E-TMR-SERVE', 'article', '10'],
  ['E-TMR-VALIDITY', 'article', '12'],
  ['E-TMR-VALIDITY', 'value', { days_before_corresponding: 1 }],
  ['E-TMR-NONUSE', 'article', '66'],
  ['E-TMR-NONUSE', 'value', { wait_years: 3 }],
]

for (const [id, field, holds] of audited) {
  test(`audit: ${id}, ${field}`, () => {
    const rule = rules.get(id)
    assert.ok(rule)
    if (holds instanceof RegExp) assert.match(rule.says.zh, holds)
    else if (field === 'value') assert.deepEqual({ ...(rule.value as object), ...(holds as object) }, rule.value)
    else assert.equal(rule[field], holds)
  })
}

function load(name: string): Fact[] {
  return parse(readFileSync(new URL(name, folder), 'utf8')).entries ?? []
}

/** Fields that are not the same; of figures, those that the rule lacks. */
function differences(fact: Fact, rule: Rule): string[] {
  return [
    ...(plain(fact.article) === plain(rule.article) ? [] : ['article']),
    ...((fact.effective_from ?? null) === rule.from ? [] : ['from']),
    ...((fact.effective_to ?? null) === rule.to ? [] : ['to']),
    ...(fact.verified === rule.verified ? [] : ['verified']),
    ...(lacking(fact.value ?? null, rule.value).length === 0 ? [] : ['value']),
  ]
}

function plain(article: string | number | null): string {
  return String(article ?? '').replaceAll(/\s/g, '')
}

function lacking(wanted: RuleValue, given: RuleValue): number[] {
  const left = [...figuresOf(given).values()]
  return [...figuresOf(wanted).values()].filter((figure) => {
    const at = left.indexOf(figure)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
