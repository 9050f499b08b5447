import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CriminalThresholdInput } from '../src/calculators/criminal-facts.ts'
import { offences } from '../src/calculators/criminal-facts.ts'
import { type CriminalThresholdResult, criminalThreshold } from '../src/calculators/criminal-threshold.ts'
import { createLaw } from '../src/law.ts'
import { parseYuan, toYuan } from '../src/money.ts'

const law = createLaw()
type Input = CriminalThresholdInput
type Level = CriminalThresholdResult['level']

function answered(input: Input, on: string) {
  const answer = criminalThreshold(law, input, on)
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer
}

const levelOf = (input: Input, on: string) => answered(input, on).result.level

/** One fen, or one item, less. */
function justBelow(figure: string | number): string | number {
  return typeof figure === 'number' ? figure - 1 : toYuan((parseYuan(figure) as bigint) - 1n)
}

interface Figure {
  worked: string
  say: string
  input: Input
  field: keyof Input
  figure: string | number
  reaches: Level
  below: Level
}

/** `[article, what is said, offence and other facts, field, figure of the text, level there, level one unit below]` */
function figures(
  rows: readonly (readonly [string, string, Input, keyof Input, string | number, Level, Level])[],
  text: string,
): Figure[] {
  return rows.map(([article, say, input, field, figure, reaches, below]) => ({
    worked: `${text} ${article}`,
    say,
    input,
    field,
    figure,
    reaches,
    below,
  }))
}

const goods = { offence: '213', markOn: 'goods' }
const twoGoods = { ...goods, marks: 2 }
const again = { punishedWithinTwoYears: true }
const services = { offence: '213', markOn: 'services' }
const labels = { offence: '215' }

/** Every figure of 法释〔2025〕5号, copied from its text. */
const figures2025 = figures(
  [
    ['3(1)(一)', 'gain of 30,000', goods, 'gain', '30000', 'basic', 'none'],
    ['3(1)(一)', 'turnover of 50,000', goods, 'turnover', '50000', 'basic', 'none'],
    ['3(1)(二)', 'two marks, gain of 20,000', twoGoods, 'gain', '20000', 'basic', 'none'],
    ['3(1)(二)', 'two marks, turnover of 30,000', twoGoods, 'turnover', '30000', 'basic', 'none'],
    ['3(1)(三)', 'again, gain of 20,000', { ...goods, ...again }, 'gain', '20000', 'basic', 'none'],
    ['3(1)(三)', 'again, turnover of 30,000', { ...goods, ...again }, 'turnover', '30000', 'basic', 'none'],
    ['3(2)(一)', 'services, gain of 50,000', services, 'serviceGain', '50000', 'basic', 'none'],
    [
      '3(2)(二)',
      'two service marks, 30,000',
      { ...services, serviceMarks: 2 },
      'serviceGain',
      '30000',
      'basic',
      'none',
    ],
    ['3(2)(三)', 'services again, 30,000', { ...services, ...again }, 'serviceGain', '30000', 'basic', 'none'],
    ['3(3)', 'goods and services 50,000', { offence: '213', serviceGain: '25000' }, 'gain', '25000', 'basic', 'none'],
    [
      '3(3)',
      'goods and two service marks 30,000',
      { offence: '213', serviceGain: '20000', serviceMarks: 2 },
      'gain',
      '10000',
      'basic',
      'none',
    ],
    [
      '3(3)',
      'goods and services again 30,000',
      { offence: '213', serviceGain: '15000', ...again },
      'gain',
      '15000',
      'basic',
      'none',
    ],
    ['3(4)', 'ten times the gain', goods, 'gain', '300000', 'serious', 'basic'],
    ['3(4)', 'ten times the turnover', goods, 'turnover', '500000', 'serious', 'basic'],
    ['3(4)', 'ten times, two marks', twoGoods, 'gain', '200000', 'serious', 'basic'],
    ['3(4)', 'ten times, two marks', twoGoods, 'turnover', '300000', 'serious', 'basic'],
    ['3(4)', 'ten times, again', { ...goods, ...again }, 'gain', '200000', 'serious', 'basic'],
    ['3(4)', 'ten times, again', { ...goods, ...again }, 'turnover', '300000', 'serious', 'basic'],
    ['3(4)', 'ten times, services', services, 'serviceGain', '500000', 'serious', 'basic'],
    [
      '3(4)',
      'ten times, two service marks',
      { ...services, serviceMarks: 2 },
      'serviceGain',
      '300000',
      'serious',
      'basic',
    ],
    [
      '3(4)',
      'ten times, goods and services',
      { offence: '213', gain: '29999.99' },
      'serviceGain',
      '470000.01',
      'serious',
      'basic',
    ],
    ['5(1)', 'gain of 30,000', { offence: '214' }, 'gain', '30000', 'basic', 'none'],
    ['5(1)(一)', 'sales of 50,000', { offence: '214' }, 'sales', '50000', 'basic', 'none'],
    ['5(1)(二)', 'again, gain of 20,000', { offence: '214', ...again }, 'gain', '20000', 'basic', 'none'],
    ['5(1)(二)', 'again, sales of 30,000', { offence: '214', ...again }, 'sales', '30000', 'basic', 'none'],
    ['5(1)(三)', 'unsold goods of three times 50,000', { offence: '214' }, 'unsold', '150000', 'basic', 'none'],
    [
      '5(1)(三)',
      'again, unsold of three times 30,000',
      { offence: '214', ...again },
      'unsold',
      '90000',
      'basic',
      'none',
    ],
    [
      '5(1)(三)',
      'sold below 50,000, with the unsold 150,000',
      { offence: '214', sales: '49999.99' },
      'unsold',
      '100000.01',
      'basic',
      'none',
    ],
    [
      '5(1)(三)',
      'again, sold below 30,000, with the unsold 90,000',
      { offence: '214', sales: '29999.99', ...again },
      'unsold',
      '60000.01',
      'basic',
      'none',
    ],
    ['5(2)', 'ten times the gain', { offence: '214' }, 'gain', '300000', 'serious', 'basic'],
    ['5(2)', 'ten times the sales', { offence: '214' }, 'sales', '500000', 'serious', 'basic'],
    ['5(2)', 'ten times the unsold', { offence: '214' }, 'unsold', '1500000', 'serious', 'basic'],
    ['5(2)', 'ten times the sum', { offence: '214', sales: '40000' }, 'unsold', '1460000', 'serious', 'basic'],
    ['5(2)', 'ten times, again', { offence: '214', ...again }, 'sales', '300000', 'serious', 'basic'],
    ['6(1)(一)', '10,000 labels', labels, 'items', 10_000, 'basic', 'none'],
    ['6(1)(一)', 'gain of 20,000', labels, 'gain', '20000', 'basic', 'none'],
    ['6(1)(一)', 'turnover of 30,000', labels, 'turnover', '30000', 'basic', 'none'],
    ['6(1)(二)', 'two marks, 5,000 labels', { ...labels, marks: 2 }, 'items', 5_000, 'basic', 'none'],
    ['6(1)(二)', 'two marks, gain of 10,000', { ...labels, marks: 2 }, 'gain', '10000', 'basic', 'none'],
    ['6(1)(二)', 'two marks, turnover of 20,000', { ...labels, marks: 2 }, 'turnover', '20000', 'basic', 'none'],
    ['6(1)(三)', 'again, 5,000 labels', { ...labels, ...again }, 'items', 5_000, 'basic', 'none'],
    ['6(1)(三)', 'again, gain of 10,000', { ...labels, ...again }, 'gain', '10000', 'basic', 'none'],
    ['6(1)(三)', 'again, turnover of 20,000', { ...labels, ...again }, 'turnover', '20000', 'basic', 'none'],
    ['6(1)(四)', 'unsold labels, three times', labels, 'itemsUnsold', 30_000, 'basic', 'none'],
    ['6(1)(四)', 'unsold labels of two marks', { ...labels, marks: 2 }, 'itemsUnsold', 15_000, 'basic', 'none'],
    ['6(1)(四)', 'labels sold and unsold', { ...labels, items: 9_999 }, 'itemsUnsold', 20_001, 'basic', 'none'],
    ['6(2)', 'five times the labels, not ten', labels, 'items', 50_000, 'serious', 'basic'],
    ['6(2)', 'five times the gain', labels, 'gain', '100000', 'serious', 'basic'],
    ['6(2)', 'five times the turnover', labels, 'turnover', '150000', 'serious', 'basic'],
    ['6(2)', 'five times, two marks', { ...labels, marks: 2 }, 'items', 25_000, 'serious', 'basic'],
    ['6(2)', 'five times the unsold labels', labels, 'itemsUnsold', 150_000, 'serious', 'basic'],
    ['10(一)', 'gain of 100,000', { offence: '216' }, 'gain', '100000', 'basic', 'none'],
    ['10(一)', 'turnover of 200,000', { offence: '216' }, 'turnover', '200000', 'basic', 'none'],
    ['10(二)', 'direct loss of 300,000', { offence: '216' }, 'loss', '300000', 'basic', 'none'],
    ['10(三)', 'two patents, gain of 50,000', { offence: '216', patents: 2 }, 'gain', '50000', 'basic', 'none'],
    [
      '10(三)',
      'two patents, turnover of 100,000',
      { offence: '216', patents: 2 },
      'turnover',
      '100000',
      'basic',
      'none',
    ],
    ['10(四)', 'again, gain of 50,000', { offence: '216', ...again }, 'gain', '50000', 'basic', 'none'],
    ['10(四)', 'again, turnover of 100,000', { offence: '216', ...again }, 'turnover', '100000', 'basic', 'none'],
    ['13(1)', 'gain of 30,000', { offence: '217' }, 'gain', '30000', 'basic', 'none'],
    ['13(1)(一)', 'turnover of 50,000', { offence: '217' }, 'turnover', '50000', 'basic', 'none'],
    ['13(1)(二)', 'again, gain of 20,000', { offence: '217', ...again }, 'gain', '20000', 'basic', 'none'],
    ['13(1)(二)', 'again, turnover of 30,000', { offence: '217', ...again }, 'turnover', '30000', 'basic', 'none'],
    ['13(1)(三)', '500 copies', { offence: '217' }, 'copies', 500, 'basic', 'none'],
    ['13(1)(四)', '500 works online', { offence: '217' }, 'works', 500, 'basic', 'none'],
    ['13(1)(四)', '10,000 downloads', { offence: '217' }, 'downloads', 10_000, 'basic', 'none'],
    ['13(1)(四)', '100,000 clicks', { offence: '217' }, 'clicks', 100_000, 'basic', 'none'],
    ['13(1)(四)', '1,000 members', { offence: '217' }, 'members', 1_000, 'basic', 'none'],
    [
      '13(1)(五)',
      'half of turnover and of copies',
      { offence: '217', copies: 250 },
      'turnover',
      '25000',
      'basic',
      'none',
    ],
    ['13(1)(五)', 'half of copies and of members', { offence: '217', members: 500 }, 'copies', 250, 'basic', 'none'],
    ['13(2)', 'circumvention, gain', { offence: '217', circumvention: true }, 'gain', '30000', 'basic', 'none'],
    ['13(2)', 'circumvention, turnover', { offence: '217', circumvention: true }, 'turnover', '50000', 'basic', 'none'],
    ['13(3)', 'ten times the gain', { offence: '217' }, 'gain', '300000', 'serious', 'basic'],
    ['13(3)', 'ten times the turnover', { offence: '217' }, 'turnover', '500000', 'serious', 'basic'],
    ['13(3)', 'ten times the copies', { offence: '217' }, 'copies', 5_000, 'serious', 'basic'],
    ['13(3)', 'ten times the works', { offence: '217' }, 'works', 5_000, 'serious', 'basic'],
    ['13(3)', 'ten times the downloads', { offence: '217' }, 'downloads', 100_000, 'serious', 'basic'],
    ['13(3)', 'ten times the clicks', { offence: '217' }, 'clicks', 1_000_000, 'serious', 'basic'],
    ['13(3)', 'ten times the members', { offence: '217' }, 'members', 10_000, 'serious', 'basic'],
    ['14(1)', 'gain of 50,000', { offence: '218' }, 'gain', '50000', 'basic', 'none'],
    ['14(1)(一)', 'sales of 100,000', { offence: '218' }, 'sales', '100000', 'basic', 'none'],
    ['14(1)(二)', 'again, gain of 30,000', { offence: '218', ...again }, 'gain', '30000', 'basic', 'none'],
    ['14(1)(二)', 'again, sales of 50,000', { offence: '218', ...again }, 'sales', '50000', 'basic', 'none'],
    ['14(1)(三)', '1,000 copies', { offence: '218' }, 'copies', 1_000, 'basic', 'none'],
    ['14(1)(四)', 'unsold copies worth three times', { offence: '218' }, 'unsold', '300000', 'basic', 'none'],
    ['14(1)(四)', 'again, unsold worth three times', { offence: '218', ...again }, 'unsold', '150000', 'basic', 'none'],
    ['14(1)(四)', '3,000 unsold copies', { offence: '218' }, 'copiesUnsold', 3_000, 'basic', 'none'],
    [
      '14(1)(四)',
      'sold and unsold worth three times',
      { offence: '218', sales: '99999.99' },
      'unsold',
      '200000.01',
      'basic',
      'none',
    ],
    ['14(1)(四)', 'copies sold and unsold', { offence: '218', copies: 999 }, 'copiesUnsold', 2_001, 'basic', 'none'],
    ['17(1)(一)', 'loss of 300,000', { offence: '219' }, 'loss', '300000', 'basic', 'none'],
    ['17(1)(二)', 'gain of 300,000', { offence: '219' }, 'gain', '300000', 'basic', 'none'],
    ['17(1)(三)', 'again, loss of 100,000', { offence: '219', ...again }, 'loss', '100000', 'basic', 'none'],
    ['17(1)(三)', 'again, gain of 100,000', { offence: '219', ...again }, 'gain', '100000', 'basic', 'none'],
    ['17(2)', 'ten times the loss', { offence: '219' }, 'loss', '3000000', 'serious', 'basic'],
    ['17(2)', 'ten times the gain', { offence: '219' }, 'gain', '3000000', 'serious', 'basic'],
    ['17(2)', 'ten times, again', { offence: '219', ...again }, 'loss', '1000000', 'serious', 'basic'],
    ['20', 'loss of article 17 opens the upper tier', { offence: '219-1' }, 'loss', '300000', 'serious', 'none'],
    ['20', 'again, gain of article 17', { offence: '219-1', ...again }, 'gain', '100000', 'serious', 'none'],
  ],
  '法释〔2025〕5号',
)

/** Every figure of 法释〔2004〕19号, copied from its text; the last day is 2025-04-25. */
const figures2004 = figures(
  [
    ['1(1)(一)', 'turnover of 50,000', goods, 'turnover', '50000', 'basic', 'none'],
    ['1(1)(一)', 'gain of 30,000', goods, 'gain', '30000', 'basic', 'none'],
    ['1(1)(二)', 'two marks, turnover of 30,000', twoGoods, 'turnover', '30000', 'basic', 'none'],
    ['1(1)(二)', 'two marks, gain of 20,000', twoGoods, 'gain', '20000', 'basic', 'none'],
    ['1(2)(一)', 'turnover of 250,000', goods, 'turnover', '250000', 'serious', 'basic'],
    ['1(2)(一)', 'gain of 150,000', goods, 'gain', '150000', 'serious', 'basic'],
    ['1(2)(二)', 'two marks, turnover of 150,000', twoGoods, 'turnover', '150000', 'serious', 'basic'],
    ['1(2)(二)', 'two marks, gain of 100,000', twoGoods, 'gain', '100000', 'serious', 'basic'],
    ['2(1)', 'sales of 50,000', { offence: '214' }, 'sales', '50000', 'basic', 'none'],
    ['2(2)', 'sales of 250,000', { offence: '214' }, 'sales', '250000', 'serious', 'basic'],
    ['3(1)(一)', '20,000 labels', labels, 'items', 20_000, 'basic', 'none'],
    ['3(1)(一)', 'turnover of 50,000', labels, 'turnover', '50000', 'basic', 'none'],
    ['3(1)(一)', 'gain of 30,000', labels, 'gain', '30000', 'basic', 'none'],
    ['3(1)(二)', 'two marks, 10,000 labels', { ...labels, marks: 2 }, 'items', 10_000, 'basic', 'none'],
    ['3(1)(二)', 'two marks, turnover of 30,000', { ...labels, marks: 2 }, 'turnover', '30000', 'basic', 'none'],
    ['3(1)(二)', 'two marks, gain of 20,000', { ...labels, marks: 2 }, 'gain', '20000', 'basic', 'none'],
    ['3(2)(一)', 'gain of 150,000', labels, 'gain', '150000', 'serious', 'basic'],
    ['3(2)(二)', 'two marks, turnover of 150,000', { ...labels, marks: 2 }, 'turnover', '150000', 'serious', 'basic'],
    ['4(一)', 'gain of 100,000', { offence: '216' }, 'gain', '100000', 'basic', 'none'],
    [
      '4(三)',
      'two patents, turnover of 100,000',
      { offence: '216', patents: 2 },
      'turnover',
      '100000',
      'basic',
      'none',
    ],
    ['3(2)(一)', '100,000 labels', labels, 'items', 100_000, 'serious', 'basic'],
    ['3(2)(一)', 'turnover of 250,000', labels, 'turnover', '250000', 'serious', 'basic'],
    ['3(2)(二)', 'two marks, 50,000 labels', { ...labels, marks: 2 }, 'items', 50_000, 'serious', 'basic'],
    ['3(2)(二)', 'two marks, gain of 100,000', { ...labels, marks: 2 }, 'gain', '100000', 'serious', 'basic'],
    ['4(一)', 'turnover of 200,000', { offence: '216' }, 'turnover', '200000', 'basic', 'none'],
    ['4(二)', 'direct loss of 500,000', { offence: '216' }, 'loss', '500000', 'basic', 'none'],
    ['4(三)', 'two patents, gain of 50,000', { offence: '216', patents: 2 }, 'gain', '50000', 'basic', 'none'],
    ['5(1)', 'gain of 30,000', { offence: '217' }, 'gain', '30000', 'basic', 'none'],
    ['5(1)(一)', 'turnover of 50,000', { offence: '217' }, 'turnover', '50000', 'basic', 'none'],
    ['5(2)', 'gain of 150,000', { offence: '217' }, 'gain', '150000', 'serious', 'basic'],
    ['5(2)(一)', 'turnover of 250,000', { offence: '217' }, 'turnover', '250000', 'serious', 'basic'],
    ['6', 'gain of 100,000', { offence: '218' }, 'gain', '100000', 'basic', 'none'],
  ],
  '法释〔2004〕19号',
)

for (const [on, table] of [
  ['2025-04-26', figures2025],
  ['2025-04-25', figures2004],
] as const)
  for (const { worked, say, input, field, figure, reaches, below } of table)
    test(`${worked}: ${say} is reached at ${figure}, not one unit below`, () => {
      assert.equal(levelOf({ ...input, [field]: figure }, on), reaches)
      assert.equal(levelOf({ ...input, [field]: justBelow(figure) }, on), below)
    })

/** Days on which the figures change, and what else the texts say. */
const worked: { worked: string; say: string; input: Input; on: string; expect: Level }[] = [
  {
    worked: '法释〔2004〕19号 4(二)',
    say: 'direct loss of 300,000 is not enough on 2025-04-25',
    input: { offence: '216', loss: '300000' },
    on: '2025-04-25',
    expect: 'none',
  },
  {
    worked: '法释〔2025〕5号 10(二)',
    say: 'and is on 2025-04-26',
    input: { offence: '216', loss: '300000' },
    on: '2025-04-26',
    expect: 'basic',
  },
  {
    worked: '法释〔2004〕19号 3(1)',
    say: '10,000 labels are not enough on 2025-04-25',
    input: { offence: '215', items: 10_000, marks: 1 },
    on: '2025-04-25',
    expect: 'none',
  },
  {
    worked: '法释〔2025〕5号 6(1)',
    say: 'and are on 2025-04-26',
    input: { offence: '215', items: 10_000, marks: 1 },
    on: '2025-04-26',
    expect: 'basic',
  },
  {
    worked: '法释〔2004〕19号 1(2)',
    say: 'gain of 150,000 is especially serious on 2025-04-25',
    input: { ...goods, gain: '150000' },
    on: '2025-04-25',
    expect: 'serious',
  },
  {
    worked: '法释〔2025〕5号 3(4)',
    say: 'and no longer on 2025-04-26',
    input: { ...goods, gain: '150000' },
    on: '2025-04-26',
    expect: 'basic',
  },
  {
    worked: '法释〔2004〕19号 2',
    say: 'selling is measured by sales alone on 2025-04-25',
    input: { offence: '214', gain: '40000' },
    on: '2025-04-25',
    expect: 'none',
  },
  {
    worked: '法释〔2025〕5号 5(1)',
    say: 'and by gain too on 2025-04-26',
    input: { offence: '214', gain: '40000' },
    on: '2025-04-26',
    expect: 'basic',
  },
  {
    worked: '法释〔2004〕19号 6',
    say: 'sales of copies have no figure on 2025-04-25',
    input: { offence: '218', sales: '900000', copies: 9000 },
    on: '2025-04-25',
    expect: 'none',
  },
  {
    worked: '法释〔2025〕5号 14',
    say: 'and have on 2025-04-26',
    input: { offence: '218', sales: '900000', copies: 9000 },
    on: '2025-04-26',
    expect: 'basic',
  },
  {
    worked: '法释〔2020〕10号 4(2)',
    say: 'loss of 2,500,000 is the upper tier on 2025-04-25',
    input: { offence: '219', loss: '2500000' },
    on: '2025-04-25',
    expect: 'serious',
  },
  {
    worked: '法释〔2025〕5号 17(2)',
    say: 'and the lower on 2025-04-26',
    input: { offence: '219', loss: '2500000' },
    on: '2025-04-26',
    expect: 'basic',
  },
  {
    worked: '法释〔2020〕10号 4(2)',
    say: 'gain of 2,500,000 is the upper tier',
    input: { offence: '219', gain: '2500000' },
    on: '2020-09-14',
    expect: 'serious',
  },
  {
    worked: '法释〔2020〕10号 4(2)',
    say: 'one fen below is the lower tier',
    input: { offence: '219', gain: '2499999.99' },
    on: '2025-04-25',
    expect: 'basic',
  },
  {
    worked: '法释〔2020〕10号 4(1)(二)',
    say: 'bankruptcy is the lower tier',
    input: { offence: '219', bankruptcy: true },
    on: '2025-04-25',
    expect: 'basic',
  },
  {
    worked: '法释〔2025〕5号 17(2)',
    say: 'bankruptcy is the upper tier',
    input: { offence: '219', bankruptcy: true },
    on: '2025-04-26',
    expect: 'serious',
  },
  {
    worked: '法释〔2025〕5号 20',
    say: 'bankruptcy is serious for foreign parties too',
    input: { offence: '219-1', bankruptcy: true },
    on: '2026-01-01',
    expect: 'serious',
  },
  {
    worked: '法释〔2004〕19号 7',
    say: 'loss of 300,000 is not enough on 2020-09-13',
    input: { offence: '219', loss: '300000' },
    on: '2020-09-13',
    expect: 'none',
  },
  {
    worked: '法释〔2020〕10号 4(1)(一)',
    say: 'and is on 2020-09-14',
    input: { offence: '219', loss: '300000' },
    on: '2020-09-14',
    expect: 'basic',
  },
  {
    worked: '法释〔2020〕10号 4(1)(一)',
    say: 'one fen below on 2020-09-14',
    input: { offence: '219', loss: '299999.99' },
    on: '2020-09-14',
    expect: 'none',
  },
  {
    worked: '法释〔2004〕19号 7(1)',
    say: 'loss of 500,000',
    input: { offence: '219', loss: '500000' },
    on: '2020-09-13',
    expect: 'basic',
  },
  {
    worked: '法释〔2004〕19号 7(2)',
    say: 'loss of 2,500,000',
    input: { offence: '219', loss: '2500000' },
    on: '2020-09-13',
    expect: 'serious',
  },
  {
    worked: '法释〔2004〕19号 7',
    say: 'gain is no test of its own before 2020',
    input: { offence: '219', gain: '9000000' },
    on: '2020-09-13',
    expect: 'none',
  },
  {
    worked: '法释〔2020〕10号 4(1)(一)',
    say: 'gain is a test from 2020-09-14',
    input: { offence: '219', gain: '300000' },
    on: '2020-09-14',
    expect: 'basic',
  },
  {
    worked: '法释〔2004〕19号 5(1)(二)',
    say: '1,000 copies until 2007-04-04',
    input: { offence: '217', copies: 999 },
    on: '2007-04-04',
    expect: 'none',
  },
  {
    worked: '法释〔2004〕19号 5(1)(二)',
    say: '1,000 copies until 2007-04-04',
    input: { offence: '217', copies: 1000 },
    on: '2007-04-04',
    expect: 'basic',
  },
  {
    worked: '法释〔2004〕19号 5(2)(二)',
    say: '5,000 copies until 2007-04-04',
    input: { offence: '217', copies: 5000 },
    on: '2007-04-04',
    expect: 'serious',
  },
  {
    worked: '法释〔2007〕6号 1',
    say: '500 copies from 2007-04-05',
    input: { offence: '217', copies: 500 },
    on: '2007-04-05',
    expect: 'basic',
  },
  {
    worked: '法释〔2007〕6号 1',
    say: '499 copies are not enough',
    input: { offence: '217', copies: 499 },
    on: '2007-04-05',
    expect: 'none',
  },
  {
    worked: '法释〔2007〕6号 1',
    say: '2,500 copies from 2007-04-05',
    input: { offence: '217', copies: 2500 },
    on: '2007-04-05',
    expect: 'serious',
  },
  {
    worked: '法释〔2004〕19号 15',
    say: 'a unit: three times 50,000, one fen below',
    input: { ...goods, turnover: '149999.99', unit: true },
    on: '2007-04-04',
    expect: 'none',
  },
  {
    worked: '法释〔2004〕19号 15',
    say: 'a unit: three times 50,000',
    input: { ...goods, turnover: '150000', unit: true },
    on: '2007-04-04',
    expect: 'basic',
  },
  {
    worked: '法释〔2004〕19号 15',
    say: 'a unit: three times the labels',
    input: { ...labels, items: 59_999, unit: true },
    on: '2007-04-04',
    expect: 'none',
  },
  {
    worked: '法释〔2004〕19号 15',
    say: 'a unit: three times the labels',
    input: { ...labels, items: 60_000, unit: true },
    on: '2007-04-04',
    expect: 'basic',
  },
  {
    worked: '法释〔2004〕19号 15',
    say: 'a unit: three times the upper tier',
    input: { ...goods, gain: '450000', unit: true },
    on: '2007-04-04',
    expect: 'serious',
  },
  {
    worked: '法释〔2007〕6号 6',
    say: 'a unit as a person from 2007-04-05',
    input: { ...goods, turnover: '50000', unit: true },
    on: '2007-04-05',
    expect: 'basic',
  },
  {
    worked: '法释〔2025〕5号 26',
    say: 'a unit as a person',
    input: { ...goods, turnover: '50000', unit: true },
    on: '2025-04-26',
    expect: 'basic',
  },
  {
    worked: '法释〔2004〕19号 1',
    say: 'the first day',
    input: { ...goods, turnover: '50000' },
    on: '2004-12-22',
    expect: 'basic',
  },
  {
    worked: '法释〔2025〕5号 29(2)',
    say: 'unlabelled goods count with the turnover',
    input: { ...goods, turnover: '30000', unattached: '20000' },
    on: '2025-04-26',
    expect: 'basic',
  },
  {
    worked: '法释〔2025〕5号 29(2)',
    say: 'one fen below with unlabelled goods',
    input: { ...goods, turnover: '30000', unattached: '19999.99' },
    on: '2025-04-26',
    expect: 'none',
  },
  {
    worked: '法释〔2025〕5号 3(1)(二)',
    say: 'one mark keeps the figure for one',
    input: { ...goods, gain: '25000', marks: 1 },
    on: '2025-04-26',
    expect: 'none',
  },
  {
    worked: '法释〔2025〕5号 3(2)',
    say: 'a service has no figure of turnover',
    input: { ...services, turnover: '9000000' },
    on: '2025-04-26',
    expect: 'none',
  },
  {
    worked: '法释〔2025〕5号 10',
    say: 'patents have one tier only',
    input: { offence: '216', gain: '900000000' },
    on: '2025-04-26',
    expect: 'basic',
  },
  {
    worked: '法释〔2025〕5号 14',
    say: 'sale of copies has one tier only',
    input: { offence: '218', gain: '900000000' },
    on: '2025-04-26',
    expect: 'basic',
  },
  {
    worked: '法释〔2025〕5号 13(2)',
    say: 'copies do not count for help in circumvention',
    input: { offence: '217', circumvention: true, copies: 900 },
    on: '2025-04-26',
    expect: 'none',
  },
  {
    worked: '法释〔2025〕5号 13(1)(五)',
    say: 'gain is none of items one to four',
    input: { offence: '217', gain: '29999.99', copies: 250 },
    on: '2025-04-26',
    expect: 'none',
  },
  {
    worked: '法释〔2025〕5号 13(1)(五)',
    say: 'one turnover is not two items',
    input: { offence: '217', turnover: '25000', ...again },
    on: '2025-04-26',
    expect: 'none',
  },
  {
    worked: '法释〔2025〕5号 3(1)(三)',
    say: 'two years to the day',
    input: { ...goods, gain: '20000', punishedOn: '2023-06-01' },
    on: '2025-06-01',
    expect: 'basic',
  },
  {
    worked: '法释〔2025〕5号 3(1)(三)',
    say: 'a day after two years',
    input: { ...goods, gain: '20000', punishedOn: '2023-06-01' },
    on: '2025-06-02',
    expect: 'none',
  },
  {
    worked: '法释〔2025〕5号 3(1)(三)',
    say: 'a punishment after the act is no repetition',
    input: { ...goods, gain: '20000', punishedOn: '2025-07-01' },
    on: '2025-06-02',
    expect: 'none',
  },
]

for (const { worked: article, say, input, on, expect } of worked)
  test(`${article} on ${on}: ${say}`, () => assert.equal(levelOf(input, on), expect))

test('a row shows the exact fraction, the figure and its article', () => {
  const { rows } = answered({ ...goods, gain: '29999.99' }, '2025-04-26').result
  const row = rows.find(({ test: key, tier }) => key === 'goods.gain' && tier === 'basic')
  assert.deepEqual(
    [row?.value, row?.required, row?.ratio, row?.met, row?.rule, row?.article],
    ['29999.99', '30000.00', '2999999/3000000', false, 'B-25-213-GOODS', '3'],
  )
})

test('what was not told is named, and only while it could lift the level', () => {
  const fieldsOf = (input: Input) => answered(input, '2026-01-01').result.missing.map(({ field }) => field)
  assert.deepEqual(fieldsOf({ ...goods, gain: '25000' }), ['turnover', 'marks', 'punishedWithinTwoYears'])
  assert.deepEqual(fieldsOf({ ...goods, gain: '25000', turnover: '0', marks: 1 }), ['punishedWithinTwoYears'])
  assert.deepEqual(fieldsOf({ ...goods, gain: '300000' }), [])
  assert.equal(answered({ offence: '219' }, '2026-01-01').result.compared, 0)
})

test('administrative gain is said to be another figure and is not compared', () => {
  const answer = answered({ ...goods, administrativeGain: '900000' }, '2026-01-01')
  assert.equal(answer.result.level, 'none')
  assert.equal(answer.result.compared, 0)
  assert.match(answer.provisional[0]?.zh ?? '', /不是同一数额/)
  assert.ok(answer.result.missing.some(({ field }) => field === 'gain'))
})

test('no answer is a verdict, and each says that a transfer needs suspicion only', () => {
  for (const offence of offences)
    for (const on of ['2022-01-01', '2026-01-01']) {
      const { result, rules } = answered({ offence, gain: '100', loss: '900000', unit: true }, on)
      assert.doesNotMatch(result.sentence.zh + result.sentence.en, /构成|有罪|guilty|infring/)
      assert.match(result.transfer.words.en, /suspicion only/)
      assert.ok(rules.some(({ id }) => id === 'C-IP-SUSPICION'))
    }
})

const open: { worked: string; say: string; input: Input; on: string; levels: Level[] }[] = [
  {
    worked: '法释〔2025〕5号 28(4)',
    say: 'fees less parts, or in full',
    input: { ...services, serviceFees: '60000', serviceParts: '10000.01' },
    on: '2026-01-01',
    levels: ['none', 'basic'],
  },
  {
    worked: '法释〔2025〕5号 3(3)',
    say: 'a goods mark and a service mark, apart or together',
    input: { offence: '213', gain: '10000', serviceGain: '20000', marks: 1, serviceMarks: 1 },
    on: '2026-01-01',
    levels: ['none', 'basic'],
  },
  {
    worked: '法释〔2025〕5号 3(3), 3(4)',
    say: 'a sum though goods alone reach their figure',
    input: { offence: '213', gain: '30000', serviceGain: '470000' },
    on: '2026-01-01',
    levels: ['serious', 'basic'],
  },
  {
    worked: '法释〔2025〕5号 13(1)(五)',
    say: 'two figures of one item',
    input: { offence: '217', works: 250, clicks: 50_000 },
    on: '2026-01-01',
    levels: ['none', 'basic'],
  },
  {
    worked: '法释〔2025〕5号 13(3)',
    say: 'ten times the half of two',
    input: { offence: '217', turnover: '250000', copies: 2500 },
    on: '2026-01-01',
    levels: ['serious', 'basic'],
  },
  {
    worked: '法释〔2025〕5号 10(四)',
    say: 'two years from the decision or from the end of execution',
    input: { offence: '216', gain: '50000', punishedOn: '2023-01-01', punishmentDoneOn: '2024-06-01' },
    on: '2026-01-01',
    levels: ['none', 'basic'],
  },
  {
    worked: '刑法 12',
    say: 'an act of 2024 tried in 2026: the older one is heavier here',
    input: { ...goods, gain: '150000', triedOn: '2026-01-01' },
    on: '2024-01-01',
    levels: ['serious', 'basic'],
  },
  {
    worked: '刑法 12',
    say: 'an act of 2025-04-25 tried later: the newer one is heavier here',
    input: { offence: '216', loss: '300000', triedOn: '2025-04-26' },
    on: '2025-04-25',
    levels: ['none', 'basic'],
  },
]

for (const { worked: article, say, input, on, levels } of open)
  test(`${article}, open: ${say}`, () => {
    const { result, readings, ...rest } = answered(input, on)
    assert.deepEqual(
      readings?.map((reading) => reading.result.level),
      levels,
    )
    assert.deepEqual(readings?.[0]?.result, result)
    assert.match(readings?.[0]?.words.en ?? '', /default/)
    if (input.triedOn) assert.ok(rest.provisional.some(({ en }) => /lower fine/.test(en)))
  })

test('a trial under the same version has no second reading', () => {
  assert.equal(answered({ ...goods, gain: '150000', triedOn: '2026-01-01' }, '2025-04-26').readings, undefined)
})

test('what an older version has no figure for is said, not judged', () => {
  const saysOf = (input: Input, on: string) =>
    answered(input, on)
      .provisional.map(({ zh }) => zh)
      .join()
  assert.match(saysOf({ offence: '217', works: 900 }, '2025-04-25'), /公通字〔2011〕3号/)
  assert.match(saysOf({ offence: '214', unsold: '900000' }, '2025-04-25'), /公通字〔2011〕3号/)
  assert.match(saysOf({ offence: '213', serviceGain: '900000' }, '2025-04-25'), /服务商标/)
  assert.match(saysOf({ offence: '219-1', loss: '900000' }, '2022-01-01'), /没有本罪/)
  assert.match(saysOf({ offence: '216', clicks: 3 }, '2026-01-01'), /点击次数不是本条的标准/)
  assert.match(saysOf({ ...goods, gain: '1', punishedOn: '2025-07-01' }, '2026-01-01'), /执行完毕/)
  assert.equal(saysOf({ ...goods, gain: '30000' }, '2026-01-01'), '')
})

const refused: { say: string; input: Input; on: string; code: string; field: string }[] = [
  {
    say: 'the day before the first version',
    input: { ...goods, gain: '1' },
    on: '2004-12-21',
    code: 'no_version',
    field: 'on',
  },
  {
    say: 'article 219-1 before Amendment XI',
    input: { offence: '219-1' },
    on: '2021-02-28',
    code: 'no_version',
    field: 'on',
  },
  { say: 'an offence that is none', input: { offence: '212' }, on: '2026-01-01', code: 'unknown', field: 'offence' },
  { say: 'no offence', input: { offence: '' }, on: '2026-01-01', code: 'missing', field: 'offence' },
  { say: 'a day that does not exist', input: goods, on: '2025-02-29', code: 'invalid', field: 'on' },
  { say: 'a negative amount', input: { ...goods, gain: '-1' }, on: '2026-01-01', code: 'out_of_range', field: 'gain' },
  {
    say: 'more than 10^15 yuan',
    input: { ...goods, turnover: '1000000000000000.01' },
    on: '2026-01-01',
    code: 'out_of_range',
    field: 'turnover',
  },
  { say: 'a third of a fen', input: { ...goods, gain: '0.333' }, on: '2026-01-01', code: 'invalid', field: 'gain' },
  { say: 'half a label', input: { ...labels, items: 0.5 }, on: '2026-01-01', code: 'invalid', field: 'items' },
  {
    say: 'a trial before the act',
    input: { ...goods, triedOn: '2025-12-31' },
    on: '2026-01-01',
    code: 'contradiction',
    field: 'triedOn',
  },
  {
    say: 'gain and fees of a service',
    input: { ...services, serviceGain: '1', serviceFees: '1' },
    on: '2026-01-01',
    code: 'contradiction',
    field: 'serviceGain',
  },
]

for (const { say, input, on, code, field } of refused)
  test(`refused: ${say}`, () => {
    const answer = criminalThreshold(law, input, on)
    assert.ok(!answer.ok)
    assert.deepEqual([answer.code, answer.field], [code, field])
    assert.ok(answer.message.zh && answer.message.en)
  })

const rank = { none: 0, basic: 1, serious: 2 }
const amounts = ['gain', 'turnover', 'unattached', 'serviceGain', 'sales', 'unsold', 'loss'] as const
const counts = [
  'items',
  'itemsUnsold',
  'copies',
  'copiesUnsold',
  'works',
  'downloads',
  'clicks',
  'members',
  'marks',
  'serviceMarks',
  'patents',
] as const
const fen = fc.bigInt({ min: 0n, max: 400_000_000n })
const anyOf = <Name extends string, Value>(names: readonly Name[], value: fc.Arbitrary<Value>) =>
  fc.record(Object.fromEntries(names.map((name) => [name, value])) as Record<Name, fc.Arbitrary<Value>>, {
    requiredKeys: [],
  })
const someFacts = fc.tuple(
  fc.constantFrom(...offences),
  anyOf(amounts, fen),
  anyOf(counts, fc.nat(200_000)),
  anyOf(['punishedWithinTwoYears', 'bankruptcy', 'circumvention', 'unit'], fc.boolean()),
)
const someDay = fc.constantFrom(
  '2005-01-01',
  '2007-04-05',
  '2020-09-14',
  '2022-06-01',
  '2025-04-25',
  '2025-04-26',
  '2027-01-01',
)
const written = (money: { [Name in (typeof amounts)[number]]?: bigint }) =>
  Object.fromEntries(Object.entries(money).map(([name, amount]) => [name, toYuan(amount)]))

test('the level never falls when an amount or a count grows', () => {
  fc.assert(
    fc.property(
      someFacts,
      someDay,
      fc.constantFrom(...amounts, ...counts),
      fen,
      ([offence, money, numbers, flags], day, grown, by) => {
        const on = offence === '219-1' && day < '2021-03-01' ? '2025-04-26' : day
        const input = { offence, ...written(money), ...numbers, ...flags }
        const isMoney = (amounts as readonly string[]).includes(grown)
        const more = isMoney
          ? { ...input, [grown]: toYuan(((money as Record<string, bigint>)[grown] ?? 0n) + by) }
          : { ...input, [grown]: ((numbers as Record<string, number>)[grown] ?? 0) + Number(by / 1000n) }
        assert.ok(rank[levelOf(more, on)] >= rank[levelOf(input, on)])
      },
    ),
    { numRuns: 1500 },
  )
})

test('no rule applies before its first day or after its last; suspicion alone is asked as of its first version', () => {
  fc.assert(
    fc.property(someFacts, someDay, ([offence, money, numbers, flags], day) => {
      const on = offence === '219-1' && day < '2021-03-01' ? '2025-04-26' : day
      for (const { id, from, to } of answered({ offence, ...written(money), ...numbers, ...flags }, on).rules)
        if (id !== 'C-IP-SUSPICION') assert.ok((from ?? on) <= on && on <= (to ?? on), `${id} on ${on}`)
    }),
    { numRuns: 300 },
  )
})

test('the fraction of a row is exact and reduced', () => {
  fc.assert(
    fc.property(fen, (amount) => {
      for (const { ratio, fields } of answered({ offence: '219', gain: toYuan(amount) }, '2026-01-01').result.rows) {
        if (fields[0] !== 'gain') continue
        const [n, d] = (ratio ?? '').split('/').map(BigInt) as [bigint, bigint]
        const required = [300_000_00n, 3_000_000_00n, 100_000_00n, 1_000_000_00n]
        assert.ok(required.some((figure) => n * figure === amount * d))
        for (let p = 2n; p <= 5n; p++) assert.ok(n % p !== 0n || d % p !== 0n || n === 0n)
      }
    }),
    { numRuns: 200 },
  )
})
