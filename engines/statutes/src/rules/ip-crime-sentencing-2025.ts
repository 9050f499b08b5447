/** What all IP crimes share from 26 April 2025: helpers, fines, how amounts are counted, disposal and validity in time. */
import { rulesOf } from '../rule.ts'

export const ipCrimeSentencing2025 = rulesOf(
  { law: 'ip-crime-interpretation-2025', from: '2025-04-26' },
  {
    'B-25-ACCOMPLICE': {
      article: '22',
      subject: { zh: '以共犯论的帮助行为', en: 'Help treated as joint crime' },
      says: {
        zh: '明知他人实施知识产权犯罪，仍提供原料设备和标签配方、资金账号和支付结算、场所和仓储物流、互联网技术支持或其他帮助的，按共同犯罪处理，法律和司法解释另有规定的除外。',
        en: 'Knowingly giving materials and equipment, money and payment services, premises and logistics, internet support or other help to an IP crime is treated as joint crime, unless a law or interpretation provides otherwise.',
      },
      value: 5,
      unit: 'count',
    },
    'B-25-HEAVIER': {
      article: '23',
      subject: { zh: '酌情从重的情形', en: 'Heavier punishment' },
      says: {
        zh: '以侵犯知识产权为主业，在重大灾害、事故或公共卫生事件期间假冒救灾防疫物资的商标，或者拒不交出违法所得，一般酌情从重。',
        en: 'Making a business of it, counterfeiting marks for relief or epidemic supplies during a major disaster, or refusing to hand over the gain as a rule weighs against the defendant.',
      },
      value: 3,
      unit: 'count',
    },
    'B-25-LIGHTER': {
      article: '24',
      subject: { zh: '可以从轻的情形', en: 'Lighter punishment' },
      says: {
        zh: '认罪认罚、取得权利人谅解，或者不当获取商业秘密后尚未披露、使用或允许他人使用的，可以从轻；情节轻微的可以不起诉或免予刑罚，显著轻微、危害不大的不以犯罪论处。',
        en: 'Admitting guilt and accepting punishment, forgiveness by the right holder, or a secret taken but not yet disclosed, used or let be used may lighten it; minor cases may go without prosecution or punishment, and clearly minor ones with little harm are no crime.',
      },
      value: 3,
      unit: 'count',
    },
    'B-25-FINE': {
      article: '25',
      subject: { zh: '罚金幅度', en: 'Criminal fine: range' },
      says: {
        zh: '罚金一般为违法所得的1至10倍；违法所得查不清的，为非法经营数额的50%至100%；两者都查不清的，三年以下刑罚或单处罚金时为3万至100万元，三年以上有期徒刑时为15万至500万元。',
        en: 'As a rule one to ten times the gain; if the gain cannot be established, 50 to 100 percent of the turnover; if neither can, 30,000 to 1,000,000 yuan with a sentence up to three years or a fine alone, 150,000 to 5,000,000 with three years or more.',
      },
      value: {
        gain_x: [1, 10],
        turnover_pct: [50, 100],
        unknown_low: [30000, 1000000],
        unknown_high: [150000, 5000000],
      },
      unit: 'CNY',
      replaces: ['B-20-FINE'],
    },
    'B-25-UNIT': {
      article: '26',
      subject: { zh: '单位与个人同一标准', en: 'Units: the figures for persons' },
      says: {
        zh: '单位判处罚金，其负责的主管人员和其他直接责任人员按同一定罪量刑标准处罚。',
        en: 'A unit is fined; those in charge and others directly responsible are judged by the same figures.',
      },
      value: { x: 1 },
      unit: 'multiple',
      replaces: ['B-07-UNIT'],
    },
    'B-25-DESTROY': {
      article: '27',
      subject: { zh: '涉案物品的没收和销毁', en: 'Confiscation and destruction' },
      says: {
        zh: '假冒商品、非法标识、侵权复制品和主要用于制造它们的材料、工具，除特殊情况外没收销毁；要作民事、行政证据的，权利人可以申请先留样、拍照或待案件终结后再销毁。',
        en: 'Counterfeits, illegal labels, infringing copies and the materials and tools mainly used to make them are confiscated and destroyed save in special cases; where needed as evidence in civil or administrative cases, the right holder may ask for samples, photographs or a delay.',
      },
      value: null,
      unit: null,
    },
    'B-25-DEF-TURNOVER': {
      article: '28',
      subject: { zh: '非法经营数额和货值金额的计价顺序', en: 'Pricing turnover and unsold goods' },
      says: {
        zh: '制造、储存、运输、销售的侵权产品都计入。已售的按实际售价；未售的依次按查清的实际销售均价、标价、被侵权产品市场中间价。',
        en: 'Products made, stored, carried and sold all count. Sold ones at the price paid; unsold ones at the established average price paid, else the marked price, else the middle market price of the genuine product.',
      },
      value: ['actual_price', 'average_actual_price', 'marked_price', 'genuine_market_middle_price'],
      unit: 'ordered_methods',
      note: {
        zh: '2004年解释第12条把标价和实际销售均价并列，没有先后。',
        en: 'Art. 12 of the 2004 interpretation named marked price and average price side by side, without an order.',
      },
    },
    'B-25-DEF-SALES': {
      article: '28',
      subject: { zh: '销售金额', en: 'Sales' },
      says: {
        zh: '出售侵权产品已得和应得的全部收入，不扣成本。',
        en: 'All that was received or is due for the infringing products sold, without deducting cost.',
      },
      value: null,
      unit: null,
    },
    'B-25-DEF-GAIN': {
      article: '28',
      subject: { zh: '刑事违法所得', en: 'Gain in criminal cases' },
      says: {
        zh: '已得和应得的全部收入，扣除原材料和所售产品的购进价款；服务扣除其中所用产品的购进价款；收取服务费、会员费、广告费的，所收费用即违法所得。',
        en: 'All income received or due, less the purchase price of raw materials and of goods sold; for services, less the products used in them; service, member or advertising fees charged are gain.',
      },
      value: null,
      unit: null,
      note: {
        zh: '行政处罚的违法所得原则上不扣成本（行政处罚法28条），两个数额须分开填写。商业秘密案件另按第19条。',
        en: 'Administrative gain as a rule deducts no cost (penalty law art. 28), so the two are separate fields. Trade secrets follow art. 19.',
      },
    },
    'B-25-CUMULATE': {
      article: '29',
      subject: { zh: '多次行为累计', en: 'Adding up repeated acts' },
      says: {
        zh: '多次实施、未经处理且仍应追诉的，数额和数量分别相加。',
        en: 'Amounts and counts of several acts not yet dealt with and still open to prosecution are each added up.',
      },
      value: null,
      unit: null,
    },
    'B-25-UNATTACHED': {
      article: '29',
      subject: { zh: '标识尚未附着或未全部附着的产品', en: 'Finished products without, or not all with, labels' },
      says: {
        zh: '产品已制作完成，假冒标识还没有贴附或没有全部贴附，有证据证明将用于假冒的，其价值算入非法经营数额。',
        en: 'Finished products to which counterfeit labels are not yet, or not yet all, attached count as turnover if evidence shows they will carry another’s mark.',
      },
      value: null,
      unit: null,
    },
    'B-25-PRIVATE': {
      article: '30',
      subject: { zh: '自诉案件申请法院调取证据', en: 'Evidence obtained by the court in a private prosecution' },
      says: {
        zh: '自诉人因客观原因拿不到的证据，起诉时能提供线索并提出申请的，法院应当调取。',
        en: 'Evidence the private prosecutor cannot get for objective reasons is obtained by the court on application with a lead when filing.',
      },
      value: null,
      unit: null,
    },
    'B-25-REPEAL': {
      article: '31',
      subject: { zh: '施行与旧解释的废止', en: 'Start and repeal of the older interpretations' },
      says: {
        zh: '2025年4月26日起施行；2004、2007、2020年三部解释和2005年录音录像制品批复同时废止，其他旧文件不一致的以此为准。',
        en: 'In force from 26 April 2025; the interpretations of 2004, 2007 and 2020 and the 2005 reply on recordings are repealed, and other older documents yield where they differ.',
      },
      value: null,
      unit: null,
    },
  },
)
