/** Figures of the second and third IP crime interpretations, and what criminal procedure says of private and incidental suits. */
import { rulesOf } from '../rule.ts'

export const otherCriminal = rulesOf(
  { law: 'spc-criminal-procedure-2021', from: '2021-03-01' },
  {
    'B-07-217': {
      law: 'ip-crime-interpretation-2007',
      article: '1',
      from: '2007-04-05',
      to: '2025-04-25',
      subject: { zh: '侵权复制品的份数标准（2007年）', en: 'Infringing copies: counts (2007)' },
      says: {
        zh: '复制品合计满500张（份）为其他严重情节，满2500张（份）为其他特别严重情节。',
        en: '500 copies in total are another serious circumstance, 2,500 an especially serious one.',
      },
      value: { copies: 500, extra: 2500 },
      unit: 'count',
      replaces: ['B-04-217-COPIES'],
    },
    'B-20-219': {
      law: 'ip-crime-interpretation-2020',
      article: '4',
      from: '2020-09-14',
      to: '2025-04-25',
      subject: { zh: '侵犯商业秘密罪的数额标准（2020年）', en: 'Trade secrets: amounts (2020)' },
      says: {
        zh: '损失或违法所得满30万元为重大损失，直接导致权利人破产、倒闭的也是；满250万元为特别严重后果。',
        en: 'Loss or gain of 300,000 yuan is a heavy loss, and so is driving the holder into bankruptcy or closure; 2,500,000 has especially serious consequences.',
      },
      value: { loss: 300000, illegal_gain: 300000, extra: 2500000 },
      unit: 'CNY',
      note: {
        zh: '2021年3月1日起刑法219条改用“情节严重”“情节特别严重”，该解释仍用旧表述。',
        en: 'From 1 March 2021 art. 219 speaks of serious and especially serious circumstances; this text keeps the older terms.',
      },
    },
    'B-07-FINE': {
      law: 'ip-crime-interpretation-2007',
      article: '4',
      from: '2007-04-05',
      to: '2020-09-13',
      subject: { zh: '罚金幅度（2007年）', en: 'Criminal fine: range (2007)' },
      says: {
        zh: '罚金一般为违法所得的1至5倍，或者非法经营数额的50%至100%，两种算法并列；都查不清时没有规定。',
        en: 'The fine is as a rule one to five times the gain, or 50 to 100 percent of the turnover; either basis may serve, and nothing is said where neither is known.',
      },
      value: { gain_x: [1, 5], turnover_pct: [50, 100], unknown_low: [null, null], unknown_high: [null, null] },
      unit: 'CNY',
    },
    'B-20-FINE': {
      law: 'ip-crime-interpretation-2020',
      article: '10',
      from: '2020-09-14',
      to: '2025-04-25',
      subject: { zh: '罚金幅度（2020年）', en: 'Criminal fine: range (2020)' },
      says: {
        zh: '罚金一般为违法所得的1至5倍；违法所得查不清的，为非法经营数额的50%至100%；两者都查不清的，三年以下刑罚或单处罚金时为3万至100万元，三年以上有期徒刑时为15万至500万元。',
        en: 'As a rule one to five times the gain; if the gain cannot be established, 50 to 100 percent of the turnover; if neither can, 30,000 to 1,000,000 yuan with a sentence up to three years or a fine alone, 150,000 to 5,000,000 with three years or more.',
      },
      value: {
        gain_x: [1, 5],
        turnover_pct: [50, 100],
        unknown_low: [30000, 1000000],
        unknown_high: [150000, 5000000],
      },
      unit: 'CNY',
      replaces: ['B-07-FINE'],
    },
    'B-07-UNIT': {
      law: 'ip-crime-interpretation-2007',
      article: '6',
      from: '2007-04-05',
      to: '2025-04-25',
      subject: { zh: '单位与个人同一标准（2007年）', en: 'Units: the figures for persons (2007)' },
      says: {
        zh: '单位犯罪改按个人的定罪量刑标准处理，三倍标准不再适用。',
        en: 'Units are judged by the figures for natural persons; the threefold figures no longer apply.',
      },
      value: { x: 1 },
      unit: 'multiple',
      replaces: ['B-04-UNIT'],
    },
    'B-PRIVATE-PROSECUTION': {
      article: '1',
      subject: { zh: '知识产权刑事自诉', en: 'Private prosecution of IP crime' },
      says: {
        zh: '侵犯知识产权的轻微案件，检察院没有提起公诉而被害人有证据证明的，可以自诉；严重危害社会秩序和国家利益的除外。',
        en: 'A victim with evidence may prosecute a minor IP case that the procuratorate has not brought, unless it gravely harms public order and the interests of the state.',
      },
      value: null,
      unit: null,
    },
    'B-INCIDENTAL-LIMIT': {
      article: '175',
      subject: { zh: '附带民事诉讼的受案范围', en: 'Scope of incidental civil actions' },
      says: {
        zh: '法院受理的附带民事诉讼，限于人身权利受侵犯或财物被毁坏造成的物质损失。',
        en: 'Courts take incidental civil actions for material loss from injury to the person or destruction of property.',
      },
      value: null,
      unit: null,
      note: {
        zh: '知识产权损害不在该条文义之内；是否受理以当地法院做法为准，由机构设置。',
        en: 'IP harm is outside these words; whether such an action is taken follows the local court and is set by the organisation.',
      },
    },
    'B-INCIDENTAL-FEE': {
      article: '199',
      subject: { zh: '附带民事诉讼不收费', en: 'No court fee for an incidental civil action' },
      says: {
        zh: '刑事附带民事案件不交诉讼费。',
        en: 'No court fee is charged for a civil action joined to a criminal case.',
      },
      value: 0,
      unit: 'CNY',
    },
    'B-RESTITUTION': {
      article: '176',
      subject: { zh: '追缴和退赔', en: 'Recovery and restitution' },
      says: {
        zh: '被告人非法占有、处置的被害人财产，由法院追缴或责令退赔，不走附带民事诉讼。',
        en: 'What the defendant unlawfully took or disposed of is recovered or ordered repaid, not claimed in an incidental civil action.',
      },
      value: null,
      unit: null,
    },
  },
)
