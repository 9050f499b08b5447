/** GET /events */
import * as z from 'zod'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { countedAtMost, listEventRows } from './event-store.ts'

export async function listEvents(
  { db }: Context,
  input: Input<'identity', 'listEvents'>,
): Promise<Output<'identity', 'listEvents'>> {
  const { rows, total } = await listEventRows(db, input)
  return {
    items: rows.map((row) => ({ ...row, id: String(row.id), at: row.at.toISOString(), data: Data.parse(row.data) })),
    total: Math.min(total, countedAtMost),
    capped: total > countedAtMost,
    page: input.page,
    size: input.size,
  }
}

const Data = z.record(z.string(), z.unknown())
