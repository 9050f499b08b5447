import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { MatterClock } from '@quanlian/contract'
import { inOrder, nextClock, sentenceOf } from './next-clock.ts'

const now = '2026-11-24T02:00:00.000Z'
const words = (zh: string, en: string) => ({ zh, en })

function clock(wishes: Partial<MatterClock>): MatterClock {
  return {
    clock: 'review',
    seq: 3,
    title: words('审查', 'Review'),
    seat: 'police',
    seatTitle: words('公安机关', 'Police'),
    duty: words('答复', 'answer'),
    lapses: false,
    own: false,
    state: 'running',
    start: '2026-11-20',
    due: '2026-11-25',
    ends: '2026-11-25T16:00:00.000Z',
    done: null,
    suspended: [],
    extended: [],
    rule: null,
    provisional: [],
    ...wishes,
  }
}
const late = clock({ clock: 'sending', state: 'late', due: '2026-11-22', ends: '2026-11-22T16:00:00.000Z' })
const done = clock({ clock: 'approval', state: 'met', due: '2026-11-21', done: '2026-11-20' })
const unknown = clock({ clock: 'acceptance', state: 'unknown', due: null, ends: null })
const paused = clock({
  clock: 'decision',
  state: 'suspended',
  due: null,
  ends: null,
  suspended: [{ from: '2026-11-21', to: null, reason: words('鉴定', 'appraisal') }],
})

describe('the period that comes next', () => {
  it('is the earliest that ends, the own one of two on a day, whatever is done or paused', () => {
    assert.equal(nextClock([done, clock({}), late])?.clock, 'sending')
    assert.equal(nextClock([clock({}), clock({ clock: 'mine', own: true })])?.clock, 'mine')
    assert.equal(nextClock([done, paused, clock({})])?.clock, 'review')
  })
  it('is one whose end is not known, then a paused one; nothing where nothing is open', () => {
    assert.equal(nextClock([paused, unknown, done])?.clock, 'acceptance')
    assert.equal(nextClock([paused, done])?.clock, 'decision')
    assert.equal(nextClock([done]), undefined)
  })
})

describe('its sentence', () => {
  const said = (one: MatterClock) => sentenceOf(one, 'zh', '本机构', now)
  it('names who must do what by when, in the tone of what is left', () => {
    assert.deepEqual(said(clock({})), {
      word: 'nextDue',
      tone: 'soon',
      values: { who: '公安机关', duty: '答复', when: '11月25日', why: '' },
    })
    assert.equal(said(late).tone, 'late')
    assert.equal(said(clock({ due: '2026-12-01' })).tone, 'going')
  })
  it('calls the own body by a word of its own, and names the year when it is another', () => {
    const { values } = said(clock({ own: true, due: '2027-02-28' }))
    assert.deepEqual([values.who, values.when], ['本机构', '2027年2月28日'])
    assert.equal(sentenceOf(clock({}), 'en', 'Your body', now).values.when, '25 November')
  })
  it('tells an hour for periods in hours, in China', () => {
    const { values, tone } = said(clock({ due: '2026-11-24T08:30:00.000Z', ends: '2026-11-24T08:30:00.000Z' }))
    assert.deepEqual([values.when, tone], ['11月24日 16:30', 'soon'])
  })
  it('says of a right that it may be used', () => {
    const right = { lapses: true, duty: words('提请复议', 'ask for reconsideration') }
    assert.equal(said(clock(right)).word, 'mayDue')
    assert.equal(said(clock({ ...right, due: null, state: 'unknown' })).word, 'mayUnknown')
    assert.equal(said(clock({ ...right, state: 'suspended' })).word, 'mayPaused')
  })
  it('says that a period is unknown, or why it is paused', () => {
    assert.deepEqual([said(unknown).word, said(unknown).tone], ['nextUnknown', 'plain'])
    assert.deepEqual([said(paused).word, said(paused).values.why], ['nextPaused', '鉴定'])
  })
})

it('orders a list: late, ending, paused, unknown, done', () => {
  const order = inOrder([done, unknown, paused, clock({}), late], now).map((one) => one.clock)
  assert.deepEqual(order, ['sending', 'review', 'decision', 'acceptance', 'approval'])
})
