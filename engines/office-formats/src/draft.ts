/** A record while it is being read: helpers that check each value, put it in its place and tell what was wrong. */
import { type ClassResult, classSymbol } from './classes.ts'
import { readDay } from './dates.ts'
import type { NumberResult } from './numbers.ts'
import type {
  ClassScheme,
  Defect,
  DetailField,
  Party,
  PartyRole,
  Relation,
  RightDates,
  RightKind,
  RightNumbers,
  RightRecord,
  StatusEvent,
} from './record.ts'
import { regionOf } from './regions.ts'
import type { Rule } from './rules.ts'

/** What the readers of a format write into. */
export interface Draft {
  record: RightRecord
  /** Reports a defect at the place being read. */
  tell: (severity: Defect['severity'], rule: Rule, field?: string, value?: string, place?: Place) => void
  /** The place being read, to tell of it later. */
  here: () => Place
  /** Numbers as found; settled at the end, when kind and office are known. */
  numbers: FoundNumber[]
}

/** A place in the file. */
export type Place = Pick<Defect, 'line' | 'element'>

/** A number found in the source, with the check its format asks for, if it is a special one. */
export interface FoundNumber {
  field: keyof RightNumbers
  text: string
  place: Place
  read?: (text: string) => NumberResult
}

/** An empty draft. */
export function newDraft(kind: RightKind, office: string, tell: Draft['tell'], here: Draft['here']): Draft {
  const record: RightRecord = {
    kind,
    office,
    numbers: {},
    title: '',
    dates: {},
    parties: [],
    classes: [],
    events: [],
    relations: [],
    details: {},
  }
  return { record, tell, here, numbers: [] }
}

/** Notes a number of the record; `finishRecord` checks it. */
export function setNumber(draft: Draft, field: keyof RightNumbers, text: string, read?: FoundNumber['read']): void {
  if (text !== '') draft.numbers.push({ field, text, place: draft.here(), read })
}

/** Checks and sets a date; the first good one stays. */
export function setDate(draft: Draft, field: keyof RightDates, text: string): void {
  if (draft.record.dates[field] !== undefined) return
  const day = dayOrTell(draft, `dates.${field}`, text)
  if (day) draft.record.dates[field] = day
}

/** The day of a text, or undefined after telling what was wrong. A partial date is a note, an impossible one a defect. */
export function dayOrTell(draft: Draft, field: string, text: string): string | undefined {
  const result = readDay(text)
  if (result.ok) return result.value ?? undefined
  draft.tell(result.rule === 'date.partial' ? 'note' : 'field', result.rule, field, text)
  return undefined
}

/** Sets the title; further languages become `titles`. */
export function setTitle(draft: Draft, text: string, language: string): void {
  const { record } = draft
  const tongue = language.toLowerCase()
  if (text === '') return
  if (record.title === '') {
    record.title = text
    if (tongue) record.language = tongue
  } else if (tongue && tongue !== record.language) {
    record.titles ??= []
    addOnce(record.titles, { language: tongue, text })
  }
}

/** Adds a party; the same role and name again only fills what was missing. `0` stands for nothing in CNIPA files. */
export function addParty(draft: Draft, role: PartyRole, given: Partial<Party> & { name: string }): void {
  const { name } = given
  if (name === '') return
  const address = given.address === '0' ? '' : given.address
  const party: Party = { role, name }
  if (given.nameOther && given.nameOther !== name) party.nameOther = given.nameOther
  if (address) party.address = address
  if (given.country) party.country = given.country.toUpperCase()
  if (given.code) party.code = given.code
  const region = given.region || (address ? regionOf(address) : undefined)
  if (region) party.region = region
  const known = draft.record.parties.find((one) => one.role === role && one.name === name)
  if (!known) draft.record.parties.push(party)
  else if (!known.address || !party.address || known.address === party.address)
    Object.assign(known, { ...party, ...known })
  else draft.record.parties.push(party)
}

/** Adds a class symbol of a scheme. */
export function addClass(draft: Draft, scheme: ClassScheme, text: string, edition = ''): void {
  if (text !== '') addClassResult(draft, classSymbol(scheme, text, edition || undefined), text)
}

/** Adds a class already read. */
export function addClassResult(draft: Draft, result: ClassResult, text: string): void {
  if (result.ok) addOnce(draft.record.classes, result.value)
  else draft.tell('field', result.rule, 'classes', text)
}

/** Adds a legal-status event; without a day there is none. */
export function addEvent(draft: Draft, date: string, event: Omit<StatusEvent, 'date'>): void {
  const day = dayOrTell(draft, 'events.date', date)
  if (day) draft.record.events.push({ date: day, ...filled(event) })
  else if (date === '') draft.tell('field', 'event.date_missing', 'events', event.text ?? event.national)
}

/** Adds a relation to another document. */
export function addRelation(draft: Draft, relation: Omit<Relation, 'date'> & { date?: string }): void {
  if (relation.number === '') return
  const day = relation.date ? dayOrTell(draft, 'relations.date', relation.date) : undefined
  addOnce(draft.record.relations, filled({ ...relation, date: day }))
}

/** Sets a detail that is text; the first stays. */
export function setDetail<F extends DetailField>(
  draft: Draft,
  field: F,
  value: NonNullable<RightRecord['details'][F]>,
): void {
  if (value !== '' && draft.record.details[field] === undefined) draft.record.details[field] = value
}

/** Adds a figure, unless it was named before or says there is none. */
export function addFigure(draft: Draft, name: string, label: string): void {
  if (name === '' || /^no image/i.test(name)) return
  draft.record.details.figures ??= []
  addOnce(draft.record.details.figures, filled({ name, label }))
}

/** The object without empty and undefined members. */
export function filled<T extends object>(value: T): T {
  const copy = { ...value }
  for (const key in copy) if (copy[key] === '' || copy[key] === undefined) delete copy[key]
  return copy
}

function addOnce<T extends object>(list: T[], item: T): void {
  const text = JSON.stringify(item)
  if (list.length > 500 || !list.some((one) => JSON.stringify(one) === text)) list.push(item)
}
