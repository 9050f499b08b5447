/** Where one is in a form of several parts: only as far as what was answered allows. */
import { errorsIn } from '../../ui/form/check.ts'
import { type Field, type FormValue, stringsIn } from '../../ui/form/schema.ts'

type Parts = readonly (readonly Field[])[]

/** Steps in all: the parts, and after several of them the check of all answers. */
export function stepsOf(parts: Parts): number {
  return parts.length > 1 ? parts.length + 1 : 1
}

/** The step asked for, or the first before it with something amiss: a reload in the middle starts there. From 1. */
export function reachable(parts: Parts, value: FormValue, asked: string | null): number {
  const wanted = Math.min(Math.max(Number.parseInt(asked ?? '1', 10) || 1, 1), stepsOf(parts))
  const amiss = parts.slice(0, wanted - 1).findIndex((part) => errorsIn(part, value).length > 0)
  return amiss < 0 ? wanted : amiss + 1
}

/** The step that asks for a field, by the path of the field or of a cell in it. */
export function stepOf(parts: Parts, path: string): number {
  const [name] = path.split('.')
  return Math.max(parts.findIndex((part) => part.some((field) => field.name === name)) + 1, 1)
}

/** What a form begins with: the draft, and a right that the address names (`?right=`) in the first field that takes rights. */
export function filledFrom(fields: readonly Field[], draft: FormValue, search: URLSearchParams): FormValue {
  const right = search.get('right') ?? ''
  const field = fields.find(({ widget }) => widget === 'rights')
  if (!field || !/^[0-9a-f-]{36}$/.test(right)) return draft
  const before = stringsIn(draft[field.name])
  return before.includes(right) ? draft : { ...draft, [field.name]: [...before, right] }
}
