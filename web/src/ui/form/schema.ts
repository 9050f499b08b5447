/** A form as the API tells it: its JSON Schema (2020-12) read into the fields of a page, in their order. */
import type { Words } from '../language.tsx'

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

/** What a person filled in so far; what was left out has no key, what is not well formed stands as it was typed. */
export type FormValue = Readonly<Record<string, Json>>

/** How a field is asked for: the kit of engines/procedure/src/form.ts. */
export const widgets = [
  'day',
  'instant',
  'money',
  'line',
  'text',
  'choice',
  'flag',
  'count',
  'people',
  'body',
  'rights',
  'files',
  'rows',
] as const
export type Widget = (typeof widgets)[number]

export interface Field {
  name: string
  widget: Widget
  label: Words
  hint?: Words
  /** Id of the rule that governs it. */
  rule?: string
  required: boolean
  /** Of a choice. */
  choices: readonly { value: string; label: Words }[]
  /** Kinds of body that may be chosen. */
  kinds: readonly string[]
  /** Of a table. */
  columns: readonly Field[]
  /** Most characters of a text, most entries of a list. */
  most?: number
}

/** The fields of a form; none where the schema has no properties. */
export function fieldsOf(schema: Readonly<Record<string, unknown>> | null): Field[] {
  if (!schema || !isRecord(schema.properties)) return []
  const required = stringsIn(schema.required)
  return Object.entries(schema.properties).flatMap(([name, property]) =>
    isRecord(property) ? [fieldOf(name, property, required.includes(name))] : [],
  )
}

/** One field from the schema of its property. A widget that is not known is asked for as a line. */
export function fieldOf(name: string, property: Readonly<Record<string, unknown>>, required = false): Field {
  const items = isRecord(property.items) ? property.items : null
  const widget = widgets.find((one) => one === property.widget) ?? 'line'
  const most = property.maxLength ?? property.maxItems
  return {
    name,
    widget,
    label: wordsIn(property) ?? { zh: name, en: name },
    ...(wordsIn(property.hint) && { hint: wordsIn(property.hint) }),
    ...(typeof property.rule === 'string' && { rule: property.rule }),
    ...(typeof most === 'number' && { most }),
    required,
    choices: isRecord(property.choices)
      ? Object.entries(property.choices).map(([value, label]) => ({
          value,
          label: wordsIn(label) ?? { zh: value, en: value },
        }))
      : [],
    kinds: stringsIn(property.kinds),
    columns: widget === 'rows' ? fieldsOf(items) : [],
  }
}

/** The value with one field set; `undefined` takes it out. */
export function withField(value: FormValue, name: string, to: Json | undefined): FormValue {
  const { [name]: _, ...rest } = value
  return to === undefined ? rest : { ...rest, [name]: to }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The rows of a table, whatever stands there. */
export function rowsOf(value: Json | undefined): FormValue[] {
  return Array.isArray(value) ? value.filter((row): row is { [name: string]: Json } => isRecord(row)) : []
}

/** The texts of a list, whatever stands there. */
export function stringsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}

/** The stored files of a list, whatever stands there. */
export function filesIn(value: Json | undefined): { sha256: string; name: string }[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one) =>
    isRecord(one) && typeof one.sha256 === 'string' && typeof one.name === 'string'
      ? [{ sha256: one.sha256, name: one.name }]
      : [],
  )
}

function wordsIn(value: unknown): Words | undefined {
  return isRecord(value) && typeof value.zh === 'string' && typeof value.en === 'string'
    ? { zh: value.zh, en: value.en }
    : undefined
}
