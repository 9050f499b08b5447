/** Numbers, dates, classes, regions, events, and the sentences for people. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import * as engine from '../src/index.ts'
import { applicationNumber } from './arbitraries.ts'

const value = (result: engine.NumberResult) => (result.ok ? result.value : result.rule)

test('Chinese application numbers: known ones, in any dress', () => {
  for (const text of [
    '202111286633.X',
    'CN202111286633.X',
    'ZL 2021 1 1286633 . X',
    'ＺＬ２０２１１１２８６６３３．Ｘ',
    '202111286633x',
    '202111286633',
  ]) {
    assert.equal(value(engine.patentApplicationNumber(text)), '202111286633.X')
  }
  assert.equal(value(engine.patentApplicationNumber('102021001286633')), '202111286633.X')
  assert.equal(value(engine.patentApplicationNumber('202111286633.1')), 'number.check_digit')
  assert.equal(value(engine.patentApplicationNumber('202151286633.1')), 'number.application_form')
  const old = `85100001${`.${engine.patentCheckDigit('85100001')}`}`
  assert.deepEqual(engine.patentApplicationNumber(old), { ok: true, value: old, kind: 'patent' })
})

test('check digit: any single wrong digit is caught', () => {
  fc.assert(
    fc.property(applicationNumber('patent'), fc.nat({ max: 11 }), fc.integer({ min: 1, max: 9 }), (number, at, add) => {
      assert.deepEqual(engine.patentApplicationNumber(number), { ok: true, value: number, kind: 'patent' })
      const digit = (Number(number[at]) + add) % 10
      assert.equal(engine.patentApplicationNumber(number.slice(0, at) + digit + number.slice(at + 1)).ok, false)
    }),
  )
})

test('publication, PCT, marks, Madrid, Hague, works and the rest', () => {
  assert.deepEqual(engine.patentPublicationNumber('CN 113781974 A'), {
    ok: true,
    value: '113781974',
    kind: 'patent',
    kindCode: 'A',
  })
  assert.equal(value(engine.patentPublicationNumber('CN113781974X')), 'number.publication_kind')
  assert.equal(value(engine.pctNumber('pct cn2017 82569'.replace(' ', '/').replace(' ', '/'))), 'PCT/CN2017/082569')
  assert.equal(value(engine.pctNumber('PCT/CN98/00123')), 'PCT/CN98/00123')
  assert.equal(value(engine.markNumber('第1234567号')), '1234567')
  assert.equal(value(engine.markNumber('G1087917')), 'G1087917')
  assert.equal(value(engine.markNumber('123456789')), 'number.mark_form')
  assert.equal(value(engine.madridNumber('1087917')), '1087917')
  assert.equal(value(engine.hagueNumber('dm/96824')), 'DM/096824')
  assert.equal(value(engine.copyrightNumber('国作登字－2023－F－00123456')), '国作登字-2023-F-00123456')
  assert.equal(value(engine.copyrightNumber('软著登字第1234567号')), '软著登字第1234567号')
  assert.equal(value(engine.layoutNumber('BS.205001234')), 'BS.205001234')
  const unsure = engine.varietyNumber('某某号 1')
  assert.ok(unsure.ok && unsure.note === 'number.form_unsure')
})

test('days', () => {
  const day = (text: string) => {
    const result = engine.readDay(text)
    return result.ok ? result.value : result.rule
  }
  for (const text of [
    '20210105',
    '2021-01-05',
    '2021/1/5',
    '2021.01.05',
    '2021年1月5日',
    '2021-01-05-05:00',
    '2021-01-05T09:00:00Z',
  ]) {
    assert.equal(day(text), '2021-01-05')
  }
  assert.equal(day('00000000'), null)
  assert.equal(day('19960100'), 'date.partial')
  assert.equal(day('2021-02-29'), 'date.impossible')
  assert.equal(day('soon'), 'date.unreadable')
  assert.deepEqual(engine.readSerialDay(44_201), { ok: true, value: '2021-01-05' })
  fc.assert(fc.property(fc.string(), (text) => void engine.readDay(text)))
})

test('classes', () => {
  assert.deepEqual(engine.ipcClass('G09G    3/36    (2006.01)'), {
    ok: true,
    value: { scheme: 'ipc', code: 'G09G 3/36', edition: '2006.01' },
  })
  assert.deepEqual(engine.niceClass('第09类'), { ok: true, value: { scheme: 'nice', code: '9' } })
  assert.equal(engine.niceClass('46').ok, false)
  assert.deepEqual(engine.locarnoClass('LOC(13)Cl.14-03'), {
    ok: true,
    value: { scheme: 'locarno', code: '14-03', edition: '13' },
  })
  assert.deepEqual(engine.viennaClass('6.3.3'), { ok: true, value: { scheme: 'vienna', code: '06.03.03' } })
})

test('claims', () => {
  assert.deepEqual(engine.claimReferences('根据权利要求1至权利要求24中的任意一项所述', 25).length, 24)
  assert.deepEqual(engine.claimReferences('如权利要求1、3或5~7任一项所述', 9), [1, 3, 5, 6, 7])
  assert.deepEqual(engine.claimReferences('The cup according to any of claims 1 to 3 or 5', 6), [1, 2, 3, 5])
  assert.deepEqual(engine.claimReferences('如前述任一权利要求所述', 4), [1, 2, 3])
  assert.deepEqual(engine.claimReferences('如权利要求4所述', 4), [])
})

test('regions', () => {
  assert.equal(engine.provinces.length, 34)
  const known = {
    '650000 云南省昆明市示例路': '530100',
    北京市海淀区: '110000',
    吉林市船营区: '220200',
    海南藏族自治州: '632500',
    深圳市南山区: '440300',
    中国广西南宁市: '450100',
  }
  for (const [address, code] of Object.entries(known)) assert.equal(engine.regionOf(address), code)
  assert.equal(engine.regionOf('朝阳区示例街'), undefined)
  assert.equal(engine.regionName('530100', 'en'), 'Kunming')
})

test('ST.27: the catalogue and the state model', () => {
  assert.deepEqual([engine.keyEvents.length, engine.detailedEvents.length], [42, 179])
  assert.equal(engine.eventLabel('Q12', 'zh'), '申请公布')
  const after = (...codes: string[]) =>
    engine.statusAfter(
      codes.map((detailCode, i) => ({ date: `2020-01-${10 + i}`, keyCode: engine.keyEventOf(detailCode), detailCode })),
    )
  assert.equal(after(), 'unknown')
  assert.equal(after('A12', 'Q12'), 'published')
  assert.equal(after('A12', 'Q12', 'D11', 'B15'), 'refused')
  assert.equal(after('A12', 'Q12', 'D11', 'F11', 'U11', 'S20'), 'in_force')
  assert.equal(after('A12', 'F11', 'H13', 'K13'), 'in_force')
  assert.equal(after('A12', 'F12', 'L15', 'H12'), 'invalidated')
})

test('each rule has two sentences', () => {
  for (const rule of Object.keys(engine.rules) as engine.Rule[]) {
    assert.ok(engine.describeDefect({ rule }, 'zh').length > 5 && /[a-z]/.test(engine.describeDefect({ rule }, 'en')))
  }
})
