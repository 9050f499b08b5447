/** Which court hears a case at first instance and on appeal, as far as the first collection does not say it. */
import { rulesOf } from '../rule.ts'

/** Competence beyond the first collection: provisions read in full text, and one notice seen second-hand. */
export const addedCompetence = rulesOf(
  { law: 'first-instance-jurisdiction-2022', from: '2022-05-01' },
  {
    'H-JUR-BASIC': {
      article: '3',
      subject: { zh: '其他案件由基层法院管辖', en: 'Other cases before basic courts' },
      says: {
        zh: '第1条、第2条以外的第一审知识产权民事、行政案件，由最高法院确定的基层法院管辖。',
        en: 'First-instance civil and administrative IP cases outside articles 1 and 2 go to the basic courts that the Supreme Court has named.',
      },
      value: null,
      unit: null,
    },
    'H-JUR-167': {
      law: 'basic-court-list-2025',
      article: null,
      from: '2025-10-01',
      verified: 'secondary',
      subject: { zh: '基层法院名单（2025）', en: 'List of basic courts (2025)' },
      says: {
        zh: '法〔2025〕167号重新确定有管辖权的基层法院及其区域，法〔2022〕109号同时废止；施行前受理的案件按原标准。附件未取得。',
        en: 'Fa [2025] No. 167 names the basic courts and their districts anew and repeals Fa [2022] No. 109; cases accepted before stay under the old standard. Its annex was not obtained.',
      },
      value: null,
      unit: null,
      replaces: ['H-JUR-109'],
    },
    'H-BSG-3': {
      law: 'ip-courts-jurisdiction-2020',
      article: '2,3',
      from: '2021-01-01',
      basis: 'common-knowledge',
      subject: { zh: '北京、上海、广州的中级法院', en: 'Intermediate courts of Beijing, Shanghai and Guangzhou' },
      says: {
        zh: '北京、上海各中级法院和广州市中级法院不再受理知识产权民事、行政案件；广东其他中级法院不再受理技术类和驰名商标案件，由广州知识产权法院跨区域管辖。',
        en: 'The intermediate courts of Beijing and Shanghai and that of Guangzhou take no IP cases; those elsewhere in Guangdong take no technical cases or cases on well-known marks, which go to the Guangzhou IP Court.',
      },
      value: null,
      unit: null,
    },
    'H-BSG-APPEAL': {
      law: 'ip-courts-jurisdiction-2020',
      article: '6,7',
      from: '2021-01-01',
      basis: 'common-knowledge',
      subject: { zh: '知识产权法院的上诉关系', en: 'Appeals around the IP courts' },
      says: {
        zh: '所在市基层法院的知识产权上诉案件由知识产权法院审理；知识产权法院一审的上诉由所在地高级法院审理，依法应由最高法院审理的除外。',
        en: 'Appeals from the basic courts of its city go to the IP court; appeals from the IP court go to the high court of the place unless they belong to the Supreme Court.',
      },
      value: null,
      unit: null,
    },
    'H-HAINAN': {
      law: 'hainan-ip-court-2020',
      article: '二',
      from: '2021-01-01',
      subject: { zh: '海南自由贸易港知识产权法院', en: 'IP Court of the Hainan Free Trade Port' },
      says: {
        zh: '管辖海南省技术类、驰名商标、垄断第一审案件，其他由中级法院管辖的第一审案件，以及基层法院一审的上诉案件；其一审的上诉由省高级法院审理，法律另有规定的除外。',
        en: 'In Hainan: technical cases, well-known marks and monopoly at first instance, other cases of intermediate level, and appeals from basic courts; appeals from it go to the provincial high court unless the law says otherwise.',
      },
      value: null,
      unit: null,
    },
    'H-MONO-4': {
      law: 'monopoly-civil-2024',
      article: '4',
      from: '2024-07-01',
      subject: { zh: '垄断民事案件管辖', en: 'Competence for civil monopoly cases' },
      says: {
        zh: '第一审垄断民事纠纷由知识产权法院和最高法院指定的中级法院管辖。',
        en: 'Civil monopoly disputes go at first instance to the IP courts and the intermediate courts that the Supreme Court has named.',
      },
      value: null,
      unit: null,
    },
    'H-INTC-2018': {
      law: 'internet-courts-2018',
      article: '2',
      from: '2018-09-07',
      to: '2025-10-31',
      subject: { zh: '互联网法院（2018）', en: 'Internet courts (2018)' },
      says: {
        zh: '北京、广州、杭州互联网法院集中管辖所在市基层法院的案件，包括网上首发作品的权属、网上侵害著作权和域名纠纷。',
        en: 'The Internet courts of Beijing, Guangzhou and Hangzhou take from the basic courts of their cities, among others, ownership of works first published online, online infringement of copyright, and domain names.',
      },
      value: null,
      unit: null,
    },
    'H-INTC-APPEAL': {
      law: 'internet-courts-2025',
      article: '3',
      from: '2025-11-01',
      subject: { zh: '互联网法院的上诉', en: 'Appeals from Internet courts' },
      says: {
        zh: '由所在地中级法院审理；属于专门法院管辖范围的，由相应的专门法院审理。',
        en: 'They go to the intermediate court of the place, or to the specialised court where the matter belongs to it.',
      },
      value: null,
      unit: null,
    },
    'H-NPC-ADMIN': {
      law: 'npc-ip-procedure-decision',
      article: '二',
      from: '2019-01-01',
      subject: { zh: '技术类行政案件的上诉', en: 'Appeals in technical administrative cases' },
      says: {
        zh: '专利（不分种类）、植物新品种、布图设计、技术秘密、计算机软件、垄断行政案件的上诉由最高法院审理。',
        en: 'Appeals in administrative cases on patents of every kind, plant varieties, layout designs, technical secrets, software and monopoly go to the Supreme Court.',
      },
      value: null,
      unit: null,
    },
  },
)
