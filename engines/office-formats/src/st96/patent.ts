/** A patent or utility model as `pat:PatentPublication` (ST.96 V6). Members stand in the schema's order. */
import { claimReferences } from '../claims.ts'
import type { Claim, Party, Relation, RightRecord } from '../record.ts'
import { languageCode, officeCode } from './codes.ts'
import { applicationNumber } from './mark.ts'
import { contact, nobody, partiesOf } from './party.ts'
import { attribute, element, lines, required, text } from './xml.ts'

/** The content of one publication, below its root. */
export function publication(record: RightRecord): string {
  const { details } = record
  const figures = (details.figures ?? []).map(figure).join('')
  return (
    required('com:IPOfficeCode', officeCode(record.office)) +
    element('pat:BibliographicData', biblio(record), ' com:st96Version="V6_0"') +
    element('pat:Claims', claims(details.claims ?? []) || '<com:P/>') +
    element('pat:Abstract', lines('com:P', details.abstract)) +
    element('pat:Drawings', figures)
  )
}

/** Attributes of the root. */
export function publicationAttributes(record: RightRecord): string {
  return (
    attribute('com:languageCode', languageCode(record.language) ?? 'zh') +
    attribute('com:documentStatusText', record.status?.code)
  )
}

function biblio(record: RightRecord): string {
  const { numbers, dates } = record
  const office = required('com:IPOfficeCode', officeCode(record.office))
  const published = numbers.publication || numbers.publicationKind || dates.publication
  const granted = numbers.registration || dates.registration
  const ipc = record.classes.filter((one) => one.scheme === 'ipc')
  return (
    (published
      ? element(
          'pat:PatentPublicationIdentification',
          office +
            required('pat:PublicationNumber', numbers.publication) +
            text('com:PatentDocumentKindCode', numbers.publicationKind) +
            text('com:PublicationDate', dates.publication),
        )
      : '') +
    application(record.office, numbers.application, dates.filing) +
    (granted
      ? element(
          'pat:PatentGrantIdentification',
          office + required('pat:PatentNumber', numbers.registration) + text('pat:GrantDate', dates.registration),
        )
      : '') +
    element(
      'pat:PriorityClaimBag',
      record.relations
        .filter((one) => one.type === 'priority' && one.date)
        .map(priority)
        .join(''),
    ) +
    element(
      'pat:PatentClassificationBag',
      element(
        'pat:IPCRClassificationBag',
        ipc
          .map((one) =>
            element(
              'pat:IPCRClassification',
              text('pat:PatentClassificationText', one.edition ? `${one.code} (${one.edition})` : one.code),
            ),
          )
          .join(''),
      ),
    ) +
    titles(record) +
    element(
      'pat:RelatedDocumentBag',
      record.relations
        .filter((one) => one.type === 'division')
        .map((one) => division(one, record))
        .join(''),
    ) +
    element('pat:PartyBag', parties(record.parties)) +
    international(record) +
    (record.kind === 'utility_model' ? text('pat:PlainLanguageDesignationText', 'utility model') : '')
  )
}

function application(office: string | undefined, number: string | undefined, day: string | undefined): string {
  const numbered = applicationNumber('com:ApplicationNumber', office, number)
  return element(
    'pat:ApplicationIdentification',
    required('com:IPOfficeCode', officeCode(office)) +
      (numbered || element('com:ApplicationNumber', required('com:ApplicationNumberText', ''))) +
      text('pat:FilingDate', day),
  )
}

function priority({ office, number, date }: Relation, index: number): string {
  return element(
    'pat:PriorityClaim',
    required('com:IPOfficeCode', officeCode(office)) +
      element('com:ApplicationNumber', text('com:ApplicationNumberText', number)) +
      text('pat:FilingDate', date),
    ` com:sequenceNumber="${index + 1}"`,
  )
}

function titles(record: RightRecord): string {
  const all = [{ language: record.language, text: record.title }, ...(record.titles ?? [])]
  return element(
    'pat:InventionTitleBag',
    all
      .map((one) => required('pat:InventionTitle', one.text, attribute('com:languageCode', languageCode(one.language))))
      .join(''),
  )
}

function division(parent: Relation, record: RightRecord): string {
  const identified = (inside: string) => element('pat:PatentDocumentIdentification', inside)
  return element(
    'pat:Division',
    element('pat:ParentDocument', identified(application(parent.office, parent.number, parent.date))) +
      element('pat:ChildDocument', identified(application(record.office, record.numbers.application, undefined))),
  )
}

function parties(all: readonly Party[]): string {
  const bag = (name: string, inside: string) => element(`pat:${name}`, inside)
  const written =
    bag(
      'ApplicantBag',
      partiesOf(all, ['applicant'], (one) => element('pat:Applicant', contact(one))),
    ) +
    bag(
      'InventorBag',
      partiesOf(all, ['inventor'], (one) => element('pat:Inventor', contact(one))),
    ) +
    bag(
      'AssigneeBag',
      partiesOf(all, ['holder'], (one) => element('pat:Assignee', contact(one))),
    ) +
    bag('RegisteredPractitionerBag', partiesOf(all, ['agency', 'agent'], practitioner))
  return written || bag('ApplicantBag', element('pat:Applicant', contact(nobody)))
}

function practitioner(party: Party, index: number): string {
  return element(
    'pat:RegisteredPractitioner',
    text('pat:RegisteredPractitionerRegistrationNumber', party.code) +
      text('pat:RegisteredPractitionerCategory', 'Agent') +
      contact(party, party.role === 'agent'),
    ` com:sequenceNumber="${index + 1}"`,
  )
}

function international({ numbers, relations }: RightRecord): string {
  if (!numbers.international) return ''
  const filed = relations.find(
    (one) => one.type === 'international_application' && one.number === numbers.international,
  )
  return element('pat:InternationalFilingData', application(filed?.office ?? 'WO', numbers.international, filed?.date))
}

function claims(all: readonly Claim[]): string {
  const known = new Set(all.map((claim) => claim.number))
  const identified = known.size === all.length
  return all
    .map((claim) => {
      const said = new Set(claimReferences(claim.text, claim.number))
      const unsaid = claim.dependsOn.filter((n) => !said.has(n) && known.has(n))
      const references =
        identified && unsaid.length ? `<pat:ClaimReference com:idrefs="${unsaid.map(claimId).join(' ')}"/>` : ''
      const parts = claim.text
        .split('\n')
        .map((line) => text('pat:ClaimText', line))
        .filter(Boolean)
      const body = parts.length ? parts : ['<pat:ClaimText></pat:ClaimText>']
      body[0] = (body[0] ?? '').replace('</pat:ClaimText>', `${references}</pat:ClaimText>`)
      return element(
        'pat:Claim',
        required('pat:ClaimNumber', String(claim.number)) + body.join(''),
        identified ? ` com:id="${claimId(claim.number)}"` : '',
      )
    })
    .join('')
}

function claimId(number: number): string {
  return `CLM-${String(number).padStart(5, '0')}`
}

function figure({ name, label }: { name: string; label?: string }): string {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return element(
    'pat:Figure',
    required('pat:FigureNumber', label) +
      element(
        'com:Image',
        text('com:ImageFormatCategory', formats[extension] ?? 'TIFF') + required('com:FileName', name),
      ),
  )
}

const formats: Record<string, string> = {
  jpg: 'JPEG',
  jpeg: 'JPEG',
  png: 'PNG',
  gif: 'GIF',
  svg: 'SVG',
  tif: 'TIFF',
  tiff: 'TIFF',
}
