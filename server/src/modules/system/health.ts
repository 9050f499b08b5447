import type { Context, Output } from '../../kernel/module.ts'
import { version } from '../../kernel/version.ts'

/** The process answers. */
export async function health(_context: Context): Promise<Output<'system', 'health'>> {
  return { status: 'ok', version }
}
