/** The penalties of the crimes against intellectual property as Amendment XI left them. */
import { rulesOf } from '../rule.ts'

export const criminalLaw11 = rulesOf(
  { law: 'criminal-law-11', from: '2021-03-01', basis: 'common-knowledge' },
  {
    'B-CL-213': {
      article: '213',
      subject: { zh: '假冒注册商标罪', en: 'Counterfeiting a registered mark' },
      says: {
        zh: '商品和服务商标都在内。情节严重的三年以下有期徒刑，并处或单处罚金；情节特别严重的三年以上十年以下，并处罚金。',
        en: 'Goods and service marks. Serious: up to three years with a fine, or a fine alone; especially serious: three to ten years and a fine.',
      },
      value: { basic: [0, 3], serious: [3, 10] },
      unit: 'imprisonment_years',
    },
    'B-CL-214': {
      article: '214',
      subject: { zh: '销售假冒注册商标的商品罪', en: 'Selling counterfeit goods' },
      says: {
        zh: '须明知。违法所得数额较大或有其他严重情节的三年以下，并处或单处罚金；数额巨大或特别严重的三年以上十年以下，并处罚金。',
        en: 'Knowingly. Relatively large gain or other serious circumstances: up to three years with a fine, or a fine alone; huge gain or especially serious: three to ten years and a fine.',
      },
      value: { basic: [0, 3], serious: [3, 10] },
      unit: 'imprisonment_years',
    },
    'B-CL-215': {
      article: '215',
      subject: { zh: '非法制造、销售非法制造的注册商标标识罪', en: 'Making or selling illegal mark labels' },
      says: {
        zh: '情节严重的三年以下有期徒刑，并处或单处罚金；情节特别严重的三年以上十年以下，并处罚金。',
        en: 'Serious: up to three years with a fine, or a fine alone; especially serious: three to ten years and a fine.',
      },
      value: { basic: [0, 3], serious: [3, 10] },
      unit: 'imprisonment_years',
    },
    'B-CL-216': {
      article: '216',
      subject: { zh: '假冒专利罪', en: 'Passing off a patent' },
      says: {
        zh: '只有一档：情节严重的三年以下有期徒刑或拘役，并处或单处罚金。',
        en: 'One tier only. Serious: up to three years or criminal detention with a fine, or a fine alone.',
      },
      value: { basic: [0, 3] },
      unit: 'imprisonment_years',
    },
    'B-CL-217': {
      article: '217',
      subject: { zh: '侵犯著作权罪', en: 'Copyright infringement' },
      says: {
        zh: '以营利为目的，列举六种行为，包括网络传播和避开技术措施。违法所得数额较大或有其他严重情节的三年以下，并处或单处罚金；数额巨大或有其他特别严重情节的三年以上十年以下，并处罚金。',
        en: 'For profit, by one of six acts, among them online distribution and circumvention. Relatively large gain or other serious circumstances: up to three years with a fine, or a fine alone; huge gain or especially serious: three to ten years and a fine.',
      },
      value: { basic: [0, 3], serious: [3, 10] },
      unit: 'imprisonment_years',
    },
    'B-CL-218': {
      article: '218',
      subject: { zh: '销售侵权复制品罪', en: 'Selling infringing copies' },
      says: {
        zh: '以营利为目的且明知，只有一档：违法所得数额巨大或有其他严重情节的五年以下，并处或单处罚金。',
        en: 'For profit and knowingly; one tier only. Huge gain or other serious circumstances: up to five years with a fine, or a fine alone.',
      },
      value: { basic: [0, 5] },
      unit: 'imprisonment_years',
    },
    'B-CL-219': {
      article: '219',
      subject: { zh: '侵犯商业秘密罪', en: 'Infringing trade secrets' },
      says: {
        zh: '列举三类行为，明知其情仍获取、披露、使用的同样处理。情节严重的三年以下，并处或单处罚金；情节特别严重的三年以上十年以下，并处罚金。',
        en: 'Three kinds of acts, and knowing use of what they yield. Serious: up to three years with a fine, or a fine alone; especially serious: three to ten years and a fine.',
      },
      value: { basic: [0, 3], serious: [3, 10] },
      unit: 'imprisonment_years',
    },
    'B-CL-219-1': {
      article: '219(之一)',
      subject: {
        zh: '为境外窃取、刺探、收买、非法提供商业秘密罪',
        en: 'Obtaining or supplying trade secrets for foreign parties',
      },
      says: {
        zh: '五年以下有期徒刑，并处或单处罚金，入罪不要求情节严重；情节严重的五年以上，并处罚金。',
        en: 'Up to five years with a fine, or a fine alone, with no threshold; serious: five years or more and a fine.',
      },
      value: { basic: [0, 5], serious: [5, null] },
      unit: 'imprisonment_years',
    },
    'B-CL-220': {
      article: '220',
      subject: { zh: '单位犯罪', en: 'Crimes of units' },
      says: {
        zh: '对单位判处罚金；直接负责的主管人员和其他直接责任人员按相应条文处罚。',
        en: 'The unit is fined; those in charge and others directly responsible are punished under the article that applies.',
      },
      value: null,
      unit: null,
    },
  },
)
