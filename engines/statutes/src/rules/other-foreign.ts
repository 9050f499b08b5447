/** Foreign trade, data and export rules that touch intellectual property, and the review of transfers abroad. */
import { rulesOf } from '../rule.ts'

/** Rules on foreign matters; each names its law where it is not the Foreign Trade Law of 2025. */
export const otherForeign = rulesOf(
  { law: 'foreign-trade-law-2025' },
  {
    'F-FTL-32': {
      article: '32',
      from: '2026-03-01',
      subject: { zh: '进口货物侵犯知识产权', en: 'Infringing imports' },
      says: {
        zh: '进口货物侵权并危害贸易秩序的，可在一定期限内禁止侵权人的相关货物进口。',
        en: 'Where imports infringe and harm the order of trade, goods of the infringer may be barred for a time.',
      },
      value: null,
      unit: null,
    },
    'F-FTL-33': {
      article: '33',
      from: '2026-03-01',
      subject: { zh: '海外预警和维权援助信息平台', en: 'Information platform on warnings and assistance abroad' },
      says: {
        zh: '国家建立海外知识产权预警和维权援助的信息平台，帮助经营者合规和应对风险。',
        en: 'The state builds an information platform for IP warnings and assistance abroad and helps traders comply and meet risks.',
      },
      value: null,
      unit: null,
    },
    'F-FTL-34': {
      article: '34',
      from: '2026-03-01',
      subject: { zh: '许可中的滥用', en: 'Abuse in licensing' },
      says: {
        zh: '不许质疑效力、强制打包许可、排他性返授等行为，危害贸易公平竞争的，可采取措施消除。',
        en: 'No-challenge clauses, forced package licences and exclusive grant-back that harm fair competition in trade may be met with measures.',
      },
      value: 3,
      unit: 'count',
    },
    'F-FTL-35': {
      article: '35',
      from: '2026-03-01',
      subject: { zh: '他国保护不足', en: 'Insufficient protection in another country' },
      says: {
        zh: '他国不给予国民待遇，或者不能对来自中国的货物、技术、服务提供充分有效的保护的，可对与其的贸易采取必要措施。',
        en: 'Where another country denies national treatment or gives goods, technology or services from China no sufficient and effective protection, measures may be taken on trade with it.',
      },
      value: null,
      unit: null,
    },
    'F-DSL-36': {
      law: 'data-security-law',
      article: '36',
      from: '2021-09-01',
      subject: { zh: '向外国司法、执法机构提供数据', en: 'Data for foreign courts and agencies' },
      says: {
        zh: '未经主管机关批准，不得把境内存储的数据交给外国司法或执法机构。',
        en: 'Data stored in China goes to foreign courts or law enforcement only with approval of the competent authority.',
      },
      value: null,
      unit: null,
    },
    'F-PIPL-41': {
      law: 'personal-information-law',
      article: '41',
      from: '2021-11-01',
      subject: { zh: '向外国司法、执法机构提供个人信息', en: 'Personal information for foreign courts and agencies' },
      says: {
        zh: '未经主管机关批准，个人信息处理者不得提供境内存储的个人信息。',
        en: 'Personal information stored in China is handed over only with approval of the competent authority.',
      },
      value: null,
      unit: null,
    },
    'F-ECL-12': {
      law: 'export-control-law',
      article: '2,12',
      from: '2020-12-01',
      subject: { zh: '管制物项的出口许可', en: 'Export licences for controlled items' },
      says: {
        zh: '清单内和临时管制的物项（连同技术资料等数据）出口须许可；清单外的知道或应当知道有安全风险也须申请。',
        en: 'Listed and temporarily controlled items, technical data included, need a licence; others too where the exporter knows or should know of security risks.',
      },
      value: null,
      unit: null,
    },
    'F-FEXJ-14': {
      law: 'foreign-jurisdiction-regulation-2026',
      article: '14',
      from: '2026-04-07',
      subject: { zh: '不当域外管辖：起诉', en: 'Improper foreign jurisdiction: action' },
      says: {
        zh: '因他人执行或协助执行此类措施而受损的，可起诉要求停止和赔偿。',
        en: 'Who is harmed by others carrying out such measures may sue for an end to it and damages.',
      },
      value: null,
      unit: null,
    },
    'F-FEXJ-15': {
      law: 'foreign-jurisdiction-regulation-2026',
      article: '15',
      from: '2026-04-07',
      subject: { zh: '不当域外管辖：指导服务', en: 'Improper foreign jurisdiction: guidance' },
      says: {
        zh: '省级以上政府有关部门为应对者提供指导和服务。',
        en: 'Departments from provincial level up guide and serve those who respond to it.',
      },
      value: null,
      unit: null,
    },
    'F-FEXJ-17': {
      law: 'foreign-jurisdiction-regulation-2026',
      article: '17',
      from: '2026-04-07',
      subject: { zh: '不当域外管辖：法律责任', en: 'Improper foreign jurisdiction: consequences' },
      says: {
        zh: '拒不执行或规避反制措施、违反禁执令的，可被责令改正，在采购、进出口、数据、出入境等方面受限并罚款。',
        en: 'Who refuses or evades countermeasures or breaks an order not to comply may be ordered to correct, restricted in procurement, trade, data and travel, and fined.',
      },
      value: null,
      unit: null,
    },
    'F-19-EXIST': {
      law: 'outbound-transfer-2018',
      article: null,
      from: '2018-03-18',
      verified: 'secondary',
      subject: { zh: '知识产权对外转让的审查', en: 'Review of IP transfers abroad' },
      says: {
        zh: '2018年3月18日起有试行办法，规定涉及国家安全的知识产权对外转让如何审查。',
        en: 'Since 18 March 2018 trial measures govern the review of IP transfers abroad that touch national security.',
      },
      value: null,
      unit: null,
    },
    'F-19-SCOPE': {
      law: 'outbound-transfer-2018',
      article: '1',
      verified: 'memory',
      subject: { zh: '对外转让审查的范围', en: 'Scope of the review' },
      says: {
        zh: '技术出口、外资并购等活动中，专利、布图设计、软件著作权、植物新品种及其申请权的权利人变更、实际控制人变更或独占许可。',
        en: 'In technology exports, foreign takeovers and the like: change of holder or controller, or exclusive licence, of patents, layouts, software copyright, plant varieties and applications for them.',
      },
      value: ['patents', 'layout_designs', 'software_copyright', 'plant_varieties'],
      unit: 'list',
    },
    'F-19-CONTENT': {
      law: 'outbound-transfer-2018',
      article: '2',
      verified: 'memory',
      subject: { zh: '对外转让审查的内容', en: 'What the review looks at' },
      says: {
        zh: '两点：对国家安全的影响，对重要领域关键技术创新能力的影响。',
        en: 'Two things: national security, and the capacity to develop key technologies in important fields.',
      },
      value: 2,
      unit: 'count',
    },
    'F-19-STEPS': {
      law: 'outbound-transfer-2018',
      article: '3',
      verified: 'memory',
      subject: { zh: '对外转让审查的步骤', en: 'Steps of the review' },
      says: {
        zh: '限制出口的技术由商务、科技部门转知识产权等部门出具意见后决定；植物新品种由农林部门审查；并购由安全审查机构征求意见。',
        en: 'For restricted technology the commerce and science authorities decide on the opinion of the IP authorities; plant varieties go to agriculture and forestry; in takeovers the security review asks for opinions.',
      },
      value: null,
      unit: null,
      note: {
        zh: '各步骤的时限未收录，不得推测。',
        en: 'The time limits of the steps are not recorded here and are not to be guessed.',
      },
    },
    'F-19-2020CATALOGUE': {
      law: 'export-technology-catalogue',
      article: null,
      verified: 'memory',
      subject: { zh: '禁止、限制出口技术目录', en: 'Catalogue of technologies' },
      says: {
        zh: '技术能否出口以现行目录为准；目录在2023年12月和2025年7月修订过。',
        en: 'Whether a technology may be exported follows the catalogue in force, revised in December 2023 and July 2025.',
      },
      value: null,
      unit: null,
    },
    'F-OTHERS-2026': {
      law: 'supply-chain-security',
      article: null,
      verified: 'secondary',
      subject: { zh: '供应链安全与对外投资的新规定', en: 'New rules on supply chains and outbound investment' },
      says: {
        zh: '2026年3月31日和5月5日分别有产业链供应链安全、对外投资的规定，内容未收录。',
        en: 'Provisions on supply-chain security (31 March 2026) and outbound investment (5 May 2026) exist; their content is not recorded here.',
      },
      value: null,
      unit: null,
    },
  },
)
