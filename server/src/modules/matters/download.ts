import type { Context, Download, Input } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { filesSeen, ownFile } from './files.ts'
import { loadMatter } from './load.ts'

/** A file that a visible field names, or that the acting body brought. Its content is never shown in the page itself. */
export async function download(context: Context, { id, sha256 }: Input<'matters', 'download'>): Promise<Download> {
  const matter = await loadMatter(context, id)
  const file = filesSeen(matter).find((one) => one.sha256 === sha256) ?? (await ownFile(context, id, sha256))
  if (!file) fail('matters.not_found')
  return { name: file.name, type: 'application/octet-stream', content: context.kernel.files.read(sha256) }
}
