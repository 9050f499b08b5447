/** 权利人告知书: tells the holder of a right how the case about it goes on, and what the holder may do. */

import type { Paper } from '../paper.ts'
import { cleaned, line, some } from '../text.ts'
import {
  type Contact,
  fieldsOf,
  type Heading,
  headingOf,
  listed,
  noteOf,
  numbered,
  paragraphsOf,
  sections,
  signatureOf,
} from '../wording.ts'

export interface HolderNotice extends Heading {
  holder: string
  caseNumber: string
  cause: string
  /** The rights concerned, one text each: kind, number, name. At least one. */
  rights: readonly string[]
  /** What happened, a text each: filed, transferred, refused with its reason, ended. At least one. */
  told: readonly string[]
  /** What the holder may do and until when, a sentence each with its article. */
  may: readonly string[]
  contact?: Contact
}

/** @throws PaperError also `missing` when there is nothing to tell. */
export function holderNotice(data: HolderNotice): Paper {
  return cleaned<Paper>({
    kind: 'holder-notice',
    ...headingOf(data),
    head: 'red',
    title: '权利人告知书',
    addressee: line(data.holder, 'holder'),
    parts: [
      ...paragraphsOf('本机关办理的下列案件涉及你（单位）的权利，现将有关事项告知如下。', 'holder'),
      fieldsOf([
        ['案号', line(data.caseNumber, 'caseNumber')],
        ['案由', line(data.cause, 'cause')],
        ['涉及的权利', numbered(some(data.rights, 'rights'), 'rights')],
      ]),
      ...sections([
        { title: '告知的事项', parts: listed(some(data.told, 'told'), 'told') },
        { title: '你（单位）可以行使的权利', parts: listed(data.may, 'may') },
      ]),
    ],
    attachments: [],
    signature: signatureOf(data),
    note: noteOf(data.contact),
    copies: [],
  })
}
