/** Data for each paper, all of it invented. */
import {
  type ComplaintReceipt,
  complaintReceipt,
  type FilingDecision,
  type FormPaper,
  filingDecision,
  formPaper,
  type GoodsList,
  goodsList,
  type HolderNotice,
  holderNotice,
  type Paper,
  type TransferLetter,
  transferLetter,
} from '../src/index.ts'

const heading = { issuer: '云栖市市场监督管理局', number: '云市监〔2026〕12号', day: '2026-11-24' }
const contact = { name: '顾远舟', phone: '0571-0000 0000' }

export const receipt: ComplaintReceipt = {
  ...heading,
  kind: 'complaint',
  complainant: '青岚日用品有限公司',
  receivedOn: '2026-11-05',
  channel: '网上提交',
  against: '晨禾百货经营部',
  rights: ['第70012345号“青岚”商标', '第70012399号“青岚”商标'],
  summary: '购得仿冒商品两瓶。\n请依法查处。',
  materials: ['购货小票'],
  next: ['期限以公布的文本为准。'],
  contact,
}

export const decision: FilingDecision = {
  ...heading,
  decision: 'file',
  source: '投诉',
  cause: '涉嫌销售侵犯注册商标专用权的商品',
  receivedOn: '2026-11-05',
  party: { name: '晨禾百货经营部', code: '92330100MA00000X0X', representative: '沈知夏', address: '望江路18号' },
  facts: '货架上有商品1,248瓶。',
  grounds: '符合立案条件。',
  handlers: ['顾远舟', '林见山'],
  officers: ['顾远舟', '叶听澜'],
  unit: { text: '同意立案。', name: '陆临川', day: '2026-11-23' },
  head: { text: '' },
}

export const letter: TransferLetter = {
  ...heading,
  police: '云栖市公安局',
  caseNumber: '云市监立〔2026〕208号',
  cause: '涉嫌销售侵犯注册商标专用权的商品',
  party: '晨禾百货经营部',
  offence: '销售假冒注册商标的商品罪',
  articles: '《中华人民共和国刑法》第二百一十四条',
  basis: '《行政执法机关移送涉嫌犯罪案件的规定》第五条',
  facts: '当事人自2026年3月起销售。\n已经销售3,560瓶。',
  amounts: [{ label: '销售金额', yuan: '107000.53' }],
  requests: ['请书面通知本机关。'],
  attachments: ['调查报告', '涉案物品清单'],
  copies: ['云栖市人民检察院'],
  contact,
}

export const list: GoodsList = {
  ...heading,
  caseNumber: '云市监立〔2026〕208号',
  cause: '涉嫌销售侵犯注册商标专用权的商品',
  party: '晨禾百货经营部',
  keptAt: '二号库',
  goods: [
    { name: '洗发露', spec: '500 ml', count: '1248', unit: '瓶', value: '86409.02' },
    { name: '香薰蜡烛', count: '3.5', unit: '千克', note: '待估价' },
  ],
  signers: ['当事人', '办案人员'],
}

export const notice: HolderNotice = {
  ...heading,
  holder: '青岚日用品有限公司',
  caseNumber: '云市监立〔2026〕208号',
  cause: '涉嫌销售侵犯注册商标专用权的商品',
  rights: ['第70012345号“青岚”商标'],
  told: ['已经移送云栖市公安局。'],
  may: ['可以提供证据材料。'],
  contact,
}

export const form: FormPaper = {
  ...heading,
  title: '协助调查函',
  addressee: '澄湖区市场监督管理局',
  rows: [
    { label: '协助事项', value: '核实进货渠道。\n调取发票。' },
    { label: '联系人', value: '顾远舟' },
  ],
}

/** One of each. */
export function papers(): Paper[] {
  return [
    complaintReceipt(receipt),
    filingDecision(decision),
    transferLetter(letter),
    goodsList(list),
    holderNotice(notice),
    formPaper(form),
  ]
}

/** Every text in it, wherever it stands. */
export function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data]
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : []
}
