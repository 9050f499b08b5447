import { Readable } from 'node:stream'
import type { Context, Download, Input } from '../../kernel/module.ts'
import { defectsAfter, type StoredDefect } from './defect-rows.ts'
import { describeRule } from './file-rules.ts'
import { getImport } from './store.ts'

/** All defects as CSV with a byte-order mark, so that spreadsheet programs read Chinese; streamed page by page. */
export async function downloadDefects(
  { db }: Context,
  { id, lang }: Input<'imports', 'downloadDefects'>,
): Promise<Download> {
  await getImport(db, id)
  const pages = async function* () {
    yield `\ufeff${csvLine(headings[lang])}`
    let after = 0
    for (;;) {
      const rows = await defectsAfter(db, id, after, 1000)
      if (rows.length === 0) return
      yield rows.map((row) => csvLine(cellsOf(row, lang))).join('')
      after = rows.at(-1)?.id ?? after
    }
  }
  return { name: `defects-${id}.csv`, type: 'text/csv; charset=utf-8', content: Readable.from(pages()) }
}

const headings = {
  zh: ['文件', '程度', '行', '元素或列', '字段', '规则', '内容', '说明'],
  en: ['File', 'Severity', 'Line', 'Element or column', 'Field', 'Rule', 'Value', 'Meaning'],
}

function cellsOf(row: StoredDefect, lang: 'zh' | 'en'): string[] {
  const line = row.line === null ? '' : String(row.line)
  return [
    row.file,
    row.severity,
    line,
    row.element ?? '',
    row.field ?? '',
    row.rule,
    row.value ?? '',
    describeRule(row.rule, lang),
  ]
}

/** RFC 4180. A cell that a spreadsheet would run as a formula is kept from it by an apostrophe. */
function csvLine(cells: readonly string[]): string {
  return `${cells
    .map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))
    .map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',')}\r\n`
}
