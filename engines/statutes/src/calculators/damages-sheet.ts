/** The worksheet of damages by one reading of the law: rows, base, multiple, costs and totals. Pure arithmetic. */
import { type Fen, parseYuan, toYuan } from '../money.ts'
import type { Facts } from './damages-facts.ts'
import { decisive, type Row, rowsOf } from './damages-methods.ts'
import type { DamageMethod, DamageRight, Provisions } from './damages-provisions.ts'
import { type PunitiveReading, type PunitiveSheet, punitiveSheet } from './damages-punitive.ts'

/** A method with its amount as yuan text. */
export interface MethodRow extends Omit<Row, 'amount'> {
  amount: string | null
}

export interface DamagesResult {
  right: DamageRight
  /** Instrument of the law on the methods. */
  law: string
  /** `parallel` where loss and gain stand side by side. */
  order: 'strict' | 'parallel'
  methods: readonly MethodRow[]
  /** Null where the law has no statutory damages for this right. */
  statutoryRange: { min: string | null; max: string } | null
  compensation: { method: DamageMethod; amount: string } | null
  punitive: PunitiveSheet
  costs: string
  /** With costs, and with punitive damages where they are counted; null without any figure. */
  total: string | null
  totalWithoutPunitive: string | null
}

/** One reading. */
export interface Variant extends PunitiveReading {
  provisions: Provisions
  /** Marks under the law of 2019: the holder chooses the method. */
  free?: boolean
  /** Marks under the law of 2019: costs come on top of statutory damages. */
  costsOnTop?: boolean
}

export function isMarkLaw2019({ order }: Provisions): boolean {
  return order.law === 'trademark-law-2019'
}

export function sheetOf(facts: Facts, variant: Variant): DamagesResult {
  const { provisions, free } = variant
  const rows = rowsOf(provisions, facts.figures, free)
  const best = decisive(rows)
  const punitive = punitiveSheet(provisions, facts.law, facts.punitive, best, variant)
  const within = best?.method === 'statutory' && isMarkLaw2019(provisions) && !variant.costsOnTop
  const plain = best ? toYuan(within ? best.amount : best.amount + facts.costs) : null
  const multiplied = punitive.counted && punitive.amount !== null ? parseYuan(punitive.amount) : undefined
  return {
    right: provisions.right,
    law: provisions.order.law,
    order: free || areSideBySide(provisions) ? 'parallel' : 'strict',
    methods: rows.map((row) => ({ ...row, amount: yuanOrNull(row.amount) })),
    statutoryRange: provisions.statutory && {
      min: yuanOrNull(provisions.statutory.min),
      max: toYuan(provisions.statutory.max),
    },
    compensation: best && { method: best.method, amount: toYuan(best.amount) },
    punitive,
    costs: toYuan(facts.costs),
    total: multiplied === undefined ? plain : toYuan(multiplied + facts.costs),
    totalWithoutPunitive: plain,
  }
}

function areSideBySide({ groups }: Provisions): boolean {
  return groups.some((group) => group.includes('actual-loss') && group.includes('infringer-gain'))
}

function yuanOrNull(amount: Fen | null): string | null {
  return amount === null ? null : toYuan(amount)
}
