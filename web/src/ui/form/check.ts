/** What can be told of a form before it is sent: what is missing or not well formed, and what is sent in the end. */
import type { Field, FormValue, Json } from './schema.ts'
import { isRecord, rowsOf } from './schema.ts'
import { isDay, isInstant, moneyShape } from './typed.ts'

export type Fault =
  | 'missing'
  | 'tooLong'
  | 'tooMany'
  | 'notDay'
  | 'notInstant'
  | 'notMoney'
  | 'notCount'
  | 'notChosen'
  /** The server did not take it, and the page does not know why. */
  | 'notAccepted'

/** What is wrong with one field. */
export interface FormError {
  /** `office`, or `goods.2.value` for a cell of a table. */
  path: string
  fault: Fault
}

/** Everything that is wrong, in the order of the form. */
export function errorsIn(fields: readonly Field[], value: FormValue): FormError[] {
  return fields.flatMap((field) => {
    const fault = faultOf(field, value[field.name])
    if (fault) return [{ path: field.name, fault }]
    if (field.widget !== 'rows') return []
    return rowsOf(value[field.name]).flatMap((row, at) =>
      isBlank(row)
        ? []
        : errorsIn(field.columns, row).map(({ path, fault }) => ({ path: `${field.name}.${at}.${path}`, fault })),
    )
  })
}

/** What the server said of single fields, told in the page's own words where the page sees the fault as well. */
export function errorsFrom(
  refused: readonly { path: string }[] | undefined,
  fields: readonly Field[],
  value: FormValue,
): FormError[] {
  const seen = errorsIn(fields, value)
  if (seen.length > 0) return seen
  const paths = new Set((refused ?? []).map(({ path }) => path.replace(/^form\./, '')))
  return [...paths].flatMap((path) =>
    fields.some(({ name }) => path === name || path.startsWith(`${name}.`))
      ? [{ path, fault: 'notAccepted' as const }]
      : [],
  )
}

/** The form as it is sent: trimmed, without what was left empty and without blank lines of tables. */
export function readyToSend(fields: readonly Field[], value: FormValue): FormValue {
  return Object.fromEntries(
    fields.flatMap((field): [string, Json][] => {
      const sent = sentOf(field, value[field.name])
      return sent === undefined ? [] : [[field.name, sent]]
    }),
  )
}

function sentOf(field: Field, value: Json | undefined): Json | undefined {
  if (field.widget === 'rows') {
    const rows = rowsOf(value).filter((row) => !isBlank(row))
    return rows.length === 0 && !field.required
      ? undefined
      : rows.map((row) => ({ ...readyToSend(field.columns, row) }))
  }
  const trimmed = typeof value === 'string' ? value.trim() : value
  return isNothing(trimmed) && !(field.required && Array.isArray(trimmed)) ? undefined : trimmed
}

function faultOf(field: Field, value: Json | undefined): Fault | undefined {
  const { widget, required, most } = field
  const given = widget === 'rows' ? rowsOf(value).filter((row) => !isBlank(row)) : value
  if (isNothing(given)) return required ? 'missing' : undefined
  if (Array.isArray(given)) return most !== undefined && given.length > most ? 'tooMany' : undefined
  if (widget === 'count')
    return typeof given === 'number' && Number.isInteger(given) && given >= 0 && given <= 1_000_000_000
      ? undefined
      : 'notCount'
  if (widget === 'flag') return typeof given === 'boolean' ? undefined : 'notChosen'
  if (typeof given !== 'string') return 'notAccepted'
  if (widget === 'day') return isDay(given) ? undefined : 'notDay'
  if (widget === 'instant') return isInstant(given) ? undefined : 'notInstant'
  if (widget === 'money') return moneyShape.test(given) ? undefined : 'notMoney'
  if (widget === 'choice') return field.choices.some((choice) => choice.value === given) ? undefined : 'notChosen'
  if ((widget === 'line' || widget === 'text') && most !== undefined && given.trim().length > most) return 'tooLong'
  return undefined
}

function isNothing(value: Json | undefined): value is undefined | null {
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  )
}

function isBlank(row: FormValue): boolean {
  return isRecord(row) && Object.values(row).every(isNothing)
}
