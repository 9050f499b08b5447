/** The figures of a rule as its editor sees them: JSON text, fields by path, and how two of them differ. */
import type { Rule } from '@quanlian/contract'
import { faultOf, type JsonFault } from './json-fault.ts'

export type Value = Rule['value']
export type Kind = 'number' | 'string' | 'boolean' | 'null' | 'list'

export interface Field {
  /** `basic.0`; empty for the value itself. */
  path: string
  kind: Kind
  /** As one reads it, a list of texts whole; empty for null. */
  text: string
}

/** Every figure and text in a value. A list of texts is one field, as the server compares them. */
export function fieldsOf(value: Value, path = ''): Field[] {
  if (typeof value !== 'object' || value === null)
    return [{ path, kind: value === null ? 'null' : (typeof value as Kind), text: String(value ?? '') }]
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string'))
    return [{ path, kind: 'list', text: value.join(' · ') }]
  return Object.entries(value).flatMap(([name, inner]) => fieldsOf(inner as Value, path ? `${path}.${name}` : name))
}

/** What a value lacks, has besides or has of another kind than the one it takes the place of. */
export function compareFields(mine: Value, base: Value) {
  const [own, other] = [fieldsOf(mine), fieldsOf(base)]
  const kinds = new Map(own.map(({ path, kind }) => [path, kind]))
  const paths = new Set(other.map(({ path }) => path))
  return {
    missing: other.filter(({ path }) => !kinds.has(path)).map(({ path }) => path),
    added: own.filter(({ path }) => !paths.has(path)).map(({ path }) => path),
    other: other.filter(({ path, kind }) => kinds.has(path) && kinds.get(path) !== kind).map(({ path }) => path),
  }
}

export type Parsed = { ok: true; value: Value } | { ok: false; fault: JsonFault }

/** Empty text is no value. */
export function parseValue(text: string | undefined): Parsed {
  if (!text?.trim()) return { ok: true, value: null }
  try {
    return { ok: true, value: JSON.parse(text) as Value }
  } catch {
    return { ok: false, fault: faultOf(text) }
  }
}

/** As one would write it by hand; nothing for no value. */
export function printValue(value: Value): string {
  return value === null ? '' : JSON.stringify(value, null, 2)
}
