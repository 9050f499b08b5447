/** What is wrong with a field, as a sentence that names it. */
import { useLabel, useWords } from '../language.tsx'
import type { FormError } from './check.ts'
import type { Field, Widget } from './schema.ts'
import { words } from './words.ts'

/** Answers the sentence for an error of one of these fields. */
export function useFaultWords() {
  const t = useWords(words)
  const word = useLabel()
  return (fields: readonly Field[], { path, fault }: FormError): string => {
    const [name = '', row, inner] = path.split('.')
    const field = fields.find((one) => one.name === name)
    if (!field) return path
    const column = field.columns.find((one) => one.name === inner)
    const label = column
      ? t('cell', { table: word(field.label), n: Number(row) + 1, column: word(column.label) })
      : word(field.label)
    if (fault === 'missing') return t(missing((column ?? field).widget), { label })
    return t(fault, { label, most: (column ?? field).most ?? '' })
  }
}

function missing(widget: Widget) {
  if (widget === 'rows') return 'missing.rows'
  if (widget === 'files') return 'missing.files'
  return ['choice', 'flag', 'people', 'body', 'rights', 'day', 'instant'].includes(widget)
    ? 'missing.chosen'
    : 'missing.typed'
}
