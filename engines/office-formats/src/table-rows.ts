/** Rows of a table into records. The hot path: setters are compiled once, repeated cells are read once. */
import { classSymbol } from './classes.ts'
import { earliestPriority, regionOfRecord } from './finish.ts'
import { rightNumber } from './national-numbers.ts'
import type { ClassScheme, Defect, Party, PartyRole, RightKind, RightRecord } from './record.ts'
import { provinces, regionName, regionOf } from './regions.ts'
import type { Rule } from './rules.ts'
import { cellDay, cellLines, cellValues, remember } from './table-cells.ts'
import type { FieldTarget } from './table-fields.ts'
import { type TableMapping, tableField } from './table-mapping.ts'
import { kindOfWord, officeOfWord, statusOfWord } from './table-words.ts'
import { excerpt } from './text.ts'

/** What a row gave: a record unless something barred it, and every defect. */
export interface RowResult {
  record?: RightRecord
  defects: Defect[]
}

/** Makes the reader of one table. `line` is the row's number in the sheet (the header is row 1). */
export function rowReader(
  mapping: TableMapping,
  defaults: { kind?: RightKind; office?: string } = {},
): (cells: readonly string[], line: number) => RowResult {
  const steps = mapping.columns
    .flatMap(({ header, field }, column) => {
      const target = field ? tableField(field)?.target : undefined
      return target ? [{ column, header, target, set: setterOf(target) }] : []
    })
    .sort((a, b) => rank(a.target) - rank(b.target))
  const row: Row = { record: emptyRecord(), defects: none, line: 0, header: '', kindGiven: false, broken: undefined }

  return (cells, line) => {
    row.record = emptyRecord()
    row.record.kind = defaults.kind ?? 'patent'
    row.record.office = defaults.office ?? 'CN'
    row.kindGiven = defaults.kind !== undefined
    row.defects = none
    row.broken = undefined
    row.line = line
    for (const { column, header, set } of steps) {
      const cell = cells[column]
      if (cell === undefined || cell === '') continue
      row.header = header
      set(row, cell)
    }
    return settle(row)
  }
}

interface Row {
  record: RightRecord
  defects: Defect[]
  line: number
  header: string
  kindGiven: boolean
  broken: { rule: Rule; value: string; header: string; field: string } | undefined
}
type Setter = (row: Row, cell: string) => void

const none: Defect[] = []
const readDayOnce = remember(cellDay)
const kindOnce = remember((cell) => kindOfWord(cell) ?? null)
const statusOnce = remember((cell) => statusOfWord(cell) ?? null)
const officeOnce = remember((cell) => officeOfWord(cell) ?? null)
const valuesOnce = remember(cellValues)
const patentFamily = new Set<RightKind>(['patent', 'utility_model', 'design'])
const classesOnce = Object.fromEntries(
  (['nice', 'ipc', 'cpc', 'locarno', 'vienna', 'similar_group', 'national'] as const).map((scheme) => [
    scheme,
    remember((cell) => cellValues(cell).map((value) => ({ value, result: classSymbol(scheme, value) }))),
  ]),
) as Record<ClassScheme, (cell: string) => { value: string; result: ReturnType<typeof classSymbol> }[]>
const regionByName = new Map(
  provinces.flatMap(
    ({ code, zh, en }) =>
      [
        [zh, code],
        [en.toLowerCase(), code],
      ] as const,
  ),
)

function emptyRecord(): RightRecord {
  return {
    kind: 'patent',
    office: 'CN',
    numbers: {},
    title: '',
    dates: {},
    parties: [],
    classes: [],
    events: [],
    relations: [],
    details: {},
  }
}

/** Kind and office decide how the rest is read; numbers come before what leans on them; addresses follow parties. */
function rank(target: FieldTarget): number {
  if (target.to === 'own' && (target.key === 'kind' || target.key === 'office')) return 0
  return target.to === 'number' ? 1 : target.to === 'address' || target.to === 'country' ? 3 : 2
}

function tell(row: Row, severity: Defect['severity'], rule: Rule, field: string, value: string, header = row.header) {
  if (row.defects === none) row.defects = []
  row.defects.push({
    severity,
    line: row.line,
    element: header,
    field,
    rule,
    ...(value ? { value: excerpt(value) } : {}),
  })
}

function setterOf(target: FieldTarget): Setter {
  switch (target.to) {
    case 'number':
      return (row, cell) => setNumber(row, target.key, cell)
    case 'date':
      return (row, cell) => {
        const day = dayOf(row, cell, target.key)
        if (day) row.record.dates[target.key] = day
      }
    case 'party':
      return (row, cell) => {
        for (const name of cellValues(cell)) row.record.parties.push({ role: target.key, name })
      }
    case 'address':
    case 'country':
      return (row, cell) => alongside(row, target.key, target.to, cell)
    case 'class':
      return (row, cell) => setClasses(row, target.key === 'any' ? schemeOf(row.record.kind) : target.key, cell)
    case 'detail':
      return (row, cell) => {
        row.record.details[target.key] = cell
      }
    case 'own':
      return ownSetters[target.key]
  }
}

const ownSetters: Record<Extract<FieldTarget, { to: 'own' }>['key'], Setter> = {
  kind(row, cell) {
    const kind = kindOnce(cell)
    if (kind) row.record.kind = kind
    if (kind) row.kindGiven = true
    else if (!row.kindGiven) tell(row, 'field', 'kind.unknown', 'kind', cell)
  },
  office(row, cell) {
    row.record.office = officeOnce(cell) ?? row.record.office
  },
  title(row, cell) {
    row.record.title = cell.trim()
  },
  titles(row, cell) {
    for (const line of cellLines(cell)) {
      const [, language = 'en', text = line] = /^([a-z]{2,3}(?:-\w+)?): (.+)$/.exec(line) ?? []
      if (text) row.record.titles = [...(row.record.titles ?? []), { language, text }]
    }
  },
  goods(row, cell) {
    row.record.goods = cellLines(cell)
      .filter((line) => line !== '')
      .map((line) => {
        const match = /^(?:第)?(\d{1,2})(?:类)?[:：]\s*(.+)$/s.exec(line)
        return match?.[2] ? { class: String(Number(match[1])), text: match[2] } : { text: line }
      })
  },
  status(row, cell) {
    const code = statusOnce(cell)
    if (!code) tell(row, 'note', 'status.unknown', 'status', cell)
    const date = row.record.status?.date
    row.record.status = { code: code ?? 'unknown', ...(date ? { date } : {}), source: cell }
  },
  statusDate(row, cell) {
    const day = dayOf(row, cell, 'status')
    if (day) row.record.status = { code: 'unknown', ...row.record.status, date: day }
  },
  term(row, cell) {
    const [from = '', to] = cell.split(/至|到|~|～|—|\bto\b/)
    const start = to === undefined ? undefined : dayOf(row, from, 'registration')
    const end = dayOf(row, to ?? from, 'expiry')
    if (start) row.record.dates.registration ??= start
    if (end) row.record.dates.expiry ??= end
  },
  priority(row, cell) {
    for (const value of cellValues(cell)) {
      const match = /^(?:([A-Z]{2})\s+)?(.+?)(?:\s+(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{8}))?$/.exec(value)
      const number = match?.[2]?.trim()
      if (!number) continue
      const day = match?.[3] ? dayOf(row, match[3], 'priority') : undefined
      row.record.relations.push({
        type: 'priority',
        ...(match?.[1] ? { office: match[1] } : {}),
        number,
        ...(day ? { date: day } : {}),
      })
    }
  },
  region(row, cell) {
    const text = cell.trim()
    const code = regionName(text, 'zh') ? text : (regionByName.get(text.toLowerCase()) ?? regionOf(text))
    if (code) row.record.region = code
  },
}

function setNumber(
  row: Row,
  key: 'application' | 'publication' | 'publicationKind' | 'registration' | 'international',
  cell: string,
) {
  const { record } = row
  if (key === 'publicationKind') {
    record.numbers.publicationKind = cell.trim().toUpperCase()
    return
  }
  const result = rightNumber(record.kind, record.office, key, cell)
  if (!result.ok) {
    if (row.broken) tell(row, 'field', row.broken.rule, row.broken.field, row.broken.value, row.broken.header)
    row.broken = { rule: result.rule, value: cell, header: row.header, field: `numbers.${key}` }
    return
  }
  record.numbers[key] = result.value
  if (result.kindCode) record.numbers.publicationKind = result.kindCode
  if (result.note) tell(row, 'note', result.note, `numbers.${key}`, cell)
  const { kind } = result
  if (kind && kind !== record.kind && patentFamily.has(kind) && patentFamily.has(record.kind)) {
    if (row.kindGiven) tell(row, 'note', 'number.kind_differs', 'kind', cell)
    record.kind = kind
  }
  if (kind) row.kindGiven = true
}

function dayOf(row: Row, cell: string, field: string): string | undefined {
  const result = readDayOnce(cell)
  if (result.ok) return result.value ?? undefined
  tell(row, result.rule === 'date.partial' ? 'note' : 'field', result.rule, `dates.${field}`, cell)
  return undefined
}

function setClasses(row: Row, scheme: ClassScheme, cell: string): void {
  for (const { value, result } of classesOnce[scheme](cell)) {
    if (result.ok) row.record.classes.push({ ...result.value })
    else tell(row, 'field', result.rule, 'classes', value)
  }
}

/** Puts addresses or countries beside the parties of a role: line by line, or split when the counts agree, else the first. */
function alongside(row: Row, role: PartyRole, to: 'address' | 'country', cell: string): void {
  const { parties } = row.record
  let count = 0
  for (const party of parties) if (party.role === role) count++
  if (count === 0 && role === 'applicant') {
    const holder = parties.find((party) => party.role === 'holder')
    if (holder && !holder[to]) put(holder, to, cell)
    return
  }
  let values = cellLines(cell)
  if (values.length === 1 && count > 1) {
    const split = valuesOnce(cell)
    if (split.length === count) values = split
  }
  let index = 0
  for (const party of parties) {
    if (party.role !== role) continue
    const value = values[index++]
    if (value) put(party, to, value)
  }
}

function put(party: Party, to: 'address' | 'country', value: string): void {
  if (to === 'country') {
    party.country = officeOnce(value) ?? value
    return
  }
  party.address = value
  const region = regionOf(value)
  if (region) party.region = region
}

function schemeOf(kind: RightKind): ClassScheme {
  if (kind === 'mark' || kind === 'geographical_indication') return 'nice'
  if (kind === 'patent' || kind === 'utility_model') return 'ipc'
  return kind === 'design' ? 'locarno' : 'national'
}

function settle(row: Row): RowResult {
  const { record, broken } = row
  const { application, registration, publication, international } = record.numbers
  const named = application ?? registration ?? publication ?? international
  if (broken) tell(row, named ? 'field' : 'record', broken.rule, broken.field, broken.value, broken.header)
  else if (!named) tell(row, 'record', 'number.missing', 'numbers', '', '')
  if (!row.kindGiven) tell(row, 'record', 'kind.unknown', 'kind', '', '')
  if (!named || !row.kindGiven) return { defects: row.defects }
  if (!application && registration && record.office === 'CN' && patentFamily.has(record.kind)) {
    record.numbers.application = registration
  }
  if (record.title === '') tell(row, record.kind === 'mark' ? 'note' : 'field', 'title.missing', 'title', '', '')
  if (record.relations.length && !record.dates.priority) {
    const day = earliestPriority(record)
    if (day) record.dates.priority = day
  }
  const region = record.region ?? regionOfRecord(record)
  if (region) record.region = region
  return { record, defects: row.defects }
}
