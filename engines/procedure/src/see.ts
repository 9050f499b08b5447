/** What a body sees of a matter. Parties see different things, not more or less: there are no levels of secrecy. */
import type { Definition, Sight } from './definition.ts'
import type { Doer, Effects, Entry, EntryKind } from './entry.ts'
import { effective, foldWith, formsOf, type MatterState } from './fold.ts'

/** A body in the seats it has. */
export interface Viewer {
  body: string | null
  seats: readonly string[]
}

/** An entry as a viewer sees it. */
export interface VisibleEntry {
  seq: number
  version: number
  kind: EntryKind
  action: string
  at: string
  /** The person only to the person's own body. */
  by: Doer
  /** As filled in then; fields that the viewer may not see are left out. */
  form: Record<string, unknown>
  documents: readonly string[]
  refers?: number
  reason?: string
  /** The form as last corrected, where it was: visible fields alone. */
  corrected?: Record<string, unknown>
  withdrawn: boolean
}

/** The seats a body has in a matter. */
export function seatsOf(state: MatterState, body: string | null): string[] {
  if (body === null) return []
  return Object.keys(state.seats).filter((seat) => state.seats[seat]?.some((one) => one.body === body))
}

/** The timeline of a viewer, oldest first. */
export function timeline(entries: readonly Entry[], viewer: Viewer): VisibleEntry[] {
  const forms = formsOf(entries)
  const settled = effective(entries)
  const gone = new Set(entries.flatMap(({ kind, refers }) => (kind === 'withdraw' && refers ? [refers] : [])))
  return entries.flatMap((entry) => {
    const about = aboutOf(entries, entry)
    const sight = sightOf(about, viewer)
    if (sight === undefined) return []
    const latest = forms.get(entry.seq)
    const shown: VisibleEntry = {
      seq: entry.seq,
      version: entry.version,
      kind: entry.kind,
      action: entry.action,
      at: entry.at,
      by: { ...entry.by, person: entry.by.body !== null && entry.by.body === viewer.body ? entry.by.person : null },
      form: visible(entry.form, sight),
      documents: (settled.get(entry.seq)?.documents ?? []).filter((name) => sight === 'all' || sight.includes(name)),
      withdrawn: gone.has(entry.seq),
    }
    if (entry.refers) shown.refers = entry.refers
    // Whoever does not see all of it learns that it was corrected, not why: a reason may tell what a field does.
    if (entry.reason !== undefined && sight === 'all') shown.reason = entry.reason
    if (entry.kind === 'act' && latest && latest !== entry.form) shown.corrected = visible(latest, sight)
    return [shown]
  })
}

/** The state a viewer knows: the fold of what it sees, with the facts whose fields it sees. */
export function knownState(definition: Definition, entries: readonly Entry[], viewer: Viewer): MatterState {
  const settled = effective(entries)
  const sights = new Map(entries.map((entry) => [entry.seq, sightOf(aboutOf(entries, entry), viewer)]))
  return foldWith(
    definition,
    entries.filter(({ seq }) => sights.get(seq) !== undefined),
    ({ seq }) => {
      const [sight, done] = [sights.get(seq), settled.get(seq)]
      return sight === undefined || !done?.facts ? done : { ...done, facts: visible(done.facts, sight) }
    },
  )
}

/** What a viewer sees of what an entry does; nothing where it does not see the entry at all. */
export function sightOf(entry: Pick<Entry, 'by' | 'effects'>, viewer: Viewer): Sight | undefined {
  if (entry.by.body !== null && entry.by.body === viewer.body) return 'all'
  return widest(
    viewer.seats.flatMap((seat) => {
      const sight = entry.effects.sees?.[seat]
      return sight === undefined ? [] : [sight]
    }),
  )
}

/** Seats that see at least the fact of an entry: what the database keeps for its own rule. */
export function seatsSeeing(effects: Effects): string[] {
  return Object.keys(effects.sees ?? {})
}

/** A correction or withdrawal is seen as what it is about. */
function aboutOf(entries: readonly Entry[], entry: Entry): Entry {
  return entry.refers === undefined ? entry : (entries.find(({ seq }) => seq === entry.refers) ?? entry)
}

function widest(sights: readonly Sight[]): Sight | undefined {
  if (sights.length === 0) return undefined
  if (sights.includes('all')) return 'all'
  const fields = sights.flatMap((sight) => (typeof sight === 'string' ? [] : sight))
  return fields.length === 0 ? 'fact' : fields
}

function visible(form: Record<string, unknown>, sight: Sight): Record<string, unknown> {
  if (sight === 'all') return form
  if (sight === 'fact') return {}
  return Object.fromEntries(Object.entries(form).filter(([name]) => sight.includes(name)))
}
