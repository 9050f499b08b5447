/** Every import rule is broken once in a copy of the house, and must say so. */
import assert from 'node:assert/strict'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { checkImports } from '../check/imports.ts'
import { root } from '../check/sources.ts'

/** Rule, the file that breaks it, and how. */
const planted: [rule: string, file: string, text: string][] = [
  ['no-cycles', 'server/src/kernel/planted-a.ts', "import './planted-b.ts'"],
  ['no-unresolved', 'server/src/kernel/planted-nowhere.ts', "import './nowhere.ts'"],
  ['no-barrels', 'web/src/ui/planted-barrel.ts', "import './planted/index.ts'"],
  ['no-test-in-source', 'server/src/kernel/planted-test.ts', "import '../../test/cluster.ts'"],
  ['engines-pure', 'engines/planted/src/planted-core.ts', "import 'node:fs'"],
  ['engines-without-zod', 'engines/planted/src/planted-zod.ts', "import 'zod'"],
  ['procedures-are-data', 'procedures/src/planted.ts', "import 'fastify'"],
  ['engines-own', 'engines/planted/src/planted-inside.ts', "import '../../office-formats/src/text.ts'"],
  ['contract-light', 'contract/src/planted.ts', "import 'pino'"],
  ['words-light', 'contract/src/words.ts', "import 'zod'"],
  ['server-apart', 'server/src/kernel/planted-web.ts', "import '../../../web/src/ui/format.ts'"],
  ['kernel-knows-no-module', 'server/src/kernel/planted-module.ts', "import '../modules/system/index.ts'"],
  ['embedded-postgres-by-its-door', 'server/src/kernel/planted-door.ts', "import './embedded-postgres/port.ts'"],
  ['modules-by-their-door', 'server/src/planted-door.ts', "import './modules/system/health.ts'"],
  [
    'modules-by-their-door-among-themselves',
    'server/src/modules/rights/planted-door.ts',
    "import '../identity/policy.ts'",
  ],
  ['module-order-system', 'server/src/modules/system/planted.ts', "import '../identity/index.ts'"],
  ['module-order-identity', 'server/src/modules/identity/planted.ts', "import '../rights/index.ts'"],
  ['module-order-rights', 'server/src/modules/rights/planted.ts', "import '../imports/index.ts'"],
  ['module-listed', 'server/src/modules/planted/planted.ts', "import '../system/index.ts'"],
  ['modules-below-the-roof', 'server/src/modules/system/planted-roof.ts', "import '../../app.ts'"],
  ['door-last', 'server/src/modules/system/planted-last.ts', "import './index.ts'"],
  ['store-and-rules-alone', 'server/src/modules/system/store.ts', "import './health.ts'"],
  ['cli-by-the-door', 'cli/src/planted.ts', "import '../../server/src/kernel/config.ts'"],
  ['web-apart', 'web/src/ui/planted-apart.ts', "import '../../../server/src/kernel/config.ts'"],
  ['ui-knows-no-feature', 'web/src/ui/planted-feature.ts', "import '../portal/planted-one/planted.ts'"],
  ['portal-light', 'web/src/portal/planted-one/planted-antd.ts', "import 'antd'"],
  ['portal-light', 'web/src/portal/planted-one/planted-contract.ts', "import '@quanlian/contract'"],
  ['workbench-without-portal', 'web/src/workbench/planted.ts', "import '../portal/planted-one/planted.ts'"],
  ['portal-features-apart', 'web/src/portal/planted-two/planted.ts', "import '../planted-one/planted.ts'"],
  [
    'workbench-features-apart',
    'web/src/workbench/features/planted-two/planted.ts',
    "import '../planted-one/planted.ts'",
  ],
]

/** Imported by the files above; breaks nothing. */
const targets = [
  'web/src/ui/planted/index.ts',
  'web/src/portal/planted-one/planted.ts',
  'web/src/workbench/features/planted-one/planted.ts',
]

const copy = mkdtempSync(join(tmpdir(), 'quanlian-imports-'))
after(() => rmSync(copy, { recursive: true, force: true }))

test('each import rule fires on a planted violation, and every file is seen', async (t) => {
  copyHouse()
  for (const file of targets) plant(file, 'export {}')
  plant('server/src/kernel/planted-b.ts', "import './planted-a.ts'")
  for (const [, file, text] of planted) plant(file, text)
  const { broken, seen, expected } = await checkImports(copy)
  assert.equal(seen, expected)
  assert.ok(expected > planted.length + 100)
  for (const [rule, file] of planted) {
    await t.test(`${rule}: ${file}`, () => {
      const found = broken.find((one) => one.rule === rule && one.from === file)
      assert.ok(found, `not found among ${JSON.stringify(broken.filter((one) => one.from === file))}`)
      assert.ok(found.comment.length > 20)
    })
  }
})

test('no rule of the configuration is left without a planted violation', () => {
  const text = readFileSync(join(root, '.dependency-cruiser.cjs'), 'utf8')
  const named = [...text.matchAll(/rule\(\s*'([a-z-]+)'/g)].map((match) => match[1])
  assert.ok(named.length > 15)
  const missing = named.filter((name) => !planted.some(([rule]) => rule === name))
  assert.deepEqual(missing, [])
})

function plant(file: string, text: string) {
  const path = join(copy, file)
  mkdirSync(dirname(path), { recursive: true })
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  writeFileSync(path, `${text}\n${before}`)
}

/** Sources are copied; packages of npm are linked, those of the house lead into the copy. */
function copyHouse() {
  const skip = /(^|\/)(node_modules|dist|data)(\/|$)/
  for (const name of [
    'engines',
    'procedures',
    'contract',
    'server',
    'cli',
    'web',
    'package.json',
    'tsconfig.json',
    '.dependency-cruiser.cjs',
  ]) {
    cpSync(join(root, name), join(copy, name), {
      recursive: true,
      filter: (path) => !skip.test(path.slice(root.length)),
    })
  }
  const modules = join(copy, 'node_modules')
  mkdirSync(join(modules, '@quanlian'), { recursive: true })
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.') && name !== '@quanlian')
      symlinkSync(join(root, 'node_modules', name), join(modules, name))
  }
  for (const name of ['procedures', 'contract', 'server', 'web'])
    symlinkSync(join(copy, name), join(modules, '@quanlian', name))
  for (const name of readdirSync(join(copy, 'engines')))
    symlinkSync(join(copy, 'engines', name), join(modules, '@quanlian', name))
}
