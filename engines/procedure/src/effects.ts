/** What an action does, read once from its definition and form, and from then on kept as data. */
import { type Action, type Ask, type Definition, lineOf, type Sight } from './definition.ts'
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
  const facts = Object.fromEntries(action.note.filter((name) => name in ask.form).map((name) => [name, ask.form[name]]))
  const joins = [
    ...(opening && by.body ? [{ seat: by.seat, body: by.body }] : []),
    ...Object.entries(action.join).flatMap(([seat, who]) => several(who(ask)).map((body) => ({ seat, body }))),
  ]
  return compact({
    moves: action.to === null ? {} : { [lineOf(definition, action.to)]: action.to },
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
function clockEffects(definition: Definition, action: Action, { form }: Ask, when: string): ClockEffect[] {
  const start = Object.entries(action.start).map(([clock, at]): ClockEffect => {
    const { rule, part } = definition.clocks[clock] ?? { rule: '' }
    return { clock, does: 'start', at: at === 'now' ? when : (at(form) ?? when), rule, ...(part ? { part } : {}) }
  })
  return [
    ...action.resume.map((clock): ClockEffect => ({ clock, does: 'resume', at: when })),
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
  const sees: Record<string, Sight> = { [definition.lead]: 'all', [by.seat]: 'all' }
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

/** Without what is empty: effects are stored with every entry. */
function compact(effects: Effects): Effects {
  return Object.fromEntries(Object.entries(effects).filter(([, value]) => Object.keys(value ?? {}).length > 0))
}
