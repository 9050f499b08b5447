/**
 * Words first, then actions. `procedure` fixes seats, lines, clocks, documents and facts; each `action` is inferred alone
 * against them, so that a mistake is reported where it stands and names the near miss; `define` closes the definition.
 */
import type { CalculatorName, RuleId, Statutes, SuspensionReason, Words } from '@quanlian/statutes'
import type { Action, Clock, Definition, Question, Seat, StateOfLine } from './definition.ts'
import type { FormOf, Shape } from './form.ts'

export interface Vocabulary<
  Seats extends Readonly<Record<string, Seat>>,
  Lines extends Readonly<Record<string, Readonly<Record<string, StateOfLine>>>>,
  ClockName extends string,
  DocumentName extends string,
  Facts extends Shape,
> {
  id: string
  version: number
  title: Words
  mark: string
  law: readonly string[]
  /** The fact that names a matter: its title in lists, as the first form or a later one says it. */
  subject: NoInfer<keyof Facts & string>
  lead: NoInfer<keyof Seats & string>
  seats: Seats
  /** Parallel branches; state names are unique across them, the first of each line is where it begins. */
  lines: Lines
  clocks: Readonly<Record<ClockName, Clock & { seat: NoInfer<keyof Seats & string> }>>
  documents: Readonly<Record<DocumentName, Words>>
  facts: Facts
}

type StateName<Lines> = { [Line in keyof Lines]: keyof Lines[Line] & string }[keyof Lines]
type OneOrMore<T> = T | readonly T[]

/** What functions of an action read; the day is the one on which the action is done. */
interface AskOf<S extends Shape, Facts extends Shape> {
  form: FormOf<S>
  facts: Partial<FormOf<Facts>>
  statutes: Statutes
  today: string
}

type GroundsOf<Asked> = { readonly [Ground in RuleId | `house:${string}|${string}`]?: (ask: Asked) => boolean }

interface ActionSpec<
  S extends Shape,
  Seats extends Readonly<Record<string, Seat>>,
  State extends string,
  ClockName extends string,
  DocumentName extends string,
  Facts extends Shape,
> {
  title: Words
  /** Roles by seat; `platform` for what only another matter's outcome does. */
  by: { readonly [Name in keyof Seats]?: readonly Seats[Name]['roles'][number][] } | 'platform'
  /** States of one line in which it is possible. */
  from: OneOrMore<State>
  /** States of other lines that must hold as well; several of one line are alternatives. */
  while?: OneOrMore<State>
  /** Where the line goes; without it the line stays. */
  to?: State
  form?: S
  /** The day or instant on which it was done, where the form says; else when it is sent. */
  on?: (form: FormOf<S>) => string | undefined
  /** Whether it is offered at all. */
  if?: GroundsOf<Omit<AskOf<Shape, Facts>, 'form'>>
  /** Whether it stands as filled in. */
  must?: GroundsOf<AskOf<S, Facts>>
  /** Fields of the form that later guards remember, by the name of a fact. */
  note?: readonly (keyof NoInfer<S> & keyof Facts & string)[]
  start?: OneOrMore<ClockName> | { readonly [Name in ClockName]?: (form: FormOf<S>) => string | undefined }
  stop?: OneOrMore<ClockName>
  /** Reasons in the rule's own words; the check asks the law engine whether the rule knows them. */
  suspend?: { readonly [Name in ClockName]?: SuspensionReason }
  /** Whatever it was suspended for, or one reason alone where another may still last. */
  resume?: OneOrMore<ClockName> | { readonly [Name in ClockName]?: SuspensionReason }
  /** By all that the rule allows, or by what the form says. */
  extend?: OneOrMore<ClockName> | { readonly [Name in ClockName]?: (form: FormOf<S>) => number | undefined }
  /** A right that lapses: not possible once this clock is over. */
  within?: ClockName
  /** Deemed waiver: not possible before this clock is over. */
  after?: ClockName
  join?: { readonly [Name in keyof Seats]?: (ask: AskOf<S, Facts>) => string | readonly string[] | undefined }
  documents?: OneOrMore<DocumentName>
  /** What each seat sees beyond what it sees of everything; lead and the acting body see all. */
  seenBy?: { readonly [Name in keyof Seats]?: 'all' | 'fact' | readonly ((keyof NoInfer<S> & string) | DocumentName)[] }
  /** Matters that begin with it: the first form of each, by procedure. Nothing where it does not begin. */
  open?: Readonly<Record<string, (ask: AskOf<S, Facts>) => Record<string, unknown> | undefined>>
  /** The action that the platform plays in the matter this one came from. */
  report?: Readonly<Record<string, (ask: AskOf<S, Facts>) => Record<string, unknown>>>
}

interface QuestionSpec<Facts extends Shape, SeatName extends string> {
  title: Words
  calculator: CalculatorName
  ask(facts: Partial<FormOf<Facts>>): { on: string; input: Record<string, unknown> } | undefined
  /** Seats besides the lead that see the answer. */
  seenBy?: readonly SeatName[]
}

/** Fixes the words of a procedure. */
export function procedure<
  const Seats extends Readonly<Record<string, Seat>>,
  const Lines extends Readonly<Record<string, Readonly<Record<string, StateOfLine>>>>,
  ClockName extends string,
  DocumentName extends string,
  const Facts extends Shape,
>(words: Vocabulary<Seats, Lines, ClockName, DocumentName, Facts>) {
  return {
    /** One action, checked alone against the words. */
    // biome-ignore lint/complexity/noBannedTypes: no form is a form without fields
    action<const S extends Shape = {}>(
      spec: ActionSpec<S, Seats, StateName<Lines>, ClockName, DocumentName, Facts>,
    ): Action {
      // Names and forms were checked against the words; from here on they are text and records.
      return plain(spec as unknown as Written)
    },
    /** The whole. @param first name of the action that opens a matter */
    define<Name extends string>(
      first: NoInfer<Name>,
      actions: Readonly<Record<Name, Action>>,
      more: {
        questions?: Readonly<Record<string, QuestionSpec<Facts, keyof Seats & string>>>
        adopts?: Readonly<Record<number, Readonly<Record<string, StateName<Lines>>>>>
      } = {},
    ): Definition {
      const questions = Object.entries(more.questions ?? {}).map(
        ([name, { seenBy = [], ...question }]) => [name, { ...question, seenBy } as Question] as const,
      )
      return { ...words, first, actions, questions: Object.fromEntries(questions), adopts: more.adopts ?? {} }
    },
  }
}

/** An action as it is written, names as text: what `ActionSpec` is once it was checked. */
interface Written
  extends Partial<Omit<Action, 'from' | 'while' | 'stop' | 'resume' | 'documents' | 'start' | 'extend'>> {
  title: Words
  by: Action['by']
  from: OneOrMore<string>
  while?: OneOrMore<string>
  if?: Action['offeredIf']
  stop?: OneOrMore<string>
  resume?: OneOrMore<string> | Action['resume']
  documents?: OneOrMore<string>
  start?: OneOrMore<string> | Action['start']
  extend?: OneOrMore<string> | Action['extend']
}

/** What was left out becomes what it means. */
function plain(written: Written): Action {
  return {
    title: written.title,
    by: written.by,
    from: many(written.from),
    while: many(written.while),
    to: written.to ?? null,
    form: written.form ?? {},
    on: written.on ?? null,
    offeredIf: written.if ?? {},
    must: written.must ?? {},
    note: written.note ?? [],
    start: named(written.start, 'now'),
    stop: many(written.stop),
    suspend: written.suspend ?? {},
    resume: named(written.resume, 'all'),
    extend: named(written.extend, 'all'),
    within: written.within ?? null,
    after: written.after ?? null,
    join: written.join ?? {},
    documents: many(written.documents),
    seenBy: written.seenBy ?? {},
    open: written.open ?? {},
    report: written.report ?? {},
  }
}

function many(value: OneOrMore<string> | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

function named<T>(
  value: OneOrMore<string> | Readonly<Record<string, T>> | undefined,
  meant: T,
): Readonly<Record<string, T>> {
  if (typeof value !== 'string' && !Array.isArray(value)) return (value ?? {}) as Readonly<Record<string, T>>
  return Object.fromEntries(many(value as OneOrMore<string>).map((name) => [name, meant]))
}
