/** Why the server refused a form, in the reader's language. */
import { RequestError } from '../fetch.ts'
import { useLabel } from '../language.tsx'
import { isRecord } from './schema.ts'

/** Answers one sentence, or nothing for what was no answer of the server at all. */
export function useRefusal() {
  const label = useLabel()
  return (error: unknown): string | undefined => {
    if (!(error instanceof RequestError)) return undefined
    const { title, detail, words } = error.problem
    const said = isRecord(words) && typeof words.zh === 'string' && typeof words.en === 'string'
    const why = said ? label({ zh: String(words.zh), en: String(words.en) }) : detail
    return [title, why].filter(Boolean).join(' \u2013 ')
  }
}
