/**
 * The shape of one right, whatever office or file describes it. Every reader of this engine produces it,
 * every writer consumes it, and the register stores it as it came.
 */

import type { Rule } from './rules.ts'

/** The kinds of right the register holds. Sealed kinds are named in `sealedKinds`. */
export const rightKinds = [
  'patent',
  'utility_model',
  'design',
  'mark',
  'copyright',
  'layout_design',
  'plant_variety',
  'geographical_indication',
  'traditional_knowledge',
  'folk_work',
  'genetic_resource',
  'special_mark',
  'trade_secret',
  'data_right',
] as const
export type RightKind = (typeof rightKinds)[number]

/** Kinds that are never public: only the holder and bodies it entitles see them. */
export const sealedKinds = ['trade_secret'] as const satisfies readonly RightKind[]

/** What a person or firm is to a right. */
export const partyRoles = [
  'holder',
  'applicant',
  'inventor',
  'designer',
  'author',
  'breeder',
  'custodian',
  'authorized_user',
  'agent',
  'agency',
  'licensee',
  'pledgee',
] as const
export type PartyRole = (typeof partyRoles)[number]

export interface Party {
  role: PartyRole
  name: string
  /** The same name in another language or script, if the source gives one. */
  nameOther?: string
  address?: string
  /** WIPO ST.3 two-letter code. */
  country?: string
  /** The office's own code of the party: a CNIPA agency code such as `11204`. */
  code?: string
  /** GB/T 2260 six-digit code, when the address begins with a known province or city. */
  region?: string
}

/** Classification schemes: Nice (marks), IPC/CPC (patents), Locarno (designs), Vienna (figures), and national ones. */
export const classSchemes = ['nice', 'ipc', 'cpc', 'locarno', 'vienna', 'similar_group', 'national'] as const
export type ClassScheme = (typeof classSchemes)[number]

export interface Classification {
  scheme: ClassScheme
  /** Normalised: Nice `9`, IPC `G09G 3/36`, Locarno `06-01`, Vienna `06.03.03`. */
  code: string
  /** Edition or version date as the source writes it, e.g. `2006.01`, `11`. */
  edition?: string
}

export interface GoodsText {
  /** Nice class without leading zero, when the source says so. */
  class?: string
  text: string
  language?: string
}

/**
 * Where a right stands, in words of WIPO ST.27's state model. `in_force` is a granted or registered right in effect;
 * `ceased` covers lapse for unpaid fees and abandonment after grant; `withdrawn` covers deemed withdrawal.
 */
export const rightStatuses = [
  'filed',
  'published',
  'examination',
  'opposition',
  'in_force',
  'expired',
  'ceased',
  'invalidated',
  'revoked',
  'refused',
  'withdrawn',
  'unknown',
] as const
export type RightStatus = (typeof rightStatuses)[number]

/** One legal-status event. `keyCode`/`detailCode` are WIPO ST.27 codes (`A10`, `A12`); `national` is the office's own. */
export interface StatusEvent {
  /** ISO day. */
  date: string
  keyCode?: string
  detailCode?: string
  national?: string
  text?: string
}

export const relationTypes = [
  'priority',
  'division',
  'parent',
  'family',
  'international_application',
  'international_registration',
  'earlier_publication',
  'correction',
  'licence',
  'pledge',
  'assignment',
] as const
export type RelationType = (typeof relationTypes)[number]

export interface Relation {
  type: RelationType
  /** ST.3 office of the other document. */
  office?: string
  number: string
  date?: string
  note?: string
}

/** Numbers as printed by the office, normalised: Chinese application numbers as `202111286633.X`, without `CN` or `ZL`. */
export interface RightNumbers {
  application?: string
  publication?: string
  /** WIPO ST.16 kind code of the publication: `A`, `B`, `U`, `S`. */
  publicationKind?: string
  /** Registration, grant or certificate number. */
  registration?: string
  /** PCT, Madrid or Hague number: `PCT/CN2017/082569`, `1234567`, `DM/096824`. */
  international?: string
}

/** ISO days (`2021-12-10`); the office's local date. */
export interface RightDates {
  filing?: string
  priority?: string
  publication?: string
  registration?: string
  /** First publication or completion of a work; first use of a mark; first exploitation of a layout. */
  first?: string
  completion?: string
  expiry?: string
}

export interface Claim {
  number: number
  text: string
  /** Numbers of the claims it refers to; empty for an independent claim. */
  dependsOn: number[]
}

export interface Figure {
  name: string
  /** Caption or view, e.g. `perspective`, `图1`. */
  label?: string
}

/**
 * Fields that only some kinds have. One flat, documented set: a kind uses those `detailFields` lists for it, and a
 * reader never sets another.
 */
export interface RightDetails {
  abstract?: string
  claims?: Claim[]
  figures?: Figure[]
  /** Mark: word element, its pinyin or transliteration, translation, description, colours claimed, disclaimer, feature. */
  wordElement?: string
  transliteration?: string
  translation?: string
  description?: string
  colours?: string
  disclaimer?: string
  /** Mark: `word`, `figurative`, `combined`, `three_dimensional`, `sound`, `colour`, `other`. */
  feature?: string
  /** Mark: `trademark`, `collective`, `certification`, `service`. */
  category?: string
  /** Copyright: category of work under 著作权法 art. 3; form of creation. */
  workCategory?: string
  creation?: string
  /** Plant variety: botanical taxon, denomination. GI: product, area of production, quality link. */
  taxon?: string
  denomination?: string
  product?: string
  area?: string
  qualityLink?: string
  standard?: string
  /** Traditional knowledge, folk works, genetic resources: community, custody and access conditions, origin. */
  community?: string
  access?: string
  origin?: string
  /** Special marks (Olympic and others): owner's event, validity basis. */
  event?: string
  /** Trade secret: sealed description kept by digest only. */
  sealedDigest?: string
  secrecyMeasures?: string
  /** Data right: source, scale, update frequency, application scene, algorithm rule. */
  dataSource?: string
  dataScale?: string
  updateFrequency?: string
  scene?: string
  /** Layout design: structure, technology, function. */
  structure?: string
  technology?: string
  function?: string
}
export type DetailField = keyof RightDetails

/** One right as one source describes it. */
export interface RightRecord {
  kind: RightKind
  /** ST.3 code of the office that keeps the register: `CN`, `US`, `WO`. */
  office: string
  numbers: RightNumbers
  /** Title of an invention, denomination of a mark, name of a work, product or variety, in the office's language. */
  title: string
  /** BCP 47 language of `title`, when known. */
  language?: string
  /** Titles in other languages. */
  titles?: { language: string; text: string }[]
  dates: RightDates
  parties: Party[]
  classes: Classification[]
  goods?: GoodsText[]
  status?: { code: RightStatus; date?: string; source?: string }
  events: StatusEvent[]
  relations: Relation[]
  /** GB/T 2260 code of the first holder or applicant (or of the area of production). */
  region?: string
  details: RightDetails
}

/** The formats this engine tells apart. */
export const sourceFormats = [
  'cnipa-2012',
  'cnipa-2006',
  'uspto-st66',
  'uspto-st96',
  'wipo-st96',
  'table',
  'manual',
] as const
export type SourceFormat = (typeof sourceFormats)[number]

/** Something wrong with the input. `record` means the whole record was left out, `field` that the field was, `note` that all was kept. */
export interface Defect {
  severity: 'file' | 'record' | 'field' | 'note'
  /** One-based line in the file, or row of the table (header is row 1). */
  line?: number
  /** Path of the element, or heading of the column. */
  element?: string
  /** Dotted path in `RightRecord`. */
  field?: string
  /** Key of `rules` in rules.ts: `number.check_digit`, `date.impossible`. */
  rule: Rule
  /** The offending text, cut to 80 characters. */
  value?: string
}
