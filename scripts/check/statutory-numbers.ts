/**
 * Terms, thresholds and amounts of the law are asked of engines/statutes by the id of their rule: finds where a procedure
 * or a module writes one down itself. A line with `// not statutory: why` on it or above it is left alone.
 *
 * Found everywhere: numbers given to functions that add days or months, numbers under names like `days` or `fine`, and
 * figures beside 日, 天, 元 or "days" in texts. In procedures, whose text is data of the law, every number of 2 or more
 * but their own version. Not found: numbers that reach such a function through a name or a sum, 0 and 1, figures written
 * in Chinese numerals, and anything in the browser.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { root, sourcesUnder } from './sources.ts'

const folders = ['procedures', 'server/src/modules']

/** `addDays`, `plusMonths`, `addWorkingDays`. */
const adders = /^(add|plus|minus|subtract)\w*(Days?|Weeks?|Months?|Years?|Hours?)$/i
const measures =
  /^((working|calendar|business)?(days|months|years|hours)|(due|deadline|term)(In)?(Days|Months)?|yuan|fen|fine|fee|threshold|multiple|percent)$/i
/** A term or an amount, but no date (`2027年1月1日`) and no ordinal (`第2年`). */
const told =
  /(?<![\d月第.])\d{1,3}\s*(个?工作日|[日天年]|个月|小时|倍)|\d\s*万?元|\b\d{1,3}[ -](working |calendar )?(days?|months?|years?)\b|\d yuan\b/i
const excused = /\/\/ not statutory: \S/

/** Numbers of the law in one file, with their lines. @param file its path from the root: procedures are read more strictly. */
export function findStatutoryNumbers(file: string, text: string): { line: number; what: string }[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const lines = text.split('\n')
  const strict = file.startsWith('procedures/')
  const found: { line: number; what: string }[] = []
  const visit = (node: ts.Node): void => {
    if (isStatutory(node, strict)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      const above = lines[line - 1]?.trim() ?? ''
      if (!excused.test(lines[line] ?? '') && !(above.startsWith('//') && excused.test(above)))
        found.push({ line: line + 1, what: node.getText(source) })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function isStatutory(node: ts.Node, strict: boolean): boolean {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
    return told.test(node.text)
  if (!ts.isNumericLiteral(node) && !ts.isBigIntLiteral(node)) return false
  const number = Number(node.text.replace(/n$/, ''))
  if (number < 2) return false
  const parent = ts.isPrefixUnaryExpression(node.parent) ? node.parent.parent : node.parent
  if (ts.isCallExpression(parent)) return strict || adders.test(lastName(parent.expression))
  if (ts.isPropertyAssignment(parent)) {
    const name = parent.name.getText()
    return strict ? name !== 'version' : measures.test(name)
  }
  return strict
}

/** `addDays` of `addDays(…)` and of `day.addDays(…)`. */
function lastName(expression: ts.Expression): string {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText()
}

function main() {
  const files = folders
    .map((folder) => join(root, folder))
    .flatMap((path) => (existsSync(path) ? sourcesUnder(path) : []))
  const numbers = files.flatMap((path) => {
    const file = relative(root, path)
    return findStatutoryNumbers(file, readFileSync(path, 'utf8')).map(({ line, what }) => `${file}:${line}: ${what}`)
  })
  for (const place of numbers)
    console.error(`${place}: ask the rule for it (@quanlian/statutes), or say why it is none`)
  if (numbers.length > 0) process.exitCode = 1
  console.log(`${files.length} files of procedures and modules without figures of the law`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
