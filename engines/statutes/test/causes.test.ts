import assert from 'node:assert/strict'
import { test } from 'node:test'
import { causesOn } from '../src/causes.ts'
import { createLaw } from '../src/law.ts'

const law = createLaw()

/** What the list of the provisions says, by code: name, parent and part. */
const worked = [
  { code: '151', zh: '商标合同纠纷', parent: null, part: 13 },
  { code: '158.13', zh: '技术成果完成人署名权、荣誉权、奖励权纠纷', parent: '158', part: 13 },
  { code: '164.13', zh: '侵害作品信息网络传播权纠纷', parent: '164', part: 14 },
  { code: '165.2', zh: '侵害商标权纠纷', parent: '165', part: 14 },
  { code: '182', zh: '因恶意提起知识产权诉讼损害责任纠纷', parent: null, part: 14 },
  { code: '189.1', zh: '侵害技术秘密纠纷', parent: '189', part: 15 },
  { code: '193.2', zh: '不正当获取、使用数据纠纷', parent: '193', part: 15 },
  { code: '196.3', zh: '组织、帮助达成垄断协议纠纷', parent: '196', part: 16 },
  { code: '201', zh: '侵害数据权益纠纷', parent: null, part: 17 },
  { code: '204', zh: '侵害网络虚拟财产权益纠纷', parent: null, part: 18 },
]

function listedOn(on: string) {
  const answer = causesOn(law, on)
  assert.ok(answer.ok)
  return answer
}

for (const { code, zh, parent, part } of worked)
  test(`法〔2025〕226号 ${code}: ${zh}`, () => {
    const found = listedOn('2026-01-01').result.causes.filter((cause) => cause.code === code)
    assert.deepEqual(
      found.map((cause) => [cause.name.zh, cause.parent, cause.part]),
      [[zh, parent, part]],
    )
  })

test('there are 206 causes with 54 at the top, 151 to 204 without a gap', () => {
  const { causes } = listedOn('2026-11-24').result
  assert.equal(causes.length, 206)
  const tops = causes.filter(({ parent }) => parent === null).map(({ code }) => Number(code))
  assert.deepEqual(
    tops,
    Array.from({ length: 54 }, (_, index) => 151 + index),
  )
})

test('codes are given once, parents and parts exist, and those below one number count from 1', () => {
  const { causes, parts } = listedOn('2026-11-24').result
  const codes = new Set(causes.map(({ code }) => code))
  assert.equal(codes.size, causes.length)
  const seen = new Map<string, number>()
  for (const { code, name, parent, part } of causes) {
    assert.ok(name.zh.endsWith('纠纷') && name.en, code)
    assert.ok(
      parts.some(({ number }) => number === part),
      code,
    )
    if (parent === null) continue
    assert.ok(codes.has(parent), code)
    const next = (seen.get(parent) ?? 0) + 1
    seen.set(parent, next)
    assert.equal(code, `${parent}.${next}`)
  }
})

test('the list is provisional: it was seen second-hand, and it lacks copyright contracts', () => {
  const { provisional, rules } = listedOn('2026-01-01')
  assert.deepEqual(
    rules.map(({ id, verified }) => [id, verified]),
    [['H-CAUSE-2026', 'secondary']],
  )
  assert.ok(provisional.some(({ en }) => en.includes('H-CAUSE-2026')))
  assert.ok(provisional.some(({ zh }) => zh.includes('第150号')))
})

for (const on of ['2025-12-31', '2020-06-01'])
  test(`on ${on} the numbering is another one and it refuses`, () => {
    const refusal = causesOn(law, on)
    assert.ok(!refusal.ok)
    assert.equal(refusal.code, 'no_version')
    assert.deepEqual(refusal.versions, [{ id: 'H-CAUSE-2026', from: '2026-01-01', to: null }])
  })

test('a day that does not exist is refused by the name of its field', () => {
  const refusal = causesOn(law, '2026-02-30')
  assert.ok(!refusal.ok)
  assert.deepEqual([refusal.code, refusal.field], ['invalid', 'on'])
})
