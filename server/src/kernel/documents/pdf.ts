/** Papers as PDF: the official layout, archivable, the same bytes for the same paper. */

import { cleaned, type Paper } from '@quanlian/papers'
import { compilePdf } from './compiler.ts'
import { type Covers, fonts, readCoverage } from './fonts.ts'
import { assertFooter, type Footer } from './footer.ts'
import { headSize, layout } from './layout.ts'
import { frame } from './template/frame.ts'
import { page } from './template/page.ts'
import { parts } from './template/parts.ts'
import { words } from './words.ts'

/** The texts of a paper reach it as JSON and are used as strings only: no markup in them is ever read. */
const template = page + parts + frame

/**
 * PDF/A-2a, tagged, in Chinese, fonts embedded, dated with the day of the paper. A character that no font here has is
 * shown as 〓 and named below the text. Keeps the thread busy for some milliseconds, a quarter of a second the first time.
 * @throws TypeError for a bad footer.
 */
export async function renderPdf(paper: Paper, footer: Footer): Promise<Buffer> {
  assertFooter(footer)
  coverage ??= readCoverage()
  const { text, missing } = replaceMissing(JSON.stringify(cleaned(paper)), await coverage)
  return compilePdf(template, {
    paper: text,
    layout: JSON.stringify({ ...layout, headSize: headSize(paper.issuer), fonts }),
    words: JSON.stringify(words),
    check: footer.checkUrl,
    digest: footer.digest,
    missing,
  })
}

let coverage: Promise<Covers> | undefined

/** 〓 is the printer's mark for a character that is not at hand. `missing` names each once: `U+20BB7、U+1F600`. */
function replaceMissing(json: string, covers: Covers): { text: string; missing: string } {
  const missing = new Set<string>()
  // A letter and its mark become the one letter that fonts have.
  const composed = json.replace(/\P{M}\p{M}+/gu, (letter) => letter.normalize('NFC'))
  const characters = Array.from(composed, (character) => {
    if (covers(character)) return character
    missing.add(`U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`)
    return '〓'
  })
  return { text: characters.join(''), missing: [...missing].join('、') }
}
