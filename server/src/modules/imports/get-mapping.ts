import { tableFields } from '@quanlian/office-formats'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { missingFields } from './mapping.ts'
import { maxHeader, tableHead } from './read-table.ts'
import { getImport } from './store.ts'

const sampleRows = 8

/** The guessed or confirmed mapping, and the first rows of the first table in the order of its columns. */
export async function getMapping(
  { db, kernel }: Context,
  { id }: Input<'imports', 'getMapping'>,
): Promise<Output<'imports', 'getMapping'>> {
  const stored = await getImport(db, id)
  const mapping = stored.mapping ?? { columns: [], kind: null, office: 'CN' }
  const table = stored.files.find((file) => file.type !== 'xml')
  const rows =
    table && table.type !== 'xml'
      ? await tableHead(kernel.files, table.sha256, table.size, table.type, sampleRows + 1)
      : []
  const [headers = [], ...body] = rows
  const places = mapping.columns.map((column) =>
    headers.findIndex((header) => header.slice(0, maxHeader) === column.header),
  )
  return {
    mapping,
    sample: body.map((cells) => places.map((place) => (place < 0 ? '' : (cells[place] ?? '')))),
    fields: tableFields.map(({ field, zh, en, needed }) => ({ id: field, zh, en, required: needed })),
    missing: stored.mapping ? missingFields(mapping) : [],
  }
}
