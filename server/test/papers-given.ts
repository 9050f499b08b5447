/** One paper of each kind with invented data. */
import {
  complaintReceipt,
  filingDecision,
  formPaper,
  type Goods,
  goodsList,
  holderNotice,
  type Paper,
  transferLetter,
} from '@quanlian/papers'

const market = { issuer: '云栖市市场监督管理局', day: '2026-11-24' }
const party = '澄湖区晨禾百货经营部'
const cause = '涉嫌销售侵犯“青岚”注册商标专用权的商品'
const holder = '青岚日用品有限公司'
const rights = ['第70012345号“青岚”商标（第3类）', '第70012399号“青岚QINGLAN及图”商标（第21类）']
const contact = { name: '顾远舟', phone: '0571-0000 0000' }

/** As many rows as asked, one in ten not appraised. */
export function goods(rows: number): Goods[] {
  return Array.from({ length: rows }, (_, at) => ({
    name: ['洗发露', '护发素', '沐浴露（家庭装）', '香薰蜡烛'][at % 4] ?? '',
    spec: `青岚牌 ${100 * ((at % 5) + 1)} ml`,
    count: String(24 * (at + 1)),
    unit: at % 4 === 3 ? '盒' : '瓶',
    ...(at % 10 === 9 ? { note: '待估价' } : { value: `${(at + 1) * 1180}.50` }),
  }))
}

export function goodsOf(rows: Goods[]): Paper {
  return goodsList({
    ...market,
    number: '云市监清〔2026〕31号',
    caseNumber: '云市监立〔2026〕208号',
    cause,
    party,
    keptAt: '云栖市市场监督管理局罚没物品仓库二号库',
    goods: rows,
    signers: ['当事人', '见证人', '办案人员', '接收人'],
  })
}

export const samples: Record<Paper['kind'], Paper> = {
  'complaint-receipt': complaintReceipt({
    ...market,
    number: '云市监诉收〔2026〕1045号',
    kind: 'complaint',
    complainant: holder,
    receivedOn: '2026-11-23',
    channel: '网上提交',
    against: party,
    rights,
    summary:
      '十一月上旬，我单位人员在澄湖区晨禾百货经营部购得标有“青岚”字样的洗发露两瓶，包装印刷粗糙，批号与我单位产品不符，经辨认不是我单位生产。\n请依法查处。',
    materials: ['商标注册证复印件', '购货小票及照片', '产品辨认说明'],
    next: ['依照《市场监督管理投诉举报处理办法》办理；该办法规定的期限尚未收录，以公布的文本为准。'],
    contact,
  }),
  'filing-decision': filingDecision({
    ...market,
    number: '云市监立审〔2026〕208号',
    decision: 'file',
    source: '投诉（云市监诉收〔2026〕1045号）',
    cause,
    receivedOn: '2026-11-23',
    party: {
      name: party,
      code: '92330100MA00000X0X',
      representative: '沈知夏',
      address: '云栖市澄湖区望江路18号',
      phone: '0571-0000 0001',
    },
    facts:
      '经现场核查，当事人货架及仓库内有标注“青岚”商标的洗发露、护发素等商品1,248瓶，当事人未能提供合法来源证明。权利人当场辨认，认为不是其生产或者许可生产的商品。',
    grounds:
      '当事人的行为涉嫌违反《中华人民共和国商标法》第五十七条第三项的规定，符合《市场监督管理行政处罚程序规定》第十九条规定的立案条件，建议立案调查。',
    handlers: ['顾远舟', '林见山'],
    officers: ['顾远舟', '叶听澜'],
    unit: { text: '同意立案，由顾远舟、叶听澜负责调查处理。', name: '陆临川', day: '2026-11-24' },
    head: { text: '' },
  }),
  'transfer-letter': transferLetter({
    ...market,
    number: '云市监移〔2026〕12号',
    police: '云栖市公安局',
    caseNumber: '云市监立〔2026〕208号',
    cause,
    party,
    offence: '销售假冒注册商标的商品罪',
    articles: '《中华人民共和国刑法》第二百一十四条',
    basis: '《行政执法机关移送涉嫌犯罪案件的规定》第五条',
    facts:
      '2026年11月23日，本机关接到权利人青岚日用品有限公司投诉。经查，当事人自2026年3月起从流动商贩处购进标注“青岚”商标的洗发露、护发素等商品，在其经营场所及网店销售。\n执法人员现场查获尚未销售的商品1,248瓶，调取的销售记录显示已经销售3,560瓶。权利人辨认后出具说明，上述商品均不是其生产或者许可生产。',
    amounts: [
      { label: '销售金额', yuan: '1234567.00' },
      { label: '违法所得', yuan: '407000.53' },
      { label: '未销售货值', yuan: '86409.02' },
    ],
    requests: [
      '请自接受移送之日起3日内审查决定是否立案，并书面通知本机关（《行政执法机关移送涉嫌犯罪案件的规定》第八条）。',
    ],
    attachments: [
      '涉嫌犯罪案件情况的调查报告',
      '涉案物品清单',
      '权利人辨认说明及商标注册证',
      '销售记录及电子数据光盘一张',
    ],
    copies: ['云栖市人民检察院'],
    contact,
  }),
  'goods-list': goodsOf(goods(46)),
  'holder-notice': holderNotice({
    ...market,
    number: '云市监告〔2026〕77号',
    holder,
    caseNumber: '云市监立〔2026〕208号',
    cause: `${party}${cause}`,
    rights,
    told: [
      '本机关于2026年11月24日决定立案调查。',
      '因当事人的行为涉嫌构成销售假冒注册商标的商品罪，本机关已将该案移送云栖市公安局（云市监移〔2026〕12号）。',
    ],
    may: ['可以向公安机关了解案件进展，提供与案件有关的证据材料。', '可以就民事权益另行向人民法院提起诉讼。'],
    contact,
  }),
  form: formPaper({
    ...market,
    number: '云市监函〔2026〕9号',
    title: '协助调查函',
    addressee: '澄湖区市场监督管理局',
    rows: [
      { label: '协助事项', value: '核实当事人的进货渠道。\n调取相关发票。' },
      { label: '联系人', value: contact.name },
    ],
  }),
}
