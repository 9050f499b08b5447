/** What can be wrong with a file before any format looks at it, told to people; the engine tells the rest. */
import { describeDefect } from '@quanlian/office-formats'

/** Rules of this module. Keys are `Defect.rule`. */
export const fileRules = {
  'encoding.invalid': [
    '文件中有不符合其字符编码的字节，读取在此处停止；此前的记录已保留。请用 UTF-8 重新导出。',
    'Bytes here are not valid in the character encoding of the file; reading stopped, records before them are kept. Export it again as UTF-8.',
  ],
  'encoding.unknown': [
    '文件声明了不支持的字符编码。请用 UTF-8 或 GB18030 重新导出。',
    'The file declares a character encoding that is not supported. Export it again as UTF-8 or GB18030.',
  ],
  'encoding.assumed': [
    '文件不是 UTF-8，已按 GB18030 读取。请抽查文字是否正确。',
    'The file is not UTF-8 and was read as GB18030. Check that its text looks right.',
  ],
  'file.binary': [
    '文件中有空字符（NUL），不是文本文件；读取在此处停止。请重新导出。',
    'The file holds NUL characters, so it is not text; reading stopped. Export it again.',
  ],
  'table.no_header': [
    '表格没有表头行。请在第一行写明各列名称。',
    'The table has no header row. Name the columns in the first row.',
  ],
  'table.no_rows': [
    '表格只有表头，没有数据行。请确认导出是否完整。',
    'The table has a header and no rows. Check that the export is complete.',
  ],
  'table.unclosed_quote': [
    '引号没有闭合，文件在中途结束；此前的行已保留。请补全引号或重新导出。',
    'A quotation mark is never closed, so the file ends too early; rows before it are kept. Close it or export again.',
  ],
  'table.header_differs': [
    '该文件的表头与已确认的列对应没有一列相同，未读入。请单独导入。',
    'No heading of this file is in the confirmed mapping, so it was not read. Import it by itself.',
  ],
  'table.extra_cells': [
    '该行的单元格多于表头，多出的内容未读入。请核对分隔符。',
    'The row has more cells than the header; the rest was not read. Check the separators.',
  ],
  'zip.entry_skipped': [
    '压缩包内的此文件不是可导入的格式，已跳过。',
    'This file in the archive is in no format that can be imported; it was skipped.',
  ],
  'xlsx.broken': [
    '工作簿已损坏或不完整，读取停止。请用表格软件重新保存。',
    'The workbook is damaged or not whole, so reading stopped. Save it again in a spreadsheet program.',
  ],
  'xlsx.too_large': [
    '工作簿展开后超过上限，读取停止。请拆分后再导入，或改用 CSV。',
    'The workbook is larger than the limit once unpacked, so reading stopped. Split it, or use CSV.',
  ],
  'record.too_often': [
    '同一权利在本次导入中出现过多次，其余未读入。请核对号码列。',
    'The same right comes too often in this import; the rest was left out. Check the column of numbers.',
  ],
  'record.unstorable': [
    '记录中有无法存储的内容（如超长号码），记录未导入。请核对。',
    'The record holds something that cannot be stored, such as an overlong number, and was left out. Check it.',
  ],
} as const satisfies Record<string, readonly [zh: string, en: string]>

export type FileRule = keyof typeof fileRules

/** The sentence for a rule of this module or of the engine. */
export function describeRule(rule: string, language: 'zh' | 'en'): string {
  const own = (fileRules as Record<string, readonly [string, string]>)[rule]
  if (own) return own[language === 'zh' ? 0 : 1]
  return describeDefect({ rule } as Parameters<typeof describeDefect>[0], language)
}
