import type { Context, Input, Output } from '../../kernel/module.ts'
import { demand, mayStop } from './policy.ts'
import { toImport } from './present.ts'
import { getImport, lockImport, setState } from './store.ts'

/** Halts an import. The batch being written ends first; what is in stays in. */
export async function stop(context: Context, { id }: Input<'imports', 'stop'>): Promise<Output<'imports', 'stop'>> {
  const { db } = context
  demand(mayStop, (await lockImport(db, id)).state)
  await setState(db, id, 'stopped')
  await context.record('imports.stopped', id)
  return toImport(await getImport(db, id))
}
