import type { Context, Input, Output } from '../../kernel/module.ts'
import { listRows } from './rows.ts'

/** The queue of the acting body. */
export async function list(
  context: Context,
  { page, size, ...criteria }: Input<'matters', 'list'>,
): Promise<Output<'matters', 'list'>> {
  const found = await listRows(context, criteria, { limit: size, offset: (page - 1) * size })
  return { ...found, page, size }
}
