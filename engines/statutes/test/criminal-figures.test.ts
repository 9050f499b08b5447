/** Every figure of the criminal interpretations at its edge, and the days on which figures change. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseYuan, toYuan } from '../src/money.ts'
import { again, goods, type Input, type Level, labels, levelOf, services } from './criminal-cases.ts'
import { figures2004 } from './criminal-figures-2004.ts'
import { figures2025 } from './criminal-figures-2025.ts'

/** One fen, or one item, less. */
function justBelow(figure: string | number): string | number {
  return typeof figure === 'number' ? figure - 1 : toYuan((parseYuan(figure) as bigint) - 1n)
}

for (const [text, on, table] of [
  ['法释〔2025〕5号', '2025-04-26', figures2025],
  ['法释〔2004〕19号', '2025-04-25', figures2004],
] as const)
  for (const [article, say, input, field, figure, reaches, below] of table)
    test(`${text} ${article}: ${say} is reached at ${figure}, not one unit below`, () => {
      assert.equal(levelOf({ ...input, [field]: figure }, on), reaches)
      assert.equal(levelOf({ ...input, [field]: justBelow(figure) }, on), below)
    })

/** Days on which the figures change, and what else the texts say: `[article, what is said, facts, day, level]` */
const worked: readonly (readonly [string, string, Input, string, Level])[] = [
  [
    '法释〔2004〕19号 4(二)',
    'direct loss of 300,000 is not enough on 2025-04-25',
    { offence: '216', loss: '300000' },
    '2025-04-25',
    'none',
  ],
  ['法释〔2025〕5号 10(二)', 'and is on 2025-04-26', { offence: '216', loss: '300000' }, '2025-04-26', 'basic'],
  [
    '法释〔2004〕19号 3(1)',
    '10,000 labels are not enough on 2025-04-25',
    { offence: '215', items: 10_000, marks: 1 },
    '2025-04-25',
    'none',
  ],
  ['法释〔2025〕5号 6(1)', 'and are on 2025-04-26', { offence: '215', items: 10_000, marks: 1 }, '2025-04-26', 'basic'],
  [
    '法释〔2004〕19号 1(2)',
    'gain of 150,000 is especially serious on 2025-04-25',
    { ...goods, gain: '150000' },
    '2025-04-25',
    'serious',
  ],
  ['法释〔2025〕5号 3(4)', 'and no longer on 2025-04-26', { ...goods, gain: '150000' }, '2025-04-26', 'basic'],
  [
    '法释〔2004〕19号 2',
    'selling is measured by sales alone on 2025-04-25',
    { offence: '214', gain: '40000' },
    '2025-04-25',
    'none',
  ],
  ['法释〔2025〕5号 5(1)', 'and by gain too on 2025-04-26', { offence: '214', gain: '40000' }, '2025-04-26', 'basic'],
  [
    '法释〔2004〕19号 6',
    'sales of copies have no figure on 2025-04-25',
    { offence: '218', sales: '900000', copies: 9000 },
    '2025-04-25',
    'none',
  ],
  [
    '法释〔2025〕5号 14',
    'and have on 2025-04-26',
    { offence: '218', sales: '900000', copies: 9000 },
    '2025-04-26',
    'basic',
  ],
  [
    '法释〔2020〕10号 4(2)',
    'loss of 2,500,000 is the upper tier on 2025-04-25',
    { offence: '219', loss: '2500000' },
    '2025-04-25',
    'serious',
  ],
  ['法释〔2025〕5号 17(2)', 'and the lower on 2025-04-26', { offence: '219', loss: '2500000' }, '2025-04-26', 'basic'],
  [
    '法释〔2020〕10号 4(2)',
    'gain of 2,500,000 is the upper tier',
    { offence: '219', gain: '2500000' },
    '2020-09-14',
    'serious',
  ],
  [
    '法释〔2020〕10号 4(2)',
    'one fen below is the lower tier',
    { offence: '219', gain: '2499999.99' },
    '2025-04-25',
    'basic',
  ],
  [
    '法释〔2020〕10号 4(1)(二)',
    'bankruptcy is the lower tier',
    { offence: '219', bankruptcy: true },
    '2025-04-25',
    'basic',
  ],
  [
    '法释〔2025〕5号 17(2)',
    'bankruptcy is the upper tier',
    { offence: '219', bankruptcy: true },
    '2025-04-26',
    'serious',
  ],
  [
    '法释〔2025〕5号 20',
    'bankruptcy is serious for foreign parties too',
    { offence: '219-1', bankruptcy: true },
    '2026-01-01',
    'serious',
  ],
  [
    '法释〔2004〕19号 7',
    'loss of 300,000 is not enough on 2020-09-13',
    { offence: '219', loss: '300000' },
    '2020-09-13',
    'none',
  ],
  ['法释〔2020〕10号 4(1)(一)', 'and is on 2020-09-14', { offence: '219', loss: '300000' }, '2020-09-14', 'basic'],
  [
    '法释〔2020〕10号 4(1)(一)',
    'one fen below on 2020-09-14',
    { offence: '219', loss: '299999.99' },
    '2020-09-14',
    'none',
  ],
  ['法释〔2004〕19号 7(1)', 'loss of 500,000', { offence: '219', loss: '500000' }, '2020-09-13', 'basic'],
  ['法释〔2004〕19号 7(2)', 'loss of 2,500,000', { offence: '219', loss: '2500000' }, '2020-09-13', 'serious'],
  [
    '法释〔2004〕19号 7',
    'gain is no test of its own before 2020',
    { offence: '219', gain: '9000000' },
    '2020-09-13',
    'none',
  ],
  [
    '法释〔2020〕10号 4(1)(一)',
    'gain is a test from 2020-09-14',
    { offence: '219', gain: '300000' },
    '2020-09-14',
    'basic',
  ],
  ['法释〔2004〕19号 5(1)(二)', '1,000 copies until 2007-04-04', { offence: '217', copies: 999 }, '2007-04-04', 'none'],
  [
    '法释〔2004〕19号 5(1)(二)',
    '1,000 copies until 2007-04-04',
    { offence: '217', copies: 1000 },
    '2007-04-04',
    'basic',
  ],
  [
    '法释〔2004〕19号 5(2)(二)',
    '5,000 copies until 2007-04-04',
    { offence: '217', copies: 5000 },
    '2007-04-04',
    'serious',
  ],
  ['法释〔2007〕6号 1', '500 copies from 2007-04-05', { offence: '217', copies: 500 }, '2007-04-05', 'basic'],
  ['法释〔2007〕6号 1', '499 copies are not enough', { offence: '217', copies: 499 }, '2007-04-05', 'none'],
  ['法释〔2007〕6号 1', '2,500 copies from 2007-04-05', { offence: '217', copies: 2500 }, '2007-04-05', 'serious'],
  [
    '法释〔2004〕19号 15',
    'a unit: three times 50,000, one fen below',
    { ...goods, turnover: '149999.99', unit: true },
    '2007-04-04',
    'none',
  ],
  [
    '法释〔2004〕19号 15',
    'a unit: three times 50,000',
    { ...goods, turnover: '150000', unit: true },
    '2007-04-04',
    'basic',
  ],
  [
    '法释〔2004〕19号 15',
    'a unit: three times the labels',
    { ...labels, items: 59_999, unit: true },
    '2007-04-04',
    'none',
  ],
  [
    '法释〔2004〕19号 15',
    'a unit: three times the labels',
    { ...labels, items: 60_000, unit: true },
    '2007-04-04',
    'basic',
  ],
  [
    '法释〔2004〕19号 15',
    'a unit: three times the upper tier',
    { ...goods, gain: '450000', unit: true },
    '2007-04-04',
    'serious',
  ],
  [
    '法释〔2007〕6号 6',
    'a unit as a person from 2007-04-05',
    { ...goods, turnover: '50000', unit: true },
    '2007-04-05',
    'basic',
  ],
  ['法释〔2025〕5号 26', 'a unit as a person', { ...goods, turnover: '50000', unit: true }, '2025-04-26', 'basic'],
  ['法释〔2004〕19号 1', 'the first day', { ...goods, turnover: '50000' }, '2004-12-22', 'basic'],
  [
    '法释〔2025〕5号 29(2)',
    'unlabelled goods count with the turnover',
    { ...goods, turnover: '30000', unattached: '20000' },
    '2025-04-26',
    'basic',
  ],
  [
    '法释〔2025〕5号 29(2)',
    'one fen below with unlabelled goods',
    { ...goods, turnover: '30000', unattached: '19999.99' },
    '2025-04-26',
    'none',
  ],
  [
    '法释〔2025〕5号 3(1)(二)',
    'one mark keeps the figure for one',
    { ...goods, gain: '25000', marks: 1 },
    '2025-04-26',
    'none',
  ],
  [
    '法释〔2025〕5号 3(2)',
    'a service has no figure of turnover',
    { ...services, turnover: '9000000' },
    '2025-04-26',
    'none',
  ],
  ['法释〔2025〕5号 10', 'patents have one tier only', { offence: '216', gain: '900000000' }, '2025-04-26', 'basic'],
  [
    '法释〔2025〕5号 14',
    'sale of copies has one tier only',
    { offence: '218', gain: '900000000' },
    '2025-04-26',
    'basic',
  ],
  [
    '法释〔2025〕5号 13(2)',
    'copies do not count for help in circumvention',
    { offence: '217', circumvention: true, copies: 900 },
    '2025-04-26',
    'none',
  ],
  [
    '法释〔2025〕5号 13(1)(五)',
    'gain is none of items one to four',
    { offence: '217', gain: '29999.99', copies: 250 },
    '2025-04-26',
    'none',
  ],
  [
    '法释〔2025〕5号 13(1)(五)',
    'one turnover is not two items',
    { offence: '217', turnover: '25000', ...again },
    '2025-04-26',
    'none',
  ],
  [
    '法释〔2025〕5号 3(1)(三)',
    'two years to the day',
    { ...goods, gain: '20000', punishedOn: '2023-06-01' },
    '2025-06-01',
    'basic',
  ],
  [
    '法释〔2025〕5号 3(1)(三)',
    'a day after two years',
    { ...goods, gain: '20000', punishedOn: '2023-06-01' },
    '2025-06-02',
    'none',
  ],
  [
    '法释〔2025〕5号 3(1)(三)',
    'a punishment after the act is no repetition',
    { ...goods, gain: '20000', punishedOn: '2025-07-01' },
    '2025-06-02',
    'none',
  ],
]

for (const [article, say, input, on, expect] of worked)
  test(`${article} on ${on}: ${say}`, () => assert.equal(levelOf(input, on), expect))
