/** The walk in CONTRIBUTING.md is followed as it is printed: its one file becomes a procedure that stands. */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { accept, checkProcedure, type Definition } from '@quanlian/procedure'
import { createLaw, statutesOf } from '@quanlian/statutes'

const walk = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8')
const printed = /```ts\n\/\/ procedures\/src\/\S+\n([\s\S]*?)```/.exec(walk)?.[1] ?? ''
// Beside the test, so that the packages of the house are found from there.
const folder = mkdtempSync(new URL('.walk-', import.meta.url).pathname)
after(() => rmSync(folder, { recursive: true }))
writeFileSync(join(folder, 'help-request.ts'), printed)
const { helpRequest } = (await import(join(folder, 'help-request.ts'))) as { helpRequest: Definition }
const statutes = statutesOf(createLaw())

test('it passes every model check', () => {
  assert.deepEqual(checkProcedure(helpRequest, createLaw()), [])
})

test('it runs from the request to the answer', () => {
  const holder = { body: uuid(1), kind: 'firm', person: uuid(2), roles: ['holder'] }
  const clerk = { body: uuid(3), kind: 'protection_centre', person: uuid(4), roles: ['clerk'] }
  const entries = []
  for (const [action, by, form] of [
    ['ask', holder, { question: '如何保全网页证据', centre: clerk.body }],
    ['take', clerk, {}],
    ['answer', clerk, { advice: '可申请公证或者时间戳' }],
  ] as const) {
    const accepted = accept(helpRequest, entries, { action, form, by, at: '2026-11-24T10:00:00+08:00' }, statutes)
    assert.ok(accepted.ok, JSON.stringify(accepted))
    entries.push(accepted.entry)
    assert.equal(accepted.state.ended, action === 'answer')
  }
})

function uuid(n: number) {
  return `00000000-0000-4000-8000-00000000000${n}`
}
