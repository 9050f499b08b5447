import assert from 'node:assert/strict'
import { test } from 'node:test'
import { safeNext } from './next.ts'

const origin = 'https://quanlian.example'

test('a path of this site is followed with its query', () => {
  assert.equal(safeNext('/workbench/rights?page=2#a', origin), '/workbench/rights?page=2#a')
})

test('anything else falls back', () => {
  for (const next of [
    null,
    '',
    'work',
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '/sign-in',
    '/\t/evil.example',
    '/.//evil.example',
  ])
    assert.equal(safeNext(next, origin), '/workbench', String(next))
})
