/** Which fields each kind of right has, in the order a form asks them. */
import type {
  ClassScheme,
  DetailField,
  PartyRole,
  RightDates,
  RightKind,
  RightNumbers,
} from '@quanlian/office-formats/record'

export interface KindFields {
  numbers: readonly (keyof RightNumbers)[]
  dates: readonly (keyof RightDates)[]
  roles: readonly PartyRole[]
  schemes: readonly ClassScheme[]
  goods?: boolean
  claims?: boolean
  details: readonly Exclude<DetailField, 'claims' | 'figures'>[]
}

const patentNumbers = ['application', 'publication', 'publicationKind', 'registration', 'international'] as const
const patentDates = ['filing', 'priority', 'publication', 'registration', 'expiry'] as const
const patentRoles = ['applicant', 'holder', 'inventor', 'agent', 'agency'] as const
const registered = ['application', 'registration'] as const
const registeredDates = ['filing', 'publication', 'registration', 'expiry'] as const
const heritage: KindFields = {
  numbers: ['registration'],
  dates: ['registration', 'publication'],
  roles: ['holder', 'custodian', 'authorized_user'],
  schemes: ['national'],
  details: ['community', 'origin', 'description', 'access'],
}

export const kindFields: Record<RightKind, KindFields> = {
  patent: {
    numbers: patentNumbers,
    dates: patentDates,
    roles: patentRoles,
    schemes: ['ipc', 'cpc'],
    claims: true,
    details: ['abstract'],
  },
  utility_model: {
    numbers: patentNumbers,
    dates: patentDates,
    roles: patentRoles,
    schemes: ['ipc', 'cpc'],
    claims: true,
    details: ['abstract'],
  },
  design: {
    numbers: patentNumbers,
    dates: patentDates,
    roles: ['applicant', 'holder', 'designer', 'agent', 'agency'],
    schemes: ['locarno'],
    details: ['product', 'description'],
  },
  mark: {
    numbers: ['application', 'registration', 'international'],
    dates: ['filing', 'priority', 'publication', 'registration', 'first', 'expiry'],
    roles: ['applicant', 'holder', 'agency', 'licensee', 'pledgee'],
    schemes: ['nice', 'similar_group', 'vienna'],
    goods: true,
    details: [
      'feature',
      'category',
      'wordElement',
      'transliteration',
      'translation',
      'colours',
      'disclaimer',
      'description',
    ],
  },
  copyright: {
    numbers: registered,
    dates: ['completion', 'first', 'filing', 'registration', 'expiry'],
    roles: ['author', 'holder', 'applicant', 'agency'],
    schemes: ['national'],
    details: ['workCategory', 'creation', 'description'],
  },
  layout_design: {
    numbers: registered,
    dates: ['filing', 'completion', 'first', 'publication', 'registration', 'expiry'],
    roles: ['applicant', 'holder', 'designer', 'agency'],
    schemes: ['national'],
    details: ['structure', 'technology', 'function'],
  },
  plant_variety: {
    numbers: ['application', 'publication', 'registration'],
    dates: ['filing', 'priority', 'publication', 'registration', 'expiry'],
    roles: ['applicant', 'holder', 'breeder', 'agency'],
    schemes: ['national'],
    details: ['taxon', 'denomination', 'description'],
  },
  geographical_indication: {
    numbers: registered,
    dates: registeredDates,
    roles: ['applicant', 'holder', 'authorized_user'],
    schemes: ['nice', 'national'],
    details: ['product', 'area', 'qualityLink', 'standard'],
  },
  traditional_knowledge: heritage,
  folk_work: heritage,
  genetic_resource: { ...heritage, details: ['taxon', ...heritage.details] },
  special_mark: {
    numbers: registered,
    dates: registeredDates,
    roles: ['applicant', 'holder', 'authorized_user'],
    schemes: ['nice', 'vienna'],
    goods: true,
    details: ['event', 'wordElement', 'description'],
  },
  trade_secret: {
    numbers: ['registration'],
    dates: ['completion'],
    roles: ['holder', 'custodian'],
    schemes: [],
    details: ['sealedDigest', 'secrecyMeasures'],
  },
  data_right: {
    numbers: registered,
    dates: ['completion', 'filing', 'publication', 'registration', 'expiry'],
    roles: ['applicant', 'holder', 'custodian'],
    schemes: ['national'],
    details: ['dataSource', 'dataScale', 'updateFrequency', 'scene', 'structure', 'description'],
  },
}
