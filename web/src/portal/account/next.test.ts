import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onTheWay, safeNext } from './next.ts'

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
    '/register?step=check',
    '/\t/evil.example',
    '/.//evil.example',
  ])
    assert.equal(safeNext(next, origin), '/workbench', String(next))
})

test('pages on the way carry it along', () => {
  assert.equal(onTheWay('/register', null), '/register')
  assert.equal(
    onTheWay('/register', '/start/complaint?right=1', { step: 'name' }),
    '/register?step=name&next=%2Fstart%2Fcomplaint%3Fright%3D1',
  )
})
