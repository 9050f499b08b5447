/** Guessing which column is which field, from the headings. */
import { type TableField, tableFields } from './table-fields.ts'
import { narrow } from './text.ts'

/** What a person confirms before a table is read. `confidence` is 1 for a known heading, less for a likeness, 0 for none. */
export interface TableMapping {
  columns: { header: string; field: string | null; confidence: number }[]
  /** Needed fields no column gives; a default kind may stand in for `kind`, any number for the application's. */
  missing: string[]
}

/** Maps headings to fields; each field is given once, to the likeliest column. */
export function guessMapping(headers: readonly string[]): TableMapping {
  const guesses = headers.map((header) => guess(header))
  const order = guesses
    .map((_, index) => index)
    .sort((a, b) => (guesses[b]?.confidence ?? 0) - (guesses[a]?.confidence ?? 0))
  const taken = new Set<string>()
  const columns = headers.map((header): TableMapping['columns'][number] => ({ header, field: null, confidence: 0 }))
  for (const index of order) {
    const found = guesses[index]
    const column = columns[index]
    if (!found || !column || taken.has(found.field)) continue
    taken.add(found.field)
    Object.assign(column, found)
  }
  const numbered = [...taken].some((field) => field.startsWith('numbers.') && field !== 'numbers.publicationKind')
  const missing = tableFields
    .filter((one) => one.needed && !taken.has(one.field) && !(numbered && one.target.to === 'number'))
    .map((one) => one.field)
  return { columns, missing }
}

/** The field with a key, or undefined. */
export function tableField(field: string): TableField | undefined {
  return byField.get(field)
}

const byField = new Map(tableFields.map((one) => [one.field, one]))
const byHeading = new Map<string, string>()
for (const one of tableFields) {
  for (const heading of [one.zh, one.en, ...one.aliases, one.field]) {
    if (!byHeading.has(fold(heading))) byHeading.set(fold(heading), one.field)
  }
}

function guess(header: string): { field: string; confidence: number } | undefined {
  const text = fold(header)
  if (text === '') return undefined
  const exact = byHeading.get(text)
  if (exact) return { field: exact, confidence: 1 }
  let best: { field: string; confidence: number } | undefined
  for (const [heading, field] of byHeading) {
    if (heading.length < 2 || !text.includes(heading)) continue
    const confidence = Math.min(0.9, 0.4 + 0.5 * (heading.length / text.length))
    if (!best || confidence > best.confidence) best = { field, confidence }
  }
  return best
}

/** Headings compare without case, blanks, brackets and punctuation. */
function fold(header: string): string {
  return narrow(header)
    .toLowerCase()
    .replace(/[\s()[\]{}（）【】<>《》:.,;、，。：*#'’"_/\\-]+/g, '')
}
