/** The last line of a test run is believed by others: what it counts is counted right, on any Node. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { root } from '../preflight.mjs'
import { chooseFiles, roomOf } from './files.mjs'

const folder = mkdtempSync(join(tmpdir(), 'quanlian-counts-'))
after(() => rmSync(folder, { recursive: true, force: true }))

test('passes, failures and skipped tests with their reason are counted, suites are not', () => {
  const { passed, failed, skipped } = count(`
    import { describe, test } from 'node:test'
    describe('suite', () => { test('one', () => {}); test('two', () => { throw new Error('no') }) })
    test('three', { skip: 'no data here' }, () => {})`)
  assert.deepEqual({ passed, failed }, { passed: 1, failed: 1 })
  assert.deepEqual(skipped, [{ name: 'three', reason: 'no data here' }])
})

test('a file without tests and one that breaks off are failures', () => {
  assert.deepEqual(count('const nothing = 1'), { passed: 0, failed: 1, skipped: [] })
  assert.deepEqual(count("throw new Error('at once')"), { passed: 0, failed: 1, skipped: [] })
})

test('files are chosen by room and by path', () => {
  const all = chooseFiles({ only: [], without: [], paths: [] })
  assert.ok(all.includes('scripts/test/counts.test.mjs'))
  assert.deepEqual([...new Set(chooseFiles({ only: ['cli'], without: [], paths: [] }).map(roomOf))], ['cli'])
  assert.ok(!chooseFiles({ only: [], without: ['cli'], paths: [] }).some((file) => roomOf(file) === 'cli'))
  const path = join(root, 'scripts/test')
  assert.ok(chooseFiles({ only: [], without: [], paths: [path] }).every((file) => file.startsWith('scripts/test/')))
})

function count(text) {
  const file = join(folder, 'some.test.mjs')
  writeFileSync(file, text)
  const reporter = join(root, 'scripts/test/counts.mjs')
  // A runner inside a runner reports to the outer one unless this is taken away.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const { stdout } = spawnSync(process.execPath, ['--test', `--test-reporter=${reporter}`, file], {
    env,
    encoding: 'utf8',
  })
  return JSON.parse(stdout)
}
