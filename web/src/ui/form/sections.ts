/** A long form in parts of a few questions each, in the order of the form; those that take long to answer count more. */
import type { Field, Widget } from './schema.ts'

const weights: Partial<Record<Widget, number>> = { text: 2, files: 2, rights: 2, body: 2, people: 2, rows: 4 }
/** As much as fits a small screen or two. */
const fullest = 4

/** Parts in order; a form that fits one page is one part. */
export function sectionsOf(fields: readonly Field[]): Field[][] {
  const parts: { fields: Field[]; weight: number }[] = []
  for (const field of fields) {
    const weight = weights[field.widget] ?? 1
    const last = parts.at(-1)
    if (last && last.weight + weight <= fullest) {
      last.fields.push(field)
      last.weight += weight
    } else parts.push({ fields: [field], weight })
  }
  return parts.map((part) => part.fields)
}
