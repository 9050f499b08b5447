/** Fields of a form by their widget: where a filled form names people, bodies, rights and files. */
import { type Action, formSchema } from '@quanlian/procedure'

/** A property of a form's JSON Schema, as far as the server reads it. */
export interface FieldSchema extends Record<string, unknown> {
  widget?: unknown
  kinds?: unknown
}

/** Fields of an action's form in its order. */
export function fieldsOf(action: Pick<Action, 'form'> | undefined): [name: string, schema: FieldSchema][] {
  return propertiesOf(formSchema(action?.form ?? {}))
}

/** Kinds of body that a form asks for. */
export function kindsAsked(action: Pick<Action, 'form'>): string[] {
  return fieldsOf(action).flatMap(([, schema]) => kindsIn(schema))
}

/** Something that a form names by id or digest. */
export interface Reference {
  widget: 'people' | 'body' | 'rights' | 'files'
  /** Dotted, as in a list of errors: `officers.1`, `goods.0.owner`. */
  path: string
  value: string
  /** For a body: what it may be. */
  kinds: readonly string[]
}

/** All that a filled form names. */
export function referencesIn(action: Pick<Action, 'form'> | undefined, form: Record<string, unknown>): Reference[] {
  return fieldsOf(action).flatMap(([name, schema]) => within(schema, form[name], name))
}

/** Digests of the files that fields name. */
export function filesIn(value: unknown): { sha256: string; name: string }[] {
  if (Array.isArray(value)) return value.flatMap(filesIn)
  if (!isRecord(value)) return []
  const { sha256, name } = value
  if (typeof sha256 === 'string' && typeof name === 'string') return [{ sha256, name }]
  return Object.values(value).flatMap(filesIn)
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function kindsIn({ kinds, items }: FieldSchema): string[] {
  return [...listOf(kinds).map(String), ...propertiesOf(items).flatMap(([, column]) => kindsIn(column))]
}

function within(schema: FieldSchema, value: unknown, path: string): Reference[] {
  const kinds = kindsIn(schema)
  switch (schema.widget) {
    case 'body':
      return typeof value === 'string' ? [{ widget: 'body', path, value, kinds }] : []
    case 'people':
    case 'rights': {
      const { widget } = schema
      return listOf(value).flatMap((one, at) =>
        typeof one === 'string' ? [{ widget, path: `${path}.${at}`, value: one, kinds }] : [],
      )
    }
    case 'files':
      return listOf(value).flatMap((one, at) => {
        const [file] = filesIn(one)
        return file ? [{ widget: 'files' as const, path: `${path}.${at}`, value: file.sha256, kinds }] : []
      })
    case 'rows': {
      const columns = propertiesOf(schema.items)
      return listOf(value).flatMap((line, at) =>
        columns.flatMap(([name, column]) =>
          within(column, isRecord(line) ? line[name] : undefined, `${path}.${at}.${name}`),
        ),
      )
    }
    default:
      return []
  }
}

function propertiesOf(schema: unknown): [string, FieldSchema][] {
  const properties = isRecord(schema) ? schema.properties : undefined
  if (!isRecord(properties)) return []
  return Object.entries(properties).flatMap(([name, field]): [string, FieldSchema][] =>
    isRecord(field) ? [[name, field]] : [],
  )
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
