/** Figures of the law outside the rules are found; dates, articles, versions and technical numbers are left alone. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findStatutoryNumbers } from '../check/statutory-numbers.ts'

const inModule = (text: string) => findStatutoryNumbers('server/src/modules/a/b.ts', text).map(({ what }) => what)
const inProcedure = (text: string) => findStatutoryNumbers('procedures/a.ts', text).map(({ what }) => what)

test('in modules: numbers given to days and months, under telling names, and in sentences', () => {
  assert.deepEqual(inModule('addDays(day, 15); dates.addMonths(day, -3); addWorkingDays(day, n)'), ['15', '3'])
  assert.deepEqual(inModule('const a = { days: 15, workingDays: 7, fine: 250_000n, limit: 200, page: 50 }'), [
    ...['15', '7', '250_000n'],
  ])
  assert.deepEqual(inModule("const a = ['15日内', '罚25万元以下', 'within 30 days', 'a 15-day term']"), [
    ...["'15日内'", "'罚25万元以下'", "'within 30 days'", "'a 15-day term'"],
  ])
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source that is checked
  assert.equal(inModule('const a = `${name}：7个工作日`').length, 1)
})

test('in modules: dates, articles, ordinals and technical numbers are none', () => {
  assert.deepEqual(inModule("const a = ['2027年1月1日起', '第36条', '第2年', '2026-12-31', 'HTTP 404']"), [])
  assert.deepEqual(inModule('list.slice(0, 20); page({ limit: 50 }); addDays(day, 1); wait(30 * 60_000)'), [])
  assert.deepEqual(inModule('// 15日\nconst a = addDays(day, term.n)'), [])
})

test('in procedures every number of two or more, but the version', () => {
  assert.deepEqual(inProcedure('const a = { version: 3, steps: [one, 7], clock: 90, first: 1 }; a.b = 20 * n'), [
    ...['7', '90', '20'],
  ])
  assert.deepEqual(inProcedure("const a = { version: 12, clock: 'D-APL-90D', article: '60', since: '2021-07-15' }"), [])
})

test('a line that says why is left alone, and only that line', () => {
  assert.deepEqual(inModule('addDays(day, 7) // not statutory: our own reminder\naddDays(day, 8)'), ['8'])
  assert.deepEqual(inProcedure('// not statutory: columns of a form\nconst columns = 4\nconst days = 4'), ['4'])
  assert.deepEqual(inModule('addDays(day, 7) // not statutory:'), ['7'])
})

test('lines are told', () => {
  assert.deepEqual(findStatutoryNumbers('procedures/a.ts', 'const a = 1\n\nconst b = 30'), [{ line: 3, what: '30' }])
})
