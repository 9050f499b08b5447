import { PassThrough, Readable } from 'node:stream'
import { type RightRecord, st96Files, tableColumns, toRow } from '@quanlian/office-formats'
import ExcelJS from 'exceljs'
import { strToU8, Zip, ZipDeflate } from 'fflate'
import { planned, sql } from '../../kernel/database.ts'
import type { Context, Download, Input } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { tableOf } from './criteria.ts'
import { fold, type SourceRow } from './fold.ts'
import { find } from './search.ts'

/** As many as a person can handle in a spreadsheet; a transaction stays open while they are sent. */
const most = 20_000
const batch = 500

/** Sends exactly what a search shows, or the rights chosen from it, in one of four formats. */
export async function exportRights(context: Context, input: Input<'rights', 'export'>): Promise<Download> {
  if (input.scope === 'ours' && !context.actor.bodyId) fail('kernel.sign_in')
  const ids = await chosen(context, input)
  const records = readRecords(context, ids)
  const name = `quanlian-${context.now.toISOString().slice(0, 10)}`
  switch (input.format) {
    case 'csv':
      return { name: `${name}.csv`, type: 'text/csv; charset=utf-8', content: Readable.from(csv(records, input.lang)) }
    case 'xlsx':
      return {
        name: `${name}.xlsx`,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: await xlsx(records, input.lang),
      }
    case 'json':
      return { name: `${name}.json`, type: 'application/json; charset=utf-8', content: Readable.from(json(records)) }
    case 'st96':
      return st96(records, name)
  }
}

async function chosen(context: Context, input: Input<'rights', 'export'>): Promise<string[]> {
  if (input.id?.length) {
    const { rows } = await sql<{
      id: string
    }>`select r.id from ${tableOf(input.scope)} r where r.id = any (${input.id}::uuid[])
      order by array_position(${input.id}::uuid[], r.id)`.execute(context.db)
    return rows.map((row) => row.id)
  }
  const { rows } = await find(context.db, input, most + 1, 0)
  const found = rows.filter((row) => row.id !== null)
  if (found.length > most) fail('rights.export_too_large', { limit: most })
  return found.map((row) => row.id)
}

/** Folded records in the order of the ids, a batch at a time. */
async function* readRecords({ db }: Context, ids: readonly string[]): AsyncGenerator<RightRecord> {
  for (let from = 0; from < ids.length; from += batch) {
    const part = ids.slice(from, from + batch)
    const { rows } = await sql<
      SourceRow & { right_id: string }
    >`${planned}select id, right_id, paths, record from registry.visible_source
      where right_id = any (${part}::uuid[]) order by at, id`.execute(db)
    const byRight = new Map<string, SourceRow[]>()
    for (const row of rows) byRight.set(row.right_id, [...(byRight.get(row.right_id) ?? []), row])
    for (const id of part) {
      const sources = byRight.get(id)
      if (sources) yield fold(sources).record
    }
  }
}

async function* csv(records: AsyncIterable<RightRecord>, language: 'zh' | 'en') {
  yield `\uFEFF${line(tableColumns.map((column) => column[language]))}`
  for await (const record of records) yield line(toRow(record))
}

/** Cells that a spreadsheet would run as a formula are made text (OWASP CSV injection). */
function line(cells: readonly string[]): string {
  const quoted = cells.map((cell) => {
    const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  })
  return `${quoted.join(',')}\r\n`
}

async function* json(records: AsyncIterable<RightRecord>) {
  let separator = '[\n'
  for await (const record of records) {
    yield separator + JSON.stringify(record)
    separator = ',\n'
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n'
}

async function xlsx(records: AsyncIterable<RightRecord>, language: 'zh' | 'en'): Promise<Readable> {
  const chunks: Buffer[] = []
  const out = new PassThrough({ highWaterMark: 1 << 20 })
  out.on('data', (chunk: Buffer) => chunks.push(chunk))
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true })
  const sheet = book.addWorksheet(language === 'zh' ? '权利' : 'Rights', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.addRow(tableColumns.map((column) => column[language])).font = { bold: true }
  for await (const record of records) sheet.addRow(toRow(record).map((cell) => cell.slice(0, 32_000))).commit()
  await book.commit()
  return Readable.from(chunks)
}

/**
 * One document, or a ZIP of them: ST.96 has a document type for each kind. Kinds without one are named in the ZIP;
 * when nothing else was chosen the export is refused.
 */
async function st96(records: AsyncIterable<RightRecord>, name: string): Promise<Download> {
  const all: RightRecord[] = []
  for await (const record of records) all.push(record)
  if (all.length === 0) fail('rights.not_found')
  const made = [...st96Files(all)]
  const files = made.filter((one) => one.ok)
  const leftOut = made.filter((one) => !one.ok).map((one) => one.kind)
  if (files.length === 0) fail('rights.no_st96', { kinds: leftOut })
  const [only] = files
  if (only && made.length === 1) {
    return { name: `${name}.xml`, type: 'application/xml; charset=utf-8', content: Readable.from(only.chunks) }
  }
  const note = `Kinds without a WIPO ST.96 V6 document, left out: ${leftOut.join(', ')}\n`
  const entries = leftOut.length > 0 ? [...files, { name: 'left-out.txt', chunks: [note] }] : files
  return { name: `${name}.zip`, type: 'application/zip', content: Readable.from(zip(entries)) }
}

function* zip(entries: Iterable<{ name: string; chunks: Iterable<string> }>): Generator<Uint8Array> {
  const ready: Uint8Array[] = []
  const archive = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  for (const { name, chunks } of entries) {
    const entry = new ZipDeflate(name)
    archive.add(entry)
    for (const chunk of chunks) {
      entry.push(strToU8(chunk))
      yield* ready.splice(0)
    }
    entry.push(new Uint8Array(0), true)
  }
  archive.end()
  yield* ready
}
