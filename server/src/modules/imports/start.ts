import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { startRun } from './job.ts'
import { mappingErrors } from './mapping.ts'
import { demand, mayStart } from './policy.ts'
import { toImport } from './present.ts'
import { getImport, lockImport, setState } from './store.ts'

/** Starts a table import with the mapping that a person confirmed. */
export async function start(
  context: Context,
  { id, mapping }: Input<'imports', 'start'>,
): Promise<Output<'imports', 'start'>> {
  const { db } = context
  const stored = await lockImport(db, id)
  demand(mayStart, stored.state)
  const errors = mappingErrors(mapping)
  if (errors.length > 0) fail('imports.mapping', { errors })
  await setState(db, id, 'queued', { mapping })
  await context.record('imports.mapped', id)
  await startRun(context, stored)
  return toImport(await getImport(db, id))
}
