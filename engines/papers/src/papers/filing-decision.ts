/** 立案审批表 and 不予立案审批表: the form in which an administrative case is opened or declined (总局令第2号, arts 18 to 20). */

import type { Day } from '@quanlian/statutes'
import { chineseDate } from '../date.ts'
import type { OpinionsPart, Paper } from '../paper.ts'
import { cleaned, line, lines } from '../text.ts'
import { fieldsOf, type Heading, headingOf, optional } from '../wording.ts'

/** What one of those who decide wrote; name and day are left out for signing by hand. */
export interface Opinion {
  text: string
  name?: string
  day?: Day
}

export interface FilingDecision extends Heading {
  decision: 'file' | 'decline'
  /** 案件来源: 投诉, 举报, 监督检查, 移送. */
  source: string
  /** 案由: 涉嫌销售侵犯注册商标专用权的商品. */
  cause: string
  /** The day the lead was found or the material came in: the term of verification runs from it. */
  receivedOn: Day
  party: {
    name: string
    /** 统一社会信用代码 or the number of an identity paper. */
    code?: string
    /** 法定代表人 or 负责人. */
    representative?: string
    address?: string
    phone?: string
  }
  /** What verification found. */
  facts: string
  /** Why it is opened or declined, with the articles. */
  grounds: string
  /** Who verified and proposes. */
  handlers: readonly string[]
  /** Who is to investigate: two or more with the right to enforce. None when declined. */
  officers: readonly string[]
  /** 办案机构负责人. */
  unit: Opinion
  /** 部门负责人. */
  head: Opinion
}

/** @throws PaperError */
export function filingDecision(data: FilingDecision): Paper {
  const files = data.decision === 'file'
  const { party } = data
  return cleaned<Paper>({
    kind: 'filing-decision',
    ...headingOf(data),
    head: 'plain',
    title: files ? '立案审批表' : '不予立案审批表',
    parts: [
      fieldsOf([
        ['填报日期', chineseDate(data.day)],
        ['案件来源', line(data.source, 'source')],
        ['案由', line(data.cause, 'cause')],
        ['线索收到日期', chineseDate(data.receivedOn, 'receivedOn')],
        ['当事人', line(party.name, 'party.name')],
        ['证件号码', optional(party.code, 'party.code')],
        ['法定代表人', optional(party.representative, 'party.representative')],
        ['住所', optional(party.address, 'party.address')],
        ['联系电话', optional(party.phone, 'party.phone')],
        ['核查情况', lines(data.facts, 'facts').join('\n')],
        [files ? '立案理由' : '不予立案理由', lines(data.grounds, 'grounds').join('\n')],
        ['核查人员', data.handlers.map((name, at) => line(name, `handlers.${at}`)).join('、')],
        ['办案人员', data.officers.map((name, at) => line(name, `officers.${at}`)).join('、')],
      ]),
      opinionsOf(data),
    ],
    attachments: [],
    copies: [],
  })
}

function opinionsOf({ unit, head }: FilingDecision): OpinionsPart {
  return {
    kind: 'opinions',
    rows: [opinionOf('办案机构\n负责人意见', unit, 'unit'), opinionOf('部门负责人\n意见', head, 'head')],
  }
}

function opinionOf(label: string, { text, name, day }: Opinion, field: string): OpinionsPart['rows'][number] {
  return { label, text, name: name ?? '', date: day === undefined ? '' : chineseDate(day, `${field}.day`) }
}
