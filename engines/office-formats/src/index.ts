/** The only door of the engine. */

export { claimReferences } from './claims.ts'
export { type ClassResult, classSymbol, ipcClass, locarnoClass, niceClass, viennaClass } from './classes.ts'
export { type DayResult, readDay, readSerialDay } from './dates.ts'
export { type RightKey, rightKey, sameRight } from './identity.ts'
export { foldRecords, type MergedRecord, mergeRecords, type RankedRecord } from './merge.ts'
export {
  copyrightNumber,
  hagueNumber,
  layoutNumber,
  madridNumber,
  markNumber,
  rightNumber,
  varietyNumber,
} from './national-numbers.ts'
export {
  expandStandardNumber,
  type NumberResult,
  patentApplicationNumber,
  patentCheckDigit,
  patentKindOfCode,
  patentPublicationNumber,
  pctNumber,
  writtenNumber,
} from './numbers.ts'
export { createReader, type Reader, type ReaderEvents, type ReaderLimits } from './reader.ts'
export * from './record.ts'
export { provinces, type Region, regionName, regionOf } from './regions.ts'
export { describeDefect, type Rule, rules } from './rules.ts'
export { detailedEvents, type EventCode, eventLabel, keyEventOf, keyEvents, statusAfter } from './st27.ts'
export { type St96Document, type St96File, type St96Refusal, st96Document, st96Files, writeSt96 } from './st96/index.ts'
export { tableColumns, toRow } from './table-export.ts'
export { type FieldTarget, type TableField, tableFields } from './table-fields.ts'
export { guessMapping, type TableMapping } from './table-mapping.ts'
export { type RowResult, rowReader } from './table-rows.ts'
export { kindOfWord, officeOfWord, statusOfWord } from './table-words.ts'
