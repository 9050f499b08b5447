/** A clock for any rule that holds a term: its last day by its own law, and where it stands. */
import type { Outcome, Reading } from '../answer.ts'
import type { Day } from '../day.ts'
import type { InstrumentId } from '../instruments.ts'
import { holdsOn, type Law, type RuleId } from '../law.ts'
import { type Reasoning, reason } from '../reasoning.ts'
import type { Rule } from '../rule.ts'
import type { Words } from '../words.ts'
import { type ClockInput, closingTime, dayOrInstant, extensionsOf, startDay, suspensionsOf } from './clock-input.ts'
import { type Asked, type ClockResult, count } from './count.ts'
import { inHours } from './count-hours.ts'
import { exclusionOf } from './exclusions.ts'
import { byNewVersion, keptVersion } from './new-version.ts'
import { type Regime, regimes } from './regimes.ts'
import { doubtLateDecision, tellChanges, tellEnd, tellTerm } from './tell.ts'
import { type RuleTerm, termsOf, whyNoTerm, workingDaysRuleOf } from './term-of-rule.ts'
import { termDoubts } from './terms.ts'

/** The due day of a rule's term. @param on day that decides the version of the rule, usually that of the start */
export function clock(law: Law, input: ClockInput, on: Day): Outcome<ClockResult> {
  return reason(law, (pen) => {
    const day = pen.day(on, 'on')
    const id = pen.text(input.rule, 'rule')
    if (!law.find(id)) return pen.refuse('unknown', 'rule', `没有编号为 ${id} 的规则`, `there is no rule ${id}`)
    const rule: Rule = pen.rule(id as RuleId, day)
    const term = termAsked(pen, law, rule, input.part)
    const regime: Regime = regimes[term.regime]
    if (pen.flag(input.custody, 'custody') && !regime.custody)
      pen.refuse(
        'contradiction',
        'custody',
        '在押期间不顺延，只是刑事诉讼期间的规定',
        'that nothing rolls in custody is only said of criminal procedure',
      )
    citeCounting(pen, law, term, regime, day)
    for (const doubt of [regime.doubt, termDoubts[rule.id as RuleId]]) if (doubt) pen.doubt(doubt.zh, doubt.en)
    tellTerm(pen, rule, term)
    return term.unit === 'hour'
      ? inHours(pen, rule.id, term, regime, input)
      : inDays(pen, law, rule, term, regime, input, day)
  })
}

function termAsked(pen: Reasoning, law: Law, rule: Rule, part: string | undefined): RuleTerm {
  const terms = termsOf(rule, law)
  if (terms.length === 0) {
    const { zh, en } = whyNoTerm(rule)
    return pen.refuse('not_known', 'rule', zh, en)
  }
  const main = terms.length === 1 ? terms[0] : terms.find((term) => term.part === 'n')
  if ((part === undefined || part === '') && main) return main
  const parts = terms.map((term) => term.part)
  if (part === undefined || part === '')
    return pen.refuse(
      'missing',
      'part',
      `该规则有几个期限，请选择：${parts.join('、')}`,
      `the rule holds several terms: choose one of ${parts.join(', ')}`,
    )
  const chosen = pen.choice(part, 'part', parts)
  return terms.find((term) => term.part === chosen) as RuleTerm
}

/** Articles on counting; of one whose version of that day is not known, it is said that its known text was applied. */
function citeCounting(pen: Reasoning, law: Law, term: RuleTerm, regime: Regime, on: Day): void {
  const working = term.unit === 'working_day' ? workingDaysRuleOf(term.regime) : undefined
  const hours: RuleId[] = term.unit === 'hour' ? ['I-RULE-HOUR'] : []
  for (const id of [...regime.rules, ...hours, ...(working ? [working] : [])]) {
    if (law.on(id, on).ok) pen.rule(id, on)
    else
      pen.doubt(
        `规则 ${id} 没有收录 ${on} 当日的版本，按已收录的文本计算`,
        `no version of ${id} is known for ${on}; counted as its known text says`,
      )
  }
}

function inDays(pen: Reasoning, law: Law, rule: Rule, term: RuleTerm, regime: Regime, input: ClockInput, on: Day) {
  const asked = askedOf(pen, term, input, on)
  const by = exclusionOf(rule.id, term.part)?.by
  tellChanges(pen, rule, term, asked, by && asked.suspended.length > 0 ? pen.rule(by, on) : rule)
  const readings = regime.readings.map((reading) => ({
    words: reading.words,
    result: count(pen, rule.id, term, reading, asked),
  }))
  const [{ result }] = readings as [Reading<ClockResult>]
  tellEnd(pen, result, regime, asked)
  checkDecisions(pen, rule.id, term, regime, asked)
  const open = readings.some((reading) => reading.result.due !== result.due) ? readings : []
  const newer = byNewVersion(pen, law, rule, term, asked, result.due)
  if (!newer) return open.length > 0 ? { result, readings: open } : result
  return { result, readings: [...(open.length > 0 ? open : [{ words: keptVersion, result }]), newer] }
}

function askedOf(pen: Reasoning, term: RuleTerm, input: ClockInput, on: Day): Asked {
  const suspended = suspensionsOf(pen, input, term)
  const bar = suspended.some(({ reason }) => reason === 'bar')
  return {
    start: startDay(pen, input, on),
    suspended,
    extended: extensionsOf(pen, input, term),
    custody: input.custody === true,
    ...(bar ? { barMonths: pen.rule('A-CC-194', on).value.after } : {}),
    ...(input.closes === undefined ? {} : { closes: closingTime(pen, input.closes) }),
    ...(input.today === undefined ? {} : { today: dayOrInstant(pen, input.today, 'today') }),
    ...(input.done === undefined ? {} : { done: dayOrInstant(pen, input.done, 'done') }),
  }
}

/** Notes each prolongation decided only after what had run before it was over. */
function checkDecisions(pen: Reasoning, rule: string, term: RuleTerm, regime: Regime, asked: Asked): void {
  for (const [at, { decided }] of asked.extended.entries()) {
    if (decided === undefined) continue
    const before = count(pen, rule, term, regime.readings[0], { ...asked, extended: asked.extended.slice(0, at) })
    if (decided > before.due) doubtLateDecision(pen, decided, before.due)
  }
}

/** A clock that can be asked. */
export interface ClockItem extends Omit<RuleTerm, 'regime'> {
  rule: string
  subject: Words
  law: InstrumentId
  article: string | null
  from: Day | null
  to: Day | null
}

/** All terms of all rules, in the order of the rules. @param on only those in force on that day, if given */
export function clocksOf(law: Law, on?: Day): readonly ClockItem[] {
  return law.rules
    .filter((rule) => on === undefined || holdsOn(rule, on))
    .flatMap((rule) =>
      termsOf(rule, law).map(({ regime: _regime, ...term }) => {
        const { id, subject, law: instrument, article, from, to } = rule
        return { rule: id, subject, law: instrument, article, from, to, ...term }
      }),
    )
}
