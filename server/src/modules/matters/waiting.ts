/** For whom something waits in a matter: what puts it on a person's list, told apart from what is merely possible. */
import { type Action, type Definition, isPossible, type MatterState } from '@quanlian/procedure'
import { dayOfInstant, Refused, type Statutes } from '@quanlian/statutes'

/**
 * Roles of these seats that can move a line which is not at rest. An end that leaves the duty of another seat undone is a
 * withdrawal: possible, and nobody waits for it.
 * @param at instant of the last entry
 */
export function waitingRoles(
  definition: Definition,
  state: MatterState,
  seats: readonly string[],
  statutes: Statutes,
  at: string,
): string[] {
  const roles = new Set<string>()
  for (const [name, action] of Object.entries(definition.actions)) {
    const { by } = action
    if (by === 'platform' || !isPossible(definition, state, name) || !moves(definition, state, action)) continue
    if (!offered(action, state, statutes, dayOfInstant(at))) continue
    for (const seat of seats)
      if (!withdraws(definition, state, action, seat)) for (const role of by[seat] ?? []) roles.add(role)
  }
  return [...roles].sort()
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
