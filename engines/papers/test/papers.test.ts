/** Each paper says what it was given, in the words of its law, and refuses what cannot stand on it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  complaintReceipt,
  filingDecision,
  formPaper,
  goodsList,
  holderNotice,
  type Paper,
  PaperError,
  type PaperErrorCode,
  paperNames,
  transferLetter,
} from '../src/index.ts'
import { decision, form, letter, list, notice, papers, receipt, textsIn } from './given.ts'

const wordsOf = (paper: Paper) => textsIn(paper).join('\n')
const refuses = (make: () => unknown, code: PaperErrorCode, field: string) =>
  assert.throws(make, (error) => error instanceof PaperError && error.code === code && error.field === field)

test('every text of the data is on the paper', () => {
  const data = [receipt, decision, letter, list, notice, form]
  for (const [at, paper] of papers().entries()) {
    const words = wordsOf(paper)
    const coded = ['2026-11-24', '2026-11-05', '2026-11-23', 'complaint', 'file', '107000.53', '1248', '86409.02']
    for (const text of textsIn(data[at]).filter((one) => !coded.includes(one)))
      for (const line of text.split('\n')) assert.ok(words.includes(line), `${line} in ${paper.title}`)
    assert.ok(paperNames[paper.kind].en)
  }
})

test('days and sums stand in their official forms', () => {
  assert.ok(wordsOf(complaintReceipt(receipt)).includes('2026年11月5日'))
  assert.ok(wordsOf(transferLetter(letter)).includes('人民币壹拾万柒仟元零伍角叁分（¥107,000.53）'))
  assert.deepEqual(transferLetter(letter).signature, { issuer: letter.issuer, date: '2026年11月24日', seal: true })
})

test('titles follow what is decided or was handed in', () => {
  const titles = ['投诉接收回执', '立案审批表', '涉嫌犯罪案件移送书', '涉案物品清单', '权利人告知书', form.title]
  assert.deepEqual(
    papers().map(({ title }) => title),
    titles,
  )
  const kinds = (['complaint', 'report', 'both'] as const).map((kind) => complaintReceipt({ ...receipt, kind }).title)
  assert.deepEqual(kinds, ['投诉接收回执', '举报接收回执', '投诉举报接收回执'])
  const declined = filingDecision({ ...decision, decision: 'decline', officers: [] })
  assert.equal(declined.title, '不予立案审批表')
  assert.ok(wordsOf(declined).includes('不予立案理由'))
  assert.ok(!wordsOf(declined).includes('办案人员'))
})

test('a receipt promises nothing that is not known', () => {
  const words = wordsOf(complaintReceipt({ ...receipt, next: [] }))
  assert.ok(words.includes('不代表已经受理或者立案'))
  assert.ok(!words.includes('期限'))
})

test('sections are numbered without gaps', () => {
  const headings = (paper: Paper) => paper.parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : []))
  assert.deepEqual(headings(transferLetter({ ...letter, amounts: [] })), [
    '一、案件情况',
    '二、涉嫌触犯的法律',
    '三、请予办理的事项',
  ])
  assert.deepEqual(headings(holderNotice({ ...notice, may: [] })), ['一、告知的事项'])
})

test('an opinion not yet given leaves the place to write it', () => {
  const part = filingDecision(decision).parts.find(({ kind }) => kind === 'opinions')
  assert.ok(part?.kind === 'opinions')
  assert.deepEqual(part.rows[1], { label: '部门负责人\n意见', text: '', name: '', date: '' })
})

test('goods add up, and what nobody appraised is said', () => {
  const sums = fc.array(fc.option(fc.integer({ min: 0, max: 10 ** 12 }), { nil: undefined }), { minLength: 1 })
  fc.assert(
    fc.property(sums, (values) => {
      const goods = values.map((fen) => ({
        ...{ name: '洗发露', count: '1', unit: '瓶' },
        ...(fen === undefined ? {} : { value: `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}` }),
      }))
      const part = goodsList({ ...list, goods }).parts.find(({ kind }) => kind === 'goods')
      assert.ok(part?.kind === 'goods')
      const known = values.filter((fen) => fen !== undefined)
      const sum = known.reduce((total, fen) => total + fen, 0)
      const figures = `${Math.floor(sum / 100)}.${String(sum % 100).padStart(2, '0')}`
      assert.ok(part.total.startsWith(`合计${values.length}项`))
      if (known.length > 0) assert.ok(part.total.replaceAll(',', '').includes(`（¥${figures}）`), part.total)
      assert.equal(part.total.includes('未估价'), known.length < values.length)
      assert.deepEqual(
        part.rows.map(({ value }) => value === ''),
        values.map((fen) => fen === undefined),
      )
    }),
  )
})

test('what is missing or wrong is refused, and where', () => {
  refuses(() => complaintReceipt({ ...receipt, complainant: ' \n' }), 'missing', 'complainant')
  refuses(() => complaintReceipt({ ...receipt, receivedOn: '2026-02-30' }), 'bad_day', 'receivedOn')
  refuses(() => filingDecision({ ...decision, unit: { text: '', day: '24日' } }), 'bad_day', 'unit.day')
  refuses(() => transferLetter({ ...letter, attachments: [] }), 'missing', 'attachments')
  refuses(
    () => transferLetter({ ...letter, amounts: [{ label: '销售金额', yuan: '-1' }] }),
    'bad_amount',
    'amounts.0.yuan',
  )
  refuses(() => goodsList({ ...list, goods: [] }), 'missing', 'goods')
  for (const count of ['', '-1', '1,000', '1e3', '012', '两'])
    refuses(() => goodsList({ ...list, goods: [{ name: '洗发露', count, unit: '瓶' }] }), 'bad_count', 'goods.0.count')
  refuses(() => holderNotice({ ...notice, told: [] }), 'missing', 'told')
  refuses(() => formPaper({ ...form, rows: [{ label: '事项', value: '' }] }), 'missing', 'rows.0.value')
  refuses(() => holderNotice({ ...notice, day: '2026-11-31' }), 'bad_day', 'day')
})
