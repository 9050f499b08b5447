/** What the papers are called: for lists and file names, in both languages. */

import type { PaperKind } from './paper.ts'

export interface PaperName {
  zh: string
  en: string
}

/** The general name of each kind; the title on the paper may be narrower (投诉接收回执). */
export const paperNames: Record<PaperKind, PaperName> = {
  'complaint-receipt': { zh: '投诉举报接收回执', en: 'Complaint receipt' },
  'filing-decision': { zh: '立案审批表', en: 'Filing decision' },
  'transfer-letter': { zh: '涉嫌犯罪案件移送书', en: 'Transfer letter to the police' },
  'goods-list': { zh: '涉案物品清单', en: 'List of goods' },
  'holder-notice': { zh: '权利人告知书', en: 'Notice to the right holder' },
  form: { zh: '文书', en: 'Paper' },
}
