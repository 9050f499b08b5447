/** 涉嫌犯罪案件移送书: hands a case over to the police, with the receipt they sign (国务院令第310号, arts 5 to 7). */

import { inBoth } from '../amount.ts'
import { chineseDate } from '../date.ts'
import type { FieldsPart, Paper, ParagraphPart, Slip } from '../paper.ts'
import { cleaned, line, some } from '../text.ts'
import {
  type Contact,
  fieldsOf,
  type Heading,
  headingOf,
  listed,
  noteOf,
  paragraphsOf,
  sections,
  signatureOf,
  you,
} from '../wording.ts'

export interface TransferLetter extends Heading {
  /** The police body that gets the case. */
  police: string
  caseNumber: string
  cause: string
  /** Who is suspected. */
  party: string
  /** 假冒注册商标罪. */
  offence: string
  /** The articles that make it an offence, `《中华人民共和国刑法》第二百一十三条`. */
  articles: string
  /** What the transfer rests on, `《行政执法机关移送涉嫌犯罪案件的规定》第五条`. */
  basis: string
  /** What was found. */
  facts: string
  /** Sums that count for the offence, yuan: 非法经营数额, 违法所得. */
  amounts: readonly { label: string; yuan: string }[]
  /** What is asked of the police and until when, a sentence each with its article. */
  requests: readonly string[]
  /** Names of what goes with it: report of the inquiry, list of goods, appraisals. At least one. */
  attachments: readonly string[]
  /** Who gets a copy: the procuratorate. */
  copies: readonly string[]
  contact?: Contact
}

/** @throws PaperError */
export function transferLetter(data: TransferLetter): Paper {
  const [party, cause, offence] = [line(data.party, 'party'), line(data.cause, 'cause'), line(data.offence, 'offence')]
  const basis = line(data.basis, 'basis')
  return cleaned<Paper>({
    kind: 'transfer-letter',
    ...headingOf(data),
    head: 'red',
    title: '涉嫌犯罪案件移送书',
    addressee: line(data.police, 'police'),
    parts: [
      ...paragraphsOf(
        `本机关在办理${party}${cause}一案（案号：${line(data.caseNumber, 'caseNumber')}）中，发现${party}的行为涉嫌构成${offence}。依照${basis}的规定，现将该案移送${you(data.police)}。`,
        'facts',
      ),
      ...sections<ParagraphPart | FieldsPart>([
        { title: '案件情况', parts: paragraphsOf(data.facts, 'facts') },
        { title: '涉案数额', parts: data.amounts.length > 0 ? [amountsOf(data)] : [] },
        {
          title: '涉嫌触犯的法律',
          parts: paragraphsOf(`${line(data.articles, 'articles')}，涉嫌罪名为${offence}。`, 'articles'),
        },
        { title: '请予办理的事项', parts: listed(data.requests, 'requests') },
      ]),
    ],
    attachments: some(data.attachments, 'attachments').map((name, at) => line(name, `attachments.${at}`)),
    signature: signatureOf(data),
    note: noteOf(data.contact),
    copies: data.copies.map((name, at) => line(name, `copies.${at}`)),
    slip: slipOf(data, party, cause),
  })
}

function amountsOf({ amounts }: TransferLetter) {
  return fieldsOf(
    amounts.map(({ label, yuan }, at) => [line(label, `amounts.${at}.label`), inBoth(yuan, `amounts.${at}.yuan`)]),
  )
}

/** The police sign for what they took over (art. 7). */
function slipOf(data: TransferLetter, party: string, cause: string): Slip {
  const [day, number] = [chineseDate(data.day), line(data.number, 'number')]
  return {
    title: '涉嫌犯罪案件移送书（回执）',
    to: line(data.issuer, 'issuer'),
    paragraphs: [
      `${you(data.issuer)}${day}移送的${party}${cause}一案的《涉嫌犯罪案件移送书》（${number}）及所附材料${data.attachments.length}件，我机关已经收到。`,
    ],
    labels: ['接收人（签名）', '接收机关（盖章）', '接收日期'],
  }
}
