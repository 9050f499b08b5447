/** Amounts and counts of the first joint interpretation on IP crime, for acts before 26 April 2025. */
import { rulesOf } from '../rule.ts'

export const ipCrimeInterpretation2004 = rulesOf(
  { law: 'ip-crime-interpretation-2004', from: '2004-12-22', to: '2025-04-25' },
  {
    'B-04-213': {
      article: '1',
      subject: { zh: '假冒注册商标罪的数额标准（2004年）', en: 'Counterfeiting a registered mark: amounts (2004)' },
      says: {
        zh: '非法经营数额满5万元或违法所得满3万元为情节严重，涉及两种以上商标的为3万元或2万元；满25万元或15万元为情节特别严重，两种以上的为15万元或10万元。',
        en: 'Turnover of 50,000 yuan or gain of 30,000 is serious, 30,000 or 20,000 with two or more marks; 250,000 or 150,000 is especially serious, 150,000 or 100,000 with two or more marks.',
      },
      value: {
        turnover: 50000,
        illegal_gain: 30000,
        two: { turnover: 30000, illegal_gain: 20000 },
        extra: { turnover: 250000, illegal_gain: 150000 },
        two_extra: { turnover: 150000, illegal_gain: 100000 },
      },
      unit: 'CNY',
      note: {
        zh: '只针对商品商标。该解释写明的三年以上七年以下刑期，已被刑法修正案（十一）改为三年以上十年以下。',
        en: 'For goods marks only. The three to seven years named there became three to ten by Amendment XI.',
      },
    },
    'B-04-214': {
      article: '2',
      subject: { zh: '销售假冒商标商品罪的数额标准（2004年）', en: 'Selling counterfeit goods: amounts (2004)' },
      says: {
        zh: '销售金额满5万元为数额较大，满25万元为数额巨大。',
        en: 'Sales of 50,000 yuan are a relatively large amount, sales of 250,000 a huge one.',
      },
      value: { sales: 50000, extra_sales: 250000 },
      unit: 'CNY',
      note: {
        zh: '2021年3月1日起刑法214条改用违法所得数额与其他严重情节，销售金额标准沿用至2025年4月25日。',
        en: 'From 1 March 2021 art. 214 speaks of gain and other serious circumstances; the sales figures stood until 25 April 2025.',
      },
    },
    'B-04-215': {
      article: '3',
      subject: { zh: '非法制造、销售商标标识罪的标准（2004年）', en: 'Illegal mark labels: counts and amounts (2004)' },
      says: {
        zh: '标识满2万件、非法经营满5万元或违法所得满3万元为情节严重，两种以上商标的为1万件、3万元或2万元；满10万件、25万元或15万元为情节特别严重，两种以上的为5万件、15万元或10万元。',
        en: '20,000 labels, turnover of 50,000 yuan or gain of 30,000 is serious, with two or more marks 10,000, 30,000 or 20,000; 100,000 labels, 250,000 or 150,000 is especially serious, with two or more marks 50,000, 150,000 or 100,000.',
      },
      value: {
        items: 20000,
        turnover: 50000,
        illegal_gain: 30000,
        two: { items: 10000, turnover: 30000, illegal_gain: 20000 },
        extra: { items: 100000, turnover: 250000, illegal_gain: 150000 },
        two_extra: { items: 50000, turnover: 150000, illegal_gain: 100000 },
      },
      unit: 'CNY|items',
    },
    'B-04-216': {
      article: '4',
      subject: { zh: '假冒专利罪的数额标准（2004年）', en: 'Passing off a patent: amounts (2004)' },
      says: {
        zh: '非法经营满20万元、违法所得满10万元或专利权人直接经济损失满50万元为情节严重；涉及两项以上专利的，非法经营满10万元或违法所得满5万元即达标准。',
        en: 'Turnover of 200,000 yuan, gain of 100,000 or direct loss of 500,000 to the patentee is serious; with two or more patents turnover of 100,000 or gain of 50,000 is enough.',
      },
      value: {
        turnover: 200000,
        illegal_gain: 100000,
        direct_loss: 500000,
        two_patents: { turnover: 100000, illegal_gain: 50000 },
      },
      unit: 'CNY',
    },
    'B-04-217': {
      article: '5',
      subject: { zh: '侵犯著作权罪的数额标准（2004年）', en: 'Copyright infringement: amounts (2004)' },
      says: {
        zh: '违法所得满3万元、非法经营满5万元达到较低一档，满15万元、25万元达到较高一档。复制品起初为1000份和5000份，2007年4月5日起为500份和2500份。',
        en: 'Gain of 30,000 yuan or turnover of 50,000 reaches the lower tier, 150,000 or 250,000 the upper. Copies: 1,000 and 5,000 at first, 500 and 2,500 from 5 April 2007.',
      },
      value: {
        illegal_gain: 30000,
        turnover: 50000,
        extra: { illegal_gain: 150000, turnover: 250000 },
      },
      unit: 'CNY',
    },
    'B-04-217-COPIES': {
      article: '5',
      to: '2007-04-04',
      subject: { zh: '侵权复制品的份数标准（2004年）', en: 'Infringing copies: counts (2004)' },
      says: {
        zh: '复制品合计满1000张（份）为其他严重情节，满5000张（份）为其他特别严重情节；2007年4月5日起降低。',
        en: '1,000 copies in total are another serious circumstance, 5,000 an especially serious one; lowered from 5 April 2007.',
      },
      value: { copies: 1000, extra: 5000 },
      unit: 'count',
    },
    'B-04-218': {
      article: '6',
      subject: { zh: '销售侵权复制品罪的数额标准（2004年）', en: 'Selling infringing copies: amount (2004)' },
      says: {
        zh: '以营利为目的，违法所得满10万元为数额巨大；没有销售金额和份数标准。',
        en: 'For profit, gain of 100,000 yuan is a huge amount; there is no figure for sales or copies.',
      },
      value: { illegal_gain: 100000 },
      unit: 'CNY',
    },
    'B-04-219': {
      article: '7',
      to: '2020-09-13',
      subject: { zh: '侵犯商业秘密罪的损失标准（2004年）', en: 'Trade secrets: loss (2004)' },
      says: {
        zh: '权利人损失满50万元为重大损失，满250万元为特别严重后果；违法所得不是独立标准。',
        en: 'Loss of 500,000 yuan to the holder is heavy, 2,500,000 has especially serious consequences; gain is no test of its own.',
      },
      value: { loss: 500000, extra: 2500000 },
      unit: 'CNY',
    },
    'B-04-UNIT': {
      article: '15',
      to: '2007-04-04',
      subject: { zh: '单位犯罪适用三倍标准（2004年）', en: 'Units: three times the figures (2004)' },
      says: {
        zh: '单位实施的，各项标准按个人的三倍掌握。',
        en: 'For a unit every figure is three times that for a natural person.',
      },
      value: { x: 3 },
      unit: 'multiple',
    },
  },
)
