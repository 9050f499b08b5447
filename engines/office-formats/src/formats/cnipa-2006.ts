/** CNIPA patent documents in the older format (`cn-patent-document`, a national form of WIPO ST.36). */
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
  setTitle,
} from '../draft.ts'
import { pctNumber } from '../numbers.ts'
import { rule, under } from '../path-machine.ts'
import { addAgency, addClaim, publicationOf, statusOfPublication } from './cnipa-common.ts'
import type { RecordTable } from './index.ts'

const document = { office: 'country', number: 'doc-number', date: 'date' }
const person = {
  name: 'name | addressbook/name | addressbook/orgname | orgname',
  address: 'addressbook/address/text',
  country: 'addressbook/address/country',
}
const biblio = 'cn-bibliographic-data'
const body = 'application-body'

/** The table of the older CNIPA format. */
export const cnipa2006: RecordTable = {
  kind: 'patent',
  office: 'CN',
  finish: statusOfPublication,
  rules: [
    rule(
      `${biblio}/cn-publication-reference`,
      { ...under('document-id', document), code: 'document-id/kind' },
      (d: Draft, v) => publicationOf(d, v.number, v.code, v.date),
    ),
    rule(
      `${biblio}/application-reference`,
      { ...under('document-id', document), type: '@appl-type' },
      (d: Draft, v) => {
        d.record.kind = kinds[v.type] ?? d.record.kind
        setNumber(d, 'application', v.number)
        setDate(d, 'filing', v.date)
      },
    ),
    rule(`${biblio}/priority-claims/priority-claim`, document, (d: Draft, v) =>
      addRelation(d, { type: 'priority', office: v.office, number: v.number, date: v.date }),
    ),
    rule(
      `${biblio}/classifications-ipcr/classification-ipcr | ${biblio}/classification-ipc/main-classification | ${biblio}/classification-ipc/further-classification`,
      { text: 'text | .' },
      (d: Draft, v) => addClass(d, 'ipc', v.text.split('\n')[0] ?? ''),
    ),
    rule(
      `${biblio}/classification-locarno`,
      { text: 'main-classification | further-classification', edition: 'edition' },
      (d: Draft, v) => {
        for (const symbol of v.text.split('\n')) addClass(d, 'locarno', symbol, v.edition)
      },
    ),
    rule(`${biblio}/invention-title`, { text: '.' }, (d: Draft, v) => setTitle(d, v.text, 'zh')),
    rule(`${biblio}/abstract`, { text: 'p' }, (d: Draft, v) => setDetail(d, 'abstract', v.text)),
    rule(`${biblio}/cn-abstract-drawing/figure`, { name: 'img/@file' }, (d: Draft, v) => addFigure(d, v.name, '')),
    rule(`${biblio}/cn-related-documents/division/relation/parent-doc`, under('document-id', document), (d: Draft, v) =>
      addRelation(d, { type: 'division', office: v.office, number: v.number, date: v.date }),
    ),
    rule(
      `${biblio}/cn-related-publication/cn-publication-reference`,
      { ...under('document-id', document), code: 'document-id/kind' },
      (d: Draft, v) =>
        addRelation(d, { type: 'earlier_publication', office: v.office, number: v.number + v.code, date: v.date }),
    ),
    rule(`${biblio}/cn-parties/cn-applicants/cn-applicant`, person, (d: Draft, v) => addParty(d, 'applicant', v)),
    rule(`${biblio}/cn-parties/cn-applicants`, { address: '@cn-representative-is' }, (d: Draft, v) => {
      const first = d.record.parties.find((party) => party.role === 'applicant')
      if (first && !first.address) addParty(d, 'applicant', { name: first.name, address: v.address })
    }),
    rule(`${biblio}/assignees/assignee`, person, (d: Draft, v) => addParty(d, 'holder', v)),
    rule(`${biblio}/cn-parties/cn-inventors/cn-inventor`, person, (d: Draft, v) => addParty(d, 'inventor', v)),
    rule(
      `${biblio}/cn-parties/cn-agents/cn-agent`,
      { agency: 'cn-agency/name | cn-agency/orgname | cn-agency/addressbook/orgname', name: person.name },
      (d: Draft, v) => {
        addAgency(d, v.agency)
        addParty(d, 'agent', { name: v.name })
      },
    ),
    rule(`${biblio}/date-pct-article-22-39-fulfilled`, { date: 'date' }, (d: Draft, v) => {
      if (v.date) addEvent(d, v.date, { keyCode: 'A10', detailCode: 'A15' })
    }),
    rule(`${biblio}/pct-or-regional-filing-data`, under('document-id', document), (d: Draft, v) => {
      const pct = pctNumber(v.number)
      setNumber(d, 'international', v.number, pctNumber)
      addRelation(d, {
        type: 'international_application',
        office: v.office,
        number: pct.ok ? pct.value : v.number,
        date: v.date,
      })
    }),
    rule(`${biblio}/pct-or-regional-publishing-data`, under('document-id', document), (d: Draft, v) =>
      addRelation(d, { type: 'earlier_publication', office: v.office, number: v.number, date: v.date }),
    ),
    rule(`${body}/drawings/figure`, { name: 'img/@file', label: '@figure-labels' }, (d: Draft, v) =>
      addFigure(d, v.name, v.label),
    ),
    rule(`${body}/claims/claim`, { number: '@num', text: 'claim-text' }, (d: Draft, v) =>
      addClaim(d, v.number, v.text),
    ),
  ],
}

const kinds: Record<string, 'patent' | 'utility_model' | 'design'> = {
  发明专利: 'patent',
  实用新型: 'utility_model',
  实用新型专利: 'utility_model',
  外观设计: 'design',
  外观设计专利: 'design',
}
