/** Names of what forms and entries name by id: bodies, people, rights. */
import { kindLabels } from '@quanlian/contract'
import { type Entry, formsOf, type Procedure, versionOf } from '@quanlian/procedure'
import { type Database, sql } from '../../kernel/database.ts'
import { referencesIn } from './fields.ts'
import { bodiesBy, type KnownBody, peopleBy } from './store.ts'

export interface RightName {
  id: string
  title: string
  kind: keyof typeof kindLabels
  number: string | null
}

export interface Names {
  bodies: ReadonlyMap<string, KnownBody>
  people: ReadonlyMap<string, string>
  /** Those that the acting body may see in the register. */
  rights: ReadonlyMap<string, RightName>
}

/** Of everything that the forms of these entries name, as they were filled in and as corrected. */
export async function namesIn(
  db: Database,
  procedure: Procedure,
  entries: readonly (Pick<Entry, 'seq' | 'version' | 'action' | 'form' | 'by'> & {
    corrected?: Record<string, unknown>
  })[],
): Promise<Names> {
  const named = entries.flatMap(({ version, action, form, corrected }) => {
    const definition = versionOf(procedure, version).actions[action]
    return [form, corrected ?? {}].flatMap((one) => referencesIn(definition, one))
  })
  const of = (widget: (typeof named)[number]['widget']) =>
    named.filter((one) => one.widget === widget).map(({ value }) => value)
  const [bodies, people, rights] = await Promise.all([
    bodiesBy(db, [...of('body'), ...entries.flatMap(({ by }) => by.body ?? [])]),
    peopleBy(db, [...of('people'), ...entries.flatMap(({ by }) => by.person ?? [])]),
    rightsBy(db, of('rights')),
  ])
  return { bodies, people, rights }
}

/** Of all that stands in a matter. */
export function namesOf(db: Database, procedure: Procedure, entries: readonly Entry[]): Promise<Names> {
  const forms = formsOf(entries)
  return namesIn(
    db,
    procedure,
    entries.map((entry) => {
      const corrected = forms.get(entry.seq)
      return { ...entry, ...(corrected ? { corrected } : {}) }
    }),
  )
}

export async function rightsBy(db: Database, ids: Iterable<string>): Promise<Map<string, RightName>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const { rows } = await sql<RightName>`
    select id, title, kind, coalesce(registration_number, publication_number, application_number) as number
      from registry.visible_right where id = any (${wanted}::uuid[])`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}

/** As a paper or a list says it: 商标“示例”（70012345）. A right that the reader may not see is not told. */
export function tellRight(names: Names, id: string): string {
  const right = names.rights.get(id)
  if (!right) return '未公开的权利'
  return `${kindLabels[right.kind].zh}“${right.title}”${right.number ? `（${right.number}）` : ''}`
}
