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

/**
 * Rows that say something, now or before: those with a value whose condition may hold. What only was known before comes
 * as the row of now without a value.
 */
export function compare(now: ThresholdResult, before: ThresholdResult | undefined) {
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
  const told = rows.filter(({ row, before: was }) => row.value !== null || (was && was.value !== null))
  return { told, others: rows.filter((one) => !told.includes(one)) }
}
