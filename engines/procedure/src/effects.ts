/** What an action does, read once from its definition and form, and from then on kept as data. */
import { dayOfInstant } from '@quanlian/statutes'
import { asJson } from './canonical.ts'
import { type Action, type Ask, type Definition, initialLines, lineOf, type Sight } from './definition.ts'
import type { ClockEffect, Doer, Effects } from './entry.ts'

/**
 * @param when day or instant on which the action is done: what starts, stops and suspends clocks
 * @param opening whether this opens the matter, which seats whoever acts
 */
export function effectsOf(
  definition: Definition,
  action: Action,
  ask: Ask,
  when: string,
  by: Doer,
  opening: boolean,
): Effects {
  // What a later form leaves out is no longer said: the fact is taken back.
  const facts = Object.fromEntries(
    action.note.filter((name) => name in ask.form || name in ask.facts).map((name) => [name, ask.form[name] ?? null]),
  )
  const joins = [
    ...(opening && by.body ? [{ seat: by.seat, body: by.body }] : []),
    ...Object.entries(action.join).flatMap(([seat, who]) => several(who(ask)).map((body) => ({ seat, body }))),
  ]
  return compact({
    moves: {
      // A later version may begin elsewhere: where this one began is said once.
      ...(opening ? initialLines(definition) : {}),
      ...(action.to === null ? {} : { [lineOf(definition, action.to)]: action.to }),
    },
    clocks: clockEffects(definition, action, ask, when),
    facts,
    joins,
    documents: action.documents,
    opens: given(action.open, ask),
    reports: given(action.report, ask),
    sees: seesOf(definition, action, by),
  })
}

/** Stops before it starts, so that a clock may begin anew in one action. */
function clockEffects(definition: Definition, action: Action, { form, statutes }: Ask, when: string): ClockEffect[] {
  const start = Object.entries(action.start).flatMap(([clock, moment]): ClockEffect[] => {
    const named = definition.clocks[clock]
    const at = moment === 'now' ? when : moment(form)
    if (!named || at === undefined) return []
    const { part, successor } = named
    const day = at.length > 10 ? dayOfInstant(at) : at
    const rule = successor && !statutes.may(named.rule, day) ? successor : named.rule
    return [{ clock, does: 'start', at, rule, ...(part ? { part } : {}) }]
  })
  return [
    ...Object.entries(action.resume).map(
      ([clock, reason]): ClockEffect => ({ clock, does: 'resume', at: when, ...(reason === 'all' ? {} : { reason }) }),
    ),
    ...action.stop.map((clock): ClockEffect => ({ clock, does: 'stop', at: when })),
    ...start,
    ...Object.entries(action.suspend).map(
      ([clock, reason]): ClockEffect => ({ clock, does: 'suspend', at: when, reason }),
    ),
    ...Object.entries(action.extend).map(([clock, length]): ClockEffect => {
      const n = length === 'all' ? undefined : length(form)
      return { clock, does: 'extend', at: when, ...(n === undefined ? {} : { n }) }
    }),
  ]
}

/** The lead sees all; others what the action says, or what their seat sees of everything. */
function seesOf(definition: Definition, action: Action, by: Doer): Record<string, Sight> {
  const sees: Record<string, Sight> = { [definition.lead]: 'all', ...(by.body === null ? {} : { [by.seat]: 'all' }) }
  for (const [seat, { sees: always }] of Object.entries(definition.seats)) {
    if (sees[seat]) continue
    const sight = action.seenBy[seat] ?? always
    if (sight) sees[seat] = always === 'all' ? 'all' : sight
  }
  return sees
}

function given<T>(functions: Readonly<Record<string, (ask: Ask) => T | undefined>>, ask: Ask): Record<string, T> {
  const answers: Record<string, T> = {}
  for (const name in functions) {
    const answer = functions[name]?.(ask)
    if (answer !== undefined) answers[name] = answer
  }
  return answers
}

function several(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

/** Without what is empty: effects are stored with every entry, as JSON. */
function compact(effects: Effects): Effects {
  return asJson(Object.fromEntries(Object.entries(effects).filter(([, value]) => Object.keys(value ?? {}).length > 0)))
}
