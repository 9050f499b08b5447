/** What the calculator `criminal-threshold` answers, as far as the page of a matter shows it. */
import * as z from 'zod'

const Words = z.object({ zh: z.string(), en: z.string() })

const Row = z.object({
  test: z.string(),
  words: Words,
  tier: z.enum(['basic', 'serious']),
  unit: z.string(),
  value: z.string().nullable(),
  required: z.string(),
  applies: z.boolean().nullable(),
  met: z.boolean().nullable(),
})
export type ThresholdRow = z.infer<typeof Row>

const Result = z.object({
  level: z.enum(['none', 'basic', 'serious']),
  rows: z.array(Row),
  missing: z.array(z.object({ field: z.string(), words: Words })),
  sentence: Words,
  transfer: z.object({ words: Words }),
})
export type ThresholdResult = z.infer<typeof Result>

/** Nothing for the answer of another calculator. */
export function thresholdIn(result: unknown): ThresholdResult | undefined {
  return Result.safeParse(result).data
}

/** A row beside what it was before a correction. */
export interface ComparedRow {
  row: ThresholdRow
  before: ThresholdRow | undefined
  /** Whether value, figure or outcome is another one now. */
  moved: boolean
}

/** Rows in three: what a reader looks for first, what else was compared, and tests for which nothing is known. */
export interface Compared {
  first: ComparedRow[]
  told: ComparedRow[]
  unknown: ComparedRow[]
}

/**
 * Rows whose condition may hold. First come those that are reached, and those that were before a correction; where there
 * are none, the first that could be compared at all.
 */
export function compare(now: ThresholdResult, before: ThresholdResult | undefined): Compared {
  const key = ({ test, tier }: ThresholdRow) => `${test} ${tier}`
  const old = new Map((before?.rows ?? []).filter(({ applies }) => applies !== false).map((row) => [key(row), row]))
  const rows = now.rows
    .filter(({ applies }) => applies !== false)
    .map((row): ComparedRow => {
      const was = old.get(key(row))
      const moved =
        was !== undefined && (was.value !== row.value || was.required !== row.required || was.met !== row.met)
      return { row, before: was, moved }
    })
  const known = rows.filter(({ row, before: was }) => row.value !== null || (was && was.value !== null))
  const reached = known.filter(({ row, before: was }) => row.met === true || was?.met === true)
  const first = reached.length > 0 ? reached : known.slice(0, 1)
  return {
    first,
    told: known.filter((one) => !first.includes(one)),
    unknown: rows.filter((one) => !known.includes(one)),
  }
}
