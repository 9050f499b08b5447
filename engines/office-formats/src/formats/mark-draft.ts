/** What the mark tables of ST.66 and ST.96 give to a draft in the same way. */
import { addParty, type Draft, dayOrTell, setDetail } from '../draft.ts'
import type { PartyRole } from '../record.ts'
import { markCategory, markFeature, markStatus } from './mark-words.ts'

/** Word element and title: the verbal element, else the significant one. */
export function setWords(draft: Draft, verbal: string, significant: string): void {
  if (draft.record.title === '') draft.record.title = verbal || significant
  setDetail(draft, 'wordElement', significant || verbal)
}

/** Status code, its words when the code is unknown, and its day. */
export function setMarkStatus(draft: Draft, code: string, date: string): void {
  if (code === '') return
  const known = markStatus(code)
  if (!known) draft.tell('note', 'status.unknown', 'status', code)
  const day = date ? dayOrTell(draft, 'status.date', date) : undefined
  const own = known === code
  draft.record.status = { code: known ?? 'unknown', ...(day ? { date: day } : {}), ...(own ? {} : { source: code }) }
}

/** Feature and category. */
export function setNature(draft: Draft, feature: string, category: string): void {
  setDetail(draft, 'feature', markFeature(feature) ?? '')
  setDetail(draft, 'category', markCategory(category) ?? '')
}

/** A goods and services text with its class. */
export function addGoods(draft: Draft, className: string, text: string, language = ''): void {
  if (text === '') return
  const number = /^0*(\d{1,2})$/.exec(className)?.[1]
  const goods = draft.record.goods ?? []
  draft.record.goods = goods
  goods.push({ ...(number ? { class: number } : {}), text, ...(language ? { language } : {}) })
}

/** An owner: who registered the mark or took it over later holds it, the others applied for it. */
export function ownerRole(comment: string): PartyRole {
  return /holder|registrant|after registration/i.test(comment) ? 'holder' : 'applicant'
}

/** Person and firm of a representative: the first is the agent, the second the agency. */
export function addRepresentative(draft: Draft, person: string, firm: string, address: string, country: string): void {
  if (person !== '') addParty(draft, 'agent', { name: person, ...(firm ? {} : { address, country }) })
  if (firm !== '') addParty(draft, 'agency', { name: firm, address, country })
}
