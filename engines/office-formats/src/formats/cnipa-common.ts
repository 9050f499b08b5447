/** What both CNIPA formats share: numbers with their kind, status of a publication, agencies with codes, IPC text. */
import { claimReferences, withoutClaimNumber } from '../claims.ts'
import { addParty, type Draft, setDate, setNumber } from '../draft.ts'
import { patentKindOfCode, patentPublicationNumber } from '../numbers.ts'

/** Sets publication number, day and what it means: an application laid open, or a right granted. */
export function publicationOf(draft: Draft, number: string, kindCode: string, date: string): void {
  const kind = patentKindOfCode(kindCode)
  if (kind) draft.record.kind = kind
  setNumber(draft, 'publication', number, (text) => patentPublicationNumber(text, kindCode))
  setDate(draft, 'publication', date)
}

/** An agency written as `name 11204`: the last five digits are its code. */
export function addAgency(draft: Draft, text: string): void {
  const match = /^(.*?)\s*(\d{5})$/.exec(text)
  addParty(draft, 'agency', match?.[1] ? { name: match[1], code: match[2] } : { name: text })
}

/** Adds a claim from its printed text. Its number is the one given, else the next. */
export function addClaim(draft: Draft, number: string, text: string): void {
  const claims = draft.record.details.claims ?? []
  draft.record.details.claims = claims
  const read = Number.parseInt(number, 10)
  const own = read > 0 ? read : claims.length + 1
  if (!(read > 0)) draft.tell('note', 'claim.number', 'details.claims', number)
  claims.push({ number: own, text: withoutClaimNumber(text, own), dependsOn: claimReferences(text, own) })
}

/** After the last rule: status and event of the publication, by its ST.16 kind code. */
export function statusOfPublication(draft: Draft): void {
  const { record } = draft
  const kindCode = draft.numbers.find((one) => one.field === 'publication')
  const day = record.dates.publication
  if (!kindCode || !day) return
  const result = kindCode.read?.(kindCode.text)
  const code = result?.ok ? result.kindCode : undefined
  if (!code) return
  const granted = !code.startsWith('A')
  record.status = { code: granted ? 'in_force' : 'published', date: day, source: code }
  record.events.push(
    granted
      ? { date: day, keyCode: 'F10', detailCode: record.kind === 'patent' ? 'F11' : 'F12', national: code }
      : { date: day, keyCode: 'Q10', detailCode: 'Q12', national: code },
  )
}
