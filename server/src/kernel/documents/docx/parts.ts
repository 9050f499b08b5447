/** The stretches of a body as Word paragraphs and tables. */

import type { FieldsPart, GoodsPart, OpinionsPart, Part } from '@quanlian/papers'
import {
  AlignmentType,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { layout } from '../layout.ts'
import { words } from '../words.ts'
import { indented, paragraph, run, twips, wordFonts } from './text.ts'

const { BOTH, CENTER, LEFT, RIGHT } = AlignmentType
type Alignment = IParagraphOptions['alignment']

/** @param last keeps a paragraph on the page of what follows it. */
export function stretch(part: Part, last: boolean): FileChild[] {
  if (part.kind === 'fields') return [fields(part)]
  if (part.kind === 'goods') return [between(), goods(part), between()]
  if (part.kind === 'opinions') return [opinions(part), between()]
  if (part.kind === 'signatures') return placesToSign(part.labels, last)
  if (part.kind === 'paragraph') return [indented(part.text, { keepNext: last })]
  const text = run(part.text, { font: wordFonts.heading, color: '000000', bold: false })
  const indent = { firstLine: twips(2 * layout.pitch) }
  return [paragraph(text, { heading: HeadingLevel.HEADING_1, indent, keepNext: true, alignment: BOTH })]
}

/** Word makes one table of two without anything between them, and wants something after the last. */
function between() {
  return new Paragraph({ spacing: { line: twips(8), lineRule: LineRuleType.EXACT } })
}

/** `当事人（签名）：______` on a line each. */
export function placesToSign(labels: readonly string[], keepNext: boolean, alignment: Alignment = LEFT) {
  return labels.map((label) => paragraph(run(`${label}：${'_'.repeat(20)}`), { alignment, keepNext }))
}

function fields({ rows }: FieldsPart) {
  const [label, value] = [twips(7 * layout.pitch), twips(layout.width - 7 * layout.pitch)]
  return table(
    [label, value],
    rows.map((row) => [cell(row.label, { alignment: CENTER }), cell(row.value)]),
  )
}

function opinions({ rows }: OpinionsPart) {
  const [label, value] = [twips(7 * layout.pitch), twips(layout.width - 7 * layout.pitch)]
  return table(
    [label, value],
    rows.map((row) => {
      const signed = `${words.signed}${row.name || '　'.repeat(6)}　　${row.date || words.dateByHand}`
      const lines = [...row.text.split('\n'), ...(row.text === '' ? ['', ''] : [''])]
      const children = [...lines.map((line) => inCell(line)), inCell(signed, { alignment: RIGHT })]
      return [cell(row.label, { alignment: CENTER }), new TableCell({ children })]
    }),
  )
}

function goods({ rows, total }: GoodsPart) {
  const size = layout.size.goods
  const noted = rows.some(({ note }) => note !== '')
  const shares = noted ? [32, 100, 87, 48, 32, 76, 67] : [32, 137, 117, 48, 32, 76]
  const unit = layout.width / shares.reduce((sum, share) => sum + share, 0)
  const sides = [CENTER, LEFT, LEFT, RIGHT, CENTER, RIGHT, LEFT]
  const head = words.goods.slice(0, shares.length)
  return table(
    shares.map((share) => twips(share * unit)),
    [
      head.map((word) => cell(word, { size, alignment: CENTER, bold: true })),
      ...rows.map(({ place, name, spec, count, unit, value, note }) =>
        [place, name, spec, count, unit, value, note]
          .slice(0, shares.length)
          .map((text, at) => cell(text, { size, alignment: sides[at] })),
      ),
      [cell(total, { size, span: shares.length })],
    ],
    1,
  )
}

/** @param heads how many rows are repeated on each page. */
function table(columnWidths: number[], rows: TableCell[][], heads = 0) {
  return new Table({
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: twips(3), bottom: twips(3), left: twips(5), right: twips(5) },
    rows: rows.map((children, at) => new TableRow({ children, cantSplit: true, tableHeader: at < heads })),
  })
}

interface CellOptions {
  size?: number
  alignment?: Alignment
  bold?: boolean
  span?: number
}

function cell(text: string, { span, ...options }: CellOptions = {}) {
  const children = text.split('\n').map((line) => inCell(line, options))
  return new TableCell({ children, verticalAlign: VerticalAlign.CENTER, ...(span ? { columnSpan: span } : {}) })
}

function inCell(text: string, { size = layout.size.table, alignment = LEFT, bold }: CellOptions = {}) {
  return new Paragraph({
    children: run(text, { size, bold }),
    alignment,
    spacing: { line: twips(size * 1.4), lineRule: LineRuleType.EXACT },
  })
}
