/** The report on a suspected crime, as it stands in the case that proposes the transfer and in the transfer itself. */
import { body, day, files, people, text } from '@quanlian/procedure'

/** 国务院令第310号, arts 3 and 5: who reports, why, and to whom the case is to go. No figure is a condition. */
export const report = {
  reportedOn: day('负责人接到报告之日', 'Report received by the head on', { rule: 'C-APPROVE-3D' }),
  team: people('专案组人员', 'Officers of the team', { rule: 'C-TEAM' }),
  suspicion: text('存在犯罪合理嫌疑的理由', 'Why a crime is reasonably suspected', { rule: 'C-IP-SUSPICION' }),
  police: body('拟移送的公安机关', 'Police', ['police']),
  procuratorate: body('同级人民检察院', 'Procuratorate', ['procuratorate']),
  report: files('调查报告', 'Report of the investigation').optional(),
}
