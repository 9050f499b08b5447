/** Bulk acts: what matters have in common, forms for many, and stopping between two batches. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inBatches } from './batches.ts'
import { fieldsForMany, type Offer, offersOf } from './offers.ts'

const words = (zh: string) => ({ zh, en: zh })
const action = (name: string, form: Offer['form'] = null) => ({
  action: name,
  title: words(name),
  form,
  rules: [],
  grounds: [],
  papers: [],
  joins: [],
  draft: null,
})
const procedure = (id: string) => ({ id, title: words(id), version: 1, newest: 1 })

describe('what several matters offer', () => {
  it('is told by procedure, with the entry each was read at, the commonest first', () => {
    const offers = offersOf([
      { id: 'a', seq: 3, procedure: procedure('complaint'), actions: [action('refuse'), action('accept')] },
      { id: 'b', seq: 1, procedure: procedure('complaint'), actions: [action('accept')] },
      { id: 'c', seq: 9, procedure: procedure('case'), actions: [action('accept')] },
    ])
    assert.deepEqual(
      offers.map((one) => [one.key, one.matters]),
      [
        [
          'complaint 1 accept',
          [
            { id: 'a', expected: 3 },
            { id: 'b', expected: 1 },
          ],
        ],
        ['complaint 1 refuse', [{ id: 'a', expected: 3 }]],
        ['case 1 accept', [{ id: 'c', expected: 9 }]],
      ],
    )
  })
})

describe('a form for many', () => {
  const field = (widget: string) => ({ widget, zh: widget, en: widget })
  const offer = (required: string[]) => {
    const form = { properties: { on: field('day'), files: field('files'), remark: field('text') }, required }
    return offersOf([{ id: 'a', seq: 1, procedure: procedure('complaint'), actions: [action('accept', form)] }])[0]
  }
  it('leaves files out where they may be left out, and is none where they must be brought', () => {
    const optional = offer(['on'])
    assert.equal(optional?.forMany, true)
    assert.deepEqual(optional && fieldsForMany(optional), ['on', 'remark'])
    assert.equal(offer(['on', 'files'])?.forMany, false)
  })
})

describe('batches', () => {
  const send = async (batch: readonly number[]) => batch.map((one) => one * 2)
  it('tell how far they are', async () => {
    const told: number[] = []
    const results = await inBatches({
      items: [1, 2, 3, 4, 5],
      size: 2,
      send,
      onProgress: (done) => told.push(done.length),
      stopped: () => false,
    })
    assert.deepEqual(
      [results, told],
      [
        [2, 4, 6, 8, 10],
        [2, 4, 5],
      ],
    )
  })

  it('stop between two, and keep what was done when one fails', async () => {
    const told: (readonly number[])[] = []
    const results = await inBatches({
      items: [1, 2, 3],
      size: 1,
      send,
      onProgress: (done) => told.push(done),
      stopped: () => told.length === 2,
    })
    assert.deepEqual(results, [2, 4])
    const kept: (readonly number[])[] = []
    const failing = inBatches({
      items: [1, 2],
      size: 1,
      send: async ([one]) => (one === 2 ? Promise.reject(new Error('lost')) : [one]),
      onProgress: (done) => kept.push(done as number[]),
      stopped: () => false,
    })
    await assert.rejects(failing, /lost/)
    assert.deepEqual(kept, [[1]])
  })
})
