/** What is known of an act that may be a crime: recorded in the administrative case, carried over with the transfer. */
import { choice, count, day, flag, money } from '@quanlian/procedure'
import type { Words } from '@quanlian/statutes'
import type { offences } from '@quanlian/statutes/names'
import type * as z from 'zod'

const crimes = {
  '213': { zh: '假冒注册商标（刑法第213条）', en: 'Counterfeiting a registered mark (art. 213)' },
  '214': { zh: '销售假冒注册商标的商品（第214条）', en: 'Selling counterfeit goods (art. 214)' },
  '215': { zh: '非法制造、销售注册商标标识（第215条）', en: 'Making or selling labels of marks (art. 215)' },
  '216': { zh: '假冒专利（第216条）', en: 'Passing off a patent (art. 216)' },
  '217': { zh: '侵犯著作权（第217条）', en: 'Infringing copyright (art. 217)' },
  '218': { zh: '销售侵权复制品（第218条）', en: 'Selling infringing copies (art. 218)' },
  '219': { zh: '侵犯商业秘密（第219条）', en: 'Infringing trade secrets (art. 219)' },
  '219-1': { zh: '为境外窃取、刺探商业秘密（第219条之一）', en: 'Trade secrets for abroad (art. 219-1)' },
} as const satisfies Record<(typeof offences)[number], Words>

/** Offence, day of the act and figures; what is not known is left out, and none of it is a condition of a transfer. */
export const amounts = {
  offence: choice('涉嫌罪名', 'Suspected offence', crimes),
  actOn: day('行为日', 'Day of the act', {
    hint: { zh: '多次行为累计的，填最后一次', en: 'The last one where several are added up' },
    rule: 'B-25-CUMULATE',
  }),
  sales: money('销售金额', 'Sales amount', { rule: 'B-25-DEF-SALES' }).optional(),
  unsold: money('尚未销售的货值金额', 'Value of unsold goods', { rule: 'B-25-DEF-TURNOVER' }).optional(),
  turnover: money('非法经营数额', 'Illegal turnover', { rule: 'B-25-DEF-TURNOVER' }).optional(),
  gain: money('违法所得数额（刑事，扣除购进价款）', 'Criminal gain, less purchase price', {
    rule: 'B-25-DEF-GAIN',
  }).optional(),
  serviceGain: money('服务违法所得数额', 'Gain from services', { rule: 'B-25-DEF-GAIN' }).optional(),
  unattached: money('尚未附着标识的产品价值', 'Value of goods without their labels', {
    rule: 'B-25-UNATTACHED',
  }).optional(),
  loss: money('权利人损失', 'Loss of the holder').optional(),
  items: count('标识数量', 'Labels').optional(),
  itemsUnsold: count('尚未销售的标识数量', 'Unsold labels').optional(),
  copies: count('复制件数量', 'Copies').optional(),
  copiesUnsold: count('尚未销售的复制件数量', 'Unsold copies').optional(),
  works: count('传播作品数量', 'Works made available').optional(),
  downloads: count('下载数量', 'Downloads').optional(),
  clicks: count('点击数量', 'Clicks').optional(),
  members: count('注册会员数量', 'Registered members').optional(),
  marks: count('注册商标种数', 'Registered marks', { rule: 'B-25-COUNT' }).optional(),
  patents: count('专利件数', 'Patents').optional(),
  punishedWithinTwoYears: flag('二年内因同类行为受过处罚', 'Punished for the like within two years').optional(),
  unit: flag('单位实施', 'Committed by a unit', { rule: 'B-25-UNIT' }).optional(),
}

/** Their names, for what a matter remembers. */
export const amountNames = [
  ...(['offence', 'actOn', 'sales', 'unsold', 'turnover', 'gain', 'serviceGain', 'unattached', 'loss'] as const),
  ...(['items', 'itemsUnsold', 'copies', 'copiesUnsold', 'works', 'downloads', 'clicks', 'members'] as const),
  ...(['marks', 'patents', 'punishedWithinTwoYears', 'unit'] as const),
] as const satisfies readonly (keyof typeof amounts)[]

/** Amounts as facts of a matter: any of them may be missing yet. */
export type Amounts = Partial<z.output<z.ZodObject<typeof amounts>>>

/** The amounts among the facts of a matter, without what is not known. */
export function amountsOf(facts: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).filter(([name, value]) => name in amounts && value !== undefined))
}

/**
 * Whether the figures of the day of the act are reached (刑法 213 to 219-1 with their interpretations). It never gates a
 * transfer: reasonable suspicion is enough (国务院令第310号, art. 3).
 */
export const threshold = {
  title: { zh: '刑事数额标准比对', en: 'Criminal figures' },
  calculator: 'criminal-threshold' as const,
  ask: (facts: Amounts) => {
    const { actOn, ...input } = amountsOf(facts)
    return facts.offence === undefined || facts.actOn === undefined ? undefined : { on: facts.actOn, input }
  },
}
