import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { changedLines, differs, isTable } from './changes.ts'

const line = (name: string, value: string) => ({ name, value })
const [a, b, c] = [line('一号', '10.00'), line('二号', '20.00'), line('三号', '30.00')]

describe('what a correction changed', () => {
  it('sees no difference in the order of keys, and one in any value', () => {
    assert.equal(differs({ x: 1, y: [2] }, { y: [2], x: 1 }), false)
    assert.equal(differs('48000.00', '52000.00'), true)
    assert.equal(differs(undefined, null), false)
  })
  it('pairs a changed line with its cells, wherever others came or went', () => {
    const raised = line('二号', '25.00')
    assert.deepEqual(changedLines([a, b, c], [a, raised, c]), [
      { kind: 'changed', was: b, now: raised, place: 2, cells: ['value'] },
    ])
    assert.deepEqual(
      changedLines([a, b, c], [a, c, line('四号', '1.00')]).map(({ kind, place }) => [kind, place]),
      [
        ['removed', 2],
        ['added', 3],
      ],
    )
  })
  it('says nothing of equal tables, and in any case tells how one becomes the other', () => {
    const table = fc.array(fc.record({ name: fc.constantFrom('一', '二', '三'), n: fc.nat(3) }), { maxLength: 12 })
    fc.assert(
      fc.property(table, table, (was, now) => {
        const changes = changedLines(was, now)
        assert.deepEqual(changedLines(was, was), [])
        const count = (kind: string) => changes.filter((one) => one.kind === kind).length
        assert.equal(now.length - was.length, count('added') - count('removed'))
        for (const { kind, now: line, place } of changes) if (kind !== 'removed') assert.deepEqual(now[place - 1], line)
        for (const { kind, cells } of changes) if (kind === 'changed') assert.ok(cells.length > 0)
      }),
    )
  })
  it('knows a table from a list of names', () => {
    assert.equal(isTable([a]), true)
    assert.equal(isTable(['a']), false)
    assert.equal(isTable([]), false)
  })
})
