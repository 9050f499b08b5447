/** The questions that the law pages ask, as data: which calculator, which facts, in which order. Words are in words.ts. */
import {
  type CalculatorName,
  competencePlaces,
  competenceSubjects,
  competenceTracks,
  copyrightSubjects,
  courtFeeEndings,
  courtFeeKinds,
  courtFeeProcedures,
  damageRights,
  fineActs,
  limitationClaims,
  limitationRights,
  offences,
  patentKinds,
  plantGroups,
  reductions,
  takeDownServices,
} from '@quanlian/statutes/names'

export interface Field {
  name: string
  kind: 'day' | 'moment' | 'money' | 'count' | 'decimal' | 'flag' | 'choice' | 'factors'
  needed?: true
  choices?: readonly string[]
  /** Asked only when another field has one of these values. */
  when?: { field: string; is: readonly string[] }
}

export interface Tool {
  calculator: CalculatorName
  group: Group
  fields: readonly Field[]
}

export const groups = ['time', 'protect', 'court', 'keep'] as const
export type Group = (typeof groups)[number]

const day = (name: string, more: Partial<Field> = {}): Field => ({ name, kind: 'day', ...more })
const money = (name: string, more: Partial<Field> = {}): Field => ({ name, kind: 'money', ...more })
const count = (name: string, more: Partial<Field> = {}): Field => ({ name, kind: 'count', ...more })
const flag = (name: string, more: Partial<Field> = {}): Field => ({ name, kind: 'flag', ...more })
const choice = (name: string, choices: readonly string[], more: Partial<Field> = {}): Field => ({
  name,
  kind: 'choice',
  choices,
  ...more,
})
const needed = { needed: true } as const
const of = (field: string, ...is: string[]) => ({ when: { field, is } })

export const tools: readonly Tool[] = [
  {
    calculator: 'criminal-threshold',
    group: 'protect',
    fields: [
      choice('offence', offences, needed),
      money('gain'),
      money('turnover', of('offence', '213', '215', '216', '217')),
      money('serviceGain', of('offence', '213')),
      money('unattached', of('offence', '213')),
      money('sales', of('offence', '214', '218')),
      money('unsold', of('offence', '214', '218')),
      count('items', of('offence', '215')),
      count('itemsUnsold', of('offence', '215')),
      count('copies', of('offence', '217', '218')),
      count('copiesUnsold', of('offence', '218')),
      count('works', of('offence', '217')),
      count('downloads', of('offence', '217')),
      count('clicks', of('offence', '217')),
      count('members', of('offence', '217')),
      money('loss', of('offence', '216', '219', '219-1')),
      flag('bankruptcy', of('offence', '219', '219-1')),
      count('marks', of('offence', '213', '215')),
      count('serviceMarks', of('offence', '213')),
      count('patents', of('offence', '216')),
      flag('punishedWithinTwoYears', of('offence', '213', '214', '215', '217', '218', '219', '219-1')),
      flag('unit'),
      day('triedOn'),
    ],
  },
  {
    calculator: 'damages',
    group: 'protect',
    fields: [
      choice('right', damageRights, needed),
      money('actualLoss'),
      money('infringerGain'),
      money('licenceFee'),
      { name: 'licenceMultiple', kind: 'decimal' },
      money('statutoryRequested'),
      money('costs'),
      { name: 'punitiveMultiple', kind: 'decimal' },
      { name: 'intent', kind: 'factors' },
      { name: 'serious', kind: 'factors' },
      day('filedOn'),
      day('heardOn'),
    ],
  },
  {
    calculator: 'administrative-fine',
    group: 'protect',
    fields: [
      choice('act', fineActs, needed),
      money(
        'gain',
        of('act', 'patent-passing-off', 'mark-infringement', 'copyright', 'network', 'confusion', 'trade-secret'),
      ),
      money(
        'turnover',
        of(
          'act',
          'mark-infringement',
          'mark-passing-off',
          'copyright',
          'network',
          'network-circumvention',
          'confusion',
        ),
      ),
      money('goodsValue', of('act', 'plant-infringement', 'plant-passing-off')),
      flag('serious', of('act', 'trade-secret', 'platform', 'confusion')),
      count('actsWithinFiveYears', of('act', 'mark-infringement')),
      day('decidedOn'),
    ],
  },
  {
    calculator: 'linkage-clocks',
    group: 'time',
    fields: [
      day('reportReceived'),
      day('policeAccepted'),
      day('refusalReceived'),
      day('reconsiderationAsked'),
      day('filingNoticeReceived'),
      day('prosecutionAccepted'),
      day('nonProsecuted'),
    ],
  },
  {
    calculator: 'complaint-clocks',
    group: 'time',
    fields: [
      day('complaintReceived'),
      day('complaintAccepted'),
      day('mediationEnded'),
      day('clueReceived'),
      day('filingDecided'),
    ],
  },
  {
    calculator: 'take-down',
    group: 'time',
    fields: [choice('service', takeDownServices, needed), day('suedOn')],
  },
  {
    calculator: 'limitation',
    group: 'time',
    fields: [
      choice('claim', limitationClaims, needed),
      choice('right', limitationRights, of('claim', 'infringement')),
      day('knewOn'),
      day('harmedOn'),
      day('grantedOn', of('claim', 'provisional-royalty')),
      day('suedOn'),
      flag('continuing', of('claim', 'infringement')),
    ],
  },
  {
    calculator: 'court-fees',
    group: 'court',
    fields: [
      choice('kind', courtFeeKinds, needed),
      money('amount', of('kind', 'civil', 'preservation', 'enforcement')),
      choice('procedure', courtFeeProcedures, of('kind', 'civil')),
      choice('ending', courtFeeEndings, of('kind', 'civil')),
      money('counterclaim', of('kind', 'civil')),
    ],
  },
  {
    calculator: 'competence',
    group: 'court',
    fields: [
      choice('subject', competenceSubjects, needed),
      choice('place', competencePlaces, needed),
      choice('track', competenceTracks),
      money('amount'),
      flag('complex'),
    ],
  },
  {
    calculator: 'patent-annuities',
    group: 'keep',
    fields: [
      choice('kind', patentKinds, needed),
      day('filed', needed),
      day('granted', needed),
      choice('reduction', reductions),
      count('paidThrough'),
    ],
  },
  {
    calculator: 'patent-term',
    group: 'keep',
    fields: [
      choice('kind', patentKinds, needed),
      day('filed', needed),
      day('granted'),
      day('examinationRequested', of('kind', 'invention')),
      day('drugApproved', of('kind', 'invention')),
    ],
  },
  {
    calculator: 'patent-deadlines',
    group: 'keep',
    fields: [
      choice('kind', patentKinds, needed),
      day('firstFiled'),
      day('filed'),
      day('priority'),
      day('refusalReceived'),
      day('grantNoticeReceived'),
      day('invalidationDecisionReceived'),
    ],
  },
  {
    calculator: 'mark-term',
    group: 'keep',
    fields: [day('registered', needed), count('renewals')],
  },
  {
    calculator: 'mark-deadlines',
    group: 'keep',
    fields: [
      day('foreignFiled'),
      day('published'),
      day('refusalReceived'),
      day('noRegistrationReceived'),
      day('reviewDecisionReceived'),
      day('registered'),
      day('nonUseNoticeReceived'),
    ],
  },
  {
    calculator: 'copyright-term',
    group: 'keep',
    fields: [
      choice('subject', copyrightSubjects, needed),
      day('died', of('subject', 'natural', 'software_natural', 'photograph')),
      day('created'),
      day('published'),
    ],
  },
  {
    calculator: 'plant-term',
    group: 'keep',
    fields: [choice('plant', plantGroups, needed), day('granted', needed)],
  },
  {
    calculator: 'layout-term',
    group: 'keep',
    fields: [day('filed'), day('firstExploited'), day('created')],
  },
]

/** Units of clocks that run from a day; those in hours run from a moment. Empty until a clock is chosen. */
const inDays = ['', 'day', 'working_day', 'month', 'year']

/** The one tool that is asked by rule instead of by fixed fields. */
export const clockTool: Tool = {
  calculator: 'clock',
  group: 'time',
  fields: [
    day('start', { ...needed, ...of('unit', ...inDays) }),
    { name: 'startAt', kind: 'moment', ...needed, ...of('unit', 'hour') },
    flag('custody'),
    day('today', of('unit', ...inDays)),
  ],
}

export function findTool(calculator: string): Tool | undefined {
  return calculator === 'clock' ? clockTool : tools.find((tool) => tool.calculator === calculator)
}
