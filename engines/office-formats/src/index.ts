/** The only door of the engine. */
export * from './record.ts'
export { createReader, type Reader, type ReaderEvents, type ReaderLimits } from './reader.ts'
