/** Entries of a timeline as the acting body sees them, field by field. */

import { isDeepStrictEqual } from 'node:util'
import type { MatterEntry } from '@quanlian/contract'
import {
  type Actor as EngineActor,
  type Entry,
  formFor,
  formSchema,
  formsOf,
  sightOf,
  type VisibleEntry,
  versionOf,
} from '@quanlian/procedure'
import { type FieldSchema, fieldsOf } from './fields.ts'
import type { LoadedMatter } from './load.ts'
import { type Names, tellRight } from './names.ts'
import type { StoredPaper } from './paper-store.ts'
import { aboutOf, sees } from './seen.ts'
import { nameOf } from './store.ts'

type Field = MatterEntry['fields'][number]

/** @param seen the entry as the engine shows it to the acting body */
export function presentEntry(
  matter: LoadedMatter,
  seen: VisibleEntry,
  { names, papers, by }: { names: Names; papers: readonly StoredPaper[]; by: EngineActor },
): MatterEntry {
  const { procedure, entries } = matter
  const about = aboutOf(entries, entryOf(matter, seen.seq))
  const definition = versionOf(procedure, about.version)
  const action = definition.actions[about.action]
  const actions = offers(matter, seen, by)
  const seat = seen.by.seat
  return {
    seq: seen.seq,
    kind: seen.kind,
    action: seen.action,
    title: action?.title ?? adopted,
    at: seen.at,
    seat,
    seatTitle: definition.seats[seat]?.title ?? platformTitle,
    body: seen.by.body === null ? null : nameOf(names.bodies, seen.by.body),
    person: seen.by.person === null ? null : (names.people.get(seen.by.person) ?? null),
    fields:
      seen.kind === 'act' ? ownFields(matter, seen, names, actions.length > 0) : correctedFields(matter, seen, names),
    papers: papers
      .filter(({ seq }) => seq === seen.seq)
      .map(({ id, document, number, digest, made_at, replaced_by }) => ({
        ...{ id, number, digest, ready: made_at !== null, replaced: replaced_by !== null },
        title: definition.documents[document] ?? { zh: document, en: document },
      })),
    refers: seen.refers ?? null,
    reason: seen.reason ?? null,
    withdrawn: seen.withdrawn,
    actions,
    form: actions.includes('correct') ? asJsonSchema(formSchema(formFor(action?.form ?? {}, seat))) : null,
  }
}

/** A JSON Schema as the contract carries it. */
export function asJsonSchema(schema: Record<string, unknown>): NonNullable<MatterEntry['form']> {
  return schema as NonNullable<MatterEntry['form']>
}

const adopted = { zh: '适用新版本', en: 'Moved to a newer version' }
const platformTitle = { zh: '平台', en: 'Platform' }

function entryOf({ entries }: LoadedMatter, seq: number): Entry {
  const found = entries.find((entry) => entry.seq === seq)
  if (!found) throw new RangeError(`no entry ${seq}`)
  return found
}

/** What stands now, with what stood before a correction. @param whole also fields that were left out of those asked */
function ownFields({ procedure }: LoadedMatter, seen: VisibleEntry, names: Names, whole: boolean): Field[] {
  const { form, corrected } = seen
  const now = corrected ?? form
  const action = versionOf(procedure, seen.version).actions[seen.action]
  const asked = whole ? formFor(action?.form ?? {}, seen.by.seat) : {}
  return fieldsOf(action).flatMap(([name, schema]) => {
    const [value, was] = [now[name], form[name]]
    if (value === undefined && was === undefined && !(name in asked)) return []
    return [fieldOf(name, schema, value, names, corrected && !isDeepStrictEqual(value, was) ? { was } : {})]
  })
}

/** Of a correction, the visible fields that it changed. */
function correctedFields(matter: LoadedMatter, seen: VisibleEntry, names: Names): Field[] {
  if (seen.kind !== 'correct' || seen.refers === undefined) return []
  const { entries, viewer, procedure } = matter
  const about = entryOf(matter, seen.refers)
  const sight = sightOf(about, viewer)
  const before = formsOf(entries.filter(({ seq }) => seq < seen.seq)).get(about.seq) ?? about.form
  const now = entryOf(matter, seen.seq).form
  return fieldsOf(versionOf(procedure, about.version).actions[about.action]).flatMap(([name, schema]) =>
    !sees(sight, name) || isDeepStrictEqual(before[name], now[name])
      ? []
      : [fieldOf(name, schema, now[name], names, { was: before[name] })],
  )
}

function fieldOf(name: string, schema: FieldSchema, value: unknown, names: Names, before: { was?: unknown }): Field {
  const shown = shownAs(schema, value, names)
  return {
    name,
    schema: asJsonSchema(schema),
    value: asJson(value),
    ...('was' in before ? { was: asJson(before.was) } : {}),
    ...(shown === undefined ? {} : { shown }),
  }
}

/** Stored forms are JSON. */
function asJson(value: unknown): Field['value'] {
  return (value ?? null) as Field['value']
}

/** Names for ids, in the shape of the value. */
function shownAs({ widget }: FieldSchema, value: unknown, names: Names): Field['value'] | undefined {
  if (widget === 'body') return typeof value === 'string' ? (names.bodies.get(value)?.name ?? null) : undefined
  if (!Array.isArray(value)) return undefined
  if (widget === 'people') return value.map((id) => names.people.get(String(id)) ?? null)
  if (widget === 'rights') return value.map((id) => tellRight(names, String(id)))
  return undefined
}

/** Those of the body that acted, in a role that may act so; whether the rest still stands is seen when it is tried. */
function offers(
  { entries, viewer, procedure }: LoadedMatter,
  seen: VisibleEntry,
  by: EngineActor,
): MatterEntry['actions'] {
  const { kind, withdrawn, seq } = seen
  if (kind !== 'act' || withdrawn || seen.by.body === null || seen.by.body !== viewer.body) return []
  const roles = versionOf(procedure, seen.version).actions[seen.action]?.by
  if (!roles || roles === 'platform' || !roles[seen.by.seat]?.some((role) => by.roles.includes(role))) return []
  const { documents, opens, joins, reports } = entries.find((entry) => entry.seq === seq)?.effects ?? {}
  return seq === 1 || documents || opens || joins || reports ? ['correct'] : ['correct', 'withdraw']
}
