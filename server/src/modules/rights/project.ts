/** The row of a right that lists and searches use, computed from its record. */
import { type RightRecord, rightKey } from '@quanlian/office-formats'
import { classTerms, normalise, numberTerms, termsOf } from './words.ts'

/** Columns of registry.public_right and guarded_right that follow from the record. */
export interface Projection {
  key: string
  family: string
  kind: string
  office: string
  application_number: string | null
  publication_number: string | null
  publication_kind: string | null
  registration_number: string | null
  international_number: string | null
  title: string
  title_key: string
  holders: string[]
  classes: string[]
  status: string
  status_date: string | null
  filing_date: string | null
  publication_date: string | null
  registration_date: string | null
  expiry_date: string | null
  region: string | null
  terms: string[]
  words: string
}

/** Every identity a record answers to, best first: its application, registration, publication number. */
export function identityKeys(record: RightRecord): string[] {
  const key = rightKey(record)
  const prefix = `${key.office}:${key.family}:`
  return [
    ...(key.application ? [`${prefix}a:${key.application}`] : []),
    ...(key.registration ? [`${prefix}r:${key.registration}`] : []),
    ...(key.publication ? [`${prefix}p:${key.publication}`] : []),
  ]
}

/** @param fallbackKey identity of a record without any number: entered by hand, known by its id only. */
export function project(record: RightRecord, fallbackKey: string): Projection {
  const keys = identityKeys(record)
  const holders = holdersOf(record)
  const titleKey = normalise(record.title)
  const texts = searchedTexts(record).map(normalise)
  const names = holders.map(normalise)
  const terms = new Set<string>()
  const add = (found: string[]) => {
    for (const term of found) terms.add(term)
  }
  for (const text of [titleKey, ...texts]) add(termsOf(text))
  for (const name of names) add(termsOf(name, '@'))
  add(numberTerms(record.numbers))
  for (const { scheme, code } of record.classes) add(classTerms(scheme, code))
  return {
    key: keys[0] ?? fallbackKey,
    family: rightKey(record).family,
    kind: record.kind,
    office: record.office,
    application_number: record.numbers.application ?? null,
    publication_number: record.numbers.publication ?? null,
    publication_kind: record.numbers.publicationKind ?? null,
    registration_number: record.numbers.registration ?? null,
    international_number: record.numbers.international ?? null,
    title: record.title,
    title_key: titleKey.slice(0, 400),
    holders,
    classes: [...new Set(record.classes.map(({ scheme, code }) => `${scheme}:${code}`))],
    status: record.status?.code ?? 'unknown',
    status_date: record.status?.date ?? null,
    filing_date: record.dates.filing ?? null,
    publication_date: record.dates.publication ?? null,
    registration_date: record.dates.registration ?? null,
    expiry_date: record.dates.expiry ?? null,
    region: record.region ?? null,
    terms: [...terms],
    words: [titleKey, ...texts, ...names].join('\n'),
  }
}

/** Holders where the record names any, else applicants: who stands behind the right. */
export function holdersOf(record: RightRecord): string[] {
  const named = (role: string) => record.parties.filter((party) => party.role === role).map((party) => party.name)
  const holders = named('holder')
  return [...new Set(holders.length > 0 ? holders : [...named('applicant'), ...named('author'), ...named('custodian')])]
}

/** What words find beside the title: other titles, the word of a mark, goods, the beginning of the abstract. */
function searchedTexts(record: RightRecord): string[] {
  const { wordElement, transliteration, translation, denomination, product, abstract } = record.details
  const goods = record.goods?.map((entry) => entry.text).join(' ')
  return [
    ...(record.titles ?? []).map((title) => title.text),
    ...[wordElement === record.title ? undefined : wordElement, transliteration, translation, denomination, product],
    goods?.slice(0, 1000),
    abstract?.slice(0, 1000),
  ].filter((text) => text !== undefined)
}
