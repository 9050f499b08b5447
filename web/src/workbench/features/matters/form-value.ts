/** Forms as they come from the server and go back, and the form of a step as it stands. */
import type { MatterEntry } from '@quanlian/contract'
import type { FormValue, Json } from '../../../ui/form/schema.ts'

/** A form of the contract as the renderer takes it. */
export function formIn(form: object | undefined): FormValue {
  return form === undefined ? {} : (structuredClone(form) as Record<string, Json>)
}

/** What an entry says now, field by field; what was left out has no key. */
export function formOf({ fields }: MatterEntry): FormValue {
  const filled = fields.filter(({ value }) => value !== null && value !== undefined)
  return Object.fromEntries(filled.map(({ name, value }) => [name, value as Json]))
}
