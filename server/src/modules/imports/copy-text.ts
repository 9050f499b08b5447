/** Values as the text format of COPY wants them: tabs between columns, `\N` for null, arrays as literals. */

export type CopyValue = string | number | null | readonly string[]

/** One line, without its line feed. Joined, not added up: a chain of small strings costs the collector more than the text. */
export function copyLine(values: readonly CopyValue[]): string {
  return values.map(copyText).join('\t')
}

function copyText(value: CopyValue): string {
  if (value === null) return '\\N'
  if (typeof value === 'number') return String(value)
  return escaped(typeof value === 'string' ? value : arrayLiteral(value))
}

function escaped(text: string): string {
  return special.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => escapes[character] as string) : text
}

function arrayLiteral(values: readonly string[]): string {
  if (values.length === 0) return '{}'
  const quoted = values.some(needsEscape) ? values.map((value) => value.replace(/["\\]/g, '\\$&')) : values
  return `{"${quoted.join('","')}"}`
}

function needsEscape(value: string): boolean {
  return value.includes('"') || value.includes('\\')
}

const special = /[\\\t\n\r]/
const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
