/** Geographical indications in WIPO ST.96 (`gin:GIApplication`). */
import { addClass, type Draft, setDate, setDetail, setNumber, setTitle } from '../draft.ts'
import { rule, under } from '../path-machine.ts'
import type { RightStatus } from '../record.ts'
import type { RecordTable } from './index.ts'
import { addGoods, ownerRole } from './mark-draft.ts'
import { addContact, applicationNumber, contactPaths } from './st96-common.ts'
import { ownNumber, representativeRole } from './st96-mark.ts'

const products = 'GIData/ProductIndicationBag/GoodsServices'
const area = 'GIData/GeographicRegionDescriptionBag'

/** The table of an ST.96 geographical indication. */
export const st96Indication: RecordTable = {
  kind: 'geographical_indication',
  rules: [
    rule(
      'GIData',
      {
        office: '@officeCode',
        language: '@languageCode',
        ...under('ApplicationNumber', { number: applicationNumber.number }),
        filed: 'ApplicationDate',
        registration: 'RegistrationNumber',
        registered: 'RegistrationDate',
        expiry: 'ExpiryDate',
      },
      (d: Draft, v) => {
        d.record.office = v.office
        if (v.language && d.record.title) d.record.language ??= v.language
        setNumber(d, 'application', v.number)
        setNumber(d, 'registration', v.registration)
        setDate(d, 'filing', v.filed)
        setDate(d, 'registration', v.registered)
        setDate(d, 'expiry', v.expiry)
      },
    ),
    rule(
      '.',
      { ...under('ApplicationNumber', { number: applicationNumber.number }), filed: 'ApplicationDate' },
      (d: Draft, v) => {
        setNumber(d, 'application', v.number)
        setDate(d, 'filing', v.filed)
      },
    ),
    rule(
      'GIData/GINameBag/GINameText | GIData/GINameBag/GINameRichText',
      { text: '.', language: '@languageCode' },
      (d: Draft, v) => setTitle(d, v.text, v.language),
    ),
    rule('GIData/GINameBag/GINameTranslationText', { text: '.', language: '@languageCode' }, (d: Draft, v) =>
      setTitle(d, v.text, v.language),
    ),
    rule('GIData/GINameBag/GINameTransliterationText', { text: '.' }, (d: Draft, v) =>
      setDetail(d, 'transliteration', v.text),
    ),
    rule(
      `${products}/GoodsServicesClassificationBag/GoodsServicesClassification`,
      { number: 'ClassNumber', edition: 'ClassificationVersion' },
      (d: Draft, v) => addClass(d, 'nice', v.number, v.edition),
    ),
    rule(
      `${products}/ClassDescriptionBag/ClassDescription`,
      {
        number: 'ClassNumber',
        text: 'GoodsServicesDescriptionText',
        language: 'GoodsServicesDescriptionText/@languageCode',
      },
      (d: Draft, v) => {
        addGoods(d, v.number, v.text, v.language.split('\n')[0])
      },
    ),
    rule(`${products}/CommentTextBag`, { text: 'CommentText' }, (d: Draft, v) => setDetail(d, 'product', v.text)),
    rule(
      'GIData/FeatureDescriptionBag/FeatureDescription',
      { text: 'FeatureDescriptionText | MainFeatureDescriptionText | ProductionDescriptionText' },
      (d: Draft, v) => setDetail(d, 'description', v.text),
    ),
    rule(`${area}/GeographicRegionDescription`, { text: 'GeographicRegionDescriptionText' }, (d: Draft, v) =>
      setDetail(d, 'area', v.text),
    ),
    rule(area, { text: 'CausalInteractionText | QualityFactorText | ReputationFactorText' }, (d: Draft, v) =>
      setDetail(d, 'qualityLink', v.text),
    ),
    rule('GIData/GICategory', { text: '.' }, (d: Draft, v) => setDetail(d, 'category', v.text)),
    rule('GIData/GIStatusCategory', { code: '.' }, (d: Draft, v) => {
      if (v.code) d.record.status = { code: statuses[v.code] ?? 'unknown', source: v.code }
    }),
    rule('GIData/CommentText', { text: '.' }, (d: Draft, v) => {
      const own = /^status: (\w+)(?: (\d{4}-\d\d-\d\d))?$/.exec(v.text)
      if (own) d.record.status = { code: own[1] as RightStatus, ...(own[2] ? { date: own[2] } : {}) }
    }),
    rule(
      'GIData/GIPublicationBag/GIPublication | GIPublicationBag/GIPublication',
      { number: 'PublicationIdentifier', date: 'PublicationDate', own: 'PublicationSubsection' },
      (d: Draft, v) => {
        if (v.own === ownNumber) setNumber(d, 'publication', v.number)
        setDate(d, 'publication', v.date)
      },
    ),
    rule('GIData/AuthorizedUser | AuthorizedUser', contactPaths, (d: Draft, v) => addContact(d, 'authorized_user', v)),
    rule('ApplicantBag/Applicant', { ...contactPaths, holder: 'InterestedPartyJustificationText' }, (d: Draft, v) =>
      addContact(d, ownerRole(v.holder), v),
    ),
    rule('RepresentativeBag/Representative', contactPaths, (d: Draft, v) =>
      addContact(d, representativeRole(v.comment), v),
    ),
  ],
}

const statuses: Record<string, RightStatus> = {
  Filing: 'filed',
  Published: 'published',
  Registered: 'in_force',
  Ended: 'ceased',
}
