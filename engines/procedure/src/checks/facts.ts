/** Which facts are known for certain wherever an action can be done. */
import type { Definition } from '../definition.ts'
import type { Explored } from '../explore.ts'
import { objectSchema, propertiesOf } from '../form.ts'

/** By action; withdrawals aside. */
export function certainFacts(definition: Definition, { situations, passages }: Explored): Map<string, string[]> {
  const names = Object.keys(definition.facts)
  const noted = new Map(Object.keys(definition.actions).map((name) => [name, notesOf(definition, name, names)]))
  const all = (1n << BigInt(names.length)) - 1n
  const known = situations.map((_, at) => (at === 0 ? 0n : all))
  for (let changed = true; changed; ) {
    changed = false
    for (const { action, from, to } of passages) {
      const now = (known[to] ?? 0n) & ((known[from] ?? 0n) | (noted.get(action) ?? 0n))
      if (now !== known[to]) changed = true
      known[to] = now
    }
  }
  const certain = new Map<string, bigint>()
  for (const { action, from } of passages) certain.set(action, (certain.get(action) ?? all) & (known[from] ?? 0n))
  return new Map(
    [...certain].map(([action, bits]) => [action, names.filter((_, at) => (bits & (1n << BigInt(at))) !== 0n)]),
  )
}

/** Facts that an action notes in any case: from fields that must be filled in. */
function notesOf({ actions }: Definition, name: string, names: readonly string[]): bigint {
  const action = actions[name]
  const fields = action ? propertiesOf(objectSchema(action.form)) : []
  const always = fields
    .filter(([field, , required]) => required && action?.note.includes(field))
    .map(([field]) => field)
  return names.reduce((bits, fact, at) => (always.includes(fact) ? bits | (1n << BigInt(at)) : bits), 0n)
}
