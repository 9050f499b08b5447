/** Foreign-related intellectual property disputes: help for those involved, evidence abroad, countermeasures. */
import { rulesOf } from '../rule.ts'

/** Rules of State Council Order 801, in force since 2025-05-01. */
export const foreignIpDisputes801 = rulesOf(
  { law: 'foreign-ip-disputes-801', from: '2025-05-01' },
  {
    'F-801-SCOPE': {
      article: '18',
      subject: { zh: '规定的篇幅与施行', en: 'Extent and entry into force' },
      says: {
        zh: '共18条，从2025年5月1日起施行。',
        en: 'Eighteen articles, in force from 1 May 2025.',
      },
      value: 18,
      unit: 'articles',
    },
    'F-801-INFO': {
      article: '4,5',
      subject: { zh: '国外法律信息与预警', en: 'Foreign law information and warnings' },
      says: {
        zh: '主管部门收集公布国外知识产权制度信息并供公众查询，跟踪变化、研究案例、提示风险。',
        en: 'The authorities collect and publish foreign IP law for the public, follow changes, study cases and warn of risks.',
      },
      value: null,
      unit: null,
    },
    'F-801-GUIDE': {
      article: '6',
      subject: { zh: '应对指导与维权援助', en: 'Guidance and assistance' },
      says: {
        zh: '知识产权和商务部门设立指导机构、订立规程，帮助公民和组织应对纠纷。',
        en: 'The IP and commerce authorities set up offices and procedures to guide and assist those in disputes.',
      },
      value: null,
      unit: null,
    },
    'F-801-ADR': {
      article: '7',
      subject: { zh: '多元化解', en: 'Mediation and arbitration' },
      says: {
        zh: '支持商事调解和仲裁机构参与，引导以和解、调解、仲裁尽快了结。',
        en: 'Commercial mediators and arbitral bodies are supported; parties are encouraged to settle, mediate or arbitrate quickly.',
      },
      value: null,
      unit: null,
    },
    'F-801-FUND': {
      article: '9',
      subject: { zh: '互助基金与保险', en: 'Mutual funds and insurance' },
      says: {
        zh: '企业可设维权互助基金，保险机构可按市场方式承保，以降低维权成本。',
        en: 'Businesses may set up mutual funds and insurers offer cover on market terms, to lower the cost of enforcing rights.',
      },
      value: null,
      unit: null,
    },
    'F-801-PLATFORM': {
      article: '10',
      subject: { zh: '社会组织的维权援助平台', en: 'Assistance platforms of associations' },
      says: {
        zh: '鼓励商会、行业协会、跨境电商平台等建援助平台、开热线，免费咨询培训。',
        en: 'Chambers, trade associations and cross-border platforms are encouraged to run assistance platforms and hotlines with free advice and training.',
      },
      value: null,
      unit: null,
    },
    'F-801-SERVE': {
      article: '12',
      subject: { zh: '在境内送达和取证', en: 'Service and evidence-taking in China' },
      says: {
        zh: '须按条约和民事诉讼法、国际刑事司法协助法办理，任何人不得违法在境内送达或取证。',
        en: 'Only under treaties, the Civil Procedure Law and the law on criminal judicial assistance; nobody may serve or take evidence in China otherwise.',
      },
      value: null,
      unit: null,
    },
    'F-801-EXPORT-EVID': {
      article: '13',
      subject: { zh: '向境外提供证据', en: 'Evidence sent abroad' },
      says: {
        zh: '参加境外诉讼或接受调查而要外送材料的，遵守保密、数据、个人信息、技术出口和司法协助规定，须批准的先报批。',
        en: 'Material for foreign actions or inquiries follows the rules on secrecy, data, personal information, technology export and judicial assistance; where leave is needed it is obtained.',
      },
      value: ['state_secrets', 'data_security', 'personal_information', 'technology_export', 'judicial_assistance'],
      unit: 'checklist',
    },
    'F-801-MOFCOM': {
      article: '14',
      subject: { zh: '商务主管部门的调查', en: 'Inquiries by the commerce authority' },
      says: {
        zh: '三种事项可调查并采取措施：侵权货物进口危害贸易秩序；许可中的滥用危害公平竞争；他国不给国民待遇或不能充分有效保护。',
        en: 'Three matters: infringing imports that harm trade order; abuse in licensing that harms fair competition; denial of national treatment or of sufficient effective protection by another country.',
      },
      value: 3,
      unit: 'count',
    },
    'F-801-COUNTER': {
      article: '15',
      subject: { zh: '反制清单', en: 'Countermeasures list' },
      says: {
        zh: '外国借知识产权纠纷遏制打压、采取歧视性限制并干涉内政的，参与的组织和个人可被列入清单并受反制。',
        en: 'Where a foreign state uses IP disputes to contain and discriminate and interferes in internal affairs, those taking part may be listed and met with countermeasures.',
      },
      value: null,
      unit: null,
    },
    'F-801-NOEXEC': {
      article: '16',
      subject: { zh: '不得执行歧视性措施', en: 'Discriminatory measures are not carried out' },
      says: {
        zh: '任何人不得执行或协助执行；因此受害的中国公民、组织可以起诉要求停止和赔偿。',
        en: 'Nobody may carry them out or help; Chinese citizens and organisations harmed by it may sue for an end to it and damages.',
      },
      value: null,
      unit: null,
    },
  },
)
