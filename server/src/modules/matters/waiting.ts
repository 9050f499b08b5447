/** For whom something waits in a matter: what puts it on a person's list, told apart from what is merely possible. */
import { type Action, type Definition, isPossible, type MatterState } from '@quanlian/procedure'
import { dayOfInstant, Refused, type Statutes } from '@quanlian/statutes'

export interface Waiting {
  /** Roles for which something waits. */
  roles: string[]
  /** Roles for which something waits from an instant on: once a period is over. */
  laterRoles: Record<string, string>
}

/**
 * Roles of these seats that can move a line which is not at rest. An end that leaves the duty of another seat undone is a
 * withdrawal, and what another seat may do within a period of its own is its own choice: both possible, and nobody waits.
 * @param clocks as they stand at the last entry
 * @param at instant of the last entry
 */
export function waitingFor(
  definition: Definition,
  state: MatterState,
  seats: readonly string[],
  clocks: readonly Period[],
  statutes: Statutes,
  at: string,
): Waiting {
  const since = new Map<string, string>()
  for (const [name, action] of Object.entries(definition.actions)) {
    const { by, within } = action
    if (by === 'platform' || !isPossible(definition, state, name) || !moves(definition, state, action)) continue
    if (!offered(action, state, statutes, dayOfInstant(at))) continue
    const from = possibleFrom(action, clocks)
    if (from === null) continue
    for (const seat of seats) {
      const chooses = within === null || definition.clocks[within]?.seat === seat
      if (!chooses || withdraws(definition, state, action, seat)) continue
      for (const role of by[seat] ?? []) since.set(role, earlier(since.get(role), from))
    }
  }
  const sorted = [...since].sort(([one], [other]) => (one < other ? -1 : 1))
  return {
    roles: sorted.flatMap(([role, from]) => (from === atOnce ? [role] : [])),
    laterRoles: Object.fromEntries(sorted.filter(([, from]) => from !== atOnce)),
  }
}

/** A run of a clock: its end, where it is known and does not move. */
interface Period {
  clock: string
  done: string | null
  ends: string | null
}

/** Before any instant. */
const atOnce = ''

/** The end of the period that an action has to await; null while nobody knows it. */
function possibleFrom({ after }: Action, clocks: readonly Period[]): string | null {
  const period = clocks.find(({ clock, done }) => clock === after && done === null)
  return period ? period.ends : atOnce
}

function earlier(one: string | undefined, other: string): string {
  return one !== undefined && one < other ? one : other
}

function moves(definition: Definition, state: MatterState, { to }: Action): boolean {
  if (to === null) return false
  const line = Object.keys(definition.lines).find((name) => definition.lines[name]?.[to])
  return line !== undefined && definition.lines[line]?.[state.lines[line] ?? '']?.rest !== true
}

function offered({ offeredIf }: Action, { facts }: MatterState, statutes: Statutes, today: string): boolean {
  try {
    return Object.values(offeredIf).every((holds) => holds({ form: {}, facts, statutes, today }))
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

function withdraws(definition: Definition, state: MatterState, { to, stop }: Action, seat: string): boolean {
  const line = Object.keys(definition.lines).find((name) => definition.lines[name]?.[to ?? ''])
  if (!to || !line || !definition.lines[line]?.[to]?.end) return false
  const stopped = state.clocks.filter(({ clock, done }) => done === undefined && stop.includes(clock))
  return stopped.length > 0 && stopped.every(({ clock }) => definition.clocks[clock]?.seat !== seat)
}
