/** Patent publications in WIPO ST.96 (`pat:PatentPublication`). */
import { claimReferences, withoutClaimNumber } from '../claims.ts'
import { ipcFromParts } from '../classes.ts'
import {
  addClass,
  addClassResult,
  addFigure,
  addRelation,
  type Draft,
  setDate,
  setDetail,
  setNumber,
  setTitle,
} from '../draft.ts'
import { pctNumber } from '../numbers.ts'
import { rule, under } from '../path-machine.ts'
import type { RightStatus } from '../record.ts'
import { rightStatuses } from '../record.ts'
import type { RecordTable } from './index.ts'
import { addContact, contactPaths } from './st96-common.ts'

const biblio = 'BibliographicData'
const application = { office: 'IPOfficeCode', number: 'ApplicationNumber/ApplicationNumberText', date: 'FilingDate' }
const symbol = {
  version: 'ClassificationVersionDate',
  section: 'Section | CPCSection',
  class: 'Class',
  subclass: 'Subclass',
  group: 'MainGroup',
  subgroup: 'Subgroup',
  text: 'PatentClassificationSymbolText | PatentClassificationText',
}
const classes = `${biblio}/PatentClassificationBag`
const party = `${biblio}/PartyBag`

/** The table of an ST.96 patent publication. */
export const st96Patent: RecordTable = {
  kind: 'patent',
  rules: [
    rule('IPOfficeCode', { office: '.' }, (d: Draft, v) => {
      d.record.office = v.office
    }),
    rule('.', { status: '@documentStatusText' }, (d: Draft, v) => {
      const code = rightStatuses.find((one) => one === v.status) as RightStatus | undefined
      if (code) d.record.status = { code }
    }),
    rule(
      `${biblio}/PatentPublicationIdentification`,
      { number: 'PublicationNumber', code: 'PatentDocumentKindCode', date: 'PublicationDate' },
      (d: Draft, v) => {
        if (v.code) d.record.numbers.publicationKind = v.code
        setNumber(d, 'publication', v.number)
        setDate(d, 'publication', v.date)
      },
    ),
    rule(`${biblio}/PatentGrantIdentification`, { number: 'PatentNumber', date: 'GrantDate' }, (d: Draft, v) => {
      setNumber(d, 'registration', v.number)
      setDate(d, 'registration', v.date)
    }),
    rule(
      `${biblio}/ApplicationIdentification`,
      { ...application, category: 'InventionSubjectMatterCategory' },
      (d: Draft, v) => {
        if (v.category === 'Design') d.record.kind = 'design'
        setNumber(d, 'application', v.number)
        setDate(d, 'filing', v.date)
      },
    ),
    rule(`${biblio}/PlainLanguageDesignationText`, { text: '.' }, (d: Draft, v) => {
      if (/utility model|实用新型/i.test(v.text)) d.record.kind = 'utility_model'
    }),
    rule(`${biblio}/PriorityClaimBag/PriorityClaim`, application, (d: Draft, v) =>
      addRelation(d, { type: 'priority', office: v.office, number: v.number, date: v.date }),
    ),
    rule(`${biblio}/EarliestPriorityApplication`, { date: 'FilingDate' }, (d: Draft, v) =>
      setDate(d, 'priority', v.date),
    ),
    rule(`${biblio}/RightsEffectiveDateBag`, { date: 'EnteredIntoForceDate' }, (d: Draft, v) =>
      setDate(d, 'registration', v.date),
    ),
    rule(`${classes}/IPCRClassificationBag/IPCRClassification`, symbol, (d: Draft, v) => addSymbol(d, v, 'ipc')),
    rule(
      `${classes}/CPCClassificationBag/MainCPC/CPCClassification | ${classes}/CPCClassificationBag/FurtherCPC/CPCClassification | ${classes}/CPCClassificationBag/FurtherCPC/CPCCombinationSet/CPCCombinationRank/CPCClassification`,
      symbol,
      (d: Draft, v) => addSymbol(d, v, 'cpc'),
    ),
    rule(
      `${classes}/IPCClassification`,
      { symbols: 'MainClassification | FurtherClassification', edition: 'Edition' },
      (d: Draft, v) => {
        for (const one of v.symbols.split('\n')) addClass(d, 'ipc', one, v.edition)
      },
    ),
    rule(
      `${classes}/LocarnoClassificationBag`,
      { codes: 'LocarnoClassificationText', edition: 'LocarnoClassificationEdition' },
      (d: Draft, v) => {
        for (const one of v.codes.split('\n')) addClass(d, 'locarno', one, v.edition)
      },
    ),
    rule(
      `${classes}/NationalClassification`,
      { text: 'MainNationalClassification/PatentClassificationText' },
      (d: Draft, v) => addClass(d, 'national', v.text),
    ),
    rule(`${biblio}/InventionTitleBag/InventionTitle`, { text: '.', language: '@languageCode' }, (d: Draft, v) =>
      setTitle(d, v.text, v.language),
    ),
    rule('.', { language: '@languageCode' }, (d: Draft, v) => {
      d.record.language ??= v.language || undefined
    }),
    rule(
      `${biblio}/RelatedDocumentBag/Division/ParentDocument`,
      under('PatentDocumentIdentification/ApplicationIdentification', application),
      (d: Draft, v) => addRelation(d, { type: 'division', office: v.office, number: v.number, date: v.date }),
    ),
    rule(
      `${biblio}/RelatedDocumentBag/Division/ParentDocument/PCTDocumentParent/ApplicationIdentification`,
      application,
      (d: Draft, v) =>
        addRelation(d, { type: 'international_application', office: v.office, number: v.number, date: v.date }),
    ),
    rule(
      `${biblio}/RelatedDocumentBag/Continuation/ParentDocument`,
      under('PatentDocumentIdentification/ApplicationIdentification', application),
      (d: Draft, v) => addRelation(d, { type: 'parent', office: v.office, number: v.number, date: v.date }),
    ),
    rule(
      `${biblio}/RelatedDocumentBag/RelatedPublication/PatentDocumentIdentification/PatentPublicationIdentification`,
      { office: 'IPOfficeCode', number: 'PublicationNumber', code: 'PatentDocumentKindCode', date: 'PublicationDate' },
      (d: Draft, v) =>
        addRelation(d, { type: 'earlier_publication', office: v.office, number: v.number + v.code, date: v.date }),
    ),
    rule(`${biblio}/InternationalFilingData/ApplicationIdentification`, application, (d: Draft, v) => {
      setNumber(d, 'international', v.number, pctNumber)
      addRelation(d, { type: 'international_application', office: v.office, number: v.number, date: v.date })
    }),
    rule(`${party}/ApplicantBag/Applicant`, contactPaths, (d: Draft, v) => addContact(d, 'applicant', v)),
    rule(`${party}/InventorBag/Inventor | ${party}/InventorBag/DeceasedInventor`, contactPaths, (d: Draft, v) =>
      addContact(d, 'inventor', v),
    ),
    rule(`${party}/AssigneeBag/Assignee | ${party}/OwnerBag/Owner`, contactPaths, (d: Draft, v) =>
      addContact(d, 'holder', v),
    ),
    rule(
      `${party}/RegisteredPractitionerBag/RegisteredPractitioner`,
      { ...contactPaths, code: 'RegisteredPractitionerRegistrationNumber', category: 'RegisteredPractitionerCategory' },
      (d: Draft, v) => addContact(d, v.entity || v.organization ? 'agency' : 'agent', v, v.code),
    ),
    rule('Abstract', { text: 'P' }, (d: Draft, v) => setDetail(d, 'abstract', v.text)),
    rule('Drawings/PageImage', { name: 'FileName' }, (d: Draft, v) => addFigure(d, v.name, '')),
    rule('Drawings/Figure', { name: 'Image/FileName', label: 'FigureNumber' }, (d: Draft, v) =>
      addFigure(d, v.name, v.label),
    ),
    rule(
      'Claims/Claim',
      {
        number: 'ClaimNumber',
        text: 'ClaimText',
        named: 'ClaimText/ClaimReference/@idrefs | ClaimText/ClaimText/ClaimReference/@idrefs',
      },
      (d: Draft, v) => {
        const claims = d.record.details.claims ?? []
        d.record.details.claims = claims
        const own = Number.parseInt(v.number, 10) || claims.length + 1
        const named = [...v.named.matchAll(/(\d+)(?=\s|$)/g)].map((match) => Number(match[1])).filter((n) => n !== own)
        const dependsOn = [...new Set([...claimReferences(v.text, own), ...named])].sort((a, b) => a - b)
        claims.push({ number: own, text: withoutClaimNumber(v.text, own), dependsOn })
      },
    ),
  ],
}

function addSymbol(draft: Draft, v: Record<keyof typeof symbol, string>, scheme: 'ipc' | 'cpc'): void {
  if (v.section) addClassResult(draft, ipcFromParts(v, scheme), `${v.section}${v.class}${v.subclass}`)
  else addClass(draft, scheme, v.text, /^(\d{4})-(\d\d)/.exec(v.version)?.slice(1).join('.') ?? v.version)
}
