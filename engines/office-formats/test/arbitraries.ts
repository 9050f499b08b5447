/** Invented rights: canonical ones, which ST.96 carries whole, and messy ones with any text anywhere. */
import fc from 'fast-check'
import {
  claimReferences,
  patentCheckDigit,
  type RightKind,
  type RightRecord,
  regionOf,
  rightStatuses,
} from '../src/index.ts'

const words = ['示例', '水杯', 'Example', 'of', '新型', '<b>&', '“引”', 'ñandú', '𠮷', '5%']
const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))
const paragraph = fc.array(phrase, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
const day = fc
  .integer({ min: 0, max: 12_000 })
  .map((n) => new Date(Date.UTC(1995, 0, 1) + n * 86_400_000).toISOString().slice(0, 10))
const address = fc.constantFrom('310000 浙江省杭州市示例路1号', '1 Example Way', '北京市示例区')
const country = fc.constantFrom('CN', 'US', 'JP')
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

/** A valid Chinese application number of a kind. */
export function applicationNumber(kind: RightKind): fc.Arbitrary<string> {
  const digit = kind === 'utility_model' ? '2' : kind === 'design' ? '3' : '1'
  return fc
    .tuple(fc.integer({ min: 2004, max: 2024 }), fc.integer({ min: 0, max: 9_999_999 }))
    .map(([year, serial]) => {
      const body = `${year}${digit}${String(serial).padStart(7, '0')}`
      return `${body}.${patentCheckDigit(body)}`
    })
}

/** A record of a kind that holds only what its ST.96 document carries, in normal form. */
export function arbitraryRecord(kind: RightKind): fc.Arbitrary<RightRecord> {
  const patent = kind === 'patent' || kind === 'utility_model'
  const priorities = kind !== 'geographical_indication'
  return fc
    .record({
      application: kind === 'mark' ? fc.integer({ min: 1, max: 99_999_999 }).map(String) : applicationNumber(kind),
      registration: maybe(
        kind === 'mark' ? fc.integer({ min: 1, max: 99_999_999 }).map(String) : applicationNumber(kind),
      ),
      publication: maybe(fc.integer({ min: 100_000_000, max: 199_999_999 }).map(String)),
      title: phrase,
      filing: maybe(day),
      published: maybe(day),
      registered: maybe(day),
      expiry: maybe(day),
      names: fc.uniqueArray(phrase, { minLength: 1, maxLength: 4 }),
      address: maybe(address),
      country: maybe(country),
      status: maybe(fc.record({ code: fc.constantFrom(...rightStatuses), date: maybe(day) })),
      classes: fc.uniqueArray(fc.integer({ min: 1, max: 32 }), { maxLength: 3 }),
      goods: fc.array(fc.record({ class: maybe(fc.integer({ min: 1, max: 45 }).map(String)), text: phrase }), {
        maxLength: 2,
      }),
      texts: fc.array(paragraph, { minLength: 3, maxLength: 3 }),
      claims: fc.array(fc.constantFrom('一种示例装置。', '如权利要求1所述的装置。', 'The cup of claim 1.'), {
        maxLength: 4,
      }),
      events: fc.array(fc.record({ date: day, text: phrase }), { maxLength: 3 }),
      priorities: fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: 2 }),
      priorityDay: day,
    })
    .map((v): RightRecord => {
      const region = v.address ? regionOf(v.address) : undefined
      const at = {
        ...(v.address ? { address: v.address } : {}),
        ...(v.country ? { country: v.country } : {}),
        ...(region ? { region } : {}),
      }
      const [text = '', second = ''] = v.texts
      const record: RightRecord = {
        kind,
        office: 'CN',
        numbers: { application: v.application, registration: v.registration },
        title: v.title,
        language: 'zh',
        dates: { filing: v.filing, publication: v.published, registration: v.registered },
        parties: v.names.map((name, index) => ({ role: index === 0 ? 'holder' : 'applicant', name, ...at })),
        classes: v.classes.map((n) =>
          patent
            ? { scheme: 'ipc', code: `G09G ${n}/36`, edition: '2006.01' }
            : kind === 'design'
              ? { scheme: 'locarno', code: `${String(n).padStart(2, '0')}-01`, edition: '13' }
              : { scheme: 'nice', code: String(n) },
        ),
        events: [],
        relations: [],
        details: {},
        ...(region ? { region } : {}),
      }
      if (v.status) record.status = patent ? { code: v.status.code } : filled(v.status)
      if (!patent) record.dates.expiry = v.expiry
      if (kind !== 'mark' && kind !== 'geographical_indication')
        record.numbers.publication = v.publication?.replace(
          /^1/,
          kind === 'patent' ? '1' : kind === 'design' ? '3' : '2',
        )
      if (kind === 'mark') {
        Object.assign(record.details, {
          wordElement: v.title,
          description: text,
          disclaimer: second,
          feature: 'word',
          category: 'trademark',
        })
        record.events = v.events.map((event) => ({ ...event, keyCode: 'A10', detailCode: 'A12', national: 'X1' }))
      }
      if (kind === 'design') {
        record.details = { description: text, figures: [{ name: 'a.jpg', label: second.replaceAll('\n', ' ') }] }
        record.events = v.events
      }
      if (patent) {
        record.details.abstract = text
        if (v.claims.length)
          record.details.claims = v.claims.map((claim, i) => ({
            number: i + 1,
            text: claim,
            dependsOn: claimReferences(claim, i + 1),
          }))
        record.parties.push(
          { role: 'inventor', name: '甲某某' },
          { role: 'agency', name: '示例代理', code: '99999' },
          { role: 'agent', name: '乙某某' },
        )
      } else if (v.goods.length && kind !== 'design') record.goods = v.goods.map(filled)
      if (kind === 'geographical_indication') {
        record.details = {
          description: text.replaceAll('\n', ' '),
          area: '示例县',
          qualityLink: '示例',
          product: second,
          category: 'Appellation of Origin',
        }
        if (!record.goods) delete record.goods
      }
      if (priorities && v.priorities.length) {
        record.relations = v.priorities.map((n) => ({
          type: 'priority',
          office: 'JP',
          number: `2020-${n}`,
          date: v.priorityDay,
        }))
        record.dates.priority = v.priorityDay
      }
      return JSON.parse(JSON.stringify(record)) as RightRecord
    })
}

/** A record with any text anywhere. */
export function messyRecord(kind: RightKind): fc.Arbitrary<RightRecord> {
  const any = fc.string({ unit: 'binary', maxLength: 12 })
  return fc.tuple(arbitraryRecord(kind), fc.array(any, { minLength: 12, maxLength: 12 })).map(([record, s]) => ({
    ...record,
    office: s[0] ?? '',
    title: s[1] ?? '',
    language: s[2],
    parties: record.parties.map((party, i) => ({
      ...party,
      name: s[3 + (i % 3)] ?? '',
      address: s[6],
      country: s[7],
      region: undefined,
    })),
    goods: [{ class: s[8], text: s[9] ?? '' }],
    details: { ...record.details, description: s[10], abstract: s[11], category: s[10] },
  }))
}

function filled<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
