/** What each law provides on damages on a day: the order of methods, the statutory range, the punitive multiple. */
import type { damageRights } from '../choices.ts'
import type { Day } from '../day.ts'
import type { Law } from '../law.ts'
import { type Fen, yuan } from '../money.ts'
import type { Reasoning } from '../reasoning.ts'
import type { Rule } from '../rule.ts'
import type { Words } from '../words.ts'

/** Kinds of right. `confusion` and `trade-secret` are the two acts of unfair competition with statutory damages. */
export type DamageRight = (typeof damageRights)[number]

export type DamageMethod = 'actual-loss' | 'infringer-gain' | 'licence-fee' | 'statutory'

export interface Provisions {
  right: DamageRight
  order: Pick<Rule, 'id' | 'law' | 'article'>
  /** Methods in their order; those of one group stand side by side. */
  groups: readonly (readonly DamageMethod[])[]
  /** How the licence fee counts: by a multiple, as the fee itself, as a measure of the loss, or not at all. */
  licence: 'multiple' | 'royalty' | 'loss' | null
  licenceRule: Pick<Rule, 'id'>
  statutory: { rule: Pick<Rule, 'id'>; min: Fen | null; max: Fen } | null
  /** Why there is no statutory amount. */
  noStatutory: Words | null
  punitive: { rule: Pick<Rule, 'id'>; min: number; max: number; mensRea: '故意' | '恶意' } | null
}

type Ranged = Pick<Rule, 'id'> & { value: { min?: number | null; max: number } }
type Multiplied = Pick<Rule, 'id'> & { value: { min_x: number; max_x: number } }
interface Sources {
  order(pen: Reasoning, on: Day, law: Law): Rule
  statutory?(pen: Reasoning, on: Day): Ranged
  punitive?(pen: Reasoning, on: Day, law: Law): Multiplied | null
}

const orderIds: Record<DamageRight, readonly string[]> = {
  patent: ['A-PAT-DAMAGES-ORDER'],
  mark: ['A-TM26-DAMAGES-ORDER'],
  copyright: ['A-CR-DAMAGES-ORDER'],
  'trade-secret': ['A-UC25-DAMAGES'],
  confusion: ['A-UC25-DAMAGES'],
  'unfair-competition': ['A-UC25-DAMAGES'],
  'plant-variety': ['A-SEED-DAMAGES'],
  layout: ['A-LAY26-DAMAGES', 'A-LAY01-DAMAGES'],
}

const competition: Sources = {
  order: (pen, on) => pen.rule('A-UC25-DAMAGES', on),
}
const sources: Record<DamageRight, Sources> = {
  patent: {
    order: (pen, on) => pen.rule('A-PAT-DAMAGES-ORDER', on),
    statutory: (pen, on) => pen.rule('A-PAT-STATUTORY', on),
    punitive: (pen, on) => pen.rule('A-PAT-PUNITIVE', on),
  },
  mark: {
    order: (pen, on) => pen.rule('A-TM26-DAMAGES-ORDER', on),
    statutory: (pen, on) => pen.rule('A-TM26-STATUTORY', on),
    punitive: (pen, on) => pen.rule('A-TM26-PUNITIVE', on),
  },
  copyright: {
    order: (pen, on) => pen.rule('A-CR-DAMAGES-ORDER', on),
    statutory: (pen, on) => pen.rule('A-CR-STATUTORY', on),
    punitive: (pen, on) => pen.rule('A-CR-PUNITIVE', on),
  },
  'trade-secret': {
    ...competition,
    statutory: (pen, on) => pen.rule('A-UC25-STATUTORY', on),
    punitive: (pen, on) => pen.rule('A-UC25-PUNITIVE', on),
  },
  confusion: { ...competition, statutory: (pen, on) => pen.rule('A-UC25-STATUTORY', on) },
  'unfair-competition': competition,
  'plant-variety': {
    order: (pen, on) => pen.rule('A-SEED-DAMAGES', on),
    statutory: (pen, on) => pen.rule('A-SEED-STATUTORY', on),
    punitive: (pen, on) => pen.rule('A-SEED-PUNITIVE', on),
  },
  layout: {
    order: (pen, on, law) => pen.rule(law.on('A-LAY26-DAMAGES', on).ok ? 'A-LAY26-DAMAGES' : 'A-LAY01-DAMAGES', on),
    punitive: (pen, on, law) => (law.on('A-LAY26-PUNITIVE', on).ok ? pen.rule('A-LAY26-PUNITIVE', on) : null),
  },
}

/** Whether the law on damages of this right is known for a day. */
export function isKnownOn(law: Law, right: DamageRight, on: Day): boolean {
  return orderIds[right].some((id) => law.on(id, on).ok)
}

/** The provisions on damages of a right on a day. @throws Refused where no version is known. */
export function provisionsOn(pen: Reasoning, law: Law, right: DamageRight, on: Day): Provisions {
  const source = sources[right]
  const order = source.order(pen, on, law)
  const { groups, licence } = read(order, right)
  const asLoss = right === 'trade-secret' && law.on('A-TS20-LICENCE', on).ok
  const statutory = source.statutory?.(pen, on) ?? null
  const punitive = source.punitive?.(pen, on, law) ?? null
  return {
    right,
    order,
    groups: asLoss
      ? groups.map((group) => (group.includes('actual-loss') ? [...group, 'licence-fee'] : group))
      : groups,
    licence: asLoss ? 'loss' : licence,
    licenceRule: asLoss ? pen.rule('A-TS20-LICENCE', on) : order,
    statutory: statutory && {
      rule: statutory,
      min: statutory.value.min ? yuan(statutory.value.min) : null,
      max: yuan(statutory.value.max),
    },
    noStatutory: statutory ? null : lacking(right),
    punitive: punitive && {
      rule: punitive,
      min: punitive.value.min_x,
      max: punitive.value.max_x,
      // The laws of 2019 speak of bad faith; every later one of intent.
      mensRea: order.law === 'trademark-law-2019' || order.law === 'unfair-competition-law-2019' ? '恶意' : '故意',
    },
  }
}

/** Groups of methods as the rule lists them. The regulation of 2001 lists none: gain or loss, side by side (art. 30). */
function read({ value }: Rule, right: DamageRight): Pick<Provisions, 'groups' | 'licence'> {
  const listed = Array.isArray(value) ? value.map(String) : ['actual_loss|infringer_gain']
  const groups = listed.map((group) => group.split('|').map(methodOf))
  if (right === 'unfair-competition')
    return { groups: groups.filter((group) => !group.includes('statutory')), licence: null }
  const licence = listed.includes('royalty') ? 'royalty' : listed.includes('licence_fee_multiple') ? 'multiple' : null
  return { groups, licence }
}

function methodOf(name: string): DamageMethod {
  if (name.startsWith('actual_loss')) return 'actual-loss'
  if (name.startsWith('infringer_gain') || name.startsWith('illegal_gain')) return 'infringer-gain'
  if (name.startsWith('statutory')) return 'statutory'
  return 'licence-fee'
}

function lacking(right: DamageRight): Words {
  return right === 'layout'
    ? { zh: '布图设计的规定没有法定赔偿数额', en: 'the regulation on layout designs has no statutory amount' }
    : {
        zh: '反不正当竞争法只对混淆和侵犯商业秘密两条规定了法定赔偿',
        en: 'the Anti-Unfair Competition Law has statutory damages only for confusion and trade secrets',
      }
}
