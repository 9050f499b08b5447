/** Which figures an offence has under which version, what its tiers are called, and what a version has no figure for. */
import type { Day } from '../day.ts'
import type { Law, RuleId } from '../law.ts'
import type { Words } from '../words.ts'
import type { Assessment } from './criminal-choices.ts'
import type { Field, Offence } from './criminal-facts.ts'
import type { Tier, TieredFigure } from './criminal-figure.ts'
import { hasBegun } from './criminal-known-day.ts'
import { counterfeiting, labels, sellingCounterfeits } from './criminal-marks.ts'
import {
  copyright2004,
  counterfeiting2004,
  labels2004,
  patentPassingOff2004,
  sellingCopies2004,
  sellingCounterfeits2004,
  tradeSecrets2004,
  tradeSecrets2020,
} from './criminal-older.ts'
import { copyright, patentPassingOff, secretsForAbroad, sellingCopies, tradeSecrets } from './criminal-works.ts'

/** Years of the interpretations: each holds with what it left standing of the older ones, until 2025 replaced them all. */
export type CrimeVersion = '2004' | '2007' | '2020' | '2025'

/** A rule that is as old as its interpretation. */
const startedBy: readonly (readonly [CrimeVersion, RuleId])[] = [
  ['2025', 'B-25-REPEAL'],
  ['2020', 'B-20-FINE'],
  ['2007', 'B-07-FINE'],
]

/** The version of a day. Whether there was one at all, the rules that it asks for decide. */
export function crimeVersionOn(law: Law, day: Day): CrimeVersion {
  const started = startedBy.find(([, id]) => hasBegun(law, id, day))
  return started ? started[0] : '2004'
}

type Figures = (at: Assessment) => TieredFigure[]

const figures2025: Record<Offence, Figures> = {
  '213': counterfeiting,
  '214': sellingCounterfeits,
  '215': labels,
  '216': patentPassingOff,
  '217': copyright,
  '218': sellingCopies,
  '219': tradeSecrets,
  '219-1': secretsForAbroad,
}

const figures2004: Record<Offence, Figures> = {
  '213': counterfeiting2004,
  '214': sellingCounterfeits2004,
  '215': labels2004,
  '216': patentPassingOff2004,
  '217': copyright2004,
  '218': sellingCopies2004,
  '219': tradeSecrets2004,
  '219-1': () => [],
}

export function figuresOf(offence: Offence, version: CrimeVersion): Figures {
  if (version === '2025') return figures2025[offence]
  return offence === '219' && version === '2020' ? tradeSecrets2020 : figures2004[offence]
}

/** The article of the Criminal Law as amended from 2021-03-01. */
export const articleOf: Record<Offence, RuleId> = {
  '213': 'B-CL-213',
  '214': 'B-CL-214',
  '215': 'B-CL-215',
  '216': 'B-CL-216',
  '217': 'B-CL-217',
  '218': 'B-CL-218',
  '219': 'B-CL-219',
  '219-1': 'B-CL-219-1',
}

export const tiersOf: Record<Offence, 1 | 2> = {
  '213': 2,
  '214': 2,
  '215': 2,
  '216': 1,
  '217': 2,
  '218': 1,
  '219': 2,
  '219-1': 2,
}

const serious: Record<Tier, Words> = {
  basic: { zh: '情节严重', en: 'serious circumstances' },
  serious: { zh: '情节特别严重', en: 'especially serious circumstances' },
}
const largeOrSerious: Record<Tier, Words> = {
  basic: { zh: '违法所得数额较大或者有其他严重情节', en: 'relatively large gain or other serious circumstances' },
  serious: {
    zh: '违法所得数额巨大或者有其他特别严重情节',
    en: 'huge gain or other especially serious circumstances',
  },
}
const hugeOrSerious: Words = {
  zh: '违法所得数额巨大或者有其他严重情节',
  en: 'huge gain or other serious circumstances',
}

/** What the law calls a tier of an offence, as its article reads from 2021-03-01; the older terms stand in the rules. */
export function tierWords(offence: Offence, tier: Tier, version: CrimeVersion): Words {
  if (version !== '2025') return olderWords[offence]?.[tier] ?? serious[tier]
  if (offence === '214' || offence === '217') return largeOrSerious[tier]
  if (offence === '218') return hugeOrSerious
  return offence === '219-1' ? serious.basic : serious[tier]
}

const olderWords: Partial<Record<Offence, Record<Tier, Words>>> = {
  '214': {
    basic: { zh: '销售金额数额较大', en: 'a relatively large sales amount' },
    serious: { zh: '销售金额数额巨大', en: 'a huge sales amount' },
  },
  '217': largeOrSerious,
  '218': {
    basic: { zh: '违法所得数额巨大', en: 'huge gain' },
    serious: { zh: '违法所得数额巨大', en: 'huge gain' },
  },
  '219': {
    basic: { zh: '给权利人造成重大损失', en: 'heavy loss to the holder' },
    serious: { zh: '造成特别严重后果', en: 'especially serious consequences' },
  },
}

/** What the older interpretations say nothing of, as far as known here. */
export const withoutFigure: readonly { fields: readonly Field[]; words: Words }[] = [
  {
    fields: ['serviceGain', 'serviceFees', 'serviceParts', 'serviceMarks'],
    words: {
      zh: '2025年4月26日前的司法解释没有假冒服务商标的数额标准；刑法自2021年3月1日起才包括服务商标',
      en: 'before 26 April 2025 no figure for service marks; the Criminal Law covers them only since 1 March 2021',
    },
  },
  {
    fields: ['unsold', 'itemsUnsold', 'copiesUnsold', 'unattached'],
    words: {
      zh: '2025年4月26日前的三部司法解释没有尚未销售、尚未附着标识的专门标准；2011年的办案意见（公通字〔2011〕3号）未收录，须另行核对',
      en: 'the three older interpretations have no figure of their own for unsold or unlabelled goods; the opinions of 2011 (Gong Tong Zi [2011] No. 3) are not held here and must be checked',
    },
  },
  {
    fields: ['works', 'downloads', 'clicks', 'members'],
    words: {
      zh: '2025年4月26日前的三部司法解释没有网络传播件数、点击、会员的标准；2011年的办案意见（公通字〔2011〕3号）未收录，须另行核对',
      en: 'the three older interpretations have no figure for works, clicks or members on a network; the opinions of 2011 (Gong Tong Zi [2011] No. 3) are not held here and must be checked',
    },
  },
  {
    fields: ['punishedWithinTwoYears', 'punishedOn', 'punishmentDoneOn'],
    words: {
      zh: '2025年4月26日前的司法解释没有“二年内受过处罚”的较低标准',
      en: 'before 26 April 2025 no lower figure for repetition within two years',
    },
  },
]
