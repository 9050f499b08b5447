import { PassThrough, Readable } from 'node:stream'
import type { MatterRow } from '@quanlian/contract'
import { dayOfInstant, inBeijing } from '@quanlian/statutes'
import ExcelJS from 'exceljs'
import type { Context, Download, Input } from '../../kernel/module.ts'
import { listRows } from './rows.ts'

/** As many as a person can handle in a spreadsheet. */
const most = 20_000

/** Sends exactly what the queue shows, or the rows picked from it, at most 20,000 lines. */
export async function exportQueue(context: Context, input: Input<'matters', 'export'>): Promise<Download> {
  const { format, lang, ...criteria } = input
  const { items } = await listRows(context, criteria, { limit: most, offset: 0 })
  const name = `quanlian-matters-${dayOfInstant(context.now.toISOString())}.${format}`
  switch (format) {
    case 'csv':
      return { name, type: 'text/csv; charset=utf-8', content: Readable.from(csv(items, lang)) }
    case 'xlsx':
      return { name, type: xlsxType, content: await xlsx(items, lang) }
    case 'json':
      return { name, type: 'application/json; charset=utf-8', content: Readable.from([JSON.stringify(items, null, 1)]) }
  }
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const headings = {
  zh: ['编号', '事由', '程序', '状态', '已办结', '下一期限', '期限届满', '应办', '承办人', '立案（提交）', '最近进展'],
  en: ['Number', 'Title', 'Procedure', 'State', 'Ended', 'Next clock', 'Ends', 'Duty', 'Assignee', 'Opened', 'Changed'],
}

function cellsOf(row: MatterRow, lang: 'zh' | 'en'): string[] {
  const yes = { zh: '是', en: 'yes' }[lang]
  return [
    ...[row.number, row.title, row.procedureTitle[lang]],
    row.states.map(({ title }) => title[lang]).join('；'),
    row.ended ? yes : '',
    ...[row.next?.title[lang] ?? '', row.next ? beijing(row.next.ends) : '', row.next ? dutyOf(row.next, lang) : ''],
    ...[row.assignee?.name ?? '', beijing(row.openedAt), beijing(row.changedAt)],
  ]
}

/** What is to be done, or may be. */
function dutyOf({ duty, lapses }: NonNullable<MatterRow['next']>, lang: 'zh' | 'en'): string {
  return lapses ? `${{ zh: '可', en: 'may ' }[lang]}${duty[lang]}` : duty[lang]
}

/** `2026-11-24 09:30`, China's time. */
function beijing(instant: string): string {
  return inBeijing(instant).slice(0, 16).replace('T', ' ')
}

/** With a byte-order mark, so that spreadsheet programs read Chinese. */
function* csv(rows: readonly MatterRow[], lang: 'zh' | 'en') {
  yield `\uFEFF${line(headings[lang])}`
  for (const row of rows) yield line(cellsOf(row, lang))
}

/** Cells that a spreadsheet would run as a formula are made text (OWASP CSV injection). */
function line(cells: readonly string[]): string {
  const quoted = cells.map((cell) => {
    const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  })
  return `${quoted.join(',')}\r\n`
}

async function xlsx(rows: readonly MatterRow[], lang: 'zh' | 'en'): Promise<Readable> {
  const chunks: Buffer[] = []
  const out = new PassThrough({ highWaterMark: 1 << 20 })
  out.on('data', (chunk: Buffer) => chunks.push(chunk))
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true })
  const sheet = book.addWorksheet({ zh: '事项', en: 'Matters' }[lang], { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.addRow(headings[lang]).font = { bold: true }
  for (const row of rows) sheet.addRow(cellsOf(row, lang)).commit()
  await book.commit()
  return Readable.from(chunks)
}
