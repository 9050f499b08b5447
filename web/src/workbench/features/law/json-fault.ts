/** Where a text stops being JSON (RFC 8259), and at what: browsers tell it in words of their own, or not at all. */

/** What stands there: the end, a comma too many before it, another quote, or any other sign. */
export interface JsonFault {
  kind: 'end' | 'comma' | 'quote' | 'sign'
  sign: string
  /** One-based. */
  line: number
  column: number
}

/** @param text what `JSON.parse` refused */
export function faultOf(text: string): JsonFault {
  const at = reach(text)
  const before = text.slice(0, at)
  const lines = before.split('\n')
  const place = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
  const [sign = ''] = text.slice(at)
  // A quote that opens here and is refused never closes.
  if (sign === '' || sign === '"') return { kind: 'end', sign, ...place }
  if (/[}\]]/.test(sign) && before.trimEnd().endsWith(',')) return { kind: 'comma', sign, ...place }
  return { kind: /['\u2018-\u201f]/.test(sign) ? 'quote' : 'sign', sign, ...place }
}

/** How far the text is JSON. */
function reach(text: string): number {
  let at = 0
  const peek = () => {
    while (/\s/.test(text[at] ?? '')) at += 1
    return text[at]
  }
  const take = (pattern: RegExp) => {
    peek()
    pattern.lastIndex = at
    const [found] = pattern.exec(text) ?? []
    at += found?.length ?? 0
    return found !== undefined
  }
  const items = (end: RegExp, item: () => boolean): boolean => {
    at += 1
    if (take(end)) return true
    while (item()) {
      if (take(end)) return true
      if (!take(comma)) return false
    }
    return false
  }
  const value = (): boolean => {
    const sign = peek()
    if (sign === '{') return items(closingBrace, () => take(string) && take(colon) && value())
    if (sign === '[') return items(closingBracket, value)
    return take(string) || take(number) || take(word)
  }
  if (value()) peek()
  return at
}

const string = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const word = /true|false|null/y
const comma = /,/y
const colon = /:/y
const closingBrace = /\}/y
const closingBracket = /\]/y
