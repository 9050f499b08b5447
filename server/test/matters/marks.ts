/** Marks: what nobody else ever wrote, so that a text tells whose words it carries. */

/** Every mark that stands in a text; a sum of several amounts is none, its fen say so. */
export function marksIn(value: unknown): Set<string> {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return new Set(text.match(/记号\d{6}|(?<!\d)[89]\d{8}\.17(?!\d)/g) ?? [])
}

/** Marks of one world: words, and amounts in yuan. */
export function openMarks() {
  let count = 0
  const next = () => ++count
  return {
    /** A line or a text. */
    word: (): string => `记号${String(next()).padStart(6, '0')}`,
    /** 900 million yuan and some. */
    money: (): string => `9${String(next()).padStart(8, '0')}.17`,
    /** Less than any other. */
    lessMoney: (): string => `8${String(next()).padStart(8, '0')}.17`,
  }
}

export type Marks = ReturnType<typeof openMarks>
