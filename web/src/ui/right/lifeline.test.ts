import assert from 'node:assert/strict'
import { test } from 'node:test'
import { place, scale } from './lifeline.ts'

test('a scale runs from the first to the last date inside its room', () => {
  const at = scale(['2030-01-01', '2020-01-01', '2025-01-01'], 200, 20)
  assert.equal(at?.x('2020-01-01'), 20)
  assert.equal(at?.x('2030-01-01'), 180)
  assert.equal(scale(['2020-01-01', '2020-01-01'], 200, 20), undefined)
})

test('labels never overlap in a lane; one without room keeps only its tick', () => {
  const points = [1, 2, 3, 4, 5].map((day) => ({ date: `2020-01-0${day}`, label: 'x' }))
  const at = scale(['2020-01-01', '2030-01-01'], 400, 40)!
  const placed = place(points, at, 400, () => 80)
  assert.deepEqual(
    placed.map((one) => one.lane),
    [1, -1, 2, -2, 0],
  )
  assert.ok(placed.every((one) => one.left >= 0))
})
