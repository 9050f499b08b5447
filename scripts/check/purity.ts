/** Engines take time and chance as arguments: finds where one reaches for the clock, for chance or for its surroundings. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { root, sourcesUnder } from './sources.ts'

/** Impure expressions of one file with their lines. */
export function findImpure(file: string, text: string): { line: number; what: string }[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: { line: number; what: string }[] = []
  const visit = (node: ts.Node): void => {
    if (isImpure(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      found.push({ line: line + 1, what: node.getText(source) })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const surroundings = new Set([
  'process',
  'performance',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'console',
  'localStorage',
])

function isImpure(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length
  if (ts.isPropertyAccessExpression(node)) {
    if (/^(Date\.now|Math\.random|crypto\.(randomUUID|getRandomValues))$/.test(node.getText())) return true
    return ts.isIdentifier(node.expression) && surroundings.has(node.expression.text)
  }
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && surroundings.has(node.expression.text)
}

function main() {
  const engines = readdirSync(join(root, 'engines')).map((name) => join(root, 'engines', name, 'src'))
  const files = [...engines, join(root, 'procedures/src')].flatMap(sourcesUnder)
  const impure = files.flatMap((file) =>
    findImpure(file, readFileSync(file, 'utf8')).map(({ line, what }) => `${relative(root, file)}:${line}: ${what}`),
  )
  for (const place of impure) console.error(`${place}: an engine gets this as an argument`)
  if (impure.length > 0) process.exitCode = 1
  console.log(
    `${files.length} files of ${engines.length} engines and of the procedures without clock, chance or surroundings`,
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
