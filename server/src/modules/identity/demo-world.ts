/** The small invented world of the demo: names nobody bears, real region codes (GB/T 2260), every kind of body. */
import type { BodyKind } from '@quanlian/contract'

export interface DemoBody {
  key: string
  kind: BodyKind
  name: string
  nameEn: string
  region: string
  parent?: string
  duties: string[]
  /** Window, as printed on the service guide. */
  window?: string
}

export interface DemoPerson {
  login: string
  name: string
  /** Body key → role ids; the first is where they act. */
  memberships: Record<string, string[]>
}

export const demoBodies: readonly DemoBody[] = [
  body(
    'operator',
    'platform_operator',
    '示例省知识产权服务平台运营中心',
    'Example Province IP Platform Operator',
    '440000',
    undefined,
    ['平台运行维护', '机构与账号管理'],
  ),
  body(
    'office',
    'ip_office',
    '示例省知识产权局',
    'Example Province IP Office',
    '440000',
    undefined,
    ['专利侵权纠纷行政裁决', '知识产权保护综合协调', '地理标志管理'],
    '政务大厅2层12号窗口',
  ),
  body('city_office', 'ip_office', '示例市知识产权局', 'Example City IP Office', '440300', 'office', [
    '专利侵权纠纷行政裁决',
    '维权援助',
  ]),
  body(
    'centre',
    'protection_centre',
    '示例省知识产权保护中心',
    'Example Province IP Protection Centre',
    '440000',
    'office',
    ['快速预审', '快速确权', '快速维权', '维权援助'],
    '创新大厦1层受理窗口',
  ),
  body(
    'city_centre',
    'protection_centre',
    '示例市知识产权保护中心',
    'Example City IP Protection Centre',
    '440300',
    'centre',
    ['快速预审', '维权援助'],
    '科技园服务楼A座1层',
  ),
  body(
    'regulator',
    'market_regulator',
    '示例省市场监督管理局',
    'Example Province Market Regulator',
    '440000',
    undefined,
    ['商标侵权查处指导', '专利代理监管'],
  ),
  body(
    'city_regulator',
    'market_regulator',
    '示例市市场监督管理局',
    'Example City Market Regulator',
    '440300',
    'regulator',
    ['商标侵权查处', '商业秘密保护', '12315投诉举报'],
    '市监局投诉举报中心',
  ),
  body('copyright', 'copyright_bureau', '示例省版权局', 'Example Province Copyright Bureau', '440000', undefined, [
    '著作权登记',
    '著作权行政保护',
  ]),
  body(
    'culture',
    'culture_enforcement',
    '示例市文化市场综合执法支队',
    'Example City Culture-Market Enforcement',
    '440300',
    'copyright',
    ['侵犯著作权行为查处'],
  ),
  body('customs', 'customs', '示例海关', 'Example Customs', '440300', undefined, ['知识产权海关备案核对', '边境扣留']),
  body('police', 'police', '示例市公安局经济犯罪侦查支队', 'Example City Economic Crime Police', '440300', undefined, [
    '侵犯知识产权犯罪侦查',
    '行刑衔接案件接收',
  ]),
  body(
    'procuratorate',
    'procuratorate',
    '示例市人民检察院',
    "Example City People's Procuratorate",
    '440300',
    undefined,
    ['审查逮捕与起诉', '知识产权检察综合履职'],
  ),
  body(
    'court',
    'court',
    '示例知识产权法庭',
    'Example IP Tribunal',
    '440300',
    undefined,
    ['知识产权民事行政刑事审判', '司法确认'],
    '诉讼服务中心知识产权窗口',
  ),
  body('arbitration', 'arbitration', '示例仲裁委员会', 'Example Arbitration Commission', '440300', undefined, [
    '知识产权合同仲裁',
  ]),
  body(
    'mediation',
    'mediation',
    '示例市知识产权纠纷人民调解委员会',
    'Example City IP Mediation Committee',
    '440300',
    'city_centre',
    ['知识产权纠纷调解'],
    '保护中心3层调解室',
  ),
  body('notary', 'notary', '示例公证处', 'Example Notary Office', '440300', undefined, ['证据保全公证', '权属公证']),
  body('appraiser', 'appraiser', '示例知识产权司法鉴定所', 'Example IP Appraisers', '440300', undefined, [
    '技术事实鉴定',
    '非公知性鉴定',
  ]),
  body('platform', 'platform', '示例购电商平台', 'Shiligou Marketplace', '440300', undefined, [
    '通知与反通知处理',
    '商家信息协查',
  ]),
  body('bank', 'bank', '示例农商银行', 'Example Rural Commercial Bank', '440300', undefined, ['知识产权质押融资']),
  body('insurer', 'insurer', '示例财产保险公司', 'Example Property Insurance', '440300', undefined, [
    '专利执行保险',
    '海外侵权责任保险',
  ]),
  body(
    'association',
    'association',
    '示例省智能装备知识产权联盟',
    'Example Smart Equipment IP Alliance',
    '440000',
    'office',
    ['行业预警', '专利导航'],
  ),
  body('agency', 'agency', '示例知识产权代理事务所', 'Example IP Agents', '440300', undefined, [
    '专利代理',
    '商标代理',
  ]),
  body('firm_robot', 'firm', '示例灵犀机器人有限公司', 'Lingxi Example Robotics', '440300', undefined, []),
  body('firm_tea', 'firm', '示例云岭茶业有限公司', 'Yunling Example Tea', '440300', undefined, []),
  body('firm_chip', 'firm', '示例星芒微电子有限公司', 'Xingmang Example Microelectronics', '440300', undefined, []),
  body('person_tian', 'individual', '田示例', 'Tian Shili', '440300', undefined, []),
  body('person_ruan', 'individual', '阮示例', 'Ruan Shili', '440300', undefined, []),
]

export const demoPeople: readonly DemoPerson[] = [
  { login: 'admin', name: '管示例', memberships: { operator: ['administrator', 'registrar'] } },
  { login: 'law.editor', name: '卢示例', memberships: { operator: ['law_editor'] } },
  { login: 'law.publisher', name: '范示例', memberships: { operator: ['law_publisher'] } },
  { login: 'centre.manager', name: '林示例', memberships: { centre: ['manager', 'registrar'] } },
  { login: 'centre.clerk', name: '陈示例', memberships: { centre: ['clerk'], city_centre: ['clerk'] } },
  { login: 'office.registrar', name: '周示例', memberships: { office: ['registrar', 'manager'] } },
  { login: 'regulator.clerk', name: '吴示例', memberships: { city_regulator: ['clerk'] } },
  { login: 'regulator.officer', name: '严示例', memberships: { city_regulator: ['officer'] } },
  { login: 'regulator.partner', name: '金示例', memberships: { city_regulator: ['officer', 'presider'] } },
  { login: 'regulator.reviewer', name: '魏示例', memberships: { city_regulator: ['reviewer'] } },
  { login: 'regulator.head', name: '陶示例', memberships: { city_regulator: ['head'] } },
  { login: 'police.officer', name: '郑示例', memberships: { police: ['officer'] } },
  { login: 'police.head', name: '姜示例', memberships: { police: ['head'] } },
  { login: 'prosecutor', name: '谢示例', memberships: { procuratorate: ['officer', 'head'] } },
  { login: 'court.reader', name: '沈示例', memberships: { court: ['reader'] } },
  { login: 'mediator', name: '何示例', memberships: { mediation: ['clerk'] } },
  { login: 'agent', name: '许示例', memberships: { agency: ['clerk', 'manager'] } },
  { login: 'robot.holder', name: '梁示例', memberships: { firm_robot: ['holder', 'manager'] } },
  { login: 'tea.holder', name: '宋示例', memberships: { firm_tea: ['holder', 'manager'] } },
  { login: 'chip.holder', name: '唐示例', memberships: { firm_chip: ['holder', 'manager'] } },
  { login: 'tian', name: '田示例', memberships: { person_tian: ['holder', 'manager'] } },
  { login: 'ruan', name: '阮示例', memberships: { person_ruan: ['holder', 'manager'] } },
]

function body(
  key: string,
  kind: BodyKind,
  name: string,
  nameEn: string,
  region: string,
  parent: string | undefined,
  duties: string[],
  window?: string,
): DemoBody {
  return { key, kind, name, nameEn, region, parent, duties, window }
}
