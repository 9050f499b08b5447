/** Whether an action stands, and what it does: the only way to a new entry. */
import { dayOfInstant, type Statutes } from '@quanlian/statutes'
import { isOver, refusedByLaw, viewOf } from './clocks.ts'
import { type Action, type Ask, actionOf, type Definition, lineOf } from './definition.ts'
import { effectsOf } from './effects.ts'
import type { Effects, Entry, Refusal } from './entry.ts'
import { apply, fold, type MatterState, runningOf } from './fold.ts'
import { formFor, readForm } from './form.ts'
import { saying, unmet } from './grounds.ts'
import { refuse } from './refuse.ts'

/** A person who acts: for which body, of which kind, with which roles there. */
export interface Actor {
  body: string | null
  kind: string | null
  person: string | null
  roles: readonly string[]
}

/** The platform itself, which carries an outcome from one matter to another. */
export const platform: Actor = { body: null, kind: 'platform', person: null, roles: [] }

/** What is proposed. */
export interface Proposal {
  action: string
  form: unknown
  by: Actor
  /** Instant, ISO with offset. */
  at: string
}

export type Accepted = { ok: true; entry: Entry; state: MatterState } | Refusal

/**
 * Judges a proposal against what happened so far. Nothing is written: the answer is the entry to append, or why not.
 * @param definition the version that the matter follows
 */
export function accept(
  definition: Definition,
  entries: readonly Entry[],
  proposal: Proposal,
  statutes: Statutes,
): Accepted {
  return judge(definition, fold(definition, entries), proposal, statutes)
}

/** The same on a state that is already known. */
export function judge(definition: Definition, state: MatterState, proposal: Proposal, statutes: Statutes): Accepted {
  const { by, at, form } = proposal
  const action = actionOf(definition, proposal.action)
  if (!action) return refuse('unknown', '没有这一步骤', 'there is no such action')
  if (!isPossible(definition, state, proposal.action))
    return refuse('not_available', `目前不能办理“${action.title.zh}”`, `“${action.title.en}” is not possible now`)
  const seat = seatFor(definition, state, proposal.action, by)
  if (seat === undefined)
    return refuse('not_yours', `“${action.title.zh}”由其他岗位办理`, `“${action.title.en}” is for another role`)
  const read = readForm(formFor(action.form, seat), form)
  if (!read.ok)
    return { ...refuse('bad_form', '表单填写有误', 'the form is not filled in as it must be'), errors: read.errors }
  const doer = { seat, body: by.body, person: by.person }
  const settled = settle(definition, state, { action: proposal.action, form: read.form, by: doer, at }, statutes)
  if (!settled.ok) return settled
  const { effects } = settled
  const entry: Entry = {
    seq: state.seq + 1,
    version: definition.version,
    kind: 'act',
    action: proposal.action,
    at,
    by: doer,
    form: read.form,
    effects,
  }
  return { ok: true, entry, state: apply(definition, state, entry, effects) }
}

/** What an action with a sound form by somebody entitled does in a state, or which ground or period forbids it. */
export function settle(
  definition: Definition,
  state: MatterState,
  { action: name, form, by, at }: Pick<Entry, 'action' | 'form' | 'by' | 'at'>,
  statutes: Statutes,
): { ok: true; effects: Effects } | Refusal {
  const action = actionOf(definition, name)
  if (!action || !isPossible(definition, state, name))
    return refuse(
      'not_available',
      `目前不能办理“${action?.title.zh ?? name}”`,
      `“${action?.title.en ?? name}” is not possible now`,
    )
  const when = action.on?.(form) ?? at
  const ask: Ask = { form, facts: state.facts, statutes, today: when.length > 10 ? dayOfInstant(when) : when }
  const broken =
    inFuture(when, at) ??
    unmet(action.offeredIf, ask) ??
    outOfTime(definition, action, state, statutes, { at, when }) ??
    unmet(action.must, ask)
  if (broken) return broken
  const effects = effectsOf(definition, action, ask, when, by, state.seq === 0)
  const after = apply(definition, state, { seq: state.seq + 1, version: state.version }, effects)
  return overextended(after, effects, statutes, at) ?? { ok: true, effects }
}

/** What is done is done by the time it is sent. */
function inFuture(when: string, at: string): Refusal | undefined {
  const ahead = when.length > 10 ? Date.parse(when) > Date.parse(at) : when > dayOfInstant(at)
  if (!ahead) return undefined
  const ground = 'house:办理日期不能晚于提交之时|nothing is done later than it is sent'
  return { ok: false, code: 'ground', ground, message: saying(ground) }
}

/** A prolongation that the rule does not allow, or not so long, in the rule's own words. */
function overextended(after: MatterState, effects: Effects, statutes: Statutes, at: string): Refusal | undefined {
  for (const { clock, does } of effects.clocks ?? []) {
    const run = does === 'extend' ? runningOf(after.clocks, clock) : undefined
    const refused = run && refusedByLaw(run, statutes, at)
    if (refused) return { ok: false, code: 'ground', ground: run.rule, message: refused }
  }
  return undefined
}

/** Whether a matter is in a state for an action: its own line and the lines it is tied to. */
export function isPossible(
  definition: Definition,
  state: Pick<MatterState, 'lines' | 'ended' | 'seq'>,
  name: string,
): boolean {
  const action = actionOf(definition, name)
  if (!action || state.ended || (state.seq === 0) !== (name === definition.first)) return false
  return holds(definition, state.lines, action.from) && holds(definition, state.lines, action.while)
}

/** The seat in which an actor may do this: one that their body has, or at the beginning one that it may take. */
export function seatFor(
  definition: Definition,
  state: Pick<MatterState, 'seats' | 'seq'>,
  name: string,
  by: Actor,
): string | undefined {
  const roles = actionOf(definition, name)?.by
  if (roles === undefined) return undefined
  if (roles === 'platform') return by.kind === platform.kind && by.body === null ? 'platform' : undefined
  return Object.keys(roles).find((seat) => {
    const sits =
      state.seq === 0
        ? by.kind !== null && definition.seats[seat]?.kinds.includes(by.kind)
        : by.body !== null && state.seats[seat]?.some(({ body }) => body === by.body)
    return sits && roles[seat]?.some((role) => by.roles.includes(role))
  })
}

/**
 * A right that has lapsed, or a waiver that is not yet to be taken for one. What was done in time stays so when it is
 * recorded later.
 * @param at instant at which it is sent; `when` the day or instant on which it was done, left out where a form will say
 */
export function outOfTime(
  definition: Definition,
  action: Action,
  state: MatterState,
  statutes: Statutes,
  { at, when }: { at: string; when?: string },
): Refusal | undefined {
  const over = (clock: string, moment: string) => {
    const run = runningOf(state.clocks, clock)
    return run && isOver(viewOf(definition, run, statutes, at), moment)
  }
  if (action.within !== null && when !== undefined && over(action.within, when) === true) {
    const { title } = definition.clocks[action.within] ?? { title: { zh: '', en: '' } }
    return refuse('lapsed', `“${title.zh}”期限已过`, `the period “${title.en}” is over`)
  }
  if (action.after !== null && over(action.after, when ?? at) === false) {
    const { title } = definition.clocks[action.after] ?? { title: { zh: '', en: '' } }
    return refuse('too_early', `“${title.zh}”期限尚未届满`, `the period “${title.en}” still runs`)
  }
  return undefined
}

/** States of one line are alternatives; every line named must hold. */
function holds(definition: Definition, lines: Readonly<Record<string, string>>, states: readonly string[]): boolean {
  const named = new Map<string, boolean>()
  for (const state of states) {
    const line = lineOf(definition, state)
    named.set(line, named.get(line) || lines[line] === state)
  }
  return [...named.values()].every(Boolean)
}
