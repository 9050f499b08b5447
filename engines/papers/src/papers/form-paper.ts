/** A paper that has no wording of its own: a title over the fields of a form, signed by its body. */

import type { Paper } from '../paper.ts'
import { cleaned, line, lines, some } from '../text.ts'
import { fieldsOf, type Heading, headingOf, optional, signatureOf } from '../wording.ts'

export interface FormPaper extends Heading {
  title: string
  /** Whom it is for; left out for what stays in the file. */
  addressee?: string
  /** At least one; a value may have several lines. */
  rows: readonly { label: string; value: string }[]
}

/** @throws PaperError */
export function formPaper(data: FormPaper): Paper {
  const rows = some(data.rows, 'rows').map(({ label, value }, at): [string, string] => [
    line(label, `rows.${at}.label`),
    lines(value, `rows.${at}.value`).join('\n'),
  ])
  return cleaned<Paper>({
    kind: 'form',
    ...headingOf(data),
    head: 'plain',
    title: line(data.title, 'title'),
    addressee: optional(data.addressee, 'addressee'),
    parts: [fieldsOf(rows)],
    attachments: [],
    signature: signatureOf(data),
    copies: [],
  })
}
