/** The formats the reader knows, told apart by root element and namespace. */
import type { Draft } from '../draft.ts'
import { compilePaths, type PathNode, type PathRule } from '../path-machine.ts'
import type { RightKind, SourceFormat } from '../record.ts'
import { cnipa2006 } from './cnipa-2006.ts'
import { cnipa2012 } from './cnipa-2012.ts'
import { st66Mark } from './st66-mark.ts'
import { st96Design } from './st96-design.ts'
import { st96Indication } from './st96-indication.ts'
import { st96Mark } from './st96-mark.ts'
import { st96Patent } from './st96-patent.ts'

/** How one record element is read. */
export interface RecordTable {
  kind: RightKind
  office?: string
  rules: PathRule<Draft>[]
  finish?: (draft: Draft) => void
}

/** The same, compiled. */
export interface RecordMap extends RecordTable {
  tree: PathNode
}

/** A format: which elements are records, wherever they stand. */
export interface Format {
  name: SourceFormat
  /** A draft older than the standard: told as a note. */
  draft?: boolean
  records: Record<string, RecordMap>
}

/** The format of a root element, or undefined. */
export function detectFormat(name: string, attributes: Record<string, string>): Format | undefined {
  const colon = name.indexOf(':')
  const local = name.slice(colon + 1)
  const namespace = attributes[colon < 0 ? 'xmlns' : `xmlns:${name.slice(0, colon)}`] ?? ''
  if (local === 'PatentDocumentAndRelated') return cnipaNow
  if (local === 'cn-patent-document') return cnipaBefore
  if (namespace === 'http://www.wipo.int/standards/XMLSchema/trademarks') return st66
  if (!namespace.startsWith('http://www.wipo.int/standards/XMLSchema/ST96/')) return undefined
  const versioned = Object.keys(attributes).some((key) => key.endsWith('st96Version'))
  const extended = Object.values(attributes).some((value) => value.startsWith('urn:us:gov:doc:uspto'))
  return versioned && !extended ? st96 : st96Draft
}

const cnipaNow: Format = { name: 'cnipa-2012', records: { PatentDocumentAndRelated: compiled(cnipa2012) } }
const cnipaBefore: Format = { name: 'cnipa-2006', records: { 'cn-patent-document': compiled(cnipa2006) } }
const st66: Format = { name: 'uspto-st66', draft: true, records: { TransactionData: compiled(st66Mark) } }
const st96Records = {
  Trademark: compiled(st96Mark),
  DesignApplication: compiled(st96Design),
  GIApplication: compiled(st96Indication),
  PatentPublication: compiled(st96Patent),
}
const st96: Format = { name: 'wipo-st96', records: st96Records }
const st96Draft: Format = { name: 'uspto-st96', draft: true, records: st96Records }

function compiled(table: RecordTable): RecordMap {
  return { ...table, tree: compilePaths(table.rules) }
}
