/** The digest on a paper: one spelling for the same data, another for any other, and no text that reads two ways. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalJson, chineseDate, cleaned, digestOf, transferLetter } from '../src/index.ts'
import { letter, papers, textsIn } from './given.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

test('keys are sorted by code units and nothing else changes (RFC 8785, 3.2.3)', () => {
  const sorted = canonicalJson({
    '\u20ac': 'a',
    '\r': 'b',
    '1': ['x', { b: true, a: '"\\/\u000f' }],
    '\u{1f600}': '',
    z: undefined,
  })
  assert.equal(sorted, '{"\\r":"b","1":["x",{"a":"\\"\\\\/\\u000f","b":true}],"€":"a","😀":""}')
})

test('a paper keeps its digest through JSON and in any order of keys', () => {
  for (const paper of papers()) {
    const stored = JSON.parse(JSON.stringify(paper))
    assert.deepEqual(stored, paper)
    const turned = Object.fromEntries(Object.entries(stored).reverse())
    assert.equal(canonicalJson(turned), canonicalJson(paper))
    assert.match(digestOf(paper, sha256), /^[0-9a-f]{64}$/)
    assert.equal(digestOf(stored, sha256), digestOf(paper, sha256))
  }
})

test('any change of a text changes the digest', () => {
  const digests = papers().flatMap((paper) => {
    const texts = new Set(textsIn(paper))
    const json = canonicalJson(paper)
    const changed = [...texts].map((text) => json.replace(JSON.stringify(text), JSON.stringify(`${text}.`)))
    return [json, ...changed].map(sha256)
  })
  assert.equal(new Set(digests).size, digests.length)
})

test('marks that are not seen, or turn the reading order, are taken out of every text', () => {
  const paper = transferLetter({
    ...letter,
    party: '晨\u0000禾\u202e百货\u2066经\ufeff营部\u0085',
    facts: '一\r\n二\u2028三\t四 \ud800',
  })
  assert.equal(paper.slip?.paragraphs[0]?.includes('晨禾百货经营部涉嫌'), true)
  const texts = paper.parts.flatMap((part) => (part.kind === 'paragraph' ? [part.text] : []))
  assert.deepEqual(texts.slice(1, 4), ['一', '二', '三 四 \ufffd'])
})

test('cleaning twice is cleaning once, and clean texts pass unchanged', () => {
  const anything = fc.anything({ values: [fc.string({ unit: 'binary' }), fc.boolean()], withNullPrototype: false })
  fc.assert(
    fc.property(anything, (data) => {
      const once = cleaned(data)
      assert.deepEqual(cleaned(once), once)
      for (const text of textsIn(once)) {
        assert.doesNotMatch(text, /[^\P{Cc}\n]|\p{Cs}|\p{Noncharacter_Code_Point}|[\u202a-\u202e\u2066-\u2069\ufeff]/u)
        assert.equal(text, text.trim())
      }
    }),
  )
  const plain = '“青岚”商标（第3类）😀 龘'
  assert.equal(cleaned(plain), plain)
})

test('days in Chinese', () => {
  assert.equal(chineseDate('2026-11-24'), '2026年11月24日')
  assert.equal(chineseDate('2027-01-05'), '2027年1月5日')
  assert.throws(() => chineseDate('2026-13-01'))
})
