import type { Context, Output, Upload } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { findMatter } from './store.ts'

/** Takes a stored file in for the acting body, to be named in its forms; the same file twice is one. */
export async function attach(
  { db, actor, now, record }: Context,
  { fields, files }: { fields: Record<string, string>; files: Upload[] },
): Promise<Output<'matters', 'attach'>> {
  const [file] = files
  if (!file || actor.bodyId === null) fail('matters.no_file')
  const matter = fields.matter ? await matterNamed(db, fields.matter) : null
  const { sha256, sm3, size, name } = file
  await db
    .insertInto('kernel.file')
    .values({ sha256, sm3, size })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db
    .insertInto('matter.attachment')
    .values({ matter_id: matter, body_id: actor.bodyId, sha256, name, size, person_id: actor.personId, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await record('matters.attached', matter, { sha256, size })
  return { sha256, sm3, name, size }
}

async function matterNamed(db: Context['db'], id: string): Promise<string> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) fail('matters.not_found')
  return (await findMatter(db, id))?.id ?? fail('matters.not_found')
}
