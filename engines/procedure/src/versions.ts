/** A definition through time, and the move of a matter from one version to the newest. */
import type { Definition, Sight } from './definition.ts'
import type { Doer, Effects, Entry, Refusal } from './entry.ts'
import { fold, type MatterState } from './fold.ts'
import { refuse } from './refuse.ts'

/** Oldest version first: a matter keeps the one it began with until somebody moves it on. */
export interface Procedure {
  id: string
  versions: readonly [Definition, ...Definition[]]
}

/** The definition of a version. @throws RangeError for a version that is not kept */
export function versionOf(procedure: Procedure, version: number): Definition {
  const found = procedure.versions.find((definition) => definition.version === version)
  if (!found) throw new RangeError(`${procedure.id} has no version ${version}`)
  return found
}

export function latestOf(procedure: Procedure): Definition {
  return procedure.versions[procedure.versions.length - 1] ?? procedure.versions[0]
}

/** Moves a matter to the newest version of its definition, state by state as that version says. */
export function adopt(
  procedure: Procedure,
  entries: readonly Entry[],
  { by, at, reason }: { by: Doer; at: string; reason: string },
): { ok: true; entry: Entry; state: MatterState } | Refusal {
  const last = entries[entries.length - 1]
  const newest = latestOf(procedure)
  if (!last || last.version === newest.version)
    return refuse('not_available', '该事项已适用最新版本', 'the matter follows the newest version already')
  const refused = unadoptable(newest, last.version, fold(versionOf(procedure, last.version), entries))
  if (refused) return refused
  // That it moved is no secret of any body; each knows its own states by their new names.
  const sees = Object.fromEntries(Object.keys(newest.seats).map((seat): [string, Sight] => [seat, 'fact']))
  const effects: Effects = { adopts: newest.adopts[last.version] ?? {}, sees: { ...sees, [newest.lead]: 'all' } }
  const entry: Entry = {
    seq: last.seq + 1,
    version: newest.version,
    kind: 'adopt',
    action: 'adopt',
    at,
    by,
    form: {},
    effects,
    reason,
  }
  return { ok: true, entry, state: fold(newest, [...entries, entry]) }
}

/** Refuses where the newer version does not say what becomes of a state. */
export function unadoptable(newest: Definition, version: number, { lines }: MatterState): Refusal | undefined {
  const names = newest.adopts[version] ?? {}
  const lost = Object.entries(lines).find(([line, state]) => !newest.lines[line]?.[names[state] ?? ''])
  if (!lost) return undefined
  return refuse(
    'not_available',
    `新版本没有说明“${lost[1]}”如何衔接`,
    `the newest version does not say what becomes of “${lost[1]}”`,
  )
}
