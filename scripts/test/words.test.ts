/** The checks that read sources find what they are for, and leave the rest alone. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findImpure } from '../check/purity.ts'
import { findStrayWords } from '../check/words.ts'

const stray = (text: string) => findStrayWords('page.tsx', text).map((found) => found.text)

test('words between tags, in attributes that people read, and Chinese anywhere are found', () => {
  assert.deepEqual(stray('const a = <p>Hello there</p>'), ['Hello there'])
  assert.deepEqual(stray('const a = <img alt="A mark" />'), ['A mark'])
  assert.deepEqual(stray("const a = <p title={'Search'}>{'Open'}</p>"), ['Search', 'Open'])
  assert.deepEqual(stray("const a = '商标'"), ['商标'])
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source that is checked
  assert.deepEqual(stray('const a = `共${n}件`'), ['共', '件'])
})

test('comments, names, formats and symbols are no stray words', () => {
  assert.deepEqual(stray('// 商标\nconst a = <p className="q-page" id="top">{t(words.open)} · CSV ST.96</p>'), [])
  assert.deepEqual(stray("const a = /[\\u4e00-\\u9fff]/; const b = 'a-key'"), [])
})

test('an engine that asks the clock, chance or its surroundings is found', () => {
  const impure = (text: string) => findImpure('engine.ts', text).map((found) => found.what)
  assert.deepEqual(impure('new Date(); Date.now(); Math.random(); process.env; console.log(1)'), [
    ...['new Date()', 'Date.now', 'Math.random', 'process.env', 'console.log'],
  ])
  assert.deepEqual(impure('new Date(year, 0); Math.floor(1); const process = 1; given.process.next()'), [])
})
