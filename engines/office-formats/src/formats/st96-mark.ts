/** Marks in WIPO ST.96 (`tmk:Trademark`, wherever it stands), V6 and the older drafts some offices write. */
import { addClass, addEvent, addFigure, addRelation, type Draft, setDate, setDetail, setNumber } from '../draft.ts'
import { rule, under } from '../path-machine.ts'
import type { PartyRole } from '../record.ts'
import type { RecordTable } from './index.ts'
import { addGoods, addRepresentative, ownerRole, setMarkStatus, setNature, setWords } from './mark-draft.ts'
import { addContact, addressOf, applicationNumber, contactPaths, personOf } from './st96-common.ts'

const goods = 'GoodsServicesBag/GoodsServices'
const classification = `${goods}/GoodsServicesClassificationBag/GoodsServicesClassification`

/** The table of an ST.96 mark. */
export const st96Mark: RecordTable = {
  kind: 'mark',
  rules: [
    rule('RegistrationOfficeCode', { office: '.' }, (d: Draft, v) => {
      d.record.office = v.office
    }),
    rule('ApplicationNumber', applicationNumber, (d: Draft, v) => {
      d.record.office ||= v.office
      setNumber(d, 'application', v.number)
    }),
    rule(
      '.',
      {
        number: 'RegistrationNumber',
        filed: 'ApplicationDate',
        registered: 'RegistrationDate',
        expiry: 'ExpiryDate',
        first: `${goods}/NationalFilingBasis/FirstUsedDate | ${goods}/NationalFilingBasis/CurrentBasis/FirstUsedDate`,
      },
      (d: Draft, v) => {
        setNumber(d, 'registration', v.number)
        setDate(d, 'filing', v.filed)
        setDate(d, 'registration', v.registered)
        setDate(d, 'expiry', v.expiry)
        setDate(d, 'first', v.first.split('\n')[0] ?? '')
      },
    ),
    rule('.', { code: 'MarkCurrentStatusCode', date: 'MarkCurrentStatusDate' }, (d: Draft, v) =>
      setMarkStatus(d, v.code, v.date),
    ),
    rule('InternationalMarkIdentifierBag/InternationalMarkIdentifier', { number: '.' }, (d: Draft, v) =>
      setNumber(d, 'international', v.number),
    ),
    rule(
      'AssociatedMarkBag/AssociatedMark',
      {
        category: 'AssociationCategory',
        application: 'ApplicationNumber/ApplicationNumberText',
        registration: 'InternationalRegistrationNumber | InternationalApplicationNumber/ApplicationNumberText',
      },
      (d: Draft, v) => {
        if (!/international/i.test(v.category)) return
        addRelation(d, { type: 'international_registration', office: 'WO', number: v.registration, note: v.category })
        addRelation(d, { type: 'international_application', office: 'WO', number: v.application, note: v.category })
      },
    ),
    rule(
      'DivisionalApplicationBag',
      { ...under('InitialApplicationNumber', applicationNumber), date: 'InitialApplicationDate' },
      (d: Draft, v) => addRelation(d, { type: 'division', office: v.office, number: v.number, date: v.date }),
    ),
    rule(
      '.',
      {
        category: 'MarkCategory',
        feature: 'MarkRepresentation/MarkFeatureCategory',
        code: 'MarkRepresentation/MarkDescriptionBag/NationalMarkDescription/MarkFeatureCode | MarkRepresentation/MarkReproduction/MarkDescriptionBag/NationalMarkDescription/MarkFeatureCode',
      },
      (d: Draft, v) => setNature(d, v.feature || v.code, v.category),
    ),
    rule(
      'MarkRepresentation/MarkReproduction/WordMarkSpecification',
      {
        verbal: 'MarkVerbalElementText',
        language: 'MarkVerbalElementText/@languageCode',
        significant: 'MarkSignificantVerbalElementText',
        translation: 'MarkTranslationText',
        transliteration: 'MarkTransliteration',
      },
      (d: Draft, v) => {
        setWords(d, v.verbal, v.significant)
        if (v.language) d.record.language ??= v.language
        setDetail(d, 'translation', v.translation)
        setDetail(d, 'transliteration', v.transliteration)
      },
    ),
    rule(
      'MarkRepresentation/MarkReproduction/MarkImageBag/MarkImage',
      {
        name: 'FileName',
        colours: 'MarkImageColourClaimedText',
        national: 'NationalDesignSearchCodeBag/NationalDesignSearchCode/NationalDesignCode',
      },
      (d: Draft, v) => {
        addFigure(d, v.name, '')
        setDetail(d, 'colours', v.colours)
        for (const code of v.national.split('\n')) addClass(d, 'national', code)
      },
    ),
    rule(
      'MarkRepresentation/MarkReproduction/MarkImageBag/MarkImage/MarkImageClassification/FigurativeElementClassificationBag/ViennaClassificationBag',
      { codes: 'ViennaClassificationText | ViennaClassification', edition: 'ViennaClassificationEdition' },
      (d: Draft, v) => {
        for (const code of v.codes.split('\n')) addClass(d, 'vienna', code, v.edition)
      },
    ),
    rule(
      'MarkRepresentation/MarkDescriptionBag | MarkRepresentation/MarkReproduction/MarkDescriptionBag',
      { text: 'MarkDescriptionText' },
      (d: Draft, v) => setDetail(d, 'description', v.text),
    ),
    rule('MarkDisclaimerBag', { text: 'MarkDisclaimerText' }, (d: Draft, v) => setDetail(d, 'disclaimer', v.text)),
    rule(
      classification,
      {
        scheme: 'ClassificationKindCode',
        number: 'ClassNumber',
        national: 'NationalClassNumber',
        edition: 'ClassificationVersion',
      },
      (d: Draft, v) => {
        const scheme = /similar/i.test(v.scheme)
          ? 'similar_group'
          : /domestic|other/i.test(v.scheme)
            ? 'national'
            : 'nice'
        addClass(d, scheme, v.number, v.edition)
        addClass(d, 'national', v.national)
      },
    ),
    rule(
      `${goods}/ClassDescriptionBag/ClassDescription`,
      {
        number: 'ClassNumber',
        text: 'GoodsServicesDescriptionText',
        language: 'GoodsServicesDescriptionText/@languageCode',
      },
      (d: Draft, v) => addGoods(d, v.number, v.text, v.language.split('\n')[0]),
    ),
    rule(
      'PriorityBag/Priority',
      {
        office: 'PriorityCountryCode',
        number: 'ApplicationNumber/ApplicationNumberText',
        date: 'PriorityApplicationFilingDate',
      },
      (d: Draft, v) => {
        if (v.number === '') d.tell('note', 'priority.incomplete', 'relations', v.office)
        addRelation(d, { type: 'priority', office: v.office, number: v.number, date: v.date })
      },
    ),
    rule(
      'PublicationBag/Publication',
      { number: 'PublicationIdentifier', date: 'PublicationDate', own: 'PublicationSubsection' },
      (d: Draft, v) => {
        if (v.own === ownNumber) setNumber(d, 'publication', v.number)
        setDate(d, 'publication', v.date)
      },
    ),
    rule('ApplicantBag/Applicant', contactPaths, (d: Draft, v) => addContact(d, ownerRole(v.comment), v)),
    rule('MarkUserBag/Contact', unprefixed(contactPaths, 'Contact/'), (d: Draft, v) => addContact(d, 'licensee', v)),
    rule('RepresentativeBag/Representative', contactPaths, (d: Draft, v) =>
      addContact(d, representativeRole(v.comment), v),
    ),
    rule('RecordAttorney | NationalRepresentative | NationalCorrespondent', contactPaths, (d: Draft, v) => {
      const firm = v.organization.split('\n')[0] ?? ''
      addRepresentative(d, personOf(v) || (firm ? '' : v.entity), firm, addressOf(v), v.country)
    }),
    rule(
      'MarkEventBag/MarkEvent',
      {
        date: 'MarkEventDate',
        ...under('NationalMarkEvent', {
          code: 'MarkEventCode',
          text: 'MarkEventDescriptionText',
          extra: 'MarkEventAdditionalText',
        }),
      },
      (d: Draft, v) => {
        const st27 = /^ST\.27(?: ([A-Z]\d{2}))?(?: \/([A-Z]\d{2}))?$/.exec(v.extra)
        addEvent(d, v.date, { keyCode: st27?.[1], detailCode: st27?.[2], national: v.code, text: v.text })
      },
    ),
    rule(
      'LegalProceedingsBag/LegalProceedings/OppositionProceedingBag/ProceedingEventBag/ProceedingEvent',
      {
        date: 'MarkEventDate',
        code: 'NationalMarkEvent/MarkEventCode',
        text: 'NationalMarkEvent/MarkEventDescriptionText',
      },
      (d: Draft, v) => addEvent(d, v.date, { national: v.code, text: v.text }),
    ),
    rule(
      'AssignmentBag/Assignment',
      { number: 'AssignmentIdentifier', note: 'AssignmentConveyanceCategory', date: 'AssignmentRecordedDate' },
      (d: Draft, v) => addRelation(d, { type: 'assignment', number: v.number, date: v.date, note: v.note }),
    ),
  ],
}

/** How our own files say that a `PublicationIdentifier` is the right's number and not the gazette's. */
export const ownNumber = 'publication number'

/** Whether a representative is a person or a firm, by our comment; a firm unless said. */
export function representativeRole(comment: string): PartyRole {
  return comment === 'agent' ? 'agent' : 'agency'
}

function unprefixed<K extends string>(paths: Record<K, string>, prefix: string): Record<K, string> {
  const moved = {} as Record<K, string>
  for (const key of Object.keys(paths) as K[]) {
    moved[key] =
      paths[key]
        .split(' | ')
        .find((path) => path.startsWith(prefix))
        ?.slice(prefix.length) ?? paths[key]
  }
  return moved
}
