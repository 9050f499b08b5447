/** Every real file of the shared data, read with all it holds. Numbers only: no real names in this repository. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { detailedEvents, keyEvents } from '../src/index.ts'
import { readAll } from './read.ts'

const registry = new URL('../../../../shared/data/registry/', import.meta.url)
const skip = existsSync(registry) ? false : 'the shared real files are not here'
const load = (name: string) => readFileSync(new URL(name, registry), 'utf8')

/** File, format, application number, counts of parties, classes, events, relations, claims, figures, and the defects. */
const expected: [string, string, string, number[], string[]][] = [
  ['cnipa/cn_new1.xml', 'cnipa-2012', '202111286633.X', [7, 3, 1, 2, 17, 22], []],
  ['cnipa/cn_new2.xml', 'cnipa-2012', '202110991218.8', [6, 5, 1, 0, 10, 9], []],
  ['cnipa/cn_old1.xml', 'cnipa-2006', '201410408762.5', [12, 4, 1, 0, 3, 0], []],
  ['cnipa/cn_old2.xml', 'cnipa-2006', '201480000986.0', [10, 4, 2, 8, 43, 12], []],
  ['cnipa/cn_old3.xml', 'cnipa-2006', '201480000788.4', [4, 1, 2, 1, 5, 1], []],
  ['uspto/rn2178784-ST66.xml', 'uspto-st66', '74631225', [5, 6, 33, 0, 0, 0], ['format.draft', 'date.partial']],
  ['uspto/rn2178784-ST96.xml', 'uspto-st96', '74631225', [5, 6, 33, 1, 0, 0], ['format.draft', 'date.partial']],
  ['uspto/rn2713476-ST66.xml', 'uspto-st66', '78002299', [9, 6, 28, 0, 0, 0], ['format.draft']],
  ['uspto/rn2713476-ST96.xml', 'uspto-st96', '78002299', [9, 6, 36, 4, 0, 1], ['format.draft']],
  ['uspto/sn85334015-ST66.xml', 'uspto-st66', '85334015', [4, 6, 35, 3, 0, 0], ['format.draft', 'date.partial']],
  ['uspto/sn85334015-ST96.xml', 'uspto-st96', '85334015', [4, 6, 35, 3, 0, 1], ['format.draft', 'date.partial']],
  ['wipo-st96-v6/DesignApplication_Example.xml', 'wipo-st96', '35503842', [5, 4, 28, 1, 0, 7], []],
  ['wipo-st96-v6/GIApplication_Example.xml', 'wipo-st96', 'IG 18-002', [11, 2, 0, 0, 0, 0], []],
  ['wipo-st96-v6/PatentPublication_Example.xml', 'wipo-st96', '13797521', [13, 32, 0, 4, 10, 7], []],
  ['wipo-st96-v6/TrademarkApplication_Example.xml', 'wipo-st96', '87035559', [3, 7, 17, 0, 0, 1], []],
]

for (const [name, format, application, counts, defects] of expected) {
  test(name, { skip }, () => {
    const outcome = readAll(load(name))
    const [record] = outcome.records
    assert.ok(record)
    assert.equal(outcome.format, format)
    assert.equal(outcome.records.length, 1)
    assert.equal(record.numbers.application, application)
    const { parties, classes, events, relations, details } = record
    assert.deepEqual(
      [parties, classes, events, relations, details.claims ?? [], details.figures ?? []].map((list) => list.length),
      counts,
    )
    assert.deepEqual(
      outcome.defects.map((one) => one.rule),
      defects,
    )
    assert.ok(record.title.length > 0 && record.dates.filing && record.dates.publication)
    assert.deepEqual(readAll(load(name), { piece: 777 }).records, outcome.records)
  })
}

test('dependencies of real claims', { skip }, () => {
  const dependsOn = (name: string) => readAll(load(name)).records[0]?.details.claims?.map((claim) => claim.dependsOn)
  assert.deepEqual(dependsOn('cnipa/cn_old3.xml'), [[], [1], [1, 2], [1, 2, 3], [1]])
  assert.deepEqual(
    dependsOn('cnipa/cn_old2.xml')?.[24],
    Array.from({ length: 24 }, (_, i) => i + 1),
  )
  assert.deepEqual(dependsOn('wipo-st96-v6/PatentPublication_Example.xml')?.[9], [9])
})

test('the ST.27 catalogue is complete', { skip }, () => {
  const codes = JSON.parse(load('st27-codes.json')) as Record<string, { code: string }[]>
  const listed = (key: string) => (codes[key] ?? []).map((one) => one.code).sort()
  assert.deepEqual(keyEvents.map((one) => one.code).sort(), listed('KeyEventCodeType'))
  assert.deepEqual(detailedEvents.map((one) => one.code).sort(), listed('DetailedEventCodeType'))
})
