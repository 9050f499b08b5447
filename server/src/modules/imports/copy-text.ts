/** Values as the text format of COPY wants them: tabs between columns, `\N` for null, arrays as literals. */

export type CopyValue = string | number | null | readonly string[]

/** One line, without its line feed. */
export function copyLine(values: readonly CopyValue[]): string {
  let line = ''
  for (let i = 0; i < values.length; i++) {
    if (i > 0) line += '\t'
    const value = values[i] as CopyValue
    if (value === null) line += '\\N'
    else if (typeof value === 'string') line += escaped(value)
    else if (typeof value === 'number') line += value
    else line += escaped(arrayLiteral(value))
  }
  return line
}

function escaped(text: string): string {
  return special.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => escapes[character] as string) : text
}

function arrayLiteral(values: readonly string[]): string {
  let literal = '{'
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as string
    literal += i > 0 ? ',"' : '"'
    literal += /["\\]/.test(value) ? value.replace(/["\\]/g, '\\$&') : value
    literal += '"'
  }
  return `${literal}}`
}

const special = /[\\\t\n\r]/
const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
