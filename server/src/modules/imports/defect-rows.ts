/** Defects as rows, for the list and the file. */
import type { DefectRow } from '@quanlian/contract'
import { type Database, sql } from '../../kernel/database.ts'
import { describeRule } from './file-rules.ts'

export interface StoredDefect {
  id: number
  position: number
  file: string
  severity: DefectRow['severity']
  line: number | null
  element: string | null
  field: string | null
  rule: string
  value: string | null
}

export async function listDefects(
  db: Database,
  importId: string,
  severity: readonly string[] | undefined,
  limit: number,
  offset: number,
) {
  const where = severity?.length ? sql`and d.severity = any (${[...severity]}::text[])` : sql``
  const [page, total] = await Promise.all([
    sql<StoredDefect>`${select} where d.import_id = ${importId} ${where} order by d.id limit ${limit} offset ${offset}`.execute(
      db,
    ),
    sql<{
      total: number
    }>`select count(*) as total from registry.import_defect d where d.import_id = ${importId} ${where}`.execute(db),
  ])
  return { rows: page.rows, total: total.rows[0]?.total ?? 0 }
}

/** The next defects after one. */
export async function defectsAfter(
  db: Database,
  importId: string,
  after: number,
  limit: number,
): Promise<StoredDefect[]> {
  const { rows } =
    await sql<StoredDefect>`${select} where d.import_id = ${importId} and d.id > ${after} order by d.id limit ${limit}`.execute(
      db,
    )
  return rows
}

export function toDefectRow({ id, position: _, ...defect }: StoredDefect): DefectRow {
  return { ...defect, id: String(id), zh: describeRule(defect.rule, 'zh'), en: describeRule(defect.rule, 'en') }
}

const select = sql`select d.id, d.file_position as position, f.name as file, d.severity, d.line, d.element, d.field, d.rule, d.value
  from registry.import_defect d join registry.import_file f on f.import_id = d.import_id and f.position = d.file_position`
