import type { Context, Input, Output } from '../../kernel/module.ts'
import { toImport } from './present.ts'
import { listImports } from './store.ts'

/** Imports of the acting body, newest first. */
export async function list(
  { db }: Context,
  { state, page, size }: Input<'imports', 'list'>,
): Promise<Output<'imports', 'list'>> {
  const { items, total } = await listImports(db, state, size, (page - 1) * size)
  return { items: items.map(toImport), total, capped: false, page, size }
}
