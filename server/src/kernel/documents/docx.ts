/** Papers as Word files: the content and measures of the PDF, for bodies that go on working on them. */

import { cleaned, type Paper } from '@quanlian/papers'
import { Document, type FileChild, Packer } from 'docx'
import { checkLineStyle, footersOf } from './docx/foot.ts'
import { attachmentsOf, headOf, recordOf, signatureOf, slipOf } from './docx/frame.ts'
import { finishPackage } from './docx/package.ts'
import { stretch } from './docx/parts.ts'
import { paragraph, run, twips, wordFonts } from './docx/text.ts'
import { assertFooter, type Footer } from './footer.ts'
import { layout } from './layout.ts'

/**
 * A docx file with the fonts of GB/T 9704 by name; none is embedded, and where they are missing the reader takes another.
 * The same paper gives the same bytes. @throws TypeError for a bad footer.
 */
export async function renderDocx(paper: Paper, footer: Footer): Promise<Buffer> {
  assertFooter(footer)
  const clean = cleaned(paper)
  const { page, margin } = layout
  const document = new Document({
    title: `${clean.title} ${clean.number}`,
    creator: clean.issuer,
    lastModifiedBy: clean.issuer,
    keywords: clean.number,
    evenAndOddHeaderAndFooters: true,
    styles: {
      paragraphStyles: [checkLineStyle],
      default: {
        document: {
          run: { font: wordFonts.body, size: layout.size.body * 2, language: { value: 'zh-CN', eastAsia: 'zh-CN' } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              top: twips(margin.top),
              bottom: twips(margin.bottom),
              left: twips(margin.left),
              right: twips(margin.right),
              footer: twips(layout.footerFromEdge),
            },
          },
        },
        footers: footersOf(footer),
        children: bodyOf(clean),
      },
    ],
  })
  return finishPackage(await Packer.toBuffer(document), clean.day)
}

function bodyOf(paper: Paper): FileChild[] {
  const { addressee, parts, signature, note, slip } = paper
  const last = signature !== undefined && paper.attachments.length === 0 ? parts.length - 1 : -1
  return [
    ...headOf(paper),
    ...(addressee === undefined ? [] : [paragraph([]), paragraph(run(`${addressee}：`))]),
    ...parts.flatMap((part, at) => stretch(part, at === last)),
    ...attachmentsOf(paper),
    ...(signature ? signatureOf(signature, note) : []),
    ...recordOf(paper),
    ...(slip ? slipOf(slip) : []),
  ]
}
