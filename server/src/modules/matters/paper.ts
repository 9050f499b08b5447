import { paperNames } from '@quanlian/papers'
import type { Context, Download, Input } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { definitionOf } from './definitions.ts'
import { loadMatter } from './load.ts'
import { papersSeen } from './paper-store.ts'

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** A paper that the acting body sees, under its title and number. */
export async function paper(context: Context, input: Input<'matters', 'paper'>): Promise<Download> {
  const matter = await loadMatter(context, input.id)
  const found = (await papersSeen(context.db, matter.id)).find(({ id }) => id === input.paper)
  if (!found) fail('matters.not_found')
  const sha256 = found[input.format]
  if (sha256 === null) fail('matters.paper_not_ready')
  const version = matter.entries.find(({ seq }) => seq === found.seq)?.version ?? matter.definition.version
  const title = definitionOf(matter.procedure.id, version).documents[found.document] ?? paperNames[found.content.kind]
  const name = `${title.zh} ${found.number}.${input.format}`
  return { name, type: types[input.format], content: context.kernel.files.read(sha256) }
}
