import type { Context, Input, Output } from '../../kernel/module.ts'
import { startRun } from './job.ts'
import { demand, mayResume } from './policy.ts'
import { toImport } from './present.ts'
import { getImport, lockImport, setState } from './store.ts'

/** Goes on with a stopped import where it was. */
export async function resume(
  context: Context,
  { id }: Input<'imports', 'resume'>,
): Promise<Output<'imports', 'resume'>> {
  const { db } = context
  const stored = await lockImport(db, id)
  demand(mayResume, stored.state)
  await setState(db, id, 'queued')
  await context.record('imports.resumed', id)
  await startRun(context, stored)
  return toImport(await getImport(db, id))
}
