/** Recordal, detention and disposal under the regulation on customs protection. */
import { rulesOf } from '../rule.ts'

export const customsIpRegulation2018 = rulesOf(
  { law: 'customs-ip-regulation-2018', from: '2018-03-19' },
  {
    'C-CUSTOMS': {
      article: '26',
      subject: { zh: '海关移送公安', en: 'Customs transfers to the police' },
      says: {
        zh: '海关在知识产权保护中发现涉嫌犯罪的，移送公安机关。',
        en: 'Suspected crimes that customs come upon in protecting IP are transferred to the police.',
      },
      value: null,
      unit: null,
    },
    'D-CUS-REC-30': {
      article: '8',
      subject: { zh: '备案审查', en: 'Deciding on recordal' },
      says: {
        zh: '海关总署自收到全部文件之日起30个工作日内决定，不予备案的说明理由。',
        en: 'The General Administration decides within 30 working days of the full papers and gives reasons for a refusal.',
      },
      value: { n: 30, type: 'working' },
      unit: 'working_day',
    },
    'D-CUS-REC-10Y': {
      article: '10',
      subject: { zh: '备案有效期和续展', en: 'Term and renewal of a recordal' },
      says: {
        zh: '有效期10年，届满前6个月内可以续展，每次10年；知识产权不再受保护的，备案随之失效。',
        en: 'Ten years, renewable within the last six months for ten more each time; it lapses with the right itself.',
      },
      value: { n: 10, renew_before_months: 6 },
      unit: 'year',
    },
    'D-CUS-CHG-30': {
      article: '11',
      subject: { zh: '备案变更、注销', en: 'Changing or cancelling a recordal' },
      says: {
        zh: '备案情况改变之日起30个工作日内办理，未办而造成严重影响的，备案可以被撤销。',
        en: 'Within 30 working days of the change; if neglect has serious effects, the recordal may be revoked.',
      },
      value: { n: 30, type: 'working' },
      unit: 'working_day',
    },
    'D-CUS-NOTICE-3': {
      article: '16',
      subject: { zh: '依职权发现后权利人的申请', en: 'Right holder’s request after notice' },
      says: {
        zh: '自海关通知送达之日起3个工作日内申请扣留并提供担保，逾期海关不得扣留。',
        en: 'Detention must be requested and security given within three working days of the notice; otherwise customs may not detain.',
      },
      value: { n: 3, type: 'working' },
      unit: 'working_day',
    },
    'D-CUS-BOND': {
      article: '14',
      subject: { zh: '申请扣留的担保', en: 'Security for detention' },
      says: {
        zh: '不超过货物等值，用于赔偿申请不当的损失和支付仓储、保管、处置费用。',
        en: 'Up to the value of the goods, for loss from a wrongful request and the cost of storage, keeping and disposal.',
      },
      value: { max_pct_of_goods: 100 },
      unit: 'percent',
    },
    'D-CUS-INV-30': {
      article: '20',
      subject: { zh: '海关调查认定', en: 'Customs investigation' },
      says: {
        zh: '依职权扣留的，自扣留之日起30个工作日内调查认定是否侵权，不能认定的立即书面通知权利人。',
        en: 'After detention on its own motion customs decide on infringement within 30 working days; if they cannot, the right holder is told at once in writing.',
      },
      value: { n: 30, type: 'working' },
      unit: 'working_day',
    },
    'D-CUS-REL-20': {
      article: '24',
      subject: { zh: '依申请扣留的放行', en: 'Release after detention on request' },
      says: {
        zh: '自扣留之日起20个工作日内未收到法院协助执行通知的，放行。',
        en: 'Released if no court notice arrives within 20 working days of detention.',
      },
      value: { n: 20, type: 'working' },
      unit: 'working_day',
    },
    'D-CUS-REL-50': {
      article: '24',
      subject: { zh: '依职权扣留的放行', en: 'Release after detention ex officio' },
      says: {
        zh: '自扣留之日起50个工作日内未收到法院协助执行通知，并且经调查不能认定侵权的，放行。',
        en: 'Released if no court notice arrives within 50 working days of detention and customs cannot establish infringement.',
      },
      value: { n: 50, type: 'working' },
      unit: 'working_day',
    },
    'D-CUS-PATENT-COUNTERBOND': {
      article: '19',
      subject: { zh: '涉嫌侵犯专利货物的反担保放行', en: 'Counter-security in patent cases' },
      says: {
        zh: '收发货人提供货物等值的担保金可以请求放行；权利人未在合理期限内起诉的，退还担保金。',
        en: 'The consignee or consignor may seek release against a deposit of the value of the goods, returned if the right holder does not sue within a reasonable time.',
      },
      value: { pct: 100 },
      unit: 'percent',
    },
    'D-CUS-DISPOSE': {
      article: '27',
      subject: { zh: '没收货物的处置顺序', en: 'Disposing of confiscated goods' },
      says: {
        zh: '依次为交公益机构、有偿转让给权利人、消除侵权特征后拍卖、销毁；进口假冒商标货物一般不能只去掉标识就进入流通。',
        en: 'In turn: charity, sale to the right holder, auction once infringing features are removed, destruction; imported counterfeits as a rule may not re-enter trade with just the mark removed.',
      },
      value: ['charity', 'right_holder_buys', 'auction_after_removal', 'destroy'],
      unit: 'ordered_list',
    },
  },
)
