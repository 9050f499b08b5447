import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noAnswers, reachable, registration, wrongIn } from './registration.ts'

const full = { ...noAnswers, as: 'firm' as const, name: 'A', firmName: 'B', login: ' Lin.01 ', password: 'long enough' }

test('a reload in the middle leads back to the first open question', () => {
  assert.equal(reachable('check', noAnswers), 'as')
  assert.equal(reachable('check', { ...full, password: 'short' }), 'password')
  assert.equal(reachable('check', full), 'check')
})

test('an answer that breaks its rule is named', () => {
  assert.deepEqual(
    wrongIn('login', { ...full, login: '-x', email: 'nobody' }).map((one) => one.id),
    ['login', 'email'],
  )
  assert.deepEqual(wrongIn('name', { ...full, as: 'individual', firmName: '' }), [])
})

test('what is sent is trimmed, and what was left open is null', () => {
  assert.deepEqual(registration({ ...full, as: 'individual' }), {
    as: 'individual',
    name: 'A',
    firmName: undefined,
    region: null,
    login: 'lin.01',
    email: null,
    password: 'long enough',
  })
})
