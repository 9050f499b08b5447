/** Files that enter the register: upload, mapping, progress, defects, undo. */
import { sourceFormats } from '@quanlian/office-formats/record'
import * as z from 'zod'
import { endpoint } from './endpoint.ts'
import { RightKind } from './rights.ts'
import { Id, Instant, pageOf, paging, text } from './shared.ts'

const tag = 'Imports'

/**
 * `mapping` waits for a person to match columns; `queued` and `running` go on by themselves, also after a crash;
 * `stopped` was halted by a person and can be resumed; `done`, `refused` (no file could be read) and `undone` are ends.
 */
export const importStates = ['mapping', 'queued', 'running', 'stopped', 'done', 'refused', 'undoing', 'undone'] as const
export const ImportState = z.enum(importStates)

/** How the columns of a table become fields: heading → field of `tableFields`, or null to leave it out. */
export const Mapping = z.object({
  columns: z.array(z.object({ header: z.string().max(200), field: z.string().max(60).nullable() })).max(200),
  kind: RightKind.nullable().default(null),
  office: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default('CN'),
})
export type Mapping = z.infer<typeof Mapping>

export const ImportCounts = z.object({
  /** Records read so far. */
  read: z.int(),
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  /** Records left out. */
  rejected: z.int(),
  defects: z.int(),
})
export type ImportCounts = z.infer<typeof ImportCounts>

export const ImportFile = z.object({
  name: z.string(),
  size: z.int(),
  sha256: z.string(),
  format: z.enum(sourceFormats).nullable(),
  bytesRead: z.int(),
  state: z.enum(['waiting', 'reading', 'done', 'refused']),
})

export const Import = z.object({
  id: Id,
  state: ImportState,
  visibility: z.enum(['public', 'unpublished']),
  files: z.array(ImportFile),
  counts: ImportCounts,
  by: z.string().nullable(),
  body: z.string().nullable(),
  createdAt: Instant,
  startedAt: Instant.nullable(),
  finishedAt: Instant.nullable(),
  actions: z.array(z.enum(['start', 'stop', 'resume', 'undo', 'download_defects'])),
})
export type Import = z.infer<typeof Import>

export const DefectRow = z.object({
  id: z.string(),
  file: z.string(),
  severity: z.enum(['file', 'record', 'field', 'note']),
  line: z.int().nullable(),
  element: z.string().nullable(),
  field: z.string().nullable(),
  rule: z.string(),
  value: z.string().nullable(),
  zh: z.string(),
  en: z.string(),
})
export type DefectRow = z.infer<typeof DefectRow>

const byId = z.object({ id: Id })
const missing = ['imports.not_found'] as const

export const imports = {
  upload: endpoint('POST', '/imports', {
    tag,
    summary: 'Upload files to import',
    audience: 'rights.import',
    transport: 'upload',
    status: 201,
    costly: true,
    problems: ['imports.no_file', 'imports.file_type', 'kernel.too_large'],
    description:
      'multipart/form-data with one or more `file` parts (XML, CSV, TSV, XLSX, ZIP of these) and an optional `visibility` part before them. XML starts at once; tables wait for their mapping. The same files uploaded again by the same body answer the earlier import.',
  })
    .input(
      z.object({ visibility: z.enum(['public', 'unpublished']).default('public'), file: z.array(z.file()).min(1) }),
    )
    .output(Import),
  list: endpoint('GET', '/imports', { tag, summary: 'Imports of my body', audience: 'rights.import' })
    .input(z.object({ state: z.array(ImportState).optional(), ...paging }))
    .output(pageOf(Import)),
  get: endpoint('GET', '/imports/{id}', {
    tag,
    summary: 'One import and its progress',
    audience: 'rights.import',
    problems: missing,
  })
    .input(byId)
    .output(Import),
  getMapping: endpoint('GET', '/imports/{id}/mapping', {
    tag,
    summary: 'Columns of a table, the guessed mapping and sample rows',
    audience: 'rights.import',
    problems: missing,
  })
    .input(byId)
    .output(
      z.object({
        mapping: Mapping,
        sample: z.array(z.array(z.string())),
        fields: z.array(z.object({ id: z.string(), zh: z.string(), en: z.string(), required: z.boolean() })),
        missing: z.array(z.string()),
      }),
    ),
  start: endpoint('POST', '/imports/{id}/start', {
    tag,
    summary: 'Start a table import with its mapping',
    audience: 'rights.import',
    problems: ['imports.not_found', 'imports.wrong_state', 'imports.mapping'],
  })
    .input(z.object({ id: Id, mapping: Mapping }))
    .output(Import),
  stop: endpoint('POST', '/imports/{id}/stop', {
    tag,
    summary: 'Stop a running import; what is in stays in',
    audience: 'rights.import',
    problems: ['imports.not_found', 'imports.wrong_state'],
  })
    .input(byId)
    .output(Import),
  resume: endpoint('POST', '/imports/{id}/resume', {
    tag,
    summary: 'Go on with a stopped import',
    audience: 'rights.import',
    problems: ['imports.not_found', 'imports.wrong_state'],
  })
    .input(byId)
    .output(Import),
  undo: endpoint('POST', '/imports/{id}/undo', {
    tag,
    summary: 'Take an import back',
    audience: 'rights.import',
    problems: ['imports.not_found', 'imports.wrong_state'],
    description:
      'Rights that only this import knew leave the register; others go back to what their other sources say.',
  })
    .input(z.object({ id: Id, reason: text(500) }))
    .output(Import),
  defects: endpoint('GET', '/imports/{id}/defects', {
    tag,
    summary: 'Defects found',
    audience: 'rights.import',
    problems: missing,
  })
    .input(z.object({ id: Id, severity: z.array(z.enum(['file', 'record', 'field', 'note'])).optional(), ...paging }))
    .output(pageOf(DefectRow)),
  downloadDefects: endpoint('GET', '/imports/{id}/defects.csv', {
    tag,
    summary: 'All defects as CSV',
    audience: 'rights.import',
    transport: 'stream',
    problems: missing,
  })
    .input(z.object({ id: Id, lang: z.enum(['zh', 'en']).default('zh') }))
    .output(z.file()),
}
