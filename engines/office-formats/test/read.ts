/** Reads a whole text through the reader, in pieces of any size. */
import { createReader, type Defect, type ReaderLimits, type RightRecord, type SourceFormat } from '../src/index.ts'

export interface Outcome {
  format: SourceFormat | undefined
  records: RightRecord[]
  places: { line: number; element: string }[]
  defects: Defect[]
}

export function readAll(text: string, options: { piece?: number; limits?: Partial<ReaderLimits> } = {}): Outcome {
  const outcome: Outcome = { format: undefined, records: [], places: [], defects: [] }
  const reader = createReader(
    {
      onFormat: (format) => {
        outcome.format = format
      },
      onRecord: (record, place) => {
        outcome.records.push(record)
        outcome.places.push(place)
      },
      onDefect: (defect) => outcome.defects.push(defect),
    },
    options.limits,
  )
  const piece = options.piece ?? text.length
  for (let from = 0; from < text.length; from += piece) reader.write(text.slice(from, from + piece))
  reader.close()
  return outcome
}
