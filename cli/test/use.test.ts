/** What the command line says and how it ends, without any database. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { table, widthOf } from '../src/terminal.ts'
import { makeFolder, quanlian } from './quanlian.ts'

const commands = ['serve', 'migrate', 'seed', 'import', 'export', 'law', 'user', 'openapi']

test('help names every command in English and Chinese, on standard output', async () => {
  const { code, stdout, stderr } = await quanlian(['--help'])
  assert.equal(code, 0)
  for (const name of commands)
    assert.match(stdout, new RegExp(`^  ${name}\\b[^\\p{Script=Han}]*[a-z]\\s+[^\\n]*\\p{Script=Han}`, 'mu'), name)
  assert.match(stdout, /Exit codes/)
  assert.doesNotMatch(stderr, /Error/)
})

test('wrong use ends with 2 and says what is possible', async () => {
  const wrong = [['frobnicate'], ['user', 'create'], ['serve', '--nonsense'], ['import'], []]
  const ended = await Promise.all(wrong.map((args) => quanlian(args)))
  for (const [at, { code, stdout, stderr }] of ended.entries()) {
    assert.equal(code, 2, wrong[at]?.join(' '))
    assert.equal(stdout, '')
    assert.match(stderr, /--help|Usage/)
  }
})

test('every wrong setting is named at once, with exit code 2', async () => {
  const settings = { PORT: 'seven', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://x', SESSION_HOURS: '900' }
  const { code, stdout, stderr } = await quanlian(['migrate'], settings)
  assert.equal(code, 2)
  assert.equal(stdout, '')
  for (const name of Object.keys(settings)) assert.match(stderr, new RegExp(`^  ${name}: `, 'm'), name)
  assert.doesNotMatch(stderr, /at .*\.mjs/)
})

test('openapi prints the document, or writes it', async () => {
  const printed = await quanlian(['openapi'])
  assert.equal(printed.code, 0)
  assert.match(JSON.parse(printed.stdout).openapi, /^3\.1/)
  const out = join(await makeFolder(), 'openapi.json')
  const written = await quanlian(['openapi', '--out', out])
  assert.equal(written.stdout, '')
  assert.deepEqual(JSON.parse(await readFile(out, 'utf8')), JSON.parse(printed.stdout))
})

test('an unreachable database is one sentence without the password', async () => {
  const url = 'postgres://someone:hidden-word@localhost:1/none'
  const { code, stderr } = await quanlian(['migrate'], { DATABASE_URL: url, QUANLIAN_DATA: await makeFolder() })
  assert.equal(code, 1)
  assert.match(stderr, /The database of DATABASE_URL cannot be used/)
  assert.doesNotMatch(stderr, /hidden-word|\.mjs/)
})

test('demo data refuses a database of one’s own', async () => {
  const { code, stderr } = await quanlian(['seed'], { DATABASE_URL: 'postgres://a:b@localhost:1/none' })
  assert.equal(code, 2)
  assert.match(stderr, /never/)
})

test('columns stand under one another when Chinese takes two', () => {
  assert.equal(widthOf('权链 a'), 6)
  assert.deepEqual(
    table([
      ['权', 'x'],
      ['abc', 'y'],
    ]),
    ['权   x', 'abc  y'],
  )
})
