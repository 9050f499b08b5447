/** CNIPA patent documents in the current format (`PatentDocumentAndRelated`, schema V2: ST.36 terms with ZC 0014 names). */
import { ipcClass, ipcFromParts } from '../classes.ts'
import {
  addClass,
  addClassResult,
  addFigure,
  addParty,
  addRelation,
  type Draft,
  setDate,
  setDetail,
  setNumber,
  setTitle,
} from '../draft.ts'
import { pctNumber } from '../numbers.ts'
import { rule, under } from '../path-machine.ts'
import type { PartyRole } from '../record.ts'
import { addAgency, addClaim, publicationOf, statusOfPublication } from './cnipa-common.ts'
import type { RecordTable } from './index.ts'

const person = {
  name: 'AddressBook/Name | AddressBook/OrganizationName',
  country: 'AddressBook/Address/WIPOST3Code',
  address: 'AddressBook/Address/Text',
}
const document = { office: 'WIPOST3Code', number: 'DocNumber', date: 'Date' }
/** Inventions and utility models keep parties under `Parties`; designs hold them directly. */
const biblio = (path: string) => [`BibliographicData/${path}`, `DesignBibliographicData/${path}`].join(' | ')
const parties = (path: string) => [`BibliographicData/Parties/${path}`, `DesignBibliographicData/${path}`].join(' | ')

/** The table of the current CNIPA format. */
export const cnipa2012: RecordTable = {
  kind: 'patent',
  office: 'CN',
  finish: statusOfPublication,
  rules: [
    rule(biblio('PublicationReference'), { ...under('DocumentID', document), code: 'DocumentID/Kind' }, (d: Draft, v) =>
      publicationOf(d, v.number, v.code, v.date),
    ),
    rule(biblio('ApplicationReference'), { ...under('DocumentID', document), form: '@dataFormat' }, (d: Draft, v) => {
      if (v.form === 'standard' && d.numbers.some((one) => one.field === 'application')) return
      setNumber(d, 'application', v.number)
      setDate(d, 'filing', v.date)
    }),
    rule(biblio('PriorityDetails/Priority'), { ...document, form: '@dataFormat' }, (d: Draft, v) => {
      if (v.form !== 'standard') addRelation(d, { type: 'priority', office: v.office, number: v.number, date: v.date })
    }),
    rule(biblio('EarliestPriorityDate'), { date: 'Date' }, (d: Draft, v) => setDate(d, 'priority', v.date)),
    rule(
      biblio('ClassificationIPCRDetails/ClassificationIPCR'),
      {
        text: 'Text',
        section: 'Section',
        class: 'MainClass',
        subclass: 'Subclass',
        group: 'MainGroup',
        subgroup: 'Subgroup',
        version: 'IPCVersionDate',
      },
      (d: Draft, v) => {
        const printed = ipcClass(v.text)
        addClassResult(d, printed.ok ? printed : ipcFromParts(v), v.text || `${v.section}${v.class}${v.subclass}`)
      },
    ),
    rule(
      biblio('ClassificationLocarno'),
      { text: 'Text | MainClassification | FurtherClassification', edition: 'LocarnoEdition | Edition | @edition' },
      (d: Draft, v) => {
        for (const symbol of v.text.split('\n')) addClass(d, 'locarno', symbol, v.edition)
      },
    ),
    rule(
      'BibliographicData/InventionTitle | DesignBibliographicData/DesignTitle',
      { text: '.', language: '@lang' },
      (d: Draft, v) => setTitle(d, v.text, v.language),
    ),
    division(),
    partyRule('ApplicantDetails/Applicant', 'applicant'),
    partyRule('AssigneeDetails/Assignee', 'holder'),
    rule('BibliographicData/AssigneeDetails/Assignee', person, (d: Draft, v) => addParty(d, 'holder', v)),
    partyRule('InventorDetails/Inventor', 'inventor'),
    partyRule('DesignerDetails/Designer', 'designer'),
    rule(
      parties('AgentDetails/Agent'),
      { agency: 'Agency/AddressBook/OrganizationName | Agency/AddressBook/Name', name: 'AddressBook/Name' },
      (d: Draft, v) => {
        addAgency(d, v.agency)
        addParty(d, 'agent', { name: v.name })
      },
    ),
    rule(
      biblio('PCTOrRegionalApplicationData'),
      {
        ...under('DocumentID', document),
        plain: 'PCTApplicationNumber | DocNumber',
        day: 'PCTApplicationDate/Date | Date',
      },
      (d: Draft, v) => international(d, v.office, v.number || v.plain, v.date || v.day),
    ),
    rule(biblio('PCTApplicationNumber'), { number: '. | DocNumber' }, (d: Draft, v) =>
      international(d, 'WO', v.number.split('\n')[0] ?? '', ''),
    ),
    rule(biblio('PCTOrRegionalPublishingData'), under('DocumentID', document), (d: Draft, v) =>
      addRelation(d, { type: 'earlier_publication', office: v.office || 'WO', number: v.number, date: v.date }),
    ),
    rule('Abstract', { text: 'Paragraphs' }, (d: Draft, v) => setDetail(d, 'abstract', v.text)),
    rule('Abstract/AbstractFigure/Figure', { name: 'Image/@file' }, (d: Draft, v) => addFigure(d, v.name, '')),
    rule('Drawings/Figure', { name: 'Image/@file', label: '@figureLabels' }, (d: Draft, v) =>
      addFigure(d, v.name, v.label),
    ),
    rule(
      'DesignPicture/Figure | DesignPicture/DesignImage',
      { name: 'Image/@file | @file', label: '@figureLabels' },
      (d: Draft, v) => addFigure(d, v.name, v.label),
    ),
    rule('DesignBriefExplanation', { text: '.' }, (d: Draft, v) => setDetail(d, 'description', v.text)),
    rule('Claims/Claim', { number: '@num', text: 'ClaimText' }, (d: Draft, v) => addClaim(d, v.number, v.text)),
  ],
}

function partyRule(path: string, role: PartyRole) {
  return rule(parties(path), person, (d: Draft, v) => addParty(d, role, v))
}

function division() {
  const parent = 'DocumentsRelation/ParentDocument/DocumentID'
  return rule(
    `BibliographicData/RelatedDocuments/Division/${parent} | DesignBibliographicData/Division/${parent}`,
    document,
    (d: Draft, v) => addRelation(d, { type: 'division', office: v.office, number: v.number, date: v.date }),
  )
}

function international(draft: Draft, office: string, number: string, date: string): void {
  const pct = pctNumber(number)
  if (pct.ok) setNumber(draft, 'international', number, pctNumber)
  addRelation(draft, { type: 'international_application', office, number: pct.ok ? pct.value : number, date })
}
