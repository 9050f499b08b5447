/** One line of a result list, as the database and as the contract have it. */
import type { RightRow } from '@quanlian/contract'
import type { RightKind, RightStatus } from '@quanlian/office-formats/record'
import { sql } from '../../kernel/database.ts'

/** Columns of a line; of guarded rights also how they are guarded. */
export function lineColumns(scope: 'register' | 'ours') {
  const visibility = scope === 'ours' ? sql`r.visibility` : sql`'public'`
  return sql`r.id, r.kind, r.title, r.office, r.application_number, r.publication_number, r.publication_kind, r.registration_number,
    r.holders, r.classes, r.status, r.status_date, r.filing_date, r.publication_date, r.registration_date, r.expiry_date, r.region, ${visibility} as visibility`
}

export interface Line {
  id: string
  kind: RightKind
  title: string
  office: string
  application_number: string | null
  publication_number: string | null
  publication_kind: string | null
  registration_number: string | null
  holders: string[]
  classes: string[]
  status: RightStatus
  status_date: string | null
  filing_date: string | null
  publication_date: string | null
  registration_date: string | null
  expiry_date: string | null
  region: string | null
  visibility: RightRow['visibility']
}

export function toRow(line: Line): RightRow {
  return {
    id: line.id,
    kind: line.kind,
    title: line.title,
    office: line.office,
    applicationNumber: line.application_number,
    publicationNumber: line.publication_number && `${line.publication_number}${line.publication_kind ?? ''}`,
    registrationNumber: line.registration_number,
    holders: line.holders,
    classes: line.classes,
    status: line.status,
    statusDate: line.status_date,
    filingDate: line.filing_date,
    publicationDate: line.publication_date,
    registrationDate: line.registration_date,
    expiryDate: line.expiry_date,
    region: line.region,
    visibility: line.visibility,
  }
}
