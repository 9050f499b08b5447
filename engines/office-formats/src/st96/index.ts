/** Writing WIPO ST.96 V6: records grouped into documents that validate against the standard's schemas. */
import type { RightKind, RightRecord } from '../record.ts'
import { designApplication } from './design.ts'
import { indication } from './indication.ts'
import { trademark } from './mark.ts'
import { publication, publicationAttributes } from './patent.ts'
import { attribute } from './xml.ts'

/** The ST.96 documents we write: root element and schema file name. */
export type St96Document = 'TrademarkApplication' | 'DesignApplicationBag' | 'GIApplication' | 'PatentPublication'

/** One file of an export, its text in chunks. */
export interface St96File {
  ok: true
  name: string
  kind: RightKind
  document: St96Document
  count: number
  chunks: Iterable<string>
}

/** A kind ST.96 has no document for. */
export interface St96Refusal {
  ok: false
  kind: RightKind
  rule: 'st96.no_component'
}

/** The document for a kind of right, or the refusal. */
export function st96Document(kind: RightKind): { ok: true; document: St96Document } | St96Refusal {
  const document = documents[kind]
  return document ? { ok: true, document } : { ok: false, kind, rule: 'st96.no_component' }
}

/**
 * Groups records into files as they come: marks and designs together, up to `perFile` a file, patents and geographical
 * indications one each, as the schemas have it. A kind without a document yields one refusal.
 */
export function* st96Files(records: Iterable<RightRecord>, perFile = 1000): Generator<St96File | St96Refusal> {
  const open = new Map<St96Document, RightRecord[]>()
  const written = new Map<St96Document, number>()
  const refused = new Set<RightKind>()
  const close = (document: St96Document, batch: RightRecord[]): St96File => {
    const serial = (written.get(document) ?? 0) + 1
    written.set(document, serial)
    const name = `${document}-${String(serial).padStart(5, '0')}.xml`
    return {
      ok: true,
      name,
      kind: batch[0]?.kind ?? 'patent',
      document,
      count: batch.length,
      chunks: { [Symbol.iterator]: () => writeSt96(batch) },
    }
  }
  for (const record of records) {
    const found = st96Document(record.kind)
    if (!found.ok) {
      if (!refused.has(record.kind)) yield found
      refused.add(record.kind)
      continue
    }
    const batch = open.get(found.document) ?? []
    batch.push(record)
    const full = batch.length >= (single.has(found.document) ? 1 : perFile)
    if (full) yield close(found.document, batch)
    open.set(found.document, full ? [] : batch)
  }
  for (const [document, batch] of open) if (batch.length) yield close(document, batch)
}

/**
 * Writes the records of one document, in chunks. All must be of kinds with the same document, and documents that hold one
 * right take one record; anything else throws a RangeError. `st96Files` does the grouping.
 */
export function* writeSt96(records: Iterable<RightRecord>): Generator<string, void, undefined> {
  let document: St96Document | undefined
  let count = 0
  for (const record of records) {
    const found = st96Document(record.kind)
    if (!found.ok) throw new RangeError(`no ST.96 document for ${record.kind}`)
    if (!document) yield prologue + root(found.document, record)
    else if (found.document !== document || single.has(document))
      throw new RangeError('records of several ST.96 documents')
    document = found.document
    count++
    yield bodies[document](record)
  }
  if (!document || count === 0) throw new RangeError('no record to write')
  yield document === 'TrademarkApplication'
    ? '</tmk:TrademarkBag></tmk:TrademarkApplication>\n'
    : `</${names[document]}>\n`
}

const prologue = '<?xml version="1.0" encoding="UTF-8"?>\n'
const single = new Set<St96Document>(['GIApplication', 'PatentPublication'])
const documents: Partial<Record<RightKind, St96Document>> = {
  mark: 'TrademarkApplication',
  design: 'DesignApplicationBag',
  geographical_indication: 'GIApplication',
  patent: 'PatentPublication',
  utility_model: 'PatentPublication',
}
const names: Record<St96Document, string> = {
  TrademarkApplication: 'tmk:TrademarkApplication',
  DesignApplicationBag: 'dgn:DesignApplicationBag',
  GIApplication: 'gin:GIApplication',
  PatentPublication: 'pat:PatentPublication',
}
const bodies: Record<St96Document, (record: RightRecord) => string> = {
  TrademarkApplication: trademark,
  DesignApplicationBag: designApplication,
  GIApplication: indication,
  PatentPublication: publication,
}
const namespaces: Record<string, string> = {
  com: 'Common',
  tmk: 'Trademark',
  dgn: 'Design',
  gin: 'GeographicalIndication',
  pat: 'Patent',
}

function root(document: St96Document, record: RightRecord): string {
  const name = names[document]
  const prefixes = ['com', name.slice(0, 3), ...(document === 'GIApplication' ? ['tmk'] : [])]
  const declared = prefixes.map((prefix) =>
    attribute(`xmlns:${prefix}`, `http://www.wipo.int/standards/XMLSchema/ST96/${namespaces[prefix]}`),
  )
  const own = document === 'PatentPublication' ? publicationAttributes(record) : ''
  const open = `<${name}${declared.join('')}${own} com:st96Version="V6_0">`
  return document === 'TrademarkApplication' ? `${open}<tmk:TrademarkBag>` : open
}
