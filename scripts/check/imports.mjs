/** Runs the import rules and proves that they saw every file: a checker that sees nothing says that all is well. */
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'

const rooms = ['engines', 'contract', 'server', 'cli', 'web']

/** Answers the broken rules as `{ rule, from, to, comment }`, and how many of our files were seen and exist. */
export async function checkImports(folder) {
  const root = resolve(folder)
  const { options, forbidden } = createRequire(join(root, 'package.json'))('./.dependency-cruiser.cjs')
  const before = process.cwd()
  process.chdir(root)
  try {
    const { output } = await cruise(
      rooms.filter((room) => existsSync(room)),
      { ...options, baseDir: root, ruleSet: { forbidden, options }, validate: true },
      undefined,
      { tsConfig: extractTSConfig(join(root, 'tsconfig.json')) },
    )
    const comments = new Map(forbidden.map(({ name, comment }) => [name, comment]))
    const violations = output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to, comment: comments.get(rule.name) }))
    const found = new Set(output.modules.map(({ source }) => source))
    const expected = rooms.flatMap((room) => sourcesUnder(root, room))
    return { violations, expected: expected.length, seen: expected.filter((file) => found.has(file)).length }
  } finally {
    process.chdir(before)
  }
}

function sourcesUnder(root, folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : sourcesUnder(root, path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}
