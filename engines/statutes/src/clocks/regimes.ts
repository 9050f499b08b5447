/** Which law counts how: the wording of roll-over, what 日 means, and the articles that say so. */
import type { InstrumentId } from '../instruments.ts'
import type { RuleId } from '../rules/index.ts'
import type { Words } from '../words.ts'
import type { Roll, Unit } from './vocabulary.ts'

/** One way to count. `words` say what the reading is and, for the first of several, why it is the default. */
export interface CountReading {
  roll: Roll
  /** For terms in 日 whose meaning is open. */
  dayUnit?: Unit
  words: Words
}

export interface Regime {
  /** The first is the default; more where the law leaves it open. */
  readings: readonly [CountReading, ...CountReading[]]
  /** Articles on counting, cited where they hold on the day. */
  rules: readonly RuleId[]
  /** A rule whose value lists the numbers of 日 that are working days, or says up to which number they are. */
  workingDays?: RuleId
  /** Roll-over stops while somebody is held. */
  custody?: boolean
  /** The law says 期间开始的时不计算, so that a term in hours can be read to start with the next full hour. */
  skipsHour?: boolean
  /** What stays uncertain whatever the reading. */
  doubt?: Words
}

const restDay: CountReading = {
  roll: 'rest_day',
  words: {
    zh: '末日遇周末或节假日的，顺延至其后第一日',
    en: 'an end on a weekend or holiday moves to the first day after it',
  },
}
const workingDay: CountReading = {
  roll: 'working_day',
  words: {
    zh: '末日遇休假日的，顺延至其后第一个工作日',
    en: 'an end on a day of rest moves to the first working day after it',
  },
}
/** The default is the earlier day wherever a law is silent: whoever keeps it is in time on every reading. */
const silent: Regime['readings'] = [
  {
    roll: 'none',
    words: {
      zh: '该法没有写顺延，末日不顺延；取较早日为默认，按此办理在任何读法下都不逾期',
      en: 'the law says nothing of roll-over, so none; the earlier day is the default because it is in time on every reading',
    },
  },
  {
    roll: 'rest_day',
    words: {
      zh: '参照民法典第203条、民事诉讼法第85条，末日遇休假日顺延',
      en: 'by analogy with Civil Code art. 203 and Civil Procedure Law art. 85 an end on a day of rest moves on',
    },
  },
]

export const regimes = {
  civil: { readings: [restDay], rules: ['A-CC-COUNT-DAY', 'A-CC-COUNT-MONTH', 'I-RULE-CC'] },
  court: { readings: [restDay], rules: ['I-RULE-CVL'], skipsHour: true },
  administrative_action: { readings: [restDay], rules: ['D-ALL-101', 'I-RULE-CVL'], skipsHour: true },
  criminal: { readings: [restDay], rules: ['I-RULE-CPL'], custody: true, skipsHour: true },
  patent: { readings: [workingDay], rules: ['I-RULE-PATR'] },
  layout: { readings: [workingDay], rules: ['E-LAY-COUNT'] },
  mark: { readings: [workingDay], rules: ['E-TMR-COUNT'] },
  mark_2026: {
    readings: [workingDay],
    rules: ['E-TMR-COUNT'],
    doubt: {
      zh: '与2026年商标法配套的实施条例未见，按2014年实施条例第12条计算',
      en: 'no implementing regulations for the Trademark Law of 2026 are known; counted by art. 12 of those of 2014',
    },
  },
  market: {
    readings: [
      {
        roll: 'festival',
        words: {
          zh: '“法定节假日”不含普通周末：末日在放假期间的顺延，在普通周末的不顺延；取较早日为默认，按此办理在任何读法下都不逾期',
          en: '“法定节假日” without ordinary weekends: an end in a holiday break moves on, one on an ordinary weekend does not; the earlier day is the default because it is in time on every reading',
        },
      },
      {
        roll: 'rest_day',
        words: {
          zh: '“法定节假日”包括周末：末日在周末的也顺延',
          en: '“法定节假日” with weekends: an end on a weekend moves on as well',
        },
      },
    ],
    rules: ['I-RULE-R2'],
    skipsHour: true,
  },
  reconsideration: { readings: [restDay], rules: ['I-RULE-ARL', 'I-RULE-CVL'], workingDays: 'I-RULE-ARL' },
  penalty: { readings: silent, rules: ['I-RULE-APL'], workingDays: 'I-RULE-APL' },
  compulsion: { readings: silent, rules: ['I-RULE-ACL'], workingDays: 'I-RULE-ACL' },
  transfer: {
    readings: [
      {
        roll: 'rest_day',
        words: {
          zh: '310号未写“日”是工作日：按自然日计，末日遇休假日的比照刑事诉讼法第105条顺延；为默认，因公安、检察环节依该条计算',
          en: 'Order 310 does not say that its 日 are working days: calendar days, an end on a day of rest moves on as in Criminal Procedure Law art. 105; the default because police and procurators count so',
        },
      },
      { roll: 'none', words: { zh: '按自然日计，末日不顺延', en: 'calendar days, no roll-over' } },
      {
        roll: 'none',
        dayUnit: 'working_day',
        words: {
          zh: '按工作日计（比照行政处罚法第85条）',
          en: 'working days, as in Administrative Penalty Law art. 85',
        },
      },
    ],
    rules: ['B-CPL-COUNT'],
    skipsHour: true,
  },
  silent: { readings: silent, rules: [] },
  /** Terms that are no period to act in: publicity, validity, prescription of penalties. */
  fixed: {
    readings: [{ roll: 'none', words: { zh: '不是办理期限，末日不顺延', en: 'not a period to act in: no roll-over' } }],
    rules: [],
  },
} as const satisfies Record<string, Regime>

export type RegimeId = keyof typeof regimes

/** The regime of an instrument; laws that say nothing and refer to none are `silent`. Rules that differ stand in `terms.ts`. */
export function regimeOf(instrument: InstrumentId): RegimeId {
  return byInstrument[instrument] ?? 'silent'
}

const byInstrument: Partial<Record<InstrumentId, RegimeId>> = {
  'civil-code': 'civil',
  'e-commerce-law': 'civil',
  'network-dissemination-regulation-2013': 'civil',
  'spc-network-reply-2020': 'civil',
  'copyright-law-2020': 'civil',
  'spc-mark-disputes-2020': 'civil',
  'spc-copyright-disputes-2020': 'civil',
  'civil-procedure-law-2023': 'court',
  'mediation-law': 'court',
  'spc-civil-procedure-2022': 'court',
  'spc-act-preservation-2018': 'court',
  'spc-patent-disputes-2020': 'court',
  'technical-investigators-2019': 'court',
  'online-litigation-2021': 'court',
  'online-mediation-2021': 'court',
  'administrative-procedure-law-2017': 'administrative_action',
  'spc-admin-filing-limits-2026': 'administrative_action',
  'criminal-procedure-law-2018': 'criminal',
  'police-criminal-procedure-2020': 'criminal',
  'procuratorate-rules-2019': 'criminal',
  'spp-holder-notice-2021': 'criminal',
  'spp-linkage-provisions': 'criminal',
  'patent-law-2020': 'patent',
  'patent-rules-2023': 'patent',
  'patent-fee-guide-2026': 'patent',
  'priority-examination-2026': 'patent',
  'layout-regulation-2026': 'layout',
  'trademark-law-2019': 'mark',
  'trademark-rules-2014': 'mark',
  'trademark-law-2026': 'mark_2026',
  'market-penalty-procedure': 'market',
  'reconsideration-law-2023': 'reconsideration',
  'penalty-law-2021': 'penalty',
  'compulsion-law': 'compulsion',
  'transfer-regulation-2020': 'transfer',
}
