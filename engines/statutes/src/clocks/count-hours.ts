/** A term in hours: it runs through nights and holidays from its moment, or, read otherwise, from the next full hour. */
import type { Reading } from '../answer.ts'
import type { Reasoning } from '../reasoning.ts'
import { type ClockInput, extensionsOf, suspensionsOf } from './clock-input.ts'
import type { ClockResult } from './count.ts'
import { progressOfHours } from './progress.ts'
import type { Regime } from './regimes.ts'
import { dueInstant } from './term.ts'
import type { RuleTerm } from './term-of-rule.ts'

/** Result and readings where the law can be read to leave the hour of the start out. */
export function inHours(
  pen: Reasoning,
  rule: string,
  term: RuleTerm,
  regime: Regime,
  input: ClockInput,
): ClockResult | { result: ClockResult; readings: Reading<ClockResult>[] } {
  suspensionsOf(pen, input, term)
  extensionsOf(pen, input, term)
  const start = pen.instant(input.start, 'start')
  const today = input.today === undefined ? undefined : pen.instant(input.today, 'today')
  const done = input.done === undefined ? undefined : pen.instant(input.done, 'done')
  const count = (skipStartHour: boolean): ClockResult => {
    const due = dueInstant(term.n, start, skipStartHour)
    const told = due.slice(0, 16).replace('T', ' ')
    return {
      rule,
      part: term.part,
      kind: term.kind,
      term: { n: term.n, unit: 'hour' },
      extended: [],
      start,
      excluded: 0,
      end: due,
      due,
      rolled: false,
      ends: due,
      lastMoment: { zh: `北京时间 ${told}`, en: `${told} Beijing time` },
      earliest: term.kind === 'after' ? due : null,
      progress: today === undefined ? null : progressOfHours(start, due, today, done),
    }
  }
  const exact = count(false)
  pen.step(
    `自 ${start} 起连续计算，不因节假日停止或者顺延，至 ${exact.due}`,
    `runs on from ${start} through nights and holidays and never rolls: until ${exact.due}`,
    { id: 'I-RULE-HOUR' },
  )
  if (!regime.skipsHour) return exact
  return {
    result: exact,
    readings: [
      { words: fromTheMoment, result: exact },
      { words: fromFullHour, result: count(true) },
    ],
  }
}

const fromTheMoment = {
  zh: '自法律规定的时刻起算（民法典第201条）；为默认，因其较早，按此办理在任何读法下都不逾期',
  en: 'from the moment itself (Civil Code art. 201); the default because it is earlier and so in time on every reading',
}
const fromFullHour = {
  zh: '期间开始的时不计算在内，自下一整点起算',
  en: 'the hour in which it starts is left out: from the next full hour',
}
