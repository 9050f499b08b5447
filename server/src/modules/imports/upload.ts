import type { Context, Output, Upload } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { startRun } from './job.ts'
import { toImport } from './present.ts'
import { receive } from './receive.ts'
import { getImport } from './store.ts'

/** Takes stored files as an import: XML starts at once, tables wait for their mapping. */
export async function upload(
  context: Context,
  { fields, files }: { fields: Record<string, string>; files: Upload[] },
): Promise<Output<'imports', 'upload'>> {
  const { db, actor, kernel, now, requestId } = context
  const visibility = fields.visibility ?? 'public'
  if (visibility !== 'public' && visibility !== 'unpublished') {
    fail('kernel.invalid', { errors: [{ path: 'visibility', message: 'public or unpublished' }] })
  }
  const bodyId = actor.bodyId ?? fail('kernel.forbidden')
  const received = await receive(kernel, db, {
    bodyId,
    personId: actor.personId,
    visibility,
    uploads: files,
    requestId,
    now,
  })
  const stored = await getImport(db, received.id)
  if (!received.again && stored.state === 'queued') await startRun(context, stored)
  return toImport(stored)
}
