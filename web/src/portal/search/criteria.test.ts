import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf, isEmpty, readSearch, sameCriteria, toggled, withCriteria } from './criteria.ts'

const read = (query: string) => readSearch(new URLSearchParams(query))

test('an address survives reading and writing', () => {
  const address = '/search?q=abc&filedFrom=2020-01-01&kind=mark&kind=patent&scope=ours&sort=title&page=3'
  assert.equal(addressOf(read(address.split('?')[1]!)), address)
  assert.equal(addressOf(read('')), '/search')
})

test('what an address says wrongly is left out', () => {
  const state = read('kind=nonsense&filedFrom=soon&page=-4&sort=best&region=1&q=%20')
  assert.ok(isEmpty(state.criteria))
  assert.deepEqual([state.page, state.sort], [1, 'relevance'])
})

test('a change starts again at the first page, and a value goes in and out', () => {
  const state = read('kind=mark&page=5')
  const more = withCriteria(state, toggled(state.criteria, 'kind', 'patent'))
  assert.equal(addressOf(more), '/search?kind=mark&kind=patent')
  const less = withCriteria(more, toggled(more.criteria, 'kind', 'mark'))
  assert.equal(addressOf(less), '/search?kind=patent')
  assert.ok(sameCriteria(read('kind=mark&kind=patent').criteria, read('kind=patent&kind=mark&page=2').criteria))
})
