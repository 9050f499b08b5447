/** Finds words for people that stand outside the catalogues (`words.ts`) of the web: they would stay in one language. */
import { readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { root, sourcesUnder } from './sources.ts'

export interface StrayWords {
  file: string
  line: number
  text: string
}

/** Words of one file that belong into a catalogue. */
export function findStrayWords(file: string, text: string): StrayWords[] {
  const source = ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  const found: StrayWords[] = []
  const visit = (node: ts.Node): void => {
    const words = literalText(node)
    if (words !== undefined && (chinese.test(words) || (isShown(node) && isReadable(words)))) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      found.push({ file, line: line + 1, text: words.trim() })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Ideographs; radicals, blocks that code names as bounds, and punctuation that joins words are none. */
const chinese = /[\u3400-\u9fff\uf900-\ufaff]|[\u{20000}-\u{3fffd}]/u
/** Attributes that people read or hear. */
const read = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'help',
  'label',
  'okText',
  'cancelText',
  'placeholder',
  'title',
])

function literalText(node: ts.Node): string | undefined {
  if (ts.isJsxText(node) || ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return node.text
  return undefined
}

/** Whether the text goes to the screen as it stands: between tags, or in an attribute that people read. */
function isShown(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return true
  const { parent } = node
  const holder = ts.isJsxExpression(parent) ? parent.parent : parent
  if (ts.isJsxAttribute(holder)) return read.has(holder.name.getText())
  return ts.isJsxExpression(parent) && (ts.isJsxElement(holder) || ts.isJsxFragment(holder))
}

/** Names of formats (CSV, ST.96) read the same in every language. */
function isReadable(text: string): boolean {
  return /\p{L}/u.test(text) && !/^[\sA-Z0-9.·/+-]+$/.test(text)
}

function isCatalogue(file: string): boolean {
  return /^words(\.[a-z-]+)?\.ts$/.test(basename(file)) || basename(file).endsWith('-words.ts')
}

function main() {
  const files = sourcesUnder(join(root, 'web/src')).filter((file) => !isCatalogue(file))
  const stray = files.flatMap((file) => findStrayWords(relative(root, file), readFileSync(file, 'utf8')))
  for (const { file, line, text } of stray)
    console.error(`${file}:${line}: "${text}" belongs into the words.ts beside it`)
  if (stray.length > 0) process.exitCode = 1
  console.log(`${files.length} files without stray words`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
