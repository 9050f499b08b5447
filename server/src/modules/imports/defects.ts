import type { Context, Input, Output } from '../../kernel/module.ts'
import { listDefects, toDefectRow } from './defect-rows.ts'
import { getImport } from './store.ts'

/** What was wrong, in the order of the files, told in both languages. */
export async function defects(
  { db }: Context,
  { id, severity, page, size }: Input<'imports', 'defects'>,
): Promise<Output<'imports', 'defects'>> {
  await getImport(db, id)
  const { rows, total } = await listDefects(db, id, severity, size, (page - 1) * size)
  return { items: rows.map(toDefectRow), total, capped: false, page, size }
}
