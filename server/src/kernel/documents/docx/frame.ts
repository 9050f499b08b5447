/** What stands around the body of a Word paper: heads, attachments, signature, copies, slip. */

import type { Paper, Signature, Slip } from '@quanlian/papers'
import { AlignmentType, BorderStyle, HeadingLevel, LineRuleType, Paragraph, TabStopType } from 'docx'
import { headSize, layout } from '../layout.ts'
import { words } from '../words.ts'
import { placesToSign } from './parts.ts'
import { blank, breadthOf, indented, paragraph, run, twips, wordFonts } from './text.ts'

const { CENTER, LEFT, RIGHT } = AlignmentType
const red = layout.red.slice(1)

/** The red name over number and red line, or the plain head of a form; then the title. */
export function headOf({ head, issuer, title, number }: Paper): Paragraph[] {
  if (head === 'plain')
    return [
      paragraph(run(issuer, { bold: true }), { alignment: CENTER }),
      titleOf(title),
      paragraph(run(number, { size: layout.size.small }), { alignment: RIGHT }),
    ]
  const size = headSize(issuer)
  return [
    new Paragraph({
      alignment: CENTER,
      spacing: { before: twips(layout.head.below), line: twips(size * 1.2), lineRule: LineRuleType.AT_LEAST },
      children: run(issuer, { font: wordFonts.title, bold: true, size, color: red }),
    }),
    ...blank(2),
    paragraph(run(number), {
      alignment: CENTER,
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: red, space: 11 } },
    }),
    ...blank(2),
    titleOf(title),
  ]
}

function titleOf(title: string, options = {}): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: CENTER,
    spacing: { before: 0, after: 0, line: twips(36), lineRule: LineRuleType.AT_LEAST },
    children: run(title, { font: wordFonts.title, bold: true, size: layout.size.title, color: '000000' }),
    ...options,
  })
}

/** 附件说明: names under one another, all of it kept with the signature. */
export function attachmentsOf({ attachments }: Paper): Paragraph[] {
  if (attachments.length === 0) return []
  const several = attachments.length > 1
  const at = twips((several ? 6.5 : 5) * layout.pitch)
  const hanging = twips((several ? 4.5 : 3) * layout.pitch)
  const lines = attachments.map((name, place) => {
    const label = place === 0 ? words.attachments : '　'.repeat(3)
    return paragraph(run(`${label}${several ? `${place + 1}.\t` : ''}${name}`), {
      alignment: LEFT,
      keepNext: true,
      indent: { left: at, hanging },
      tabStops: [{ type: TabStopType.LEFT, position: at }],
    })
  })
  return [...blank(1, { keepNext: true }), ...lines]
}

/** The body's name centred over the date, the date four characters from the margin with a seal, two without. */
export function signatureOf({ issuer, date, seal }: Signature, note: string | undefined): Paragraph[] {
  const [name, day] = [breadthOf(issuer), breadthOf(date)]
  // Breadths are estimates: a character more on each side, and the text stands in the middle whatever it measures.
  const broad = Math.min(layout.width, Math.max(name, day) + 2 * layout.pitch)
  const right = Math.max(0, (seal ? 4 : 2) * layout.pitch - (broad - day) / 2)
  const indent = { left: twips(Math.max(0, layout.width - broad - right)), right: twips(right) }
  const place = run(`（${words.seal}）`, { size: layout.size.check, color: red })
  return [
    ...blank(1, { keepNext: true }),
    paragraph(seal ? place : [], { alignment: CENTER, indent, keepNext: true }),
    paragraph(run(issuer), { alignment: CENTER, indent, keepNext: true }),
    paragraph(run(date), { alignment: CENTER, indent, keepNext: seal || note !== undefined }),
    ...(seal ? blank(1, { keepNext: note !== undefined }) : []),
    ...(note === undefined ? [] : [indented(`（${note}）`)]),
  ]
}

/** 版记 below the text: Word has no way to push it to the foot of the last page. */
export function recordOf({ copies, issuer, signature }: Paper): Paragraph[] {
  if (copies.length === 0) return []
  const rule = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 4 }
  const size = layout.size.small
  const indent = { left: twips(size), right: twips(size) }
  const printed = signature ? `\t${signature.date}${words.printed}` : ''
  return [
    ...blank(2),
    paragraph(run(`${words.copies}${copies.join('，')}。`, { size }), {
      border: { top: rule },
      indent,
      keepNext: true,
    }),
    paragraph(run(`${issuer}${printed}`, { size }), {
      border: { top: { ...rule, size: 6 }, bottom: rule },
      indent,
      tabStops: [{ type: TabStopType.RIGHT, position: twips(layout.width - size) }],
    }),
  ]
}

/** 回执 on a page of its own. */
export function slipOf({ title, to, paragraphs, labels }: Slip): Paragraph[] {
  return [
    titleOf(title, { pageBreakBefore: true }),
    ...blank(1),
    paragraph(run(`${to}：`)),
    ...paragraphs.map((text) => indented(text)),
    ...blank(2),
    ...placesToSign(labels, false, RIGHT),
  ]
}
