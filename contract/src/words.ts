/** The words of the vocabulary on screen, Chinese and English, for every code that a person may see. */
import type { ClassScheme, PartyRole, RelationType, RightKind, RightStatus } from '@quanlian/office-formats/record'

export interface Label {
  zh: string
  en: string
}
export type Labels<Code extends string> = Record<Code, Label>

export const kindLabels: Labels<RightKind> = {
  patent: { zh: '发明专利', en: 'Invention patent' },
  utility_model: { zh: '实用新型', en: 'Utility model' },
  design: { zh: '外观设计', en: 'Design' },
  mark: { zh: '商标', en: 'Trademark' },
  copyright: { zh: '著作权', en: 'Copyright' },
  layout_design: { zh: '集成电路布图设计', en: 'Layout-design of integrated circuits' },
  plant_variety: { zh: '植物新品种', en: 'Plant variety' },
  geographical_indication: { zh: '地理标志', en: 'Geographical indication' },
  traditional_knowledge: { zh: '传统知识', en: 'Traditional knowledge' },
  folk_work: { zh: '民间文艺', en: 'Folk work' },
  genetic_resource: { zh: '遗传资源', en: 'Genetic resource' },
  special_mark: { zh: '特殊标志', en: 'Special mark' },
  trade_secret: { zh: '商业秘密', en: 'Trade secret' },
  data_right: { zh: '数据知识产权', en: 'Data right' },
}

export const statusLabels: Labels<RightStatus> = {
  filed: { zh: '已申请', en: 'Filed' },
  published: { zh: '已公布', en: 'Published' },
  examination: { zh: '审查中', en: 'Under examination' },
  opposition: { zh: '公告异议期', en: 'Open to opposition' },
  in_force: { zh: '有效', en: 'In force' },
  expired: { zh: '期限届满', en: 'Expired' },
  ceased: { zh: '权利终止', en: 'Ceased' },
  invalidated: { zh: '宣告无效', en: 'Invalidated' },
  revoked: { zh: '已撤销', en: 'Revoked' },
  refused: { zh: '驳回', en: 'Refused' },
  withdrawn: { zh: '撤回', en: 'Withdrawn' },
  unknown: { zh: '状态未载明', en: 'Status not stated' },
}

export const partyRoleLabels: Labels<PartyRole> = {
  holder: { zh: '权利人', en: 'Holder' },
  applicant: { zh: '申请人', en: 'Applicant' },
  inventor: { zh: '发明人', en: 'Inventor' },
  designer: { zh: '设计人', en: 'Designer' },
  author: { zh: '作者', en: 'Author' },
  breeder: { zh: '育种人', en: 'Breeder' },
  custodian: { zh: '持有保管方', en: 'Custodian' },
  authorized_user: { zh: '合法使用人', en: 'Authorised user' },
  agent: { zh: '代理人', en: 'Agent' },
  agency: { zh: '代理机构', en: 'Agency' },
  licensee: { zh: '被许可人', en: 'Licensee' },
  pledgee: { zh: '质权人', en: 'Pledgee' },
}

export const schemeLabels: Labels<ClassScheme> = {
  nice: { zh: '尼斯分类', en: 'Nice' },
  ipc: { zh: '国际专利分类', en: 'IPC' },
  cpc: { zh: '联合专利分类', en: 'CPC' },
  locarno: { zh: '洛迦诺分类', en: 'Locarno' },
  vienna: { zh: '维也纳分类', en: 'Vienna' },
  similar_group: { zh: '类似群', en: 'Similar group' },
  national: { zh: '本国分类', en: 'National class' },
}

export const relationLabels: Labels<RelationType> = {
  priority: { zh: '优先权', en: 'Priority' },
  division: { zh: '分案', en: 'Division' },
  parent: { zh: '母案', en: 'Parent' },
  family: { zh: '同族', en: 'Family' },
  international_application: { zh: '国际申请', en: 'International application' },
  international_registration: { zh: '国际注册', en: 'International registration' },
  earlier_publication: { zh: '在先公布', en: 'Earlier publication' },
  correction: { zh: '更正', en: 'Correction' },
  licence: { zh: '许可', en: 'Licence' },
  pledge: { zh: '质押', en: 'Pledge' },
  assignment: { zh: '转让', en: 'Assignment' },
}

/** What kind of body an organisation is; it decides nothing by itself, roles do. */
export const bodyKinds = [
  'platform_operator',
  'protection_centre',
  'ip_office',
  'market_regulator',
  'copyright_bureau',
  'culture_enforcement',
  'customs',
  'police',
  'procuratorate',
  'court',
  'arbitration',
  'mediation',
  'notary',
  'appraiser',
  'platform',
  'bank',
  'insurer',
  'association',
  'agency',
  'firm',
  'individual',
] as const
export type BodyKind = (typeof bodyKinds)[number]

export const bodyKindLabels: Labels<BodyKind> = {
  platform_operator: { zh: '平台运营方', en: 'Platform operator' },
  protection_centre: { zh: '知识产权保护中心', en: 'IP protection centre' },
  ip_office: { zh: '知识产权局', en: 'IP office' },
  market_regulator: { zh: '市场监督管理局', en: 'Market regulator' },
  copyright_bureau: { zh: '版权局', en: 'Copyright bureau' },
  culture_enforcement: { zh: '文化市场综合执法', en: 'Culture-market enforcement' },
  customs: { zh: '海关', en: 'Customs' },
  police: { zh: '公安机关', en: 'Police' },
  procuratorate: { zh: '人民检察院', en: 'Procuratorate' },
  court: { zh: '人民法院', en: 'Court' },
  arbitration: { zh: '仲裁机构', en: 'Arbitration institution' },
  mediation: { zh: '调解组织', en: 'Mediation body' },
  notary: { zh: '公证机构', en: 'Notary' },
  appraiser: { zh: '鉴定机构', en: 'Appraiser' },
  platform: { zh: '电商平台', en: 'Online platform' },
  bank: { zh: '银行', en: 'Bank' },
  insurer: { zh: '保险机构', en: 'Insurer' },
  association: { zh: '行业协会', en: 'Association' },
  agency: { zh: '代理机构', en: 'Agency' },
  firm: { zh: '企业', en: 'Firm' },
  individual: { zh: '个人', en: 'Individual' },
}
