/** Schemas that several endpoints share. */
import * as z from 'zod'

export const Id = z.uuid().meta({ examples: ['0192f3c4-7b1e-7c3a-9d52-2f6f0f6c1a11'] })

/** A calendar day, `2026-11-22`. */
export const Day = z.iso.date().meta({ examples: ['2026-11-22'] })

/** An instant in UTC, `2026-11-22T08:00:00.000Z`. */
export const Instant = z.iso.datetime({ offset: true }).meta({ examples: ['2026-11-22T08:00:00.000Z'] })

/** Text that a person typed: trimmed, no control characters but line breaks. */
export function text(max: number, min = 1) {
  return (
    z
      .string()
      .trim()
      .min(min)
      .max(max)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
      .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/, 'control characters are not accepted')
  )
}

/** Which page of a list: one-based, at most 100 rows a page. */
export const paging = { page: z.int().min(1).max(1000).default(1), size: z.int().min(1).max(100).default(20) }

/** A page of rows with the number of all. `capped` says that `total` is a floor: there are at least that many. */
export function pageOf<Row extends z.ZodType>(row: Row) {
  return z.object({ items: z.array(row), total: z.int(), capped: z.boolean(), page: z.int(), size: z.int() })
}

export const Done = z.object({ done: z.literal(true) })
