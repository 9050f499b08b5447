/** Forms filled in soundly; each scenario changes what it is about. */
import { accused, bodyOf, clerk, file, firm, police, prosecutor, reviewers, two } from './people.ts'

export const complaint = {
  subject: '销售侵犯注册商标专用权的商品',
  office: bodyOf(clerk),
  kind: 'report',
  accused: '青桐百货商行',
  story: '店内销售的“云杉”牌保温杯不是我公司生产。',
  rights: ['00000000-0000-4000-8000-000000000901'],
}
export const acceptance = { receivedOn: '2026-10-12', holder: bodyOf(firm) }
export const clue = {
  subject: '涉嫌销售侵犯注册商标专用权的商品',
  source: 'inspection',
  receivedOn: '2026-09-01',
  accused: '青桐百货商行',
  summary: '检查中发现一批保温杯。',
  holder: bodyOf(firm),
}
export const figures = { offence: '214', actOn: '2026-10-08', sales: '52000.00' }
export const filing = {
  subject: '销售侵犯注册商标专用权的商品案',
  filedOn: '2026-10-20',
  partyName: '青桐百货商行',
  kind: 'legal',
  party: bodyOf(accused),
  officers: two,
  actEndedOn: '2026-10-08',
  facts: '现场查见保温杯一百二十件。',
  basis: '商标法第57条',
}
export const goods = [{ name: '保温杯', count: '120', unit: '件', value: '9600.00' }]
export const seizure = {
  seizedOn: '2026-10-20',
  seizers: two,
  partyName: '青桐百货商行',
  party: bodyOf(accused),
  goods,
  keptAt: '罚没物品仓库',
  basis: '商标法第62条',
}
export const review = { reviewers, opinion: '事实清楚，程序合法。' }
export const notice = {
  servedOn: '2026-09-28',
  found: '销售侵权保温杯一百二十件。',
  noticedFine: '120000.00',
  hearing: true,
}
export const decision = {
  decidedOn: '2026-11-10',
  fine: '100000.00',
  penalty: '没收侵权商品，罚款十万元。',
  basis: '商标法第60条',
}
export const proposal = {
  reportedOn: '2026-10-28',
  team: two,
  suspicion: '进货渠道不明，账目显示另有销售。',
  police: bodyOf(police),
  procuratorate: bodyOf(prosecutor),
}
export const parcel = {
  sentAt: '2026-10-30T10:00:00+08:00',
  report: [file('调查报告.pdf')],
  goods,
  keptAt: '罚没物品仓库',
  testReports: [file('检验报告.pdf')],
}
