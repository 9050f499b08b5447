/** What reading a file yields, in one order that is the same every time the file is read. */
import type { Defect, RightRecord } from '@quanlian/office-formats'
import type { FileRule } from './file-rules.ts'

/** A defect as the register keeps it: of the engine's rules or of this module's. */
export type ImportDefect = Omit<Defect, 'rule'> & { rule: Defect['rule'] | FileRule }

/** A record, or a defect. `rejects`: with this defect one more record was left out. */
export type Item = { record: RightRecord; line: number } | { defect: ImportDefect; rejects: boolean }

/** The items of one stretch of a file, and how many bytes of the file are behind them. */
export interface Stretch {
  items: Item[]
  bytes: number
}

/** An item for a defect that concerns no single record. */
export function fileDefect(
  rule: FileRule,
  more: Partial<ImportDefect> = {},
  severity: ImportDefect['severity'] = 'file',
): Item {
  return { defect: { severity, rule, ...more }, rejects: false }
}

/** A reason to stop reading a file; what was read before it stays. */
export class ReadError extends Error {
  readonly defect: ImportDefect
  constructor(rule: FileRule, more: Partial<ImportDefect> = {}) {
    super(rule)
    this.defect = { severity: 'file', rule, ...more }
  }
}
