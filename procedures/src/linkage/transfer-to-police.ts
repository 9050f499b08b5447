/**
 * A suspected crime goes from an enforcement authority to the police under the eyes of the procuratorate: 国务院令第310号,
 * 公安机关办理刑事案件程序规定 arts 180 to 182, 人民检察院刑事诉讼规则 arts 557 to 564. What the police investigate is a criminal case,
 * not here. The words and the steps stand in the folder of the same name.
 */
import { threshold } from './amounts.ts'
import { authority } from './transfer-to-police/authority.ts'
import { police } from './transfer-to-police/police.ts'
import { procuratorate } from './transfer-to-police/procuratorate.ts'
import { define } from './transfer-to-police/words.ts'

/** From the report to the head of the authority to the handover of the goods, or to an end without filing. */
export const transferToPolice = define(
  'report',
  { ...authority, ...police, ...procuratorate },
  { questions: { threshold: { ...threshold, seenBy: ['police', 'procuratorate'] } } },
)
