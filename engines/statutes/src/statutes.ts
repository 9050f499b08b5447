/**
 * What a procedure asks the law, by rule id: figures, thresholds, fees, clocks, and whether a rule holds at all. So no
 * number that the law sets is ever written a second time. Ids and names of figures are types: a wrong one does not compile.
 */
import { type Citation, citationOf, type Outcome, Refused, refuse } from './answer.ts'
import { clock } from './clocks/clock.ts'
import type { ClockInput } from './clocks/clock-input.ts'
import type { ClockResult } from './clocks/count.ts'
import type { Day } from './day.ts'
import { holdsOn, type Law, type RuleId } from './law.ts'
import { type Fen, yuan } from './money.ts'
import type { RuleOf } from './reasoning.ts'
import { figuresOf } from './shape.ts'

/** Names of the figures of a rule: `n`, `repeat.sales`. */
export type FigureOf<Id extends RuleId> = PathsTo<RuleOf<Id>['value']>

type PathsTo<Value> = Value extends readonly unknown[]
  ? never
  : Value extends object
    ? {
        [Name in keyof Value & string]: Value[Name] extends number
          ? Name
          : Value[Name] extends object
            ? `${Name}.${PathsTo<Value[Name]>}`
            : never
      }[keyof Value & string]
    : never

export interface Statutes {
  /** A figure in the unit of its rule, as it holds on a day. @throws Refused when no version holds then. */
  number<Id extends RuleId>(id: Id, figure: FigureOf<Id>, on: Day): number
  /** Whether an amount reaches a figure of money; 以上 includes the figure itself (Civil Code, art. 1259). @throws Refused. */
  threshold<Id extends RuleId>(id: Id, figure: FigureOf<Id>, amount: Fen, on: Day): Reached
  /** A fee, in fen. @throws Refused when no version holds then. */
  fee<Id extends RuleId>(id: Id, figure: FigureOf<Id>, on: Day): Fen
  /** A clock of a rule; never throws. */
  clock(input: ClockInput & { rule: RuleId }, on: Day): Outcome<ClockResult>
  /** Whether a rule that permits something, or one that took its place, holds on a day; not what it replaced itself. */
  may(id: RuleId, on: Day): boolean
}

export interface Reached {
  reached: boolean
  required: Fen
  rule: Citation
}

/** The interface over a body of rules. */
export function statutesOf(law: Law): Statutes {
  const find = (id: string, figure: string, on: Day) => {
    const found = law.on(id, on)
    if (!found.ok) throw new Refused(found)
    const value = figuresOf(found.rule.value).get(`.${figure}`)
    // A published version may lack a figure that the shipped one has.
    if (value === undefined)
      throw new Refused(
        refuse('not_known', figure, `规则 ${id} 没有 ${figure} 这一数值`, `rule ${id} has no figure ${figure}`),
      )
    return { value, rule: found.rule }
  }
  return {
    number: (id, figure, on) => find(id, figure, on).value,
    threshold: (id, figure, amount, on) => {
      const { value, rule } = find(id, figure, on)
      const required = yuan(value)
      return { reached: amount >= required, required, rule: citationOf(rule) }
    },
    fee: (id, figure, on) => yuan(find(id, figure, on).value),
    clock: (input, on) => clock(law, input, on),
    may: (id, on) => {
      const versions = law.versions(id)
      return versions.slice(versions.findIndex((rule) => rule.id === id)).some((rule) => holdsOn(rule, on))
    },
  }
}
