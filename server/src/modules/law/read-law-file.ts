/** Reads YAML from outside: what would exhaust the parser, or means two things, is refused before it is understood. */
import { CST, isScalar, Lexer, LineCounter, parseDocument, visit } from 'yaml'

export type LawFile = { ok: true; content: unknown } | { ok: false; zh: string; en: string }

/** A file of 2,000 rules has about half of these tokens; a nesting that a rule needs is a tenth of these depths. */
const most = { tokens: 400_000, brackets: 40, column: 240 }

/** Plain values only: aliases are few and never lead back to themselves. */
export function readLawFile(yaml: string): LawFile {
  if (isExcessive(yaml))
    return refuse('嵌套过深或内容过多，请分成几个文件', 'it is nested too deep, or too much at once')
  const lines = new LineCounter()
  const document = parseDocument(yaml, {
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
  })
  const [error] = document.errors
  if (error) return at(lines, error.pos[0], `不是有效的 YAML：${error.message}`, `it is not YAML: ${error.message}`)
  const twice = findTwice(document)
  if (twice) return at(lines, twice.at, `“${twice.key}”写了两次`, `“${twice.key}” stands there twice`)
  try {
    const content: unknown = document.toJS({ maxAliasCount: 20 })
    JSON.stringify(content)
    return { ok: true, content }
  } catch {
    return refuse('引用（&、*）过多或循环', 'its aliases (&, *) are too many or go in a circle')
  }
}

/** Counted on tokens, which takes neither stack nor time; the parser would run out of one or the other. */
function isExcessive(yaml: string): boolean {
  let [tokens, brackets, column] = [0, 0, 0]
  for (const token of new Lexer().lex(yaml)) {
    const type = CST.tokenType(token)
    if (type === 'newline') column = 0
    else column += token.length
    if (type === 'flow-map-start' || type === 'flow-seq-start') brackets += 1
    if (type === 'flow-map-end' || type === 'flow-seq-end') brackets = Math.max(0, brackets - 1)
    const isBlock = type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind'
    if (brackets > most.brackets || (isBlock && brackets === 0 && column > most.column)) return true
    tokens += 1
    if (tokens > most.tokens) return true
  }
  return false
}

/** The first key that one mapping holds twice. The parser's own search compares every key with every other. */
function findTwice(document: ReturnType<typeof parseDocument>): { key: string; at: number } | undefined {
  let found: { key: string; at: number } | undefined
  visit(document, {
    Map(_key, map) {
      const keys = new Set<unknown>()
      for (const { key } of map.items) {
        if (!isScalar(key)) continue
        if (keys.has(key.value)) found ??= { key: String(key.value), at: key.range?.[0] ?? 0 }
        keys.add(key.value)
      }
      return found ? visit.BREAK : undefined
    },
  })
  return found
}

function at(lines: LineCounter, offset: number, zh: string, en: string): LawFile {
  const { line } = lines.linePos(offset)
  return refuse(`第 ${line} 行：${zh}`, `line ${line}: ${en}`)
}

function refuse(zh: string, en: string): LawFile {
  return { ok: false, zh, en }
}
