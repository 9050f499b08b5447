import { Readable } from 'node:stream'
import type { Matter } from '@quanlian/contract'
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { Files } from '../../kernel/files.ts'
import type { Context, Download, Input } from '../../kernel/module.ts'
import { archivePage, notesPage } from './archive-page.ts'
import { filesSeen } from './files.ts'
import { get } from './get.ts'
import { loadMatter } from './load.ts'
import { messagesSeen } from './messages.ts'
import { type Note, notesOf } from './notes.ts'
import { papersSeen } from './paper-store.ts'

/** A stored file and its place in the archive. */
export interface ArchivedFile {
  path: string
  sha256: string
}

/**
 * The file of a matter as the acting body sees it: `index.json` is its page with all messages, `index.html` the same to be
 * read, papers and attachments lie beside. What is not for the body to see is nowhere in it. Its own notes lie apart in
 * `internal/`: whoever hands the file on to others leaves that folder out.
 */
export async function archive(context: Context, { id }: Input<'matters', 'archive'>): Promise<Download> {
  const { db, actor, kernel, now } = context
  const [matter, page, papers] = [await loadMatter(context, id), await get(context, { id }), await papersSeen(db, id)]
  const messages = (await messagesSeen(db, matter)).reverse()
  const notes = (await notesOf(db, actor, id)).reverse()
  const files: ArchivedFile[] = [
    ...papers.flatMap(({ number, pdf, docx }) => [
      ...(pdf ? [{ path: `papers/${pathSafe(number)}.pdf`, sha256: pdf }] : []),
      ...(docx ? [{ path: `papers/${pathSafe(number)}.docx`, sha256: docx }] : []),
    ]),
    ...filesSeen(matter).map(({ sha256, name, seq }) => ({
      path: `files/${String(seq).padStart(3, '0')}-${sha256.slice(0, 8)}-${pathSafe(name)}`,
      sha256,
    })),
  ]
  const texts: [path: string, text: string][] = [
    ['index.json', JSON.stringify({ ...page, actions: [], may: [], messages, files }, null, 1)],
    ['timeline.json', JSON.stringify(page.timeline, null, 1)],
    ['index.html', archivePage(page, messages, files, now)],
    ...(notes.length === 0 ? [] : notesOnly(page, notes)),
  ]
  return {
    name: `${matter.number}.zip`,
    type: 'application/zip',
    content: Readable.from(zipped(texts, files, kernel.files, now)),
  }
}

function notesOnly(page: Matter, notes: readonly Note[]): [path: string, text: string][] {
  return [
    ['internal/notes.json', JSON.stringify(notes, null, 1)],
    ['internal/notes.html', notesPage(page, notes)],
  ]
}

/** Entry by entry: no more of the archive is in memory than what is being sent. */
async function* zipped(
  texts: readonly [path: string, text: string][],
  files: readonly ArchivedFile[],
  store: Files,
  now: Date,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  const take = () => ready.splice(0)
  for (const [path, text] of texts) {
    const entry = new ZipDeflate(path, { level: 6 })
    entry.mtime = now
    zip.add(entry)
    entry.push(strToU8(text), true)
    yield* take()
  }
  for (const { path, sha256 } of files) {
    const entry = new ZipPassThrough(path)
    entry.mtime = now
    zip.add(entry)
    for await (const chunk of store.read(sha256)) {
      entry.push(chunk)
      yield* take()
    }
    entry.push(new Uint8Array(), true)
  }
  zip.end()
  yield* take()
}

/** A name that is no path anywhere. */
function pathSafe(name: string): string {
  return name
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')
    .replace(/^\.+/, '_')
    .slice(-120)
}
