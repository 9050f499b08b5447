/** What counts as serious for crimes against marks and patents from 26 April 2025. */
import { rulesOf } from '../rule.ts'

export const ipCrimeMarksPatents2025 = rulesOf(
  { law: 'ip-crime-interpretation-2025', from: '2025-04-26' },
  {
    'B-25-213-GOODS': {
      article: '3',
      subject: { zh: '假冒商品商标：情节严重', en: 'Counterfeiting a goods mark: serious' },
      says: {
        zh: '违法所得满3万元，或者非法经营数额满5万元。',
        en: 'Gain of 30,000 yuan, or turnover of 50,000.',
      },
      value: { illegal_gain: 30000, turnover: 50000, logic: 'or' },
      unit: 'CNY',
    },
    'B-25-213-GOODS-2MARKS': {
      article: '3',
      subject: { zh: '假冒商品商标：两种以上商标', en: 'Counterfeiting goods marks: two or more marks' },
      says: {
        zh: '涉及两种以上注册商标的，违法所得满2万元或者非法经营数额满3万元即为情节严重。',
        en: 'With two or more registered marks, gain of 20,000 yuan or turnover of 30,000 is serious.',
      },
      value: { illegal_gain: 20000, turnover: 30000 },
      unit: 'CNY',
    },
    'B-25-213-GOODS-REPEAT': {
      article: '3',
      subject: { zh: '假冒商品商标：两年内再犯', en: 'Counterfeiting goods marks: again within two years' },
      says: {
        zh: '两年内曾因刑法213至215条的行为受刑事或行政处罚又再实施的，违法所得满2万元或者非法经营数额满3万元即为情节严重。',
        en: 'Done again within two years of a criminal or administrative penalty for conduct under arts. 213 to 215, gain of 20,000 yuan or turnover of 30,000 is serious.',
      },
      value: { illegal_gain: 20000, turnover: 30000, lookback_years: 2 },
      unit: 'CNY',
    },
    'B-25-213-SERVICE': {
      article: '3',
      subject: { zh: '假冒服务商标：情节严重', en: 'Counterfeiting a service mark: serious' },
      says: {
        zh: '违法所得满5万元；服务商标没有非法经营数额标准。',
        en: 'Gain of 50,000 yuan; for service marks there is no turnover figure.',
      },
      value: { illegal_gain: 50000 },
      unit: 'CNY',
    },
    'B-25-213-SERVICE-2OR-REPEAT': {
      article: '3',
      subject: { zh: '假冒服务商标：两种以上或两年内再犯', en: 'Counterfeiting service marks: two marks or repeated' },
      says: {
        zh: '涉及两种以上注册商标，或者两年内受过处罚又再实施的，违法所得满3万元即为情节严重。',
        en: 'With two or more marks, or done again within two years of a penalty, gain of 30,000 yuan is serious.',
      },
      value: { illegal_gain: 30000, lookback_years: 2 },
      unit: 'CNY',
    },
    'B-25-213-MIXED': {
      article: '3',
      subject: { zh: '同时假冒商品商标和服务商标', en: 'Goods and service marks together' },
      says: {
        zh: '商品部分的违法所得未达商品标准的，与服务部分的违法所得相加，达到服务标准即为情节严重。',
        en: 'Gain on goods below the goods figure is added to gain on services; the sum is measured by the services figure.',
      },
      value: null,
      unit: null,
    },
    'B-25-213-EXTRA': {
      article: '3',
      subject: { zh: '假冒注册商标：情节特别严重', en: 'Counterfeiting a mark: especially serious' },
      says: {
        zh: '违法所得或非法经营数额达到相应标准的10倍。',
        en: 'Gain or turnover of ten times the figure that applies.',
      },
      value: { x: 10 },
      unit: 'multiple_of_threshold',
    },
    'B-25-214-KNOW': {
      article: '4',
      subject: { zh: '销售者“明知”的认定', en: 'When a seller is taken to know' },
      says: {
        zh: '列举五种情形和一项兜底，具备其一可以认定明知；有证据证明确实不知道的除外。',
        en: 'One of five listed situations, or another like them, may show knowledge, unless evidence shows the seller really did not know.',
      },
      value: [
        'mark_altered_swapped_covered',
        'forged_or_altered_authorisation',
        'penalised_and_sold_the_same_again',
        'price_far_below_market_without_reason',
        'moved_or_destroyed_evidence_after_discovery',
        'other',
      ],
      unit: 'list',
    },
    'B-25-214': {
      article: '5',
      subject: { zh: '销售假冒商标商品：数额较大、严重情节', en: 'Selling counterfeit goods: large amount, serious' },
      says: {
        zh: '违法所得满3万元为数额较大；销售金额满5万元为其他严重情节。两年内受过处罚又再实施的，为违法所得2万元或销售金额3万元。',
        en: 'Gain of 30,000 yuan is a relatively large amount, sales of 50,000 another serious circumstance; repeated within two years of a penalty, gain of 20,000 or sales of 30,000.',
      },
      value: { illegal_gain: 30000, sales: 50000, repeat: { illegal_gain: 20000, sales: 30000, lookback_years: 2 } },
      unit: 'CNY',
    },
    'B-25-214-UNSOLD': {
      article: '5',
      subject: { zh: '假冒商标商品尚未售出', en: 'Counterfeit goods not yet sold' },
      says: {
        zh: '未售商品的货值金额，或者不足标准的销售金额加上货值金额，达到销售金额标准的3倍：一般15万元，两年内再犯9万元。',
        en: 'The value of unsold goods, or sales below the figure plus that value, reaches three times the sales figure: 150,000 yuan, or 90,000 when repeated within two years.',
      },
      value: { x: 3, values: { general: 150000, repeat: 90000 } },
      unit: 'multiple_of_threshold',
    },
    'B-25-214-EXTRA': {
      article: '5',
      subject: { zh: '销售假冒商标商品：数额巨大、特别严重', en: 'Selling counterfeit goods: huge amount' },
      says: {
        zh: '违法所得、销售金额、货值金额或两者合计，达到相应标准的10倍。',
        en: 'Gain, sales, value of unsold goods, or sales and value together of ten times the figure that applies.',
      },
      value: { x: 10 },
      unit: 'multiple_of_threshold',
    },
    'B-25-215': {
      article: '6',
      subject: { zh: '非法制造、销售商标标识：情节严重', en: 'Illegal mark labels: serious' },
      says: {
        zh: '标识满1万件，或者违法所得满2万元，或者非法经营数额满3万元。',
        en: '10,000 labels, or gain of 20,000 yuan, or turnover of 30,000.',
      },
      value: { items: 10000, illegal_gain: 20000, turnover: 30000 },
      unit: 'CNY|items',
    },
    'B-25-215-2OR-REPEAT': {
      article: '6',
      subject: { zh: '商标标识：两种以上或两年内再犯', en: 'Mark labels: two marks or repeated' },
      says: {
        zh: '涉及两种以上注册商标，或者两年内受过处罚又再实施的，为标识5000件、违法所得1万元或非法经营数额2万元。',
        en: 'With two or more marks, or again within two years of a penalty: 5,000 labels, gain of 10,000 yuan or turnover of 20,000.',
      },
      value: { items: 5000, illegal_gain: 10000, turnover: 20000, lookback_years: 2 },
      unit: 'CNY|items',
    },
    'B-25-215-UNSOLD': {
      article: '6',
      subject: { zh: '他人制造的标识尚未售出', en: 'Labels made by others, not yet sold' },
      says: {
        zh: '销售他人非法制造的标识，未售件数，或者不足标准的已售件数与未售件数合计，达到件数标准的3倍。',
        en: 'For labels another person made, those unsold, or those sold below the figure plus those unsold, reach three times the count.',
      },
      value: { x: 3 },
      unit: 'multiple_of_threshold',
    },
    'B-25-215-EXTRA': {
      article: '6',
      subject: { zh: '商标标识：情节特别严重', en: 'Mark labels: especially serious' },
      says: {
        zh: '件数、违法所得或非法经营数额达到相应标准的5倍；其他罪名为10倍。',
        en: 'Count, gain or turnover of five times the figure that applies, where other crimes need ten.',
      },
      value: { x: 5 },
      unit: 'multiple_of_threshold',
    },
    'B-25-COUNT': {
      article: '7',
      subject: { zh: '“两种以上注册商标”和“件”的数法', en: 'Counting marks and labels' },
      says: {
        zh: '指向不同来源的商标才算两种；用在同一种商品、服务上且来源相同的不算。完整图样的一份标识为一件，一个载体上不能分开使用的数个图样也只算一件。',
        en: 'Marks count as two only if they point to different sources. A label with the whole mark is one item; several on one carrier that cannot be used apart are one item too.',
      },
      value: null,
      unit: null,
    },
    'B-25-213-AND-SALE': {
      article: '8',
      subject: { zh: '假冒后又销售', en: 'Counterfeiting followed by sale' },
      says: {
        zh: '销售的是自己假冒的商品，只按假冒注册商标罪处理；销售的是明知他人假冒的商品，数罪并罚。',
        en: 'Selling one’s own counterfeits falls under art. 213 alone; selling counterfeits known to be another’s is punished in addition.',
      },
      value: null,
      unit: null,
    },
    'B-25-216': {
      article: '10',
      subject: { zh: '假冒专利：情节严重', en: 'Passing off a patent: serious' },
      says: {
        zh: '违法所得满10万元、非法经营数额满20万元或专利权人直接经济损失满30万元；涉及两项以上专利，或者两年内因假冒专利受过处罚又再实施的，为违法所得5万元或非法经营数额10万元。',
        en: 'Gain of 100,000 yuan, turnover of 200,000 or direct loss of 300,000 to the patentee; with two or more patents, or again within two years of a penalty for passing off, gain of 50,000 or turnover of 100,000.',
      },
      value: {
        illegal_gain: 100000,
        turnover: 200000,
        direct_loss: 300000,
        two_patents: { illegal_gain: 50000, turnover: 100000 },
        repeat: { illegal_gain: 50000, turnover: 100000, lookback_years: 2 },
      },
      unit: 'CNY',
    },
  },
)
