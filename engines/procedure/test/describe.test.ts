/** What is written about a definition: its picture, its page, and the snapshot that notices a silent change. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLaw } from '@quanlian/statutes'
import { count, type Definition, describe, fingerprint, mermaid, text } from '../src/index.ts'
import { complaint, transfer } from './linked.ts'
import { penalty } from './penalty.ts'

const law = createLaw()

test('one line is one picture, with actions between its states', () => {
  assert.equal(
    mermaid(transfer),
    [
      'stateDiagram-v2',
      '  state "待批准" as s_reported',
      '  state "已批准" as s_approved',
      '  state "已移送" as s_sent',
      '  state "已答复" as s_answered',
      '  [*] --> s_reported',
      '  s_reported --> s_approved: 批准',
      '  s_approved --> s_sent: 移送',
      '  s_sent --> s_answered: 答复',
      '  s_answered --> [*]',
    ].join('\n'),
  )
})

test('parallel lines are regions of one state', () => {
  const lines = mermaid(penalty).split('\n')
  assert.equal(lines.filter((line) => line.trim() === '--').length, 2)
  assert.equal(lines[1], '  state "行政处罚" as whole {')
  assert.equal(lines.at(-1), '  }')
  assert.ok(lines.includes('    s_out --> s_idle: 收到鉴定'))
  assert.ok(!lines.some((line) => line.includes('书面申辩')), 'an action that stays is no way')
})

test('words that mean something to the language do not reach it', () => {
  const title = { zh: '甲"乙:丙;丁#戊%%己--庚{辛}\n<癸>', en: 'x' }
  const [reported, ...rest] = Object.entries(transfer.lines.main ?? {})
  assert.ok(reported)
  const main = Object.fromEntries([[reported[0], { ...reported[1], title }], ...rest])
  const drawn = mermaid({ ...transfer, lines: { main } })
  assert.match(drawn, /state "甲”乙：丙；丁＃戊％％己——庚｛辛｝ ＜癸＞" as s_reported/)
})

test('a page names who, when, by which article, and who sees it', () => {
  const page = describe(penalty, law)
  const rows = page.split('\n')
  const row = (...parts: string[]) =>
    assert.ok(
      rows.some((line) => parts.every((part) => line.includes(part))),
      `no row with ${parts.join(' … ')}`,
    )
  assert.match(page, /^## 行政处罚 Penalty\n/)
  assert.ok(page.includes(`\`\`\`mermaid\n${mermaid(penalty)}\n\`\`\``))
  row('市监 Regulator (lead)', '`market_regulator`')
  row(
    '立案 File',
    '`head`',
    '核查; while 未送检, 未询问',
    '`D-R2-TWO` 《市场监督管理行政处罚程序规定》第19条',
    'joins 当事人',
  )
  row('决定 Decide', '罚款不得超过告知的数额 no fine above what was notified', 'stops 办案', 'makes 决定书')
  row('核查 Verification', '`D-R2-CHECK-15`', '第18条', '15 working days', '2022-11-01')
  row('办案 Case', '第64条', '90 days', '听证', '30 days', 'as decided, in days')
  row('| 立案 File | does | 办案人员 | fact | all |')
  row('| 要求听证 Ask for a hearing | all | does |  | all |')
  row('刑事标准 Criminal figures', '`criminal-threshold`', '市监、检察院')
})

test('a term that is not known is marked as such, with its instrument', () => {
  const row = describe(complaint, law)
    .split('\n')
    .find((line) => line.startsWith('| 受理 Acceptance'))
  assert.match(row ?? '', /`D-R121` .*not known.*投诉举报处理办法 · 总局令121号/)
})

test('cells keep to their columns whatever the words', () => {
  const odd = { ...transfer, title: { zh: '甲|乙\n丙', en: 'a|b' }, documents: { list: { zh: '清|单', en: 'L\nist' } } }
  for (const line of describe(odd, law)
    .split('\n')
    .filter((one) => one.startsWith('|')))
    assert.ok(line.endsWith('|'), line)
  assert.ok(describe(odd, law).includes('清\\|单 L ist'))
})

test('a fingerprint is the same for the same words, however they were built, and tells every change', () => {
  const reversed = <T extends object>(value: T) => Object.fromEntries(Object.entries(value).reverse())
  const same = { ...transfer, seats: reversed(transfer.seats), clocks: reversed(transfer.clocks) }
  assert.equal(fingerprint(same), fingerprint(transfer))
  const action = transfer.actions.send
  assert.ok(action)
  const of = (change: Partial<typeof action>): Definition => ({
    ...transfer,
    actions: { ...transfer.actions, send: { ...action, ...change } },
  })
  const changes: Definition[] = [
    of({ title: { zh: '移 送', en: 'Send' } }),
    of({ form: { ...action.form, more: text('更多', 'More').optional() } }),
    of({ form: { ...action.form, n: count('数量', 'Count').min(1) } }),
    of({ form: { ...action.form, n: count('数量', 'Count') } }),
    of({ form: Object.fromEntries(Object.entries(action.form).reverse()) }),
    of({ must: { 'C-DOCS': () => true } }),
    of({ stop: [] }),
    of({ seenBy: { police: 'all' } }),
    of({ on: null }),
    { ...transfer, actions: reversed(transfer.actions) },
    { ...transfer, lines: { main: reversed(transfer.lines.main ?? {}) } },
    { ...transfer, mark: 'SY' },
    { ...transfer, adopts: { 0: { reported: 'reported' } } },
  ]
  const prints = new Set([transfer, ...changes].map(fingerprint))
  assert.equal(prints.size, changes.length + 1)
  assert.ok(fingerprint(transfer).endsWith('}\n'))
  assert.ok(!/=>/.test(fingerprint(penalty)), 'no function body is in it')
})
