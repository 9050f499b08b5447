/** The foot of each page of a Word paper, and the style of its check line. */

import { AlignmentType, Footer, LineRuleType, PageNumber, Paragraph, SimpleField, TextRun } from 'docx'
import type { Footer as Foot } from '../footer.ts'
import { layout } from '../layout.ts'
import { words } from '../words.ts'
import { twips, wordFonts } from './text.ts'

const style = 'CheckLine'

/** A field takes its looks from the style of its paragraph only. */
export const checkLineStyle = {
  id: style,
  name: 'Check line',
  run: { font: wordFonts.body, size: layout.size.check * 2, color: layout.grey.slice(1) },
  paragraph: { alignment: AlignmentType.LEFT, spacing: { line: twips(11), lineRule: LineRuleType.EXACT } },
}

/** Page numbers outside, on odd pages right and on even ones left; below them where to check the paper. */
export function footersOf({ checkUrl, digest }: Foot) {
  const check = () => [
    new Paragraph({
      style,
      children: [new TextRun(words.check), new SimpleField(`HYPERLINK "${checkUrl}"`, checkUrl)],
    }),
    new Paragraph({ style, children: [new TextRun(`${words.digest}${digest}`)] }),
  ]
  return {
    default: new Footer({ children: [folio('right'), ...check()] }),
    even: new Footer({ children: [folio('left'), ...check()] }),
  }
}

function folio(side: 'left' | 'right') {
  return new Paragraph({
    alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
    indent: { [side]: twips(layout.pitch) },
    children: [
      new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: wordFonts.folio, size: layout.size.small * 2 }),
    ],
  })
}
