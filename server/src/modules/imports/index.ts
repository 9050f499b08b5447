/**
 * Files that enter the register. Flow of one import: receive (sniff, unpack) → run: open, decode, read (engine) → batch →
 * prepare → commit (known rights looked up, merged, written). Each batch is one transaction with its place in the file.
 */
import { anonymous, sql } from '../../kernel/database.ts'
import type { Module } from '../../kernel/module.ts'
import { defects } from './defects.ts'
import { downloadDefects } from './download-defects.ts'
import { get } from './get.ts'
import { getMapping } from './get-mapping.ts'
import { ImportJob } from './job.ts'
import { list } from './list.ts'
import { resume } from './resume.ts'
import { runImport } from './run.ts'
import { start } from './start.ts'
import { stop } from './stop.ts'
import { undo } from './undo.ts'
import { runUndo } from './undo-run.ts'
import { upload } from './upload.ts'

export const imports: Module = {
  handlers: { imports: { upload, list, get, getMapping, start, stop, resume, undo, defects, downloadDefects } },
  tasks: {
    'imports.run': (kernel, payload, signal) => runImport(kernel, ImportJob.parse(payload), { signal }),
    'imports.undo': (kernel, payload, signal) => runUndo(kernel, ImportJob.parse(payload), signal),
  },
  /** What a stopped or killed process left open goes on. */
  async start(kernel) {
    await sql`select registry.sweep_imports()`.execute(anonymous(kernel.pool))
  },
}

export { defects as listDefects } from './defects.ts'
export { getMapping } from './get-mapping.ts'
export { importFiles } from './import-files.ts'
export { runImport } from './run.ts'
