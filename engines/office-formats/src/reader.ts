/** The streaming reader: XML text in, records and defects out. Only the current record is in memory. */
import { SaxesParser } from 'saxes'
import { type Draft, newDraft } from './draft.ts'
import { finishRecord } from './finish.ts'
import { detectFormat, type Format, type RecordMap } from './formats/index.ts'
import { type PathRun, startRun } from './path-run.ts'
import type { Defect, RightRecord, SourceFormat } from './record.ts'
import type { Rule } from './rules.ts'
import { excerpt } from './text.ts'

/** Who is told what the reader finds. `element` is the path of the record in the file, `line` where it begins (from 1). */
export interface ReaderEvents {
  onRecord: (record: RightRecord, place: { line: number; element: string }) => void
  onDefect: (defect: Defect) => void
  onFormat?: (format: SourceFormat) => void
}

/** Bounds on what one file may ask for. */
export interface ReaderLimits {
  /** Open elements at once. */
  depth: number
  /** Attributes of one element. */
  attributes: number
  /** Characters of one field; longer text is cut with a note. */
  text: number
  /** Characters between two tags, or within one. */
  token: number
  /** Things (parties, events, claims …) in one record. */
  items: number
}

/** A push reader. Never throws on any input; after a `file` defect it ignores the rest. */
export interface Reader {
  write(chunk: string): void
  close(): void
}

/** Makes a reader; unknown limits keep their defaults. */
export function createReader(events: ReaderEvents, limits: Partial<ReaderLimits> = {}): Reader {
  const bounds = { ...defaults, ...limits }
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  const names: string[] = []
  let format: Format | undefined
  let map: RecordMap | undefined
  let draft: Draft | undefined
  let run: PathRun | undefined
  let begins = 0
  let records = 0
  let started = false
  let closing = false
  let stopped = false
  let sinceTag = 0

  const stop = (rule: Rule, value?: string): never => {
    events.onDefect(defect('file', rule, undefined, value))
    stopped = true
    throw stopSign
  }
  const here: Draft['here'] = () => ({ line: parser.line, ...(names.length ? { element: names.join('/') } : {}) })
  const defect = (
    severity: Defect['severity'],
    rule: Rule,
    field?: string,
    value?: string,
    place = here(),
  ): Defect => ({
    severity,
    ...place,
    ...(field ? { field } : {}),
    rule,
    ...(value ? { value: excerpt(value) } : {}),
  })
  const tell: Draft['tell'] = (...told) => events.onDefect(defect(...told))

  const endRecord = () => {
    if (!draft || !map) return
    map.finish?.(draft)
    if (finishRecord(draft)) events.onRecord(draft.record, { line: begins, element: names.join('/') })
    records++
    draft = run = map = undefined
  }

  parser.on('error', (error) => {
    if (stopped) return
    if (/undefined entity/.test(error.message)) tell('note', 'xml.unknown_entity')
    else if (closing) stop(started ? 'xml.truncated' : 'xml.empty')
    else stop('xml.malformed', error.message.replace(/^[\d:\s]+/, ''))
  })
  parser.on('doctype', (text) => {
    if (/<!ENTITY/i.test(text)) stop('xml.entity')
  })
  parser.on('opentag', ({ name, attributes }) => {
    sinceTag = 0
    const local = name.slice(name.indexOf(':') + 1)
    names.push(local)
    if (names.length > bounds.depth) stop('xml.too_deep')
    if (tooMany(attributes, bounds.attributes)) stop('xml.too_many_attributes')
    if (!format) {
      format = detectFormat(name, attributes) ?? stop('format.unknown', name)
      events.onFormat?.(format.name)
      if (format.draft) tell('note', 'format.draft')
    }
    if (run) return run.open(local, attributes)
    map = Object.hasOwn(format.records, local) ? format.records[local] : undefined
    if (!map) return
    begins = parser.line
    draft = newDraft(map.kind, map.office ?? '', tell, here)
    run = startRun(map.tree, map.rules, draft, attributes, bounds, (rule) => tell('note', rule))
  })
  const onText = (text: string) => {
    sinceTag = 0
    run?.text(text)
  }
  parser.on('text', onText)
  parser.on('cdata', onText)
  parser.on('comment', () => {
    sinceTag = 0
  })
  parser.on('closetag', () => {
    sinceTag = 0
    if (run && !run.close()) endRecord()
    names.pop()
  })

  const guarded = (work: () => void) => {
    if (stopped) return
    try {
      work()
    } catch (error) {
      stopped = true
      if (error !== stopSign) throw error
    }
  }
  return {
    write(chunk) {
      guarded(() => {
        const text = started ? chunk : chunk.replace(/^[\ufeff\s]+/, '')
        if (text === '') return
        started = true
        for (let from = 0; from < text.length; from += pieceLength) {
          const piece = text.slice(from, from + pieceLength)
          sinceTag += piece.length
          parser.write(piece)
          if (sinceTag > bounds.token) stop('file.too_large')
        }
      })
    },
    close() {
      guarded(() => {
        closing = true
        if (!started) stop('xml.empty')
        parser.close()
        if (format && records === 0) stop('format.empty')
      })
      stopped = true
    },
  }
}

const defaults: ReaderLimits = { depth: 256, attributes: 256, text: 2_000_000, token: 16_000_000, items: 200_000 }
const pieceLength = 65_536
const stopSign = Symbol('reader stopped')

function tooMany(attributes: object, limit: number): boolean {
  let count = 0
  for (const _ in attributes) if (++count > limit) return true
  return false
}
