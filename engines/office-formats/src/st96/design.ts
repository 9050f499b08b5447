/** A design as `dgn:DesignApplication` (ST.96 V6). Members stand in the schema's order. */
import { noEdition } from '../formats/st96-design.ts'
import { ownNumber } from '../formats/st96-mark.ts'
import type { RightRecord, RightStatus } from '../record.ts'
import { languageCode, officeCode } from './codes.ts'
import { applicationNumber, priorities } from './mark.ts'
import { contact, nobody, partiesOf, representatives } from './party.ts'
import { attribute, element, lines, required, text } from './xml.ts'

/** The element of one design application. */
export function designApplication(record: RightRecord): string {
  const { numbers, dates, parties } = record
  return element(
    'dgn:DesignApplication',
    required('com:RegistrationOfficeCode', officeCode(record.office)) +
      applicationNumber('com:ApplicationNumber', record.office, numbers.application) +
      text('com:InternationalRegistrationNumber', numbers.international) +
      element('dgn:DesignBag', design(record)) +
      applicants(record) +
      representatives(parties) +
      element(
        'dgn:DesignApplicationEventBag',
        record.events
          .map((event) =>
            element(
              'dgn:DesignApplicationEvent',
              text('dgn:DesignApplicationEventCategory', 'Undefined') +
                text('com:CommentText', event.text) +
                text('dgn:DesignApplicationEventDate', event.date),
            ),
          )
          .join(''),
      ) +
      text('com:ApplicationDate', dates.filing),
    ' com:st96Version="V6_0"',
  )
}

function design(record: RightRecord): string {
  const { numbers, dates, details, status } = record
  return element(
    'dgn:Design',
    text('com:RegistrationNumber', numbers.registration) +
      text('com:RegistrationDate', dates.registration) +
      text('dgn:DesignTitleText', record.title, attribute('com:languageCode', languageCode(record.language))) +
      lines('dgn:DesignDescriptionText', details.description) +
      (status ? text('dgn:PublicationKindDescription', `status: ${status.code}`) : '') +
      text('com:ExpiryDate', dates.expiry) +
      (status ? text('dgn:DesignCurrentStatusCategory', statusWords[status.code] ?? 'Undefined') : '') +
      text('dgn:DesignCurrentStatusDate', status?.date) +
      element(
        'dgn:DesignRepresentationBag',
        element('dgn:DesignRepresentation', element('dgn:ViewBag', views(record))),
      ) +
      element('com:DesignClassificationBag', classification(record)) +
      element('dgn:PriorityBag', priorities(record, 'dgn')) +
      publication(record) +
      applicants(record) +
      element(
        'dgn:DesignerBag',
        partiesOf(record.parties, ['designer'], (party) => element('dgn:Designer', contact(party))),
      ),
  )
}

function applicants({ parties }: RightRecord): string {
  const written = partiesOf(parties, ['holder', 'applicant'], (party) =>
    element('dgn:Applicant', (party.role === 'holder' ? text('com:CommentText', 'holder') : '') + contact(party)),
  )
  return element('dgn:ApplicantBag', written || element('dgn:Applicant', contact(nobody)))
}

function views({ details }: RightRecord): string {
  return (details.figures ?? [])
    .map((figure, index) =>
      element(
        'dgn:View',
        text('com:FileName', figure.name) +
          text('dgn:ViewIdentifier', String(index + 1)) +
          text('com:Caption', figure.label),
      ),
    )
    .join('')
}

/** The schema holds one Locarno bag, so one edition: that of the first class. */
function classification({ classes }: RightRecord): string {
  const locarno = classes.filter((one) => one.scheme === 'locarno')
  const national = classes.filter((one) => one.scheme === 'national')
  const codes = locarno.map((one) => text('com:LocarnoClassificationText', one.code)).join('')
  return (
    element(
      'com:LocarnoClassificationBag',
      required('com:LocarnoClassificationEdition', locarno[0]?.edition ?? noEdition) +
        (codes || required('com:LocarnoClassificationText', '')),
    ) +
    element(
      'com:NationalDesignClassificationBag',
      national.map((one) => text('com:NationalDesignClassification', one.code)).join(''),
    )
  )
}

function publication({ numbers, dates }: RightRecord): string {
  if (!numbers.publication && !dates.publication) return ''
  const own = `${ownNumber}${numbers.publicationKind ? ` ${numbers.publicationKind}` : ''}`
  const parts =
    required('com:PublicationIdentifier', numbers.publication) +
    (numbers.publication ? text('com:PublicationSubsection', own) : '') +
    text('com:PublicationDate', dates.publication)
  return element('dgn:PublicationBag', element('dgn:Publication', parts))
}

const statusWords: Partial<Record<RightStatus, string>> = {
  filed: 'Filed',
  withdrawn: 'Withdrawn',
  refused: 'Rejected',
  in_force: 'Registered',
  revoked: 'Cancelled',
  expired: 'Expired',
}
