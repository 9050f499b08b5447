/** The register of rights: search, page, hand entry, status, entitlement, export, saved searches. */
import {
  classSchemes,
  partyRoles,
  relationTypes,
  rightKinds,
  rightStatuses,
  sourceFormats,
} from '@quanlian/office-formats/record'
import * as z from 'zod'
import { endpoint } from './endpoint.ts'
import { Day, Done, Id, Instant, pageOf, paging, text } from './shared.ts'

const tag = 'Rights'

export const RightKind = z.enum(rightKinds)
export const RightStatus = z.enum(rightStatuses)

/** `public` is in the open register; `unpublished` and `sealed` are seen by the owner body and those it entitles. */
export const visibilities = ['public', 'unpublished', 'sealed'] as const
export const Visibility = z.enum(visibilities)
export type Visibility = z.infer<typeof Visibility>

/**
 * The record of a right: the same shape as the engine's `RightRecord`. Written once for both ways: what people send is
 * held to lengths and forms (`typed`), what a file brought in is answered as it stands, however long it is.
 */
function recordShape(typed: boolean) {
  const words = (max: number) => (typed ? text(max) : z.string())
  const coded = (pattern: RegExp, hint: string) => (typed ? z.string().regex(pattern, hint) : z.string())
  const many = <Item extends z.ZodType>(item: Item, max: number) => (typed ? z.array(item).max(max) : z.array(item))
  const country = coded(/^[A-Z]{2}$/, 'a WIPO ST.3 code, such as CN')
  const region = coded(/^\d{6}$/, 'a GB/T 2260 code of six digits')
  const long = words(60_000)
  const line = words(2000)
  return {
    kind: RightKind,
    office: country,
    numbers: z.object({
      application: words(60).optional(),
      publication: words(60).optional(),
      publicationKind: words(6).optional(),
      registration: words(60).optional(),
      international: words(60).optional(),
    }),
    title: line,
    language: words(12).optional(),
    titles: many(z.object({ language: words(12), text: line }), 40).optional(),
    dates: z.object({
      filing: Day.optional(),
      priority: Day.optional(),
      publication: Day.optional(),
      registration: Day.optional(),
      first: Day.optional(),
      completion: Day.optional(),
      expiry: Day.optional(),
    }),
    parties: many(
      z.object({
        role: z.enum(partyRoles),
        name: words(300),
        nameOther: words(300).optional(),
        address: words(400).optional(),
        country: country.optional(),
        code: words(20).optional(),
        region: region.optional(),
      }),
      500,
    ),
    classes: many(z.object({ scheme: z.enum(classSchemes), code: words(40), edition: words(20).optional() }), 500),
    goods: many(
      z.object({ class: words(10).optional(), text: words(20_000), language: words(12).optional() }),
      500,
    ).optional(),
    status: z.object({ code: RightStatus, date: Day.optional(), source: words(300).optional() }).optional(),
    events: many(eventShape(typed), 5000),
    relations: many(
      z.object({
        type: z.enum(relationTypes),
        office: words(4).optional(),
        number: words(80),
        date: Day.optional(),
        note: words(400).optional(),
      }),
      2000,
    ),
    region: region.optional(),
    details: z.object({
      abstract: long.optional(),
      claims: many(
        z.object({ number: z.int().min(1), text: words(60_000), dependsOn: z.array(z.int()) }),
        2000,
      ).optional(),
      figures: many(z.object({ name: words(300), label: words(200).optional() }), 2000).optional(),
      wordElement: line.optional(),
      transliteration: line.optional(),
      translation: line.optional(),
      description: long.optional(),
      colours: line.optional(),
      disclaimer: line.optional(),
      feature: words(60).optional(),
      category: words(60).optional(),
      workCategory: words(120).optional(),
      creation: words(120).optional(),
      taxon: line.optional(),
      denomination: line.optional(),
      product: line.optional(),
      area: long.optional(),
      qualityLink: long.optional(),
      standard: line.optional(),
      community: line.optional(),
      access: long.optional(),
      origin: line.optional(),
      event: line.optional(),
      sealedDigest: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
      secrecyMeasures: long.optional(),
      dataSource: line.optional(),
      dataScale: line.optional(),
      updateFrequency: line.optional(),
      scene: line.optional(),
      structure: line.optional(),
      technology: line.optional(),
      function: line.optional(),
    }),
  }
}

function eventShape(typed: boolean) {
  const words = (max: number) => (typed ? text(max) : z.string())
  return z.object({
    date: Day,
    keyCode: words(10).optional(),
    detailCode: words(12).optional(),
    national: words(60).optional(),
    text: words(1000).optional(),
  })
}

export const StatusEvent = eventShape(true)
export const RightRecord = z.object(recordShape(true))
export type RightRecordInput = z.infer<typeof RightRecord>

/** One row of a result list. */
export const RightRow = z.object({
  id: Id,
  kind: RightKind,
  title: z.string(),
  office: z.string(),
  applicationNumber: z.string().nullable(),
  publicationNumber: z.string().nullable(),
  registrationNumber: z.string().nullable(),
  holders: z.array(z.string()),
  classes: z.array(z.string()),
  status: RightStatus,
  statusDate: Day.nullable(),
  filingDate: Day.nullable(),
  publicationDate: Day.nullable(),
  registrationDate: Day.nullable(),
  expiryDate: Day.nullable(),
  region: z.string().nullable(),
  visibility: Visibility,
})
export type RightRow = z.infer<typeof RightRow>

/** Where a field's value came from. `path` is a dotted path in the record. */
export const Provenance = z.object({
  path: z.string(),
  sourceId: Id,
})
export const Source = z.object({
  id: Id,
  format: z.enum(sourceFormats),
  importId: Id.nullable(),
  file: z.string().nullable(),
  line: z.int().nullable(),
  at: Instant,
  body: z.string().nullable(),
  visibility: Visibility,
})

export const rightActions = ['correct', 'record_event', 'publish', 'entitle', 'withdraw_entry', 'export'] as const

export const Right = z.object({
  ...recordShape(false),
  id: Id,
  visibility: Visibility,
  version: z.int(),
  createdAt: Instant,
  updatedAt: Instant,
  /** The body that keeps a guarded right; null for public ones. */
  owner: z.object({ id: Id, name: z.string() }).nullable(),
  sources: z.array(Source),
  provenance: z.array(Provenance),
  entitled: z.array(z.object({ id: Id, name: z.string(), since: Instant })),
  /** Acts on the page: imported, corrected, event recorded, published. */
  history: z.array(
    z.object({
      at: Instant,
      name: z.string(),
      actor: z.string().nullable(),
      body: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
  /** Other rights in the register that share a priority, parent or division number, or are named by a relation. */
  related: z.array(RightRow.extend({ relation: z.enum(relationTypes) })),
  actions: z.array(z.enum(rightActions)),
})
export type Right = z.infer<typeof Right>

const criteria = {
  /** Words, two Chinese characters or more, numbers, names; simplified or traditional. */
  q: text(200, 0).optional(),
  /** Any of the printed numbers, with or without prefix, point or check digit. */
  number: text(60, 0).optional(),
  holder: text(120, 0).optional(),
  kind: z.array(RightKind).optional(),
  status: z.array(RightStatus).optional(),
  office: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
  /** `nice:9`, `ipc:G09G`, `locarno:06-01`; a prefix of an IPC symbol finds all below it. */
  class: z.array(text(40)).optional(),
  /** GB/T 2260; `110000` finds all of Beijing. */
  region: z.array(z.string().regex(/^\d{6}$/)).optional(),
  filedFrom: Day.optional(),
  filedTo: Day.optional(),
  publishedFrom: Day.optional(),
  publishedTo: Day.optional(),
  /** `register`: the public register. `ours`: guarded rights that the acting body owns or is entitled to. */
  scope: z.enum(['register', 'ours']).default('register'),
}
export const Criteria = z.object(criteria)
export type Criteria = z.infer<typeof Criteria>

export const sorts = ['relevance', 'filed_desc', 'filed_asc', 'published_desc', 'published_asc', 'title'] as const

export const Facets = z.object({
  total: z.int(),
  kind: z.array(z.object({ value: RightKind, count: z.int() })),
  status: z.array(z.object({ value: RightStatus, count: z.int() })),
  office: z.array(z.object({ value: z.string(), count: z.int() })),
  region: z.array(z.object({ value: z.string(), count: z.int() })),
  class: z.array(z.object({ value: z.string(), count: z.int() })),
  year: z.array(z.object({ value: z.int(), count: z.int() })),
})
export type Facets = z.infer<typeof Facets>

export const exportFormats = ['csv', 'xlsx', 'json', 'st96'] as const

export const SavedSearch = z.object({ id: Id, name: z.string(), criteria: Criteria, createdAt: Instant })
export type SavedSearch = z.infer<typeof SavedSearch>

const byId = z.object({ id: Id })

export const rights = {
  search: endpoint('GET', '/rights', {
    tag,
    summary: 'Search the register',
    audience: 'anyone',
    description: 'Totals are exact up to 10,000 and capped above; `rights.facets` counts exactly.',
  })
    .input(z.object({ ...criteria, sort: z.enum(sorts).default('relevance'), ...paging }))
    .output(pageOf(RightRow)),
  facets: endpoint('GET', '/rights/facets', { tag, summary: 'Exact counts by facet', audience: 'anyone' })
    .input(Criteria)
    .output(Facets),
  suggest: endpoint('GET', '/rights/suggest', { tag, summary: 'Suggestions while typing', audience: 'anyone' })
    .input(z.object({ q: text(80), limit: z.int().min(1).max(20).default(8) }))
    .output(
      z.object({
        items: z.array(
          z.object({ text: z.string(), type: z.enum(['title', 'holder', 'number']), rightId: Id.nullable() }),
        ),
      }),
    ),
  get: endpoint('GET', '/rights/{id}', {
    tag,
    summary: 'One right',
    audience: 'anyone',
    problems: ['rights.not_found'],
  })
    .input(byId)
    .output(Right),
  export: endpoint('GET', '/rights/export', {
    tag,
    summary: 'Export what a search shows',
    audience: 'anyone',
    transport: 'stream',
    costly: true,
    problems: ['rights.export_too_large', 'rights.no_st96'],
    description: 'At most 20,000 rights. `st96` answers one XML file, or a ZIP when several documents are needed.',
  })
    .input(
      z.object({
        ...criteria,
        id: z.array(Id).max(1000).optional(),
        sort: z.enum(sorts).default('relevance'),
        format: z.enum(exportFormats),
        lang: z.enum(['zh', 'en']).default('zh'),
      }),
    )
    .output(z.file()),
  enter: endpoint('POST', '/rights', {
    tag,
    summary: 'Enter a right by hand',
    audience: 'rights.enter',
    status: 201,
    problems: ['rights.exists', 'rights.number'],
    description: 'Sealed kinds are always sealed. Everything else is unpublished until it is published.',
  })
    .input(z.object({ record: RightRecord }))
    .output(byId),
  correct: endpoint('PUT', '/rights/{id}/correction', {
    tag,
    summary: 'Correct fields of a right, with the reason',
    audience: 'rights.record',
    problems: ['rights.not_found', 'rights.number', 'kernel.conflict'],
    description: 'The correction is a further source; what was there before stays readable.',
  })
    .input(z.object({ id: Id, version: z.int(), record: RightRecord, reason: text(500) }))
    .output(byId),
  recordEvent: endpoint('POST', '/rights/{id}/events', {
    tag,
    summary: 'Record a legal-status event (WIPO ST.27)',
    audience: 'rights.record',
    status: 201,
    problems: ['rights.not_found'],
  })
    .input(z.object({ id: Id, event: StatusEvent, status: RightStatus.optional() }))
    .output(byId),
  publish: endpoint('POST', '/rights/{id}/publication', {
    tag,
    summary: 'Move an unpublished right to the open register',
    audience: 'rights.record',
    problems: ['rights.not_found', 'rights.sealed', 'rights.exists'],
  })
    .input(z.object({ id: Id, publicationDate: Day, publicationNumber: text(60).optional() }))
    .output(byId),
  entitle: endpoint('PUT', '/rights/{id}/entitled/{bodyId}', {
    tag,
    summary: 'Let another body see a guarded right',
    audience: 'rights.entitle',
    problems: ['rights.not_found', 'identity.unknown_body'],
  })
    .input(z.object({ id: Id, bodyId: Id }))
    .output(Done),
  disentitle: endpoint('DELETE', '/rights/{id}/entitled/{bodyId}', {
    tag,
    summary: 'Take back what a body may see',
    audience: 'rights.entitle',
    problems: ['rights.not_found'],
  })
    .input(z.object({ id: Id, bodyId: Id }))
    .output(Done),
  withdrawEntry: endpoint('DELETE', '/rights/{id}', {
    tag,
    summary: 'Withdraw a guarded right entered by mistake',
    audience: 'rights.enter',
    problems: ['rights.not_found'],
  })
    .input(z.object({ id: Id, reason: text(500) }))
    .output(Done),
}

export const searches = {
  list: endpoint('GET', '/searches', { tag, summary: 'My saved searches', audience: 'person' })
    .input(z.object({}))
    .output(z.object({ items: z.array(SavedSearch) })),
  save: endpoint('POST', '/searches', { tag, summary: 'Save a search', audience: 'person', status: 201 })
    .input(z.object({ name: text(80), criteria: Criteria }))
    .output(SavedSearch),
  remove: endpoint('DELETE', '/searches/{id}', {
    tag,
    summary: 'Remove a saved search',
    audience: 'person',
    problems: ['searches.not_found'],
  })
    .input(byId)
    .output(Done),
}
