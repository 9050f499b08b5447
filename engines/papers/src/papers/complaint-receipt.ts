/** 投诉举报接收回执: says what was handed in and when, and nothing about whether it will be taken up. */

import type { Day } from '@quanlian/statutes'
import { chineseDate } from '../date.ts'
import type { Paper } from '../paper.ts'
import { cleaned, line, lines } from '../text.ts'
import {
  type Contact,
  fieldsOf,
  type Heading,
  headingOf,
  listed,
  noteOf,
  numbered,
  paragraphsOf,
  signatureOf,
} from '../wording.ts'

export interface ComplaintReceipt extends Heading {
  /** 投诉 asks for one's own right, 举报 reports a violation; one letter may do both. */
  kind: 'complaint' | 'report' | 'both'
  /** Who handed it in; the receipt is addressed to them. */
  complainant: string
  receivedOn: Day
  /** How it came: 网上提交, 当面提交. */
  channel: string
  /** Whom it is about. */
  against: string
  /** The rights concerned, one text each: kind, number, name. */
  rights: readonly string[]
  /** What is reported, in the writer's words. */
  summary: string
  /** What was handed in with it. */
  materials: readonly string[]
  /** What follows and until when, a sentence each with its article, as the law of the day has it; none where that is not known. */
  next: readonly string[]
  contact?: Contact
}

const words = { complaint: '投诉', report: '举报', both: '投诉举报' }

/** @throws PaperError */
export function complaintReceipt(data: ComplaintReceipt): Paper {
  const word = words[data.kind]
  const day = chineseDate(data.receivedOn, 'receivedOn')
  return cleaned<Paper>({
    kind: 'complaint-receipt',
    ...headingOf(data),
    head: 'red',
    title: `${word}接收回执`,
    addressee: line(data.complainant, 'complainant'),
    parts: [
      ...paragraphsOf(`你（单位）提交的${word}材料，本机关已于${day}收到。现将接收情况告知如下：`, 'kind'),
      fieldsOf([
        ['接收编号', line(data.number, 'number')],
        ['接收日期', day],
        ['提交方式', line(data.channel, 'channel')],
        [`被${word}人`, line(data.against, 'against')],
        ['涉及的权利', numbered(data.rights, 'rights')],
        ['反映的情况', lines(data.summary, 'summary').join('\n')],
        ['收到的材料', numbered(data.materials, 'materials')],
      ]),
      ...paragraphsOf('本回执只证明材料已经收到，不代表已经受理或者立案。', 'kind'),
      ...listed(data.next, 'next'),
      ...paragraphsOf('办理进展可以凭接收编号查询，本回执的真伪可以凭页脚的核验网址和摘要核对。', 'kind'),
    ],
    attachments: [],
    signature: signatureOf(data),
    note: noteOf(data.contact),
    copies: [],
  })
}
