/**
 * The search held against the plainest reading of what it promises: every row looked at, in JavaScript, without terms
 * and without an index. Small alphabets, so that pieces of words meet by chance where they should not.
 */
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { RightRecord } from '@quanlian/office-formats'
import { seeded } from '../../src/demo/random.ts'
import { newId, type Projection, project } from '../../src/modules/rights/index.ts'
import { openHouse } from '../harness.ts'
import { type Asked, asksFor, drawCriteria, facetsOf, inventRecord, sorters } from './oracle.ts'

const rows = 20_000
const house = await openHouse()
const register: { id: string; record: RightRecord; row: Projection }[] = []

before(async () => {
  const random = seeded(20261124)
  for (let i = 0; i < rows; i++) {
    const id = newId()
    const record = inventRecord(random, i)
    register.push({ id, record, row: project(record, `id:${id}`) })
  }
  for (let from = 0; from < rows; from += 2000) {
    const batch = register.slice(from, from + 2000).map(({ id, row }) => ({ id, ...row }))
    const columns = Object.keys(batch[0] ?? {}).join(', ')
    await house.owner.query(
      `insert into registry.public_right (${columns}) select ${columns} from jsonb_populate_recordset(null::registry.public_right, $1)`,
      [JSON.stringify(batch)],
    )
  }
  await house.owner.query('vacuum (analyze) registry.public_right')
})

test('a search finds what a reading of every row finds, in the order asked for', async () => {
  const random = seeded(7)
  for (let round = 0; round < 250; round++) {
    const asked = drawCriteria(random, register[random.below(rows)]!.record)
    const found = register.filter(({ record }) => asksFor(asked, record))
    const answer = await ask('/rights', { ...asked, size: '100' })
    const told = JSON.stringify(asked)
    assert.equal(answer.total, Math.min(found.length, 10_000), `total of ${told}`)
    const sorted = found.sort(sorters[asked.sort ?? 'relevance'](asked)).slice(0, 100)
    // Beyond this many matches only the best by title are certain to be weighed.
    if ((asked.sort ?? 'relevance') === 'relevance' && asked.q && found.length > 5000) continue
    assert.deepEqual(
      answer.items.map(({ id }) => id),
      sorted.map(({ id }) => id),
      `order of ${told}`,
    )
  }
})

test('facets count what a reading of every row counts, each without its own criterion', async () => {
  const random = seeded(8)
  for (let round = 0; round < 60; round++) {
    const asked = drawCriteria(random, register[random.below(rows)]!.record)
    const { total, ...facets } = await ask<Facets>('/rights/facets', asked)
    const expected = facetsOf(
      asked,
      register.map(({ record }) => record),
    )
    assert.equal(total, expected.total, `total of ${JSON.stringify(asked)}`)
    for (const [name, counts] of Object.entries(facets)) {
      const shown = Object.fromEntries(counts.map(({ value, count }) => [value, count]))
      assert.deepEqual(shown, expected[name as 'kind'], `${name} of ${JSON.stringify(asked)}`)
    }
  }
})

interface Page {
  total: number
  items: { id: string }[]
}
type Facets = { total: number } & Record<'kind' | 'class', { value: string | number; count: number }[]>

async function ask<Answer = Page>(path: string, asked: Asked & { size?: string }): Promise<Answer> {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) for (const one of [value].flat()) query.append(name, String(one))
  const answer = await house.request(undefined, 'GET', `${path}?${query}`)
  assert.equal(answer.status, 200, answer.text)
  return answer.json as Answer
}
