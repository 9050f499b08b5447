/** A mark as `tmk:Trademark` (ST.96 V6, TrademarkType). Members stand in the schema's order. */
import { ownNumber } from '../formats/st96-mark.ts'
import type { GoodsText, RightRecord, RightStatus, StatusEvent } from '../record.ts'
import { languageCode, officeCode } from './codes.ts'
import { contact, partiesOf, representatives } from './party.ts'
import { attribute, element, lines, required, text } from './xml.ts'

/** The element of one mark. */
export function trademark(record: RightRecord): string {
  const { numbers, dates, status, details, parties } = record
  const division = record.relations.find((one) => one.type === 'division')
  return element(
    'tmk:Trademark',
    required('com:RegistrationOfficeCode', officeCode(record.office)) +
      applicationNumber('com:ApplicationNumber', record.office, numbers.application) +
      (numbers.registration || !numbers.application ? required('com:RegistrationNumber', numbers.registration) : '') +
      text('com:ApplicationDate', dates.filing) +
      text('com:RegistrationDate', dates.registration) +
      text('com:ExpiryDate', dates.expiry) +
      (status ? text('tmk:MarkCurrentStatusCode', statusWords[status.code] ?? status.code) : '') +
      text('tmk:MarkCurrentStatusDate', status?.date) +
      (division
        ? element(
            'tmk:DivisionalApplicationBag',
            applicationNumber('tmk:InitialApplicationNumber', division.office, division.number) +
              text('tmk:InitialApplicationDate', division.date),
          )
        : '') +
      element('tmk:InternationalMarkIdentifierBag', text('tmk:InternationalMarkIdentifier', numbers.international)) +
      text('tmk:MarkCategory', categories[details.category ?? '']) +
      representation(record) +
      element('tmk:MarkDisclaimerBag', lines('tmk:MarkDisclaimerText', details.disclaimer)) +
      element('tmk:GoodsServicesBag', goodsServices(record)) +
      element('tmk:PriorityBag', priorities(record, 'tmk')) +
      publication(record) +
      element(
        'tmk:ApplicantBag',
        partiesOf(parties, ['holder', 'applicant'], (party) =>
          element('tmk:Applicant', contact(party) + (party.role === 'holder' ? text('com:CommentText', 'holder') : '')),
        ),
      ) +
      representatives(parties) +
      element('tmk:MarkEventBag', record.events.map(event).join('')) +
      element(
        'tmk:MarkUserBag',
        partiesOf(parties, ['licensee'], (party) => contact(party)),
      ),
  )
}

/** An application number with its office (`com:ApplicationNumberType`). */
export function applicationNumber(name: string, office: string | undefined, number: string | undefined): string {
  return number
    ? element(name, required('com:IPOfficeCode', officeCode(office)) + text('com:ApplicationNumberText', number))
    : ''
}

/** Priorities that say office and day, as marks and designs write them. */
export function priorities(record: RightRecord, prefix: 'tmk' | 'dgn'): string {
  return record.relations
    .filter((one) => one.type === 'priority' && one.date)
    .map((one) =>
      element(
        `${prefix}:Priority`,
        required('com:PriorityCountryCode', officeCode(one.office)) +
          element('com:ApplicationNumber', text('com:ApplicationNumberText', one.number)) +
          text('com:PriorityApplicationFilingDate', one.date),
      ),
    )
    .join('')
}

/** `tmk:GoodsServices` with the classes of a record and its goods; nothing without both. */
export function goodsServices(record: RightRecord, comment = ''): string {
  const classes = record.classes.flatMap((one) => {
    if (one.scheme === 'nice') return [classification('Nice', 'tmk:ClassNumber', one.code, one.edition)]
    if (one.scheme === 'similar_group')
      return [classification('Similar group', 'tmk:ClassNumber', one.code, one.edition)]
    return one.scheme === 'national'
      ? [classification('Domestic', 'tmk:NationalClassNumber', one.code, one.edition)]
      : []
  })
  const goods = record.goods ?? []
  if (classes.length === 0 && goods.length === 0 && comment === '') return ''
  return element(
    'tmk:GoodsServices',
    element('tmk:GoodsServicesClassificationBag', classes.join('') || classification('Nice', 'tmk:ClassNumber', '')) +
      comment +
      element('tmk:ClassDescriptionBag', goods.map(description).join('')),
  )
}

function classification(kind: string, name: string, code: string, edition?: string): string {
  return element(
    'tmk:GoodsServicesClassification',
    text('tmk:ClassificationKindCode', kind) + text('com:ClassificationVersion', edition) + text(name, code),
  )
}

function description(goods: GoodsText): string {
  const language = attribute('com:languageCode', languageCode(goods.language))
  return element(
    'tmk:ClassDescription',
    text('tmk:ClassNumber', goods.class) + required('tmk:GoodsServicesDescriptionText', goods.text, language),
  )
}

function representation({ title, language, details, classes }: RightRecord): string {
  const vienna = classes.filter((one) => one.scheme === 'vienna')
  const editions = [...new Set(vienna.map((one) => one.edition ?? ''))]
  const figurative = editions.map((edition) =>
    element(
      'com:ViennaClassificationBag',
      text('com:ViennaClassificationEdition', edition) +
        vienna
          .filter((one) => (one.edition ?? '') === edition)
          .map((one) => text('com:ViennaClassificationText', one.code))
          .join(''),
    ),
  )
  const extras =
    lines('tmk:MarkImageColourClaimedText', details.colours) +
    element('tmk:MarkImageClassification', element('com:FigurativeElementClassificationBag', figurative.join('')))
  const files = details.figures?.map((figure) => figure.name) ?? (extras ? [''] : [])
  const images = files.map((name, index) =>
    element('tmk:MarkImage', required('com:FileName', name) + (index === 0 ? extras : '')),
  )
  const words =
    text('tmk:MarkVerbalElementText', title, attribute('com:languageCode', languageCode(language))) +
    required('tmk:MarkSignificantVerbalElementText', details.wordElement ?? title) +
    lines('tmk:MarkTranslationText', details.translation) +
    text('tmk:MarkTransliteration', details.transliteration)
  return element(
    'tmk:MarkRepresentation',
    text('tmk:MarkFeatureCategory', features[details.feature ?? '']) +
      element(
        'tmk:MarkReproduction',
        element('tmk:WordMarkSpecification', words) + element('tmk:MarkImageBag', images.join('')),
      ) +
      element('tmk:MarkDescriptionBag', lines('tmk:MarkDescriptionText', details.description)),
  )
}

function publication({ numbers, dates }: RightRecord): string {
  if (!numbers.publication && !dates.publication) return ''
  const parts =
    required('com:PublicationIdentifier', numbers.publication) +
    (numbers.publication ? text('com:PublicationSubsection', ownNumber) : '') +
    text('com:PublicationDate', dates.publication)
  return element('tmk:PublicationBag', element('tmk:Publication', parts))
}

function event({ date, keyCode, detailCode, national, text: words }: StatusEvent): string {
  const st27 =
    keyCode || detailCode ? `ST.27${keyCode ? ` ${keyCode}` : ''}${detailCode ? ` /${detailCode}` : ''}` : undefined
  return element(
    'tmk:MarkEvent',
    text('tmk:MarkEventCategory', 'National prosecution history entry') +
      element(
        'tmk:NationalMarkEvent',
        text('tmk:MarkEventCode', national) +
          required('tmk:MarkEventDescriptionText', words) +
          text('tmk:MarkEventAdditionalText', st27),
      ) +
      text('tmk:MarkEventDate', date),
  )
}

const statusWords: Partial<Record<RightStatus, string>> = {
  filed: 'Application Filed',
  published: 'Application published',
  opposition: 'Opposition pending',
  in_force: 'Registration published',
  refused: 'Application refused',
  withdrawn: 'Application withdrawn',
  revoked: 'Registration cancelled',
}
const categories: Record<string, string> = {
  trademark: 'Trademark',
  collective: 'Collective mark',
  certification: 'Certification mark',
  service: 'Service mark',
}
const features: Record<string, string> = {
  word: 'Word',
  figurative: 'Figurative',
  combined: 'Combined',
  three_dimensional: 'Three dimensional',
  colour: 'Colour',
  sound: 'Sound',
  other: 'Other',
}
