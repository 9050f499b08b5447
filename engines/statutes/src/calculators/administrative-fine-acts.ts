/** Which provision fines which act, on what base, and what it confiscates and orders besides: one entry for each act. */
import type { Day } from '../day.ts'
import type { Law } from '../law.ts'
import type { Reasoning } from '../reasoning.ts'
import type { Words } from '../words.ts'
import type { Bracket, FineAct, Provision, Scale } from './administrative-fine-provision.ts'
import { hasBegun } from './criminal-known-day.ts'

const stop: Words = { zh: '责令停止侵权行为', en: 'order to stop the infringement' }
const warning: Words = { zh: '警告', en: 'warning' }

type ProvisionOf = (law: Law, pen: Reasoning, day: Day) => Provision

/** The provision for an act on a day. @throws Refused without a version. */
export const provisions: Record<FineAct, ProvisionOf> = {
  'patent-passing-off': (_law, pen, day) => {
    const rule = pen.rule('A-PAT-COUNTERFEIT-FINE', day)
    const { low_threshold, low_max, max_x } = rule.value
    return {
      rule,
      scale: {
        kind: 'by-amount',
        base: 'gain',
        line: low_threshold,
        onLine: 'low',
        low: { per: 'yuan', low: 0, high: low_max },
        high: { per: 'times', low: 0, high: max_x },
      },
      duty: 'may',
      things: [],
      measures: [{ zh: '责令改正并予公告', en: 'order to correct, made public' }],
      onlyIf: null,
      notes: [],
    }
  },
  'mark-infringement': (_law, pen, day) => {
    const rule = pen.rule('A-TM26-FINE', day)
    const { threshold, low_max, max_x, repeat_years, repeat_times } = rule.value
    const things =
      rule.law === 'trademark-law-2019'
        ? {
            zh: '没收、销毁侵权商品和主要用于制造侵权商品、伪造标识的工具',
            en: 'goods, and tools mainly for making goods or labels: confiscated and destroyed',
          }
        : {
            zh: '没收侵权商品和主要用于制造侵权商品、伪造标识的工具',
            en: 'goods, and tools mainly for making goods or labels: confiscated',
          }
    return {
      rule,
      scale: overTurnover(threshold, low_max, { per: 'times', low: 0, high: max_x }),
      duty: 'may',
      things: [things],
      measures: [stop],
      onlyIf: null,
      notes: [
        {
          zh: `${repeat_years}年内${repeat_times}次以上侵权或者有其他严重情节的，应当从重`,
          en: `heavier within the range for ${repeat_times} or more infringements in ${repeat_years} years or other serious circumstances`,
        },
        {
          zh: '销售者不知道侵权，能证明合法取得并说明提供者的，只责令停止销售',
          en: 'a seller who did not know, acquired lawfully and names the supplier is only ordered to stop selling',
        },
      ],
    }
  },
  'mark-passing-off': (_law, pen, day) => {
    const rule = pen.rule('D-TM26-62', day)
    const { threshold, low_max, max_pct } = rule.value
    return {
      rule,
      scale: overTurnover(threshold, low_max, { per: 'percent', low: 0, high: max_pct }),
      duty: 'may',
      things: [],
      measures: [{ zh: '予以制止，限期改正，可以通报', en: 'order to stop and correct in time, may be made known' }],
      onlyIf: null,
      notes: [],
    }
  },
  'mark-bad-faith-filing': (law, pen, day) => {
    const shared = { duty: 'may', things: [], measures: [warning], onlyIf: null } as const
    if (hasBegun(law, 'D-TM26-54', day)) {
      const rule = pen.rule('D-TM26-54', day)
      return {
        ...shared,
        rule,
        scale: { kind: 'by-circumstances', usual: { per: 'yuan', low: 0, high: rule.value.max }, serious: null },
        notes: [{ zh: '须造成不良影响', en: 'only where there was a harmful effect' }],
      }
    }
    const rule = pen.rule('D-TMR17-FINE', day)
    const { max_x, max, none_max } = rule.value
    return {
      ...shared,
      rule,
      scale: {
        kind: 'by-amount',
        base: 'gain',
        line: 0,
        onLine: 'low',
        low: { per: 'yuan', low: 0, high: none_max },
        high: { per: 'times', low: 0, high: max_x, ceiling: max },
      },
      notes: [],
    }
  },
  copyright: (_law, pen, day) => {
    const rule = pen.rule('A-CR-FINE', day)
    const { threshold, low_max, min_x, max_x } = rule.value
    return {
      rule,
      scale: overTurnover(threshold, low_max, { per: 'times', low: min_x, high: max_x }),
      duty: 'may',
      things: [
        {
          zh: '没收、无害化销毁侵权复制品和主要用于制作的材料、工具、设备等',
          en: 'infringing copies and the material and equipment mainly for making them: confiscated and destroyed harmlessly',
        },
      ],
      measures: [stop, warning],
      onlyIf: 'publicInterest',
      notes: [],
    }
  },
  network: (_law, pen, day) => ({
    ...network(pen, day),
    things: [networkEquipment],
    measures: [stop],
    onlyIf: 'publicInterest',
  }),
  'network-circumvention': (_law, pen, day) => ({
    ...network(pen, day),
    things: [
      {
        zh: '没收主要用于避开、破坏技术措施的装置或者部件',
        en: 'devices and parts mainly for circumventing technical measures',
      },
      networkEquipment,
    ],
    measures: [warning],
    onlyIf: null,
  }),
  confusion: (_law, pen, day) => {
    const rule = pen.rule('A-UC25-CONFUSION-FINE', day)
    const { threshold, low_max, max_x } = rule.value
    return {
      rule,
      scale: overTurnover(threshold, low_max, { per: 'times', low: 0, high: max_x }),
      duty: 'may',
      things: [{ zh: '没收违法商品', en: 'unlawful goods' }],
      measures: [
        { zh: '责令停止违法行为', en: 'order to stop' },
        { zh: '情节严重的，吊销营业执照', en: 'in serious cases the business licence is revoked' },
      ],
      onlyIf: null,
      notes: [],
    }
  },
  'trade-secret': (_law, pen, day) => {
    const rule = pen.rule('A-UC25-TS-FINE', day)
    return {
      rule,
      scale: usualOrSerious(rule.value),
      duty: 'shall',
      things: [],
      measures: [{ zh: '责令停止违法行为', en: 'order to stop' }],
      onlyIf: null,
      notes: [],
    }
  },
  'plant-infringement': (law, pen, day) => ({ ...plants(law, pen, day, 'may'), onlyIf: 'publicInterest' }),
  'plant-passing-off': (law, pen, day) => ({ ...plants(law, pen, day, 'shall'), onlyIf: null }),
  platform: (_law, pen, day) => {
    const rule = pen.rule('A-EC-84-FINE', day)
    return {
      rule,
      scale: usualOrSerious(rule.value),
      duty: 'shall',
      things: [],
      measures: [{ zh: '责令限期改正', en: 'order to correct in time' }],
      onlyIf: 'uncorrected',
      notes: [],
    }
  },
  layout: (law, pen, day) => ({
    rule: hasBegun(law, 'A-LAY26-ADMIN', day) ? pen.rule('A-LAY26-ADMIN', day) : pen.rule('A-LAY01-ADMIN', day),
    scale: { kind: 'no-fine' },
    duty: 'none',
    things: [{ zh: '没收、销毁侵权产品或者物品', en: 'infringing products or articles: confiscated and destroyed' }],
    measures: [{ zh: '责令立即停止侵权行为', en: 'order to stop at once' }],
    onlyIf: null,
    notes: [],
  }),
}

const networkEquipment: Words = {
  zh: '情节严重的，可以没收主要用于提供网络服务的计算机等设备',
  en: 'in serious cases computers and other equipment mainly for the network service may be confiscated',
}

/** 5万元以上 and 不足5万元: the line belongs to the upper bracket. */
function overTurnover(line: number, lowMax: number, high: Bracket): Scale {
  return { kind: 'by-amount', base: 'turnover', line, onLine: 'high', low: { per: 'yuan', low: 0, high: lowMax }, high }
}

function usualOrSerious(value: { min: number; max: number; serious_min: number; serious_max: number }): Scale {
  return {
    kind: 'by-circumstances',
    usual: { per: 'yuan', low: value.min, high: value.max },
    serious: { per: 'yuan', low: value.serious_min, high: value.serious_max },
  }
}

/** 信息网络传播权保护条例 18 and 19 share their figures: 5万元以上 and 5万元以下 both hold the line. */
function network(pen: Reasoning, day: Day): Pick<Provision, 'rule' | 'scale' | 'duty' | 'notes'> {
  const rule = pen.rule('A-NETC-FINE', day)
  const { threshold, low_max, min_x, max_x } = rule.value
  return {
    rule,
    scale: {
      kind: 'by-amount',
      base: 'turnover',
      line: threshold,
      onLine: 'both',
      low: { per: 'yuan', low: 0, high: low_max },
      high: { per: 'times', low: min_x, high: max_x },
    },
    duty: 'may',
    notes: [],
  }
}

/** The Seed Law, joined from 2025-06-01 by a regulation with the same figures; the one before had its own. */
function plants(law: Law, pen: Reasoning, day: Day, duty: 'may' | 'shall'): Omit<Provision, 'onlyIf'> {
  const rule = pen.rule('A-SEED-FINE', day)
  const { threshold, low_min, low_max, min_x, max_x } = rule.value
  const shared = {
    things: [{ zh: '没收种子、植物品种繁殖材料', en: 'seed and propagating material' }],
    measures: [stop],
    notes: [],
  }
  const seedLaw: Omit<Provision, 'onlyIf'> = {
    ...shared,
    rule,
    scale: {
      kind: 'by-amount',
      base: 'goods-value',
      line: threshold,
      onLine: 'high',
      low: { per: 'yuan', low: low_min, high: low_max },
      high: { per: 'times', low: min_x, high: max_x },
    },
    duty: 'shall',
  }
  if (hasBegun(law, 'A-PVP-FINE', day)) {
    pen.rule('A-PVP-FINE', day)
    return seedLaw
  }
  const older = pen.rule('A-PVP14-FINE', day)
  const regulation: Provision = {
    ...shared,
    rule: older,
    scale: {
      kind: 'by-amount',
      base: 'goods-value',
      line: older.value.threshold,
      onLine: 'both',
      low: { per: 'yuan', low: 0, high: older.value.low_max },
      high: { per: 'times', low: older.value.min_x, high: older.value.max_x },
    },
    duty,
    onlyIf: duty === 'may' ? 'publicInterest' : null,
  }
  const rival = {
    provision: regulation,
    taken: {
      zh: '适用种子法（默认：法律的效力高于行政法规，且修订在后）',
      en: 'the Seed Law (default: a law ranks above a regulation, and was amended later)',
    },
    other: {
      zh: '适用2014年《植物新品种保护条例》',
      en: 'the plant variety regulation of 2014',
    },
  }
  return { ...seedLaw, rival }
}
