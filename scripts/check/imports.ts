/** Runs the import rules and proves that they saw every file: a checker that sees nothing says that all is well. */
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'

/** One import that a rule forbids, with the sentence of the rule. */
export interface BrokenRule {
  rule: string
  from: string
  to: string
  comment: string
}

const rooms = ['engines', 'procedures', 'contract', 'server', 'cli', 'web']

/** Answers what is broken, how many of our files were seen, and how many exist. */
export async function checkImports(folder: string): Promise<{ broken: BrokenRule[]; seen: number; expected: number }> {
  const root = resolve(folder)
  const { options, forbidden } = createRequire(join(root, 'package.json'))('./.dependency-cruiser.cjs') as {
    options: object
    forbidden: IForbiddenRuleType[]
  }
  const before = process.cwd()
  process.chdir(root)
  try {
    const { output } = await cruise(
      rooms.filter((room) => existsSync(room)),
      { ...options, baseDir: root, ruleSet: { forbidden }, validate: true },
      undefined,
      { tsConfig: extractTSConfig(join(root, 'tsconfig.json')) },
    )
    const { summary, modules } = output as ICruiseResult
    const comments = new Map(forbidden.map(({ name, comment }) => [name, comment ?? '']))
    const found = new Set(modules.map(({ source }) => source))
    const expected = rooms.flatMap((room) => sourcesUnder(root, room))
    return {
      broken: summary.violations.map(({ rule, from, to }) => ({
        rule: rule.name,
        from,
        to,
        comment: comments.get(rule.name) ?? '',
      })),
      seen: expected.filter((file) => found.has(file)).length,
      expected: expected.length,
    }
  } finally {
    process.chdir(before)
  }
}

function sourcesUnder(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : sourcesUnder(root, path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}
