/** The rules of a newly promulgated law from YAML: sound entries become drafts, each defect is told, garbage is refused. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { refused } from '../identity/refusals.ts'
import { givenEditors, shipped } from './law-given.ts'

const house = await openHouse()
const { editor } = await givenEditors(openGiven(house))
const law = house.as(editor.jar).law
const count = async () => (await law.listChanges({})).total
const load = (yaml: string) => law.importChanges({ yaml, reason: '民事诉讼法修改' })

const entry = (id: string, more = '') => `
  - id: ${id}
    subject: {zh: 立案审查, en: Registration of an action}
    rule: {zh: 应当在5日内立案。, en: Within 5 days.}
    value: {n: 5}
    unit: day
    law: civil-procedure-law-2027
    article: 126
    effective_from: 2027-03-01
    verified: full-text
${more}`
const broken = `
  - id: lower-case
    subject: 只有中文
    rule: 一句话同时充当两种语言。
    law: civil-procedure-law-2027
    effective_from: 2027-02-30
    verified: hearsay
`

describe('importing a law', () => {
  it('drafts the sound entries and tells each defect of the others by entry and field', async () => {
    const yaml = `entries:${entry('H-CIV27-FILE-5', `    replaces: ${shipped}`)}${broken}${entry('H-CIV27-PANEL-3')}${entry('H-CIV27-LOST', '    replaces: [H-NO-SUCH]\n    effective_to: 2027-01-01')}`
    const told = await load(yaml)
    assert.deepEqual(
      told.drafted.map(({ rule, replaces }) => [rule, replaces]),
      [
        ['H-CIV27-FILE-5', [shipped]],
        ['H-CIV27-PANEL-3', []],
      ],
    )
    assert.deepEqual(
      told.defects.map(({ entry, id, field }) => [entry, id, field]),
      [
        [2, 'lower-case', 'id'],
        [2, 'lower-case', 'effective_from'],
        [2, 'lower-case', 'verified'],
        [4, 'H-CIV27-LOST', 'effective_to'],
        [4, 'H-CIV27-LOST', 'replaces.0'],
      ],
    )
    for (const { message } of told.defects) assert.match(message, /^\P{ASCII}+.*\w/u, 'in Chinese and English')
    const { items } = await law.listChanges({ state: 'draft' })
    assert.deepEqual(new Set(items.map(({ id }) => id)), new Set(told.drafted.map(({ id }) => id)))
    const first = await law.getChange({ id: told.drafted[0]?.id ?? '' })
    assert.deepEqual(
      [first.rule.value, first.rule.article, first.rule.from, first.rule.to, first.rule.basis, first.reason],
      [{ n: 5 }, '126', '2027-03-01', null, 'printed', '民事诉讼法修改'],
    )
    assert.deepEqual(
      first.before.map(({ id }) => id),
      [shipped],
    )
  })

  it('tells an id that the file has twice, and an article that is no article', async () => {
    const told = await load(
      `entries:${entry('X-TWICE-1')}${entry('X-TWICE-1')}${entry('X-ART-1').replace('126', '{a: 1}')}`,
    )
    assert.deepEqual(
      told.defects.map(({ entry, field }) => [entry, field]),
      [
        [2, 'id'],
        [3, 'article'],
      ],
    )
    assert.equal(told.drafted.length, 1)
  })

  it('takes an empty list, several articles, a day of common knowledge and a note', async () => {
    assert.deepEqual(await load('entries: []'), { drafted: [], defects: [] })
    const more = '    effective_from_basis: common knowledge\n    note: 说明'
    const { drafted } = await load(`entries:${entry('X-MORE-1', more).replace('126', '[72, 73]')}`)
    const { rule } = await law.getChange({ id: drafted[0]?.id ?? '' })
    assert.deepEqual([rule.article, rule.basis, rule.note], ['72,73', 'common-knowledge', { zh: '说明', en: '说明' }])
  })
})

describe('what is not a law file is refused at once, and nothing is drafted', () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\nentries: [*d, *d, *d, *d, *d, *d, *d, *d, *d]`
  const keys = Array.from({ length: 100_000 }, (_, n) => `k${n}: 1`).join('\n')
  for (const [name, yaml] of Object.entries({
    'no YAML': 'entries: [',
    'no list': 'rules: []',
    'no entries': 'entries: 5',
    'a text among entries': 'entries: [x]',
    'an empty entry': 'entries:\n  -\n',
    'bytes of a program': '\u007fELF\u0002\u0001\u0001\u0000',
    'words alone': '第一条 为了…',
    'two documents': 'entries: []\n---\nentries: []',
    'a key that stands twice': `entries:${entry('X-KEY-1', '    article: 127')}`,
    'an alias bomb': bomb,
    'a circle': 'entries:\n  - &a {id: X-1, value: *a}',
    'brackets without end': `entries: ${'['.repeat(1_000_000)}`,
    'braces without end': `entries: ${'{'.repeat(500_000)}`,
    'lists in lists in one line': `entries:\n${'- '.repeat(500_000)}x`,
    'questions without end': '? '.repeat(500_000),
    'deeper with each line': Array.from({ length: 1500 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
    'a hundred thousand keys': keys,
    'a hundred thousand faults': '\t- @ `\n'.repeat(100_000),
    'more entries than one file holds': `entries:\n${'  - {id: A}\n'.repeat(2001)}`,
  })) {
    it(name, { timeout: 20_000 }, async () => {
      const before = await count()
      const began = performance.now()
      const { body } = await refused(load(yaml), 'law.bad_rule')
      assert.equal((body.errors as { path: string }[])[0]?.path, 'yaml')
      assert.ok(performance.now() - began < 10_000, 'and does not hold up the others')
      assert.equal(await count(), before)
    })
  }

  it('says on which line the file is broken', async () => {
    const { body } = await refused(load(`entries:${entry('X-LINE-1', '    note: "open')}`), 'law.bad_rule')
    assert.match((body.errors as { message: string }[])[0]?.message ?? '', /第 \d+ 行.*line \d+/s)
  })
})
