/** Runs and paragraphs of a Word file in the measures of official papers. Twips are twentieths of a point. */

import {
  AlignmentType,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { layout } from '../layout.ts'

export const twips = (points: number) => Math.round(points * 20)

/** Rounded down: 22 lines must not be higher than the page. */
export const lineTwips = Math.floor(layout.line * 20)

/** The fonts that GB/T 9704 names, for all scripts; who lacks one gets what fontTable.xml offers instead. */
export const wordFonts = {
  body: face('仿宋'),
  title: face('方正小标宋简体'),
  heading: face('黑体'),
  folio: face('宋体'),
}

function face(name: string) {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name }
}

/** Sizes in points, unlike Word's. */
export type RunOptions = Omit<IRunOptions, 'size' | 'text' | 'children' | 'break'> & { size?: number }

/** A text, its line feeds as breaks. The body's is set a little closer than it comes, or 28 characters would not fit. */
export function run(text: string, { size = layout.size.body, ...rest }: RunOptions = {}) {
  const closer = size === layout.size.body ? { characterSpacing: Math.floor((layout.pitch - size) * 20) } : {}
  const looks = { font: wordFonts.body, size: size * 2, ...closer, ...rest }
  return text.split('\n').map((line, at) => new TextRun({ ...looks, text: line, ...(at > 0 ? { break: 1 } : {}) }))
}

/** A line of the body: exact height, no space around it. */
export function paragraph(children: readonly ParagraphChild[], options: IParagraphOptions = {}) {
  return new Paragraph({
    spacing: { line: lineTwips, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    alignment: AlignmentType.BOTH,
    ...options,
    children,
  })
}

/** A paragraph of the body, two characters in. */
export function indented(text: string, options: IParagraphOptions = {}) {
  return paragraph(run(text), { indent: { firstLine: twips(2 * layout.pitch) }, ...options })
}

/** Empty lines. */
export function blank(lines: number, options: IParagraphOptions = {}) {
  return Array.from({ length: lines }, () => paragraph([], options))
}

/** How broad a text of the body is, nearly: Chinese characters are twice as broad as others. */
export function breadthOf(text: string): number {
  return Array.from(text).reduce((sum, one) => sum + (one > '\u2e7f' ? 1 : 0.5), 0) * layout.pitch
}
