/** XML into items, through the engine's streaming reader. */
import { createReader, type SourceFormat } from '@quanlian/office-formats'
import type { Files } from '../../kernel/files.ts'
import { decode } from './decode.ts'
import { detectEncoding } from './encoding.ts'
import { type Item, ReadError, type Stretch } from './item.ts'

/** Reads to the end or to what stops it, which is the last item. */
export async function* readXml(
  files: Files,
  sha256: string,
  onFormat: (format: SourceFormat) => void,
): AsyncGenerator<Stretch> {
  let items: Item[] = []
  let broken = new Set<string>()
  let refused = false
  const reader = createReader({
    onFormat,
    onRecord(record, { line }) {
      broken = new Set()
      items.push({ record, line })
    },
    onDefect(defect) {
      if (defect.severity === 'file') refused = true
      // One record may break several fields and is left out once: a field told of before begins the next record.
      const field = defect.field ?? ''
      const rejects = defect.severity === 'record' && (broken.size === 0 || broken.has(field))
      if (rejects) broken = new Set()
      if (defect.severity === 'record') broken.add(field)
      items.push({ defect, rejects })
    },
  })
  let bytes = 0
  try {
    const open = () => files.read(sha256)
    for await (const piece of decode(open(), (await detectEncoding(open)).label)) {
      reader.write(piece.text)
      bytes = piece.bytes
      yield { items, bytes }
      items = []
      // After a defect of the whole file the reader ignores the rest: there is no use in reading it.
      if (refused) break
    }
    reader.close()
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    items.push({ defect: error.defect, rejects: false })
  }
  yield { items, bytes }
}
