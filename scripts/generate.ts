/**
 * Writes what is generated and checked in: database types, OpenAPI, the list of problems, the table of rules, the settings.
 * `--check` writes nothing and fails when a file on disk differs from what would be written.
 */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { problems } from '@quanlian/contract'
import { settings } from '../server/src/kernel/config.ts'
import { openPools } from '../server/src/kernel/database.ts'
import { startEmbeddedPostgres } from '../server/src/kernel/embedded-postgres/index.ts'
import { migrate } from '../server/src/kernel/migrate.ts'
import { describeApi } from '../server/src/kernel/openapi.ts'
import { holidayTable } from './generate/holidays.ts'
import { lawCoverage } from './generate/law-coverage.ts'
import { registryFile } from './generate/registry.ts'

const root = new URL('..', import.meta.url).pathname

async function main() {
  // The registry first: what is written from the definitions imports it.
  const registry = 'procedures/src/registry.gen.ts'
  const registryStale = (await readFile(join(root, registry), 'utf8').catch(() => '')) !== registryFile(root)
  if (registryStale && !process.argv.includes('--check')) await writeFile(join(root, registry), registryFile(root))
  const { proceduresPage, versionFiles } = await import('./generate/procedures.ts')
  const files = new Map<string, string>([
    ['server/src/kernel/schema.gen.ts', await databaseTypes()],
    ['docs/openapi.json', `${JSON.stringify(await describeApi(await version()), null, 2)}\n`],
    ['docs/problems.md', problemList()],
    ['docs/law-coverage.md', lawCoverage()],
    ['docs/procedures.md', proceduresPage()],
    ...versionFiles(),
    ['.env.example', settingsFile()],
    ['engines/statutes/src/calendar/holidays.gen.ts', holidayTable()],
  ])
  const changed: string[] = []
  const stale: string[] = registryStale ? [registry] : []
  for (const [name, text] of files) {
    const path = join(root, name)
    const before = await readFile(path, 'utf8').catch(() => '')
    if (before === text) continue
    if (before !== '' && name.startsWith('procedures/versions/')) {
      changed.push(name)
      continue
    }
    stale.push(name)
    await mkdir(dirname(path), { recursive: true })
    if (!process.argv.includes('--check')) await writeFile(path, text)
  }
  // A snapshot is never written again: open matters follow that version.
  if (changed.length > 0) {
    console.error(
      `published versions have changed: ${changed.join(', ')}\nmake a new version, or remove a snapshot that was never released`,
    )
    process.exitCode = 1
    return
  }
  if (stale.length === 0) return console.log(`${files.size} generated files are up to date`)
  if (!process.argv.includes('--check')) return console.log(`written: ${stale.join(', ')}`)
  console.error(`generated files differ: ${stale.join(', ')}\nrun npm run generate and commit them`)
  process.exitCode = 1
}

async function databaseTypes(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'quanlian-generate-'))
  const postgres = await startEmbeddedPostgres({ folder, settings: { fsync: 'off' } })
  const pools = openPools({ ownerUrl: postgres.ownerUrl, poolSize: 2 })
  try {
    await migrate(pools.owner, join(root, 'server/migrations'))
    const out = join(folder, 'schema.ts')
    // A process of its own: the generator keeps a connection, whose loss would end this one.
    await promisify(execFile)(process.execPath, [
      join(root, 'node_modules/kysely-codegen/dist/cli/bin.js'),
      ...['--url', postgres.ownerUrl, '--out-file', out, '--log-level', 'error'],
      ...[
        '--default-schema',
        'public',
        '--include-pattern',
        '(kernel|identity|registry|law|matter).*',
        '--date-parser',
        'string',
      ],
    ])
    const types = await readFile(out, 'utf8')
    return types.replace(
      'export type Int8 = ColumnType<string, bigint | number | string, bigint | number | string>',
      'export type Int8 = ColumnType<number, bigint | number | string, bigint | number | string>',
    )
  } finally {
    await pools.close()
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

function problemList(): string {
  const rows = Object.entries(problems).map(
    ([code, text]) => `| \`${code}\` | ${text.status} | ${text.zh} | ${text.en} |`,
  )
  return `# Problems\n\nEvery refusal of the API, by code. Generated from \`contract/src/problem.ts\`.\n\n| code | status | 中文 | English |\n|---|---|---|---|\n${rows.join('\n')}\n`
}

function settingsFile(): string {
  const lines = Object.entries(settings.shape).map(([name, field]) => {
    const standard = field.safeParse(undefined)
    return `# ${field.description}\n# ${name}=${standard.success ? (standard.data ?? '') : ''}\n`
  })
  return `# Settings of Quanlian, read from the environment. Generated from server/src/kernel/config.ts.\n\n${lines.join('\n')}`
}

async function version(): Promise<string> {
  return JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).version
}

await main()
