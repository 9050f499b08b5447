/** Everything that a definition says, as text that is the same as long as it says the same. */
import { canonical } from './canonical.ts'
import type { Definition } from './definition.ts'
import { objectSchema, type Shape } from './form.ts'

/**
 * Kept beside each published version, so that a version which changes silently is noticed: matters that follow it would
 * change with it. Forms stand as JSON Schema; of functions only that there is one, since their text depends on who
 * compiles it.
 * @returns canonical JSON, a line for each value
 */
export function fingerprint({ facts, actions, ...words }: Definition): string {
  const plain = {
    ...words,
    facts: schemaOf(facts),
    actions: Object.fromEntries(
      Object.entries(actions).map(([name, action]) => [name, { ...action, form: schemaOf(action.form) }]),
    ),
    // The order decides where lines begin and what is offered first, and JSON with sorted keys loses it.
    order: {
      lines: Object.values(words.lines).flatMap((states) => Object.keys(states)),
      actions: Object.keys(actions),
      forms: Object.fromEntries(Object.entries(actions).map(([name, { form }]) => [name, Object.keys(form)])),
    },
  }
  return `${JSON.stringify(JSON.parse(canonical(withoutBodies(plain))), null, 2)}\n`
}

function schemaOf(shape: Shape): unknown {
  const { $schema: _schema, ...schema } = objectSchema(shape)
  return schema
}

function withoutBodies(value: unknown): unknown {
  if (typeof value === 'function') return 'function'
  if (Array.isArray(value)) return value.map(withoutBodies)
  if (typeof value !== 'object' || value === null) return value
  // The pattern beside a format is the schema library’s way to say it, and may change with it.
  const entries = Object.entries(value).filter(([name]) => name !== 'pattern' || !('format' in value))
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutBodies(inner)]))
}
