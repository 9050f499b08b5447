/** Records as rows for CSV and spreadsheets; what is written can be read back by `rowReader`. */
import type { PartyRole, RightRecord } from './record.ts'
import { joinValues } from './table-cells.ts'
import { type TableField, tableFields } from './table-fields.ts'
import { wordOfKind, wordOfStatus } from './table-words.ts'

/** The columns of an export, in order. Their labels in either language are known headings, so an export maps back by itself. */
export const tableColumns: readonly TableField[] = tableFields.filter(
  (one) => one.field !== 'term' && one.field !== 'classes',
)

/** One record as cells, aligned with `tableColumns`. Several values of a cell stand on lines of their own. */
export function toRow(record: RightRecord): string[] {
  return tableColumns.map((column) => cellOf(record, column))
}

function cellOf(record: RightRecord, { target }: TableField): string {
  switch (target.to) {
    case 'number':
      return record.numbers[target.key] ?? ''
    case 'date':
      return record.dates[target.key] ?? ''
    case 'party':
      return joinValues(partiesOf(record, target.key).map((party) => party.name))
    case 'address':
    case 'country':
      return aligned(partiesOf(record, target.key).map((party) => party[target.to] ?? ''))
    case 'class':
      return joinValues(
        record.classes
          .filter((one) => one.scheme === target.key)
          .map((one) => (one.edition ? withEdition(one.scheme, one.code, one.edition) : one.code)),
      )
    case 'detail':
      return record.details[target.key] ?? ''
    case 'own':
      return own[target.key](record)
  }
}

const own: Record<Extract<TableField['target'], { to: 'own' }>['key'], (record: RightRecord) => string> = {
  kind: (record) => wordOfKind(record.kind),
  office: (record) => record.office,
  title: (record) => record.title,
  titles: (record) => aligned((record.titles ?? []).map((one) => `${one.language}: ${one.text}`)),
  goods: (record) => aligned((record.goods ?? []).map((one) => (one.class ? `${one.class}: ${one.text}` : one.text))),
  status: (record) => (record.status ? wordOfStatus(record.status.code) : ''),
  statusDate: (record) => record.status?.date ?? '',
  term: () => '',
  priority: (record) =>
    joinValues(
      record.relations
        .filter((one) => one.type === 'priority')
        .map((one) => [one.office, one.number, one.date].filter(Boolean).join(' ')),
    ),
  region: (record) => record.region ?? '',
}

function partiesOf(record: RightRecord, role: PartyRole) {
  return record.parties.filter((party) => party.role === role)
}

/** Values line by line, empty where all are. */
function aligned(values: string[]): string {
  return values.every((value) => value === '') ? '' : values.map((value) => value.replaceAll('\n', ' ')).join('\n')
}

function withEdition(scheme: string, code: string, edition: string): string {
  if (scheme === 'ipc' || scheme === 'cpc') return `${code} (${edition})`
  return scheme === 'locarno' && /^\d{1,2}$/.test(edition) ? `LOC(${edition})${code}` : code
}
