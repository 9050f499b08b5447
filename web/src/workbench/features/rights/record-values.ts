/** Between a record and the form over it: what a form holds, and the record it stands for. */
import type { RightRecordInput } from '@quanlian/contract'
import type { RightKind } from '@quanlian/office-formats/record'

export type RecordValues = RightRecordInput

/** An empty record of a kind, with one party to fill in. */
export function emptyRecord(kind: RightKind): RecordValues {
  return {
    kind,
    office: 'CN',
    numbers: {},
    title: '',
    dates: {},
    parties: [{ role: 'holder', name: '' }],
    classes: [],
    events: [],
    relations: [],
    details: {},
  }
}

/**
 * The record to send: what the form holds laid over `base`, whose parts the form does not show (events, figures) stay.
 * Emptied fields and list items left blank are dropped, since a record leaves out what is not known.
 */
export function recordOf(values: Partial<RecordValues>, base: RecordValues): RecordValues {
  const merged = {
    ...base,
    ...values,
    numbers: { ...base.numbers, ...values.numbers },
    dates: { ...base.dates, ...values.dates },
    details: { ...base.details, ...values.details },
  }
  const parties = merged.parties?.filter((party) => party?.name?.trim()) ?? []
  const classes = merged.classes?.filter((one) => one?.code?.trim()) ?? []
  const relations = merged.relations?.filter((one) => one?.number?.trim()) ?? []
  const goods = merged.goods?.filter((one) => one?.text?.trim())
  const claims = merged.details.claims
    ?.filter((claim) => claim?.text?.trim())
    .map((claim, at) => ({
      number: at + 1,
      text: claim.text,
      dependsOn: (claim.dependsOn ?? []).filter((one) => one <= at),
    }))
  const status = merged.status?.code ? merged.status : undefined
  return {
    ...dropEmpty({ ...merged, status, goods, details: { ...merged.details, claims } }),
    numbers: dropEmpty(merged.numbers),
    dates: dropEmpty(merged.dates),
    details: dropEmpty({ ...merged.details, claims }),
    parties: parties.map(dropEmpty),
    classes: classes.map(dropEmpty),
    relations: relations.map(dropEmpty),
    events: merged.events ?? [],
  }
}

function dropEmpty<T extends object>(value: T): T {
  const kept = Object.entries(value).filter(
    ([, one]) => one !== undefined && one !== null && one !== '' && !(Array.isArray(one) && one.length === 0),
  )
  return Object.fromEntries(kept) as T
}
