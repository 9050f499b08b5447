/** Marks in WIPO ST.66 as the USPTO writes them (`Transaction`, a draft of the standard with the office's extensions). */
import {
  addClass,
  addEvent,
  addFigure,
  addParty,
  addRelation,
  type Draft,
  setDate,
  setDetail,
  setNumber,
} from '../draft.ts'
import { rule, under } from '../path-machine.ts'
import type { RecordTable } from './index.ts'
import { addGoods, addRepresentative, ownerRole, setMarkStatus, setNature, setWords } from './mark-draft.ts'

const mark = 'TradeMarkDetails/TradeMark'
const formatted = 'FormattedNameAddress'
const addressLines = {
  lines: 'AddressBuilding | AddressStreet | AddressRoom | AddressFloor',
  city: 'AddressCity',
  state: 'AddressState',
  postcode: 'AddressPostcode',
  country: 'FormattedAddressCountryCode',
}
const party = {
  name: `${formatted}/Name/FreeFormatName/FreeFormatNameDetails/FreeFormatNameLine`,
  ...under(`${formatted}/Address/FormattedAddress`, addressLines),
}

/** The table of ST.66; a record is the data of one transaction, since applicants stand beside the mark. */
export const st66Mark: RecordTable = {
  kind: 'mark',
  rules: [
    rule(
      mark,
      { office: 'RegistrationOfficeCode', status: 'MarkCurrentStatusCode', since: 'MarkCurrentStatusDate' },
      (d: Draft, v) => {
        d.record.office = v.office
        setMarkStatus(d, v.status, v.since)
      },
    ),
    rule(
      mark,
      {
        application: 'ApplicationNumber',
        registration: 'RegistrationNumber',
        filed: 'ApplicationDate',
        registered: 'RegistrationDate',
        expiry: 'ExpiryDate',
      },
      (d: Draft, v) => {
        setNumber(d, 'application', v.application)
        setNumber(d, 'registration', v.registration)
        setDate(d, 'filing', v.filed)
        setDate(d, 'registration', v.registered)
        setDate(d, 'expiry', v.expiry)
      },
    ),
    rule(mark, { category: 'KindMark', feature: 'TradeMarkExt/MarkFeatureCode', words: 'MarkFeature' }, (d: Draft, v) =>
      setNature(d, v.feature || v.words, v.category),
    ),
    rule(
      `${mark}/WordMarkSpecification`,
      { verbal: 'MarkVerbalElementText', translation: 'MarkTranslation', transliteration: 'MarkTransliteration' },
      (d: Draft, v) => {
        setWords(d, v.verbal, '')
        setDetail(d, 'translation', v.translation)
        setDetail(d, 'transliteration', v.transliteration)
      },
    ),
    rule(`${mark}/MarkDescriptionDetails`, { text: 'MarkDescription' }, (d: Draft, v) =>
      setDetail(d, 'description', v.text),
    ),
    rule(`${mark}/MarkDisclaimerDetails`, { text: 'MarkDisclaimer' }, (d: Draft, v) =>
      setDetail(d, 'disclaimer', v.text),
    ),
    rule(
      `${mark}/MarkImageDetails/MarkImage`,
      { name: 'MarkImageFilename', colours: 'MarkImageColourClaimedText' },
      (d: Draft, v) => {
        addFigure(d, v.name, '')
        setDetail(d, 'colours', v.colours)
      },
    ),
    rule(
      `${mark}/GoodsServicesDetails/GoodsServices/ClassDescriptionDetails/ClassDescription`,
      {
        number: 'ClassNumber',
        goods: 'GoodsServicesDescription',
        national: 'ClassDescriptionExt/DomesticClassNumbers',
        first: 'ClassDescriptionExt/FilingBasisDetails/FirstUseDateNumber',
      },
      (d: Draft, v) => {
        addClass(d, 'nice', v.number)
        for (const code of v.national.split('\n')) addClass(d, 'national', code)
        addGoods(d, v.number, v.goods)
        setDate(d, 'first', v.first)
      },
    ),
    rule(
      `${mark}/PriorityDetails/Priority`,
      {
        office: 'PriorityCountryCode',
        number: 'PriorityNumber',
        date: 'PriorityDate',
        filed: 'PriorityExt/ForeignApplicationFilingDate',
      },
      (d: Draft, v) =>
        addRelation(d, { type: 'priority', office: v.office, number: v.number, date: v.date || v.filed }),
    ),
    rule(`${mark}/PublicationDetails/Publication`, { date: 'PublicationDate' }, (d: Draft, v) =>
      setDate(d, 'publication', v.date),
    ),
    rule(`${mark}/RepresentativeDetails/Representative`, under('RepresentativeAddressBook', party), (d: Draft, v) => {
      const [person = '', firm = ''] = v.name.split('\n')
      addRepresentative(d, person, firm, addressOf(v), v.country)
    }),
    rule(
      `${mark}/MarkEventDetails/MarkEvent`,
      { date: 'MarkEventDate', code: 'MarkEventCode', text: 'MarkEventExt/MarkEventInternalDescriptionText' },
      (d: Draft, v) => addEvent(d, v.date, { national: v.code, text: v.text }),
    ),
    rule(
      `${mark}/TradeMarkExt/RelatedMarkDetails`,
      {
        registration: 'InternationalRegistrationNumber',
        note: 'RelationshipKindText',
        application: 'InternationalApplicationNumber',
      },
      (d: Draft, v) => {
        addRelation(d, { type: 'international_registration', office: 'WO', number: v.registration, note: v.note })
        addRelation(d, { type: 'international_application', office: 'WO', number: v.application, note: v.note })
      },
    ),
    rule(
      'ApplicantDetails/Applicant',
      { ...under('ApplicantAddressBook', party), type: 'ApplicantExt/PartyTypeDescriptionText' },
      (d: Draft, v) => {
        const [name = '', nameOther] = v.name.split('\n')
        addParty(d, ownerRole(v.type), { name, nameOther, address: addressOf(v), country: v.country })
      },
    ),
  ],
}

function addressOf(v: Record<keyof typeof addressLines, string>): string {
  return [v.lines.replaceAll('\n', ', '), v.city, [v.state, v.postcode].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ')
}
