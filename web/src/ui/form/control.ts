/** What every control of a form is given, and how its id is made. */
import type { Field, Json } from './schema.ts'
import type { FormSources } from './sources.ts'

export interface ControlProps {
  /** Of the element that takes the focus. */
  id: string
  field: Field
  value: Json | undefined
  /** `undefined` leaves the field out. */
  onChange: (value: Json | undefined) => void
  sources: FormSources
  invalid: boolean
  /** Ids of hint and error. */
  describedBy?: string
  /** Tells that work is under way which a sending must wait for. */
  onBusy: (busy: boolean) => void
}

/** `office` and `goods.2.value` of the form `f` become `f-office` and `f-goods-2-value`. */
export function idOf(form: string, path: string): string {
  return `${form}-${path.replaceAll('.', '-')}`
}

/** What ties a control to its label, hint and error. */
export function aria({
  id,
  field,
  invalid,
  describedBy,
}: Pick<ControlProps, 'id' | 'field' | 'invalid' | 'describedBy'>) {
  return {
    id,
    'aria-describedby': describedBy,
    'aria-invalid': invalid || undefined,
    'aria-required': field.required || undefined,
  }
}

/** The text of a value, empty where there is none. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}
