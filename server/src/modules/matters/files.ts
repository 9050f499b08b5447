/** Files of a matter that the acting body may have: those that a field it sees names, and those it brought itself. */
import { timeline } from '@quanlian/procedure'
import type { Context } from '../../kernel/module.ts'
import { filesIn } from './fields.ts'
import type { LoadedMatter } from './load.ts'

export interface SeenFile {
  sha256: string
  name: string
  /** The first entry that names it; nothing for one that no form names. */
  seq?: number
}

/** Each once, under the name of the field that shows it. */
export function filesSeen({ entries, viewer }: LoadedMatter): SeenFile[] {
  const found = new Map<string, SeenFile>()
  for (const { seq, form, corrected } of timeline(entries, viewer))
    for (const file of filesIn([form, corrected ?? {}]))
      if (!found.has(file.sha256)) found.set(file.sha256, { ...file, seq })
  return [...found.values()]
}

/** A file the acting body brought for this matter, or for one that it has not opened yet. */
export async function ownFile(
  { db }: Pick<Context, 'db'>,
  matter: string,
  sha256: string,
): Promise<SeenFile | undefined> {
  return db
    .selectFrom('matter.attachment')
    .select(['sha256', 'name'])
    .where('sha256', '=', sha256)
    .where((where) => where.or([where('matter_id', '=', matter), where('matter_id', 'is', null)]))
    .executeTakeFirst()
}
