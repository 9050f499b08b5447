/** Facts of a criminal threshold as a person gives them, read into exact numbers once, so that no test parses anything. */
import { offences } from '../choices.ts'
import type { Day } from '../day.ts'
import { isGiven } from '../input.ts'
import type { Fen } from '../money.ts'
import type { Reasoning } from '../reasoning.ts'
import type { Words } from '../words.ts'

export type Offence = (typeof offences)[number]

/** Money in yuan as text, days as ISO text. Only the offence is needed; what is missing is named in the answer. */
export interface CriminalThresholdInput {
  /** One of `offences`. */
  offence: string
  /** 213: what the marks were used on; both unless told. */
  markOn?: string
  /** Criminal 违法所得数额: income less the purchase price of materials and goods sold (法释〔2025〕5号, art. 28). 213: of the goods. */
  gain?: string
  /** Administrative 违法所得 (行政处罚法, art. 28), no cost deducted. Never used, only said to be another figure. */
  administrativeGain?: string
  /** 非法经营数额, without `unattached`. */
  turnover?: string
  /** 213: value of finished goods to which the labels are not, or not all, attached (art. 29). */
  unattached?: string
  /** 213: gain from services. Or give fees and parts, and both readings are shown. */
  serviceGain?: string
  serviceFees?: string
  /** 213: purchase price of the products used in the service. */
  serviceParts?: string
  /** 销售金额. */
  sales?: string
  /** 货值金额 of what is not sold yet. */
  unsold?: string
  /** 215: labels made, or sold. */
  items?: number
  /** 215: labels that others made and that are not sold yet. */
  itemsUnsold?: number
  copies?: number
  copiesUnsold?: number
  /** 217, through a network: works, downloads, clicks, registered members. */
  works?: number
  downloads?: number
  clicks?: number
  members?: number
  /** 216: direct loss of the patentee; 219, 219-1: loss of the holder of the secret. */
  loss?: string
  /** 219, 219-1: the holder went bankrupt or closed down because of it. */
  bankruptcy?: boolean
  /** Registered marks of different origin (art. 7). 213: on goods. */
  marks?: number
  serviceMarks?: number
  patents?: number
  /** Whether punished for an act of the same group of articles within two years. Wins over the two days. */
  punishedWithinTwoYears?: boolean
  /** Day on which the earlier punishment was decided, and on which it was carried out in full. */
  punishedOn?: Day
  punishmentDoneOn?: Day
  /** 217: only help to circumvent technical measures (art. 13, second paragraph). */
  circumvention?: boolean
  /** Committed by a unit; until 2007-04-04 its figures are three times as high. */
  unit?: boolean
  /** Day of the trial: where another version holds by then, both are shown. */
  triedOn?: Day
}

const amounts = [
  'gain',
  'administrativeGain',
  'turnover',
  'unattached',
  'serviceGain',
  'serviceFees',
  'serviceParts',
  'sales',
  'unsold',
  'loss',
] as const
const counts = [
  'items',
  'itemsUnsold',
  'copies',
  'copiesUnsold',
  'works',
  'downloads',
  'clicks',
  'members',
  'marks',
  'serviceMarks',
  'patents',
] as const
const flags = ['bankruptcy', 'punishedWithinTwoYears', 'circumvention', 'unit'] as const
const days = ['punishedOn', 'punishmentDoneOn', 'triedOn'] as const

export type Field = (typeof amounts | typeof counts | typeof flags | typeof days)[number]

/** What was given, exact. Money in fen. */
export type Facts = { offence: Offence; markOn: 'goods' | 'services' | 'both' } & {
  [Name in (typeof amounts)[number]]?: Fen
} & { [Name in (typeof counts)[number]]?: bigint } & { [Name in (typeof flags)[number]]?: boolean } & {
  [Name in (typeof days)[number]]?: Day
}

/** @throws Refused, naming the field, for what is no amount, count, flag or day, and for facts that exclude each other. */
export function factsOf(pen: Reasoning, input: CriminalThresholdInput): Facts {
  const facts: Facts = {
    offence: pen.choice(input.offence, 'offence', offences),
    markOn: pen.choice(input.markOn ?? 'both', 'markOn', ['goods', 'services', 'both']),
  }
  for (const name of amounts) if (isGiven(input[name])) facts[name] = pen.money(input[name], name)
  for (const name of counts) if (isGiven(input[name])) facts[name] = BigInt(pen.count(input[name], name))
  for (const name of days) if (isGiven(input[name])) facts[name] = pen.day(input[name], name)
  for (const name of flags) {
    const flag = pen.flag(input[name], name)
    if (flag !== undefined) facts[name] = flag
  }
  if (facts.serviceGain !== undefined && (facts.serviceFees !== undefined || facts.serviceParts !== undefined))
    pen.refuse(
      'contradiction',
      'serviceGain',
      '服务违法所得与服务费、所用产品购进价款只填其一',
      'give the gain from services, or fees and parts, not both',
    )
  return facts
}

/** The fields that were given, other than those that only say which law applies. */
export function givenIn(facts: Facts): Field[] {
  return [...amounts, ...counts, ...flags, ...days].filter((name) => facts[name] !== undefined && name !== 'triedOn')
}

/** What each field is called. */
export const fieldWords: Record<Field, Words> = {
  gain: { zh: '违法所得数额', en: 'illegal gain' },
  administrativeGain: { zh: '行政违法所得', en: 'administrative illegal gain' },
  turnover: { zh: '非法经营数额', en: 'illegal business turnover' },
  unattached: { zh: '尚未附着或者尚未全部附着标识的产品价值', en: 'value of goods without their labels' },
  serviceGain: { zh: '服务违法所得数额', en: 'illegal gain from services' },
  serviceFees: { zh: '服务费', en: 'service fees' },
  serviceParts: { zh: '服务所用产品的购进价款', en: 'purchase price of products used in the service' },
  sales: { zh: '销售金额', en: 'sales amount' },
  unsold: { zh: '尚未销售的货值金额', en: 'value of unsold goods' },
  loss: { zh: '损失数额', en: 'loss' },
  items: { zh: '标识数量', en: 'number of labels' },
  itemsUnsold: { zh: '尚未销售的标识数量', en: 'number of unsold labels' },
  copies: { zh: '复制件数量', en: 'number of copies' },
  copiesUnsold: { zh: '尚未销售的复制件数量', en: 'number of unsold copies' },
  works: { zh: '传播作品数量', en: 'number of works disseminated' },
  downloads: { zh: '下载次数', en: 'number of downloads' },
  clicks: { zh: '点击次数', en: 'number of clicks' },
  members: { zh: '注册会员人数', en: 'number of registered members' },
  marks: { zh: '注册商标种数', en: 'number of registered marks' },
  serviceMarks: { zh: '服务商标种数', en: 'number of service marks' },
  patents: { zh: '专利项数', en: 'number of patents' },
  bankruptcy: { zh: '权利人破产、倒闭', en: 'bankruptcy or closing down of the holder' },
  punishedWithinTwoYears: { zh: '二年内受过处罚', en: 'punishment within two years' },
  circumvention: { zh: '仅为避开技术措施提供帮助', en: 'only help in circumvention' },
  unit: { zh: '单位实施', en: 'act of a unit' },
  punishedOn: { zh: '处罚决定日', en: 'day of the earlier punishment' },
  punishmentDoneOn: { zh: '处罚执行完毕日', en: 'day on which the earlier punishment was done' },
  triedOn: { zh: '审理日', en: 'day of trial' },
}
