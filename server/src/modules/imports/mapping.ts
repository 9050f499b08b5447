/** Whether a mapping suffices to read a table. */
import type { Mapping } from '@quanlian/contract'
import { tableFields } from '@quanlian/office-formats'
import type { FieldError } from '../../kernel/problem.ts'

/** Needed fields that no column gives; a kind for all rows stands in for its column, any number for the application's. */
export function missingFields({ columns, kind }: Mapping): string[] {
  const given = new Set(columns.map((column) => column.field))
  const numbered = tableFields.some(
    ({ field, target }) => target.to === 'number' && target.key !== 'publicationKind' && given.has(field),
  )
  return tableFields
    .filter(
      ({ field, needed, target }) =>
        needed && !given.has(field) && !(target.to === 'number' && numbered) && !(field === 'kind' && kind),
    )
    .map(({ field }) => field)
}

/** What is wrong with a mapping, by column. */
export function mappingErrors(mapping: Mapping): FieldError[] {
  const known = new Set(tableFields.map(({ field }) => field))
  const seen = new Set<string>()
  const errors = mapping.columns.flatMap(({ field }, index): FieldError[] => {
    if (field === null) return []
    const path = `mapping.columns.${index}.field`
    if (!known.has(field)) return [{ path, message: `没有字段 ${field} / there is no field ${field}` }]
    if (seen.has(field)) return [{ path, message: `字段 ${field} 已对应另一列 / ${field} is given by another column` }]
    seen.add(field)
    return []
  })
  return [
    ...errors,
    ...missingFields(mapping).map((field) => ({
      path: `mapping.${field}`,
      message: `缺少 ${field} / ${field} is missing`,
    })),
  ]
}
