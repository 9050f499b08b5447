/** The pen of a calculator: looks rules up on a day, writes steps down, remembers what is not certain, and answers. */
import {
  type Answer,
  citationOf,
  type Outcome,
  type Reading,
  type RefusalCode,
  Refused,
  refuse,
  type Step,
} from './answer.ts'
import { type Day, isDay } from './day.ts'
import type { Law, RuleId } from './law.ts'
import { type Fen, mostFen, parseYuan } from './money.ts'
import type { Rule } from './rule.ts'
import type { rules } from './rules/index.ts'
import type { Words } from './words.ts'

/** A shipped rule with its figures typed; a published newer version keeps their shape. */
export type RuleOf<Id extends RuleId> = (typeof rules)[Id]

export interface Reasoning {
  /** The version of a rule that holds on a day; the answer will cite it. @throws Refused without one. */
  rule<Id extends RuleId>(id: Id, on: Day): RuleOf<Id>
  step(zh: string, en: string, ...rules: readonly Pick<Rule, 'id'>[]): void
  /** Something makes the answer less than certain. Said once, however often it is noted. */
  doubt(zh: string, en: string): void
  refuse(code: RefusalCode, field: string, zh: string, en: string): never
  /** A day of the input. @throws Refused when it is missing or does not exist. */
  day(value: unknown, field: string): Day
  /** An amount of the input: yuan as text, or whole fen. @throws Refused when missing, negative or above 10^15 yuan. */
  money(value: unknown, field: string): Fen
  /** A whole number of the input, from `least` (0) to 10^12. @throws Refused. */
  count(value: unknown, field: string, least?: number): number
  /** One of a list. @throws Refused with code `unknown`. */
  choice<const C extends string>(value: unknown, field: string, choices: readonly C[]): C
}

/** Runs a calculator. Whatever it refuses becomes the outcome; steps, rules and doubts are those it noted. */
export function reason<Result>(
  law: Law,
  work: (pen: Reasoning) => Result | { result: Result; readings: readonly Reading<Result>[] },
): Outcome<Result> {
  const steps: Step[] = []
  const cited = new Map<string, Rule>()
  const doubts = new Map<string, Words>()
  const fail = (code: RefusalCode, field: string, zh: string, en: string): never => {
    throw new Refused(refuse(code, field, zh, en))
  }
  const pen: Reasoning = {
    rule: (id, on) => {
      const found = law.on(id, on)
      if (!found.ok) throw new Refused(found)
      const { rule } = found
      cited.set(rule.id, rule)
      if (rule.verified !== 'full-text') pen.doubt(...uncertain(rule))
      return rule as RuleOf<typeof id>
    },
    step: (zh, en, ...by) => steps.push({ words: { zh, en }, rules: by.map(({ id }) => id) }),
    doubt: (zh, en) => doubts.set(en, { zh, en }),
    refuse: fail,
    day: (value, field) => {
      if (isBlank(value)) return fail('missing', field, '请填写日期', 'a day is needed')
      if (typeof value === 'string' && isDay(value)) return value
      const said = quote(value)
      return fail(
        'invalid',
        field,
        `${said}不是有效的日期（例：2026-11-24）`,
        `${said} is not a day (example: 2026-11-24)`,
      )
    },
    money: (value, field) => {
      if (isBlank(value)) return fail('missing', field, '请填写金额', 'an amount is needed')
      const fen = typeof value === 'bigint' ? value : typeof value === 'string' ? parseYuan(value) : undefined
      if (fen === undefined) {
        const said = quote(value)
        return fail(
          'invalid',
          field,
          `${said}不是金额（元，至多两位小数）`,
          `${said} is not an amount of yuan with at most two decimals`,
        )
      }
      if (fen < 0n) return fail('out_of_range', field, '金额不能为负', 'an amount is not negative')
      if (fen > mostFen) return fail('out_of_range', field, '金额不能超过 10^15 元', 'an amount is at most 10^15 yuan')
      return fen
    },
    count: (value, field, least = 0) => {
      if (isBlank(value)) return fail('missing', field, '请填写数量', 'a number is needed')
      const number = typeof value === 'number' ? value : typeof value === 'string' ? wholeNumber(value) : Number.NaN
      if (!Number.isSafeInteger(number)) {
        const said = quote(value)
        return fail('invalid', field, `${said}不是整数`, `${said} is not a whole number`)
      }
      if (number < least || number > 1e12)
        return fail('out_of_range', field, `须在 ${least} 与 10^12 之间`, `it must be between ${least} and 10^12`)
      return number
    },
    choice: (value, field, choices) => {
      if (isBlank(value)) return fail('missing', field, '请选择', 'a choice is needed')
      const found = choices.find((choice) => choice === value)
      if (found !== undefined) return found
      const said = quote(value)
      return fail(
        'unknown',
        field,
        `${said}不在可选项中：${choices.join('、')}`,
        `${said} is none of ${choices.join(', ')}`,
      )
    },
  }
  try {
    const made = work(pen)
    const told = isWithReadings(made) ? made : { result: made as Result }
    const answer: Answer<Result> = {
      ok: true,
      ...told,
      steps,
      rules: [...cited.values()].map(citationOf),
      provisional: [...doubts.values()],
    }
    return answer
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
}

function isWithReadings<Result>(made: unknown): made is { result: Result; readings: readonly Reading<Result>[] } {
  return typeof made === 'object' && made !== null && 'readings' in made && 'result' in made
}

function uncertain({ id, verified }: Rule): [zh: string, en: string] {
  return verified === 'secondary'
    ? [`规则 ${id} 依据二手资料，未核对条文原文`, `rule ${id} was seen in another text, not in the norm itself`]
    : [`规则 ${id} 未见原文，须核实后使用`, `the text of rule ${id} was not seen at all; check it before use`]
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

/** What was given, for a message; a structure is named by its kind alone, so that none can disturb. */
function quote(value: unknown): string {
  if (typeof value === 'string') return `“${value.slice(0, 60)}”`
  return typeof value === 'object' ? '“…”' : `“${String(value)}”`
}

function wholeNumber(text: string): number {
  return /^-?\d+$/.test(text.trim()) ? Number(text) : Number.NaN
}
