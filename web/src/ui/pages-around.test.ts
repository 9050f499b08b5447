import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pagesAround } from './pages-around.ts'

test('first, last and neighbours, with a gap only where two or more are left out', () => {
  assert.deepEqual(pagesAround(1, 1), [1])
  assert.deepEqual(pagesAround(1, 3), [1, 2, 3])
  assert.deepEqual(pagesAround(5, 9), [1, -4, 4, 5, 6, -9, 9])
  assert.deepEqual(pagesAround(4, 9), [1, 2, 3, 4, 5, -9, 9])
})
