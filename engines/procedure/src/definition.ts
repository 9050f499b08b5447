/** A procedure as the interpreter reads it: plain data, and functions only as values that read a form. */
import type { RuleId, Statutes, SuspensionReason, Words } from '@quanlian/statutes'
import type { Shape } from './form.ts'

/** What a seat may see of an action: all of it, that it happened, or these fields and papers. */
export type Sight = 'all' | 'fact' | readonly string[]

/** A place at the table: bodies of certain kinds, and the roles that people of them act in. */
export interface Seat {
  title: Words
  /** Kinds of body that may sit here. */
  kinds: readonly string[]
  /** Roles of people in such a body. */
  roles: readonly string[]
  /** What it sees of every action, where the action does not say more. */
  sees?: 'all' | 'fact'
}

export interface StateOfLine {
  title: Words
  /** The matter is over once its line is here and every other line rests. */
  end?: boolean
  /** A parallel line waits here for nothing: the matter may end. */
  rest?: boolean
}

/** A period of law. Its length, its counting and what it leaves out are the rule's. */
export interface Clock {
  title: Words
  rule: RuleId
  /** The rule that came after it with another term, or with none that is known: for clocks that start from then on. */
  successor?: RuleId
  part?: string
  /** A right that lapses when it is not used, and no duty: never late. */
  lapses?: boolean
  /** Whose duty it is, and to do what: 公安机关应在…前“答复”. */
  seat: string
  duty: Words
}

/** What a guard or an effect may read. */
export interface Ask {
  form: Record<string, unknown>
  facts: Record<string, unknown>
  statutes: Statutes
  /** Beijing day on which the action is done, as its form says or as it is sent. */
  today: string
}

export interface Action {
  title: Words
  by: Readonly<Record<string, readonly string[]>> | 'platform'
  from: readonly string[]
  while: readonly string[]
  to: string | null
  form: Shape
  on: ((form: Record<string, unknown>) => string | undefined) | null
  offeredIf: Grounds
  must: Grounds
  note: readonly string[]
  start: Readonly<Record<string, At>>
  stop: readonly string[]
  suspend: Readonly<Record<string, SuspensionReason>>
  resume: Readonly<Record<string, 'all' | SuspensionReason>>
  extend: Readonly<Record<string, Length>>
  within: string | null
  after: string | null
  join: Readonly<Record<string, (ask: Ask) => string | readonly string[] | undefined>>
  documents: readonly string[]
  seenBy: Readonly<Record<string, Sight>>
  open: Readonly<Record<string, (ask: Ask) => Record<string, unknown> | undefined>>
  report: Readonly<Record<string, (ask: Ask) => Record<string, unknown>>>
}

/** Grounds by rule id, or by a sentence of the house: `house:中文|English`. */
export type Grounds = Readonly<Record<string, (ask: Ask) => boolean>>
type At = 'now' | ((form: Record<string, unknown>) => string | undefined)
type Length = 'all' | ((form: Record<string, unknown>) => number | undefined)

/** A question of law that the facts of the matter answer: a calculator of the law engine, the day, its input. */
export interface Question {
  title: Words
  calculator: string
  ask(facts: Record<string, unknown>): { on: string; input: Record<string, unknown> } | undefined
  seenBy: readonly string[]
}

export interface Definition {
  id: string
  version: number
  title: Words
  /** Letters before its numbers, `TS`. */
  mark: string
  /** The law it follows. */
  law: readonly string[]
  /** The fact that is a matter's title. */
  subject: string
  /** The seat whose matter it is: its first body gives the number and sees all. */
  lead: string
  seats: Readonly<Record<string, Seat>>
  lines: Readonly<Record<string, Readonly<Record<string, StateOfLine>>>>
  clocks: Readonly<Record<string, Clock>>
  documents: Readonly<Record<string, Words>>
  facts: Shape
  /** The action that opens a matter. */
  first: string
  actions: Readonly<Record<string, Action>>
  questions: Readonly<Record<string, Question>>
  /** States of an earlier version and what they are now: how a matter of it moves here. */
  adopts: Readonly<Record<number, Readonly<Record<string, string>>>>
}

/** The line of a state; state names are unique in a definition. */
export function lineOf(definition: Definition, state: string): string {
  for (const line in definition.lines) if (definition.lines[line]?.[state]) return line
  throw new RangeError(`${definition.id} has no state ${state}`)
}

/** An action by its name; nothing for a name that only every object has. */
export function actionOf(definition: Definition, name: string): Action | undefined {
  return Object.hasOwn(definition.actions, name) ? definition.actions[name] : undefined
}

/** Where every line begins: at the first state it names. */
export function initialLines(definition: Definition): Record<string, string> {
  return Object.fromEntries(
    Object.entries(definition.lines).map(([line, states]) => [line, Object.keys(states)[0] ?? '']),
  )
}
