/** A geographical indication as `gin:GIApplication` (ST.96 V6). Members stand in the schema's order. */
import { ownNumber } from '../formats/st96-mark.ts'
import type { RightRecord } from '../record.ts'
import { languageCode, officeCode } from './codes.ts'
import { goodsServices } from './mark.ts'
import { contact, nobody, partiesOf, representatives } from './party.ts'
import { attribute, element, lines, required, text } from './xml.ts'

/** The content of one application, below its root. */
export function indication(record: RightRecord): string {
  const { numbers, dates, parties } = record
  const applicants = partiesOf(parties, ['holder', 'applicant'], (party) =>
    element(
      'gin:Applicant',
      contact(party) + (party.role === 'holder' ? text('gin:InterestedPartyJustificationText', 'holder') : ''),
    ),
  )
  return (
    element('com:ApplicationNumber', text('com:ApplicationNumberText', numbers.application)) +
    text('com:ApplicationDate', dates.filing) +
    data(record) +
    element('gin:ApplicantBag', applicants || element('gin:Applicant', contact(nobody))) +
    representatives(parties)
  )
}

function data(record: RightRecord): string {
  const { numbers, dates, details, status } = record
  const language = languageCode(record.language) ?? 'zh'
  const registered = numbers.registration || dates.registration
  return element(
    'gin:GIData',
    (registered
      ? required('com:RegistrationNumber', numbers.registration) + text('com:RegistrationDate', dates.registration)
      : '') +
      names(record, language) +
      element('gin:ProductIndicationBag', products(record)) +
      element(
        'gin:FeatureDescriptionBag',
        element('gin:FeatureDescription', required('gin:FeatureDescriptionText', details.description)),
      ) +
      element(
        'gin:GeographicRegionDescriptionBag',
        element('gin:GeographicRegionDescription', required('gin:GeographicRegionDescriptionText', details.area)) +
          text('gin:CausalInteractionText', details.qualityLink),
      ) +
      text('gin:GICategory', categories.has(details.category ?? '') ? details.category : 'Geographical Indication') +
      (status ? text('com:CommentText', `status: ${status.code}${status.date ? ` ${status.date}` : ''}`) : '') +
      partiesOf(record.parties, ['authorized_user'], (party) => element('gin:AuthorizedUser', contact(party))) +
      publication(record) +
      text('com:ExpiryDate', dates.expiry),
    attribute('com:officeCode', officeCode(record.office)) + attribute('com:languageCode', language),
  )
}

function names({ title, titles, details }: RightRecord, language: string): string {
  return element(
    'gin:GINameBag',
    required('gin:GINameText', title, attribute('com:languageCode', language)) +
      text('gin:GINameTransliterationText', details.transliteration) +
      (titles ?? [])
        .map((one) =>
          text('gin:GINameTranslationText', one.text, attribute('com:languageCode', languageCode(one.language))),
        )
        .join(''),
  )
}

function products(record: RightRecord): string {
  const comment = element('com:CommentTextBag', lines('com:CommentText', record.details.product))
  const written = goodsServices(record, comment)
  return written || goodsServices({ ...record, goods: [{ text: '' }] })
}

function publication({ numbers, dates }: RightRecord): string {
  if (!numbers.publication && !dates.publication) return ''
  const parts =
    required('com:PublicationIdentifier', numbers.publication) +
    text('com:PublicationDate', dates.publication) +
    (numbers.publication ? text('com:PublicationSubsection', ownNumber) : '')
  return element('gin:GIPublicationBag', element('gin:GIPublication', parts))
}

const categories = new Set([
  'Geographical Indication',
  'Protected Geographical Indication',
  'Protected Designation of Origin',
  'Traditional Specialty Guaranteed',
  'Appellation of Origin',
])
