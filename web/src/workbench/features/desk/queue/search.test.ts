/** The address of the queue: read, named, and changed condition by condition. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readUrl, stringifySearch } from '../../../ui/url-state.ts'
import { stateRows, withChosen } from './facet-rows.ts'
import { conditionsOf, criteriaOf, facetCriteriaOf, QueueQuery, viewNames, viewOf, views, without } from './search.ts'

const read = (search: string) => readUrl(QueueQuery, search)

describe('the address of the queue', () => {
  it('asks for open matters, most pressing first, when nothing is said', () => {
    assert.deepEqual(criteriaOf(read('')), { ended: false, sort: 'due' })
    assert.equal(viewOf(read('')), 'open')
  })

  it('takes every condition, and drops what is none', () => {
    const query = read(
      '?q=茶&procedure=complaint&state=submitted&state=filed&assignee=me&late=true&ended=all&sort=nonsense&page=3',
    )
    assert.deepEqual(facetCriteriaOf(query), {
      q: '茶',
      procedure: ['complaint'],
      state: ['submitted', 'filed'],
      assignee: 'me',
      late: true,
    })
    assert.equal(query.sort, 'due')
    assert.equal(query.page, 3)
  })

  it('keeps a day with its offset through an address', () => {
    const changedSince = '2026-11-23T00:00:00+08:00'
    assert.equal(read(stringifySearch({ changedSince })).changedSince, changedSince)
  })

  it('recognises each view by its own address, and none in a mixture', () => {
    for (const name of viewNames) assert.equal(viewOf(read(stringifySearch(views[name]))), name)
    assert.equal(viewOf(read('?late=true&assignee=me')), undefined)
    assert.equal(viewOf(read('?waiting=true&state=submitted')), 'waiting')
    assert.equal(viewOf(read('?waiting=false')), 'open')
  })

  it('takes conditions away one by one', () => {
    const query = read('?q=茶&state=a&state=b&unread=true&waiting=false')
    assert.deepEqual(conditionsOf(query), [
      { name: 'q', value: '茶' },
      { name: 'state', value: 'a' },
      { name: 'state', value: 'b' },
      { name: 'unread', value: 'true' },
    ])
    assert.deepEqual(without(query, 'state', 'a'), { state: ['b'] })
    assert.deepEqual(without(read('?state=a'), 'state', 'a'), { state: undefined })
    assert.deepEqual(without(query, 'unread', 'true'), { unread: undefined })
  })
})

describe('rows of a facet', () => {
  const title = (zh: string) => ({ zh, en: zh })
  it('are one for each state id, with all its names', () => {
    const rows = stateRows([
      { id: 'closed', title: title('已办结'), count: 2 },
      { id: 'submitted', title: title('待受理'), count: 4 },
      { id: 'closed', title: title('已结案'), count: 3 },
    ])
    assert.deepEqual(rows, [
      { value: 'closed', count: 5, titles: [title('已结案'), title('已办结')] },
      { value: 'submitted', count: 4, titles: [title('待受理')] },
    ])
  })

  it('keep what is chosen although nothing is left of it', () => {
    assert.deepEqual(withChosen([{ value: 'a', count: 1, titles: [] }], ['a', 'b']), [
      { value: 'a', count: 1, titles: [] },
      { value: 'b', count: 0, titles: [] },
    ])
  })
})
