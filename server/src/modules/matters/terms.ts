/** How a matter is found by words: the same terms in its row and in what is asked. */
import { normalise, termsOf } from '../rights/index.ts'

/** Terms of a title, and of a number whole, as serial, and as year with serial. */
export function matterTerms(title: string, number: string): string[] {
  return [...new Set([...termsOf(normalise(title)), ...numberTerms(number)])]
}

/** `TS44030001-2026-000123` → `#ts44030001-2026-000123`, `#2026-000123`, `#000123`, `#123`. */
function numberTerms(number: string): string[] {
  const whole = number.toLowerCase()
  const [, year = '', serial = ''] = /-(\d{4})-(\d+)$/.exec(whole) ?? []
  return [whole, `${year}-${serial}`, serial, serial.replace(/^0+/, '')]
    .filter((one) => one.length > 0)
    .map((one) => `#${one}`)
}

/** Words of a query, each to be found in title or number; at most eight. */
export function askedWords(text: string | undefined): string[] {
  return text ? normalise(text).split(' ').filter(Boolean).slice(0, 8) : []
}

/** The terms that a word of a query stands for; none for signs alone. */
export function termsOfWord(word: string): string[] {
  return termsOf(word)
}
