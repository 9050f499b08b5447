/** The last look at a record: numbers, kind, title, region. */
import type { Draft, FoundNumber } from './draft.ts'
import { rightNumber } from './national-numbers.ts'
import type { RightRecord } from './record.ts'
import type { Rule } from './rules.ts'

/**
 * Settles a draft and says whether the record stands. A record that no number names is told as a `record` defect; a
 * broken number beside a good one is only a `field` defect.
 */
export function finishRecord(draft: Draft): boolean {
  const { record } = draft
  record.office ||= unknownOffice
  const broken: (FoundNumber & { rule: Rule })[] = []
  for (const found of draft.numbers) {
    if (record.numbers[found.field] !== undefined) continue
    const rule = settleNumber(draft, found)
    if (rule) broken.push({ ...found, rule })
  }
  const { application, registration, publication, international } = record.numbers
  const named = application ?? registration ?? publication ?? international
  for (const { rule, field, text, place } of broken) {
    if (record.numbers[field] === undefined)
      draft.tell(named ? 'field' : 'record', rule, `numbers.${field}`, text, place)
  }
  if (!named && broken.length === 0) draft.tell('record', 'number.missing', 'numbers')
  if (!named) return false
  if (record.title === '') draft.tell(figurative(record) ? 'note' : 'field', 'title.missing', 'title')
  record.dates.priority ??= earliestPriority(record)
  if (record.dates.priority === undefined) delete record.dates.priority
  const region = regionOfRecord(record)
  if (region) record.region = region
  return true
}

/** The region of a record: of its first holder, else its first applicant, that has one. */
export function regionOfRecord(record: RightRecord): string | undefined {
  for (const role of ['holder', 'applicant'] as const) {
    const found = record.parties.find((party) => party.role === role && party.region)
    if (found) return found.region
  }
  return record.region
}

/** The earliest day among the priorities claimed (INID 30), if any says its day. */
export function earliestPriority(record: RightRecord): string | undefined {
  const days = record.relations.flatMap((one) => (one.type === 'priority' && one.date ? [one.date] : []))
  return days.sort()[0]
}

/** ST.3: unknown states, other entities or organizations. */
const unknownOffice = 'XX'
const patentKinds = new Set<string>(['patent', 'utility_model', 'design'])

function settleNumber(draft: Draft, { field, text, place, read }: FoundNumber): Rule | undefined {
  const { record } = draft
  const result = read ? read(text) : rightNumber(record.kind, record.office, field, text)
  if (!result.ok) return result.rule
  record.numbers[field] = result.value
  if (result.kindCode) record.numbers.publicationKind = result.kindCode
  if (result.note) draft.tell('note', result.note, `numbers.${field}`, text, place)
  if (result.kind && patentKinds.has(result.kind) && patentKinds.has(record.kind)) record.kind = result.kind
  return undefined
}

function figurative(record: RightRecord): boolean {
  const { feature, figures } = record.details
  return record.kind === 'mark' && ((feature !== undefined && feature !== 'word') || (figures?.length ?? 0) > 0)
}
