/** Reads the terms out of a rule's value: which figures are terms, in which unit, and what prolongs them. */
import { instrumentOf } from '../instruments.ts'
import type { Law } from '../law.ts'
import type { Rule, RuleValue } from '../rule.ts'
import type { RuleId } from '../rules/index.ts'
import type { Words } from '../words.ts'
import { exclusionOf } from './exclusions.ts'
import { type RegimeId, regimeOf, regimes } from './regimes.ts'
import {
  alsoTerms,
  approvers,
  noTerms,
  notClocks,
  prolonged,
  protectionParts,
  protectionTerms,
  termKinds,
  termRegimes,
} from './terms.ts'
import { type Kind, type SuspensionReason, type Unit, units } from './vocabulary.ts'

/** A prolongation that a rule allows; `n` is null where it has no cap. */
export interface Prolongation {
  n: number | null
  unit: Unit
  by: Words
}

/** One term of a rule. */
export interface RuleTerm {
  /** Path of the figure in the rule's value, `n` or `force_majeure.months`. */
  part: string
  n: number
  unit: Unit
  kind: Kind
  regime: RegimeId
  prolongations: readonly Prolongation[]
  excludes: readonly SuspensionReason[]
}

interface Figure {
  path: string
  n: number
  unit: Unit
}

/** All terms of a rule, in the order of its value; empty if it has none. */
export function termsOf(rule: Rule, law: Law): readonly RuleTerm[] {
  const id = rule.id as RuleId
  if (notClocks[id] || protectionTerms.test(id)) return []
  const figures = figuresIn(rule)
  const terms = figures.filter(({ path }) => !isProlongation(path))
  return terms.map((figure) => {
    const regime = termRegimes[`${id}.${figure.path}`] ?? termRegimes[id] ?? regimeOf(rule.law)
    return {
      part: figure.path,
      n: figure.n,
      unit: isWorkingDays(rule, figure, regime, law) ? 'working_day' : figure.unit,
      kind: termKinds[`${id}.${figure.path}`] ?? termKinds[id] ?? 'within',
      regime,
      prolongations: prolongationsOf(rule, figure, figures, terms),
      excludes: exclusionOf(id, figure.path)?.reasons ?? [],
    }
  })
}

/** `[3, 5, 7]` lists the numbers of days that are working days, `{ max }` says up to which number they are. */
function isWorkingDayNumber(n: number, says: RuleValue): boolean {
  if (Array.isArray(says)) return says.includes(n)
  if (typeof says !== 'object' || says === null || !('max' in says)) return false
  return typeof says.max === 'number' && n <= says.max
}

/** Why a rule is no clock, for those who ask all the same. */
export function whyNoTerm(rule: Rule): Words {
  const kind = notClocks[rule.id as RuleId]
  if (kind === 'protection' || protectionTerms.test(rule.id))
    return {
      zh: '这是权利的保护期，请用期限计算器',
      en: 'this is a term of protection: ask the calculator of terms',
    }
  if (kind === 'calendar')
    return { zh: '这是期间的算法，本身不是期限', en: 'this says how to count, and is no term itself' }
  if (holdsNull(rule.value))
    return {
      zh: '该规则没有固定的时间数字（例如“合理期限”）',
      en: 'the rule has no fixed time, as where it says “a reasonable time”',
    }
  if (rule.value === null && rule.verified !== 'full-text') {
    const { name, version } = instrumentOf(rule.law)
    return {
      zh: `《${name.zh}》${version ? `（${version.zh}）` : ''}的原文尚未核对，其中的期限不能计算`,
      en: `the text of the ${name.en}${version ? ` (${version.en})` : ''} was not seen, so its periods cannot be counted`,
    }
  }
  return { zh: '该规则没有可计算的期限', en: 'the rule holds no term that could be counted' }
}

function holdsNull(value: RuleValue): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).includes(null)
}

function figuresIn(rule: Rule): Figure[] {
  const also = alsoTerms[rule.id as RuleId] ?? []
  const plain = units.find((unit) => unit === rule.unit)
  const isTime = plain !== undefined || rule.unit === 'mixed' || /^(hour|day|month|year)\|/.test(rule.unit ?? '')
  if (!isTime && also.length === 0) return []
  const figures: Figure[] = []
  const visit = (value: RuleValue, path: string) => {
    if (typeof value === 'number') {
      const name = path.split('.').at(-1) ?? ''
      if (noTerms.has(name) || protectionParts.has(`${rule.id}.${path}`) || (!isTime && !also.includes(path))) return
      const unit = unitOfName(name) ?? plain
      if (unit && Number.isInteger(value) && value > 0) figures.push({ path, n: value, unit })
    } else if (isPair(value)) {
      visit(value[0], path)
      visit(value[1], `${path}_ext`)
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [name, inner] of Object.entries(value)) visit(inner as RuleValue, path ? `${path}.${name}` : name)
    }
  }
  visit(rule.value, '')
  return figures
}

/** `[9, 3]`: a term and what it can be prolonged by. */
function isPair(value: RuleValue): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number')
}

function unitOfName(name: string): Unit | undefined {
  const suffix = /(?:^|_)(working_days|wd|days|d|months|years|hours|h)$/.exec(name)?.[1]
  return suffix === undefined ? undefined : bySuffix[suffix]
}

const bySuffix: Readonly<Record<string, Unit>> = {
  working_days: 'working_day',
  wd: 'working_day',
  days: 'day',
  d: 'day',
  months: 'month',
  years: 'year',
  hours: 'hour',
  h: 'hour',
}

function isProlongation(path: string): boolean {
  return /(^|_)(ext|further)(_days|_months)?$/.test(path)
}

function prolongationsOf(
  rule: Rule,
  figure: Figure,
  figures: readonly Figure[],
  terms: readonly Figure[],
): Prolongation[] {
  const id = rule.id as RuleId
  const who = approvers[id] ?? []
  const own = figures.filter(({ path }) => isProlongation(path) && path.startsWith(`${figure.path}_`))
  const isMain = prolonged[id]?.includes(figure.path) ?? (figure.path === 'n' || terms.length === 1)
  const shared = isMain ? figures.filter(({ path }) => /^(ext|further)/.test(path)) : []
  const capped = own.length > 0 ? own : shared
  const uncapped = isMain ? Math.max(0, who.length - capped.length) : 0
  const allowed = { zh: '经有权机关依法延长', en: 'prolonged by whom the law names' }
  return [
    ...capped.map(({ n, unit }, at) => ({ n, unit, by: who[at] ?? allowed })),
    ...who.slice(who.length - uncapped).map((by) => ({ n: null, unit: figure.unit, by })),
  ]
}

/** Whether days of a term are working days: said by the rule itself, or by its law for this number of days. */
function isWorkingDays({ value }: Rule, { n, unit }: Figure, regime: RegimeId, law: Law): boolean {
  if (unit !== 'day') return false
  if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'working') return true
  const says = workingDaysRuleOf(regime)
  return says !== undefined && isWorkingDayNumber(n, law.find(says)?.value ?? null)
}

/** The rule on which numbers of days are working days, for laws that have one. */
export function workingDaysRuleOf(regime: RegimeId): RuleId | undefined {
  const found = regimes[regime]
  return 'workingDays' in found ? found.workingDays : undefined
}
