/** The pen of a calculator: looks rules up on a day, writes steps down, remembers what is not certain, and answers. */
import { type Answer, citationOf, type Outcome, type Reading, Refused, type Step } from './answer.ts'
import type { Day } from './day.ts'
import { type InputReader, reader } from './input.ts'
import type { Law, RuleId } from './law.ts'
import type { Rule } from './rule.ts'
import type { rules } from './rules/index.ts'
import type { Words } from './words.ts'

/** A shipped rule with its figures typed; a published newer version keeps their shape. */
export type RuleOf<Id extends RuleId> = (typeof rules)[Id]

export interface Reasoning extends InputReader {
  /** The version of a rule that holds on a day; the answer will cite it. @throws Refused without one. */
  rule<Id extends RuleId>(id: Id, on: Day): RuleOf<Id>
  step(zh: string, en: string, ...rules: readonly Pick<Rule, 'id'>[]): void
  /** Something makes the answer less than certain. Said once, however often it is noted. */
  doubt(zh: string, en: string): void
}

/** Runs a calculator. Whatever it refuses becomes the outcome; steps, rules and doubts are those it noted. */
export function reason<Result>(
  law: Law,
  work: (pen: Reasoning) => Result | { result: Result; readings: readonly Reading<Result>[] },
): Outcome<Result> {
  const steps: Step[] = []
  const cited = new Map<string, Rule>()
  const doubts = new Map<string, Words>()
  const pen: Reasoning = {
    ...reader,
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
