import type { Context, Input, Output } from '../../kernel/module.ts'
import { startUndo } from './job.ts'
import { demand, mayUndo } from './policy.ts'
import { toImport } from './present.ts'
import { getImport, lockImport, setState } from './store.ts'

/** Takes an import back. Nothing came in from one that still waits for its mapping, so that is done at once. */
export async function undo(
  context: Context,
  { id, reason }: Input<'imports', 'undo'>,
): Promise<Output<'imports', 'undo'>> {
  const { db, now } = context
  const stored = await lockImport(db, id)
  demand(mayUndo, stored.state)
  await context.record('imports.undo_asked', id, { reason })
  if (stored.state === 'mapping') {
    await setState(db, id, 'undone', { finished_at: now })
    await context.record('imports.undone', id)
  } else {
    await setState(db, id, 'undoing')
    await startUndo(context, stored)
  }
  return toImport(await getImport(db, id))
}
