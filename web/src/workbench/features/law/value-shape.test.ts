import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compareFields, fieldsOf, parseValue, printValue, type Value } from './value-shape.ts'

describe('figures of a rule as JSON', () => {
  it('reads and prints them; empty text is no value', () => {
    const values: Value[] = [{ n: 3 }, { min: null, max: 5_000_000 }, [1, 'a'], 'text', 0, false]
    for (const value of values) assert.deepEqual(parseValue(printValue(value)), { ok: true, value })
    for (const text of [undefined, '', ' \n']) assert.deepEqual(parseValue(text), { ok: true, value: null })
    assert.equal(printValue(null), '')
  })
  it('tells where they break off, and at what', () => {
    const fault = (text: string) => {
      const parsed = parseValue(text)
      assert.ok(!parsed.ok)
      return [parsed.fault.kind, parsed.fault.line, parsed.fault.column]
    }
    assert.deepEqual(fault('{"n": 3'), ['end', 1, 8])
    assert.deepEqual(fault('{\n  "n": 3,\n}'), ['comma', 3, 1])
    assert.deepEqual(fault("{'n': 3}"), ['quote', 1, 2])
    assert.deepEqual(fault('{\u201cn\u201d: 3}'), ['quote', 1, 2])
    assert.deepEqual(fault('{"n": x}'), ['sign', 1, 7])
    assert.deepEqual(fault('{"n" 3}'), ['sign', 1, 6])
    assert.deepEqual(fault('[1, 2]]'), ['sign', 1, 7])
    assert.deepEqual(fault('[01]'), ['sign', 1, 3])
    assert.deepEqual(fault('{"n": "days}'), ['end', 1, 7])
    assert.deepEqual(fault('[[1], {"a": [true, null, -1.5e3, "\\u00e9"]}, ]'), ['comma', 1, 46])
  })
})

describe('fields of two values', () => {
  it('lists every figure by its path, a list of texts whole', () => {
    assert.deepEqual(
      fieldsOf({ basic: [{ fee: 90, of: ['a', 'b'] }], cap: null }).map(({ path, kind, text }) => [path, kind, text]),
      [
        ['basic.0.fee', 'number', '90'],
        ['basic.0.of', 'list', 'a · b'],
        ['cap', 'null', ''],
      ],
    )
  })
  it('names what is missing, added or of another kind', () => {
    assert.deepEqual(compareFields({ n: '3', days: 1, same: 1 }, { n: 3, m: 2, same: 2 }), {
      missing: ['m'],
      added: ['days'],
      other: ['n'],
    })
    assert.deepEqual(compareFields({ of: ['a'] }, { of: ['b', 'c'] }), { missing: [], added: [], other: [] })
  })
})
