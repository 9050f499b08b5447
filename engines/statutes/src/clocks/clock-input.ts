/** What is asked of a clock, checked: days, instants, suspensions that the term knows, prolongations that it allows. */
import { type Day, dayOfInstant, isInstant, type Span } from '../day.ts'
import type { Reasoning } from '../reasoning.ts'
import { type ServiceInput, serviceDay } from './service.ts'
import type { RuleTerm } from './term-of-rule.ts'
import { type SuspensionReason, suspensionReasons, type Term, termWords } from './vocabulary.ts'

export interface ClockInput {
  /** Id of a rule that holds a term. */
  rule: string
  /** Which of its terms, where it holds several: the field of the rule's value. */
  part?: string
  /** Day of the event, ISO; for hours an instant with its offset. Or `service`, from which it follows. */
  start?: string
  service?: ServiceInput
  /** Whether somebody is held, which stops roll-over in criminal procedure. */
  custody?: boolean
  /** Time that does not count, both days included. Without `to` it still lasts, and `today` is needed. */
  suspensions?: readonly Suspension[]
  /** Prolongations in their order: `n` in the unit the rule allows (all it allows unless given), and the day of the decision. */
  extensions?: readonly Extension[]
  /** When the office closes on the last day, `17:30` (Civil Code, art. 203 II). */
  closes?: string
  /** Day (hours: instant) on which to tell where the clock stands. */
  today?: string
  /** Day (hours: instant) on which what was due was done. */
  done?: string
}

interface Suspension {
  from: string
  to?: string
  reason: string
}

interface Extension {
  n?: number
  decided?: string
}

export interface Suspended extends Span {
  reason: SuspensionReason
  /** Still lasting on `today`. */
  open: boolean
}

export interface Extended extends Term {
  decided?: Day
}

/** The day on which the term starts, given or from service. */
export function startDay(pen: Reasoning, input: ClockInput, on: Day): Day {
  if (input.service && input.start === undefined) {
    return serviceDay(pen, pen.record<ServiceInput>(input.service, 'service'), on, 'service.').day
  }
  return dayOrInstant(pen, input.start, 'start')
}

/** A day; of an instant with offset, its Beijing day. */
export function dayOrInstant(pen: Reasoning, value: unknown, field: string): Day {
  return typeof value === 'string' && isInstant(value) ? dayOfInstant(value) : pen.day(value, field)
}

/** @throws Refused for a reason the term does not know, days out of order, or an open end without `today`. */
export function suspensionsOf(pen: Reasoning, input: ClockInput, term: RuleTerm): Suspended[] {
  return pen.list(input.suspensions, 'suspensions').map((suspension, at) => {
    const field = `suspensions.${at}`
    const one = pen.record<Suspension>(suspension, field)
    const reason = pen.choice(one.reason, `${field}.reason`, Object.keys(suspensionReasons) as SuspensionReason[])
    if (!term.excludes.includes(reason)) refuseReason(pen, `${field}.reason`, reason, term)
    const from = pen.day(one.from, `${field}.from`)
    const open = one.to === undefined
    const to = open ? dayOrInstant(pen, input.today, 'today') : pen.day(one.to, `${field}.to`)
    if (to < from) pen.refuse('invalid', open ? 'today' : `${field}.to`, '结束日早于开始日', 'it ends before it begins')
    return { from, to, reason, open }
  })
}

/** @throws Refused where the rule allows none, or for more than it allows. */
export function extensionsOf(pen: Reasoning, input: ClockInput, term: RuleTerm): Extended[] {
  return pen.list(input.extensions, 'extensions').map((extension, at) => {
    const one = pen.record<Extension>(extension, `extensions.${at}`)
    const allowed = term.prolongations[at]
    if (!allowed)
      return pen.refuse(
        'contradiction',
        `extensions.${at}`,
        term.prolongations.length === 0 ? '该期限依规则不得延长' : `该期限至多延长 ${term.prolongations.length} 次`,
        term.prolongations.length === 0
          ? 'the rule allows no prolongation of this term'
          : `the rule allows at most ${term.prolongations.length} prolongations`,
      )
    const { n: cap, unit } = allowed
    if (one.n === undefined && cap === null)
      return pen.refuse('missing', `extensions.${at}.n`, '请填写所定的延长时间', 'the length that was set is needed')
    const n = pen.count(one.n ?? cap, `extensions.${at}.n`, 1)
    if (cap !== null && n > cap)
      pen.refuse(
        'out_of_range',
        `extensions.${at}.n`,
        `至多延长${termWords({ n: cap, unit }).zh}`,
        `it can be prolonged by at most ${termWords({ n: cap, unit }).en}`,
      )
    if (n > mostExtended)
      pen.refuse('out_of_range', `extensions.${at}.n`, '超出可计算的范围', 'beyond what can be counted')
    return one.decided === undefined
      ? { n, unit }
      : { n, unit, decided: pen.day(one.decided, `extensions.${at}.decided`) }
  })
}

/** `17:30`, hours and minutes of a day. */
export function closingTime(pen: Reasoning, value: unknown): string {
  const closes = pen.text(value, 'closes')
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(closes))
    return pen.refuse(
      'invalid',
      'closes',
      `“${closes}”不是时间（例：17:30）`,
      `“${closes}” is not a time (example: 17:30)`,
    )
  return closes
}

/** More units than any body could allow, so that counting stays inside the calendar. */
const mostExtended = 10_000

function refuseReason(pen: Reasoning, field: string, reason: SuspensionReason, { excludes }: RuleTerm): never {
  const told = suspensionReasons[reason]
  const known = excludes.map((one) => suspensionReasons[one])
  return pen.refuse(
    'contradiction',
    field,
    known.length === 0
      ? '该期限没有不计入的时间'
      : `“${told.zh}”不在该期限不计入的时间之列：${known.map(({ zh }) => zh).join('；')}`,
    known.length === 0
      ? 'no time is left out of this term'
      : `“${told.en}” is not left out of this term; left out are: ${known.map(({ en }) => en).join('; ')}`,
  )
}
