/** Every definition holds together by the engine's own checks; what they ask a reader of the law to look at is listed. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkProcedure, checkRegistry, latestOf } from '@quanlian/procedure'
import { procedures } from '../src/index.ts'
import { law } from './play.ts'

for (const procedure of procedures)
  test(`${procedure.id} stands`, () => {
    const errors = checkProcedure(latestOf(procedure), law).filter(({ grade }) => grade === 'error')
    assert.deepEqual(errors, [])
  })

test('they fit each other', () => {
  assert.deepEqual(checkRegistry(procedures, law), [])
})

test('only the terms of complaints are not known, since Order 121', () => {
  const found = procedures.flatMap((procedure) =>
    checkProcedure(latestOf(procedure), law).map(({ kind, at }) => [procedure.id, kind, at]),
  )
  assert.deepEqual(found, [
    ['complaint', 'unknown-term', 'clocks.acceptance'],
    ['complaint', 'unknown-term', 'clocks.telling'],
  ])
})
