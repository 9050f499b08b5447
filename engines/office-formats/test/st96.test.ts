/** What we write validates against the V6 schemas, and reads back equal. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { validateXML } from 'xmllint-wasm'
import { type RightRecord, type St96File, st96Document, st96Files, writeSt96 } from '../src/index.ts'
import { arbitraryRecord, messyRecord } from './arbitraries.ts'
import { readAll } from './read.ts'

const schemaFolder = new URL('../../../../shared/data/registry/wipo-st96-v6/schema/', import.meta.url)
const skip = existsSync(schemaFolder) ? false : 'the shared ST.96 schemas are not here'

for (const kind of ['mark', 'design', 'geographical_indication', 'patent', 'utility_model'] as const) {
  test(`${kind}: writer to reader is the identity on what ST.96 carries`, () => {
    fc.assert(
      fc.property(arbitraryRecord(kind), (record) => {
        const outcome = readAll([...writeSt96([record])].join(''))
        assert.deepEqual(
          outcome.defects.filter((one) => one.severity !== 'note'),
          [],
        )
        assert.deepEqual(comparable(outcome.records[0]), comparable(record))
      }),
      { numRuns: 150 },
    )
  })

  test(`${kind}: any text survives two journeys as it survived one`, () => {
    fc.assert(
      fc.property(messyRecord(kind), (record) => {
        const once = readAll([...writeSt96([record])].join(''))
        assert.equal(
          once.defects.some((one) => one.severity === 'file'),
          false,
        )
        const [first] = once.records
        if (!first) return
        const twice = readAll([...writeSt96([first])].join(''))
        assert.deepEqual(comparable(twice.records[0]), comparable(first))
      }),
      { numRuns: 100 },
    )
  })

  test(`${kind}: files validate against the schema`, { skip, timeout: 240_000 }, async () => {
    const records = [
      ...fc.sample(arbitraryRecord(kind), { numRuns: 12, seed: 7 }),
      ...fc.sample(messyRecord(kind), { numRuns: 12, seed: 8 }),
      bare(kind),
    ]
    const files = [...st96Files(records)].filter((file): file is St96File => file.ok)
    await validate(files)
  })
}

test('grouping: marks together, patents one by one, a refusal once', () => {
  const records = [bare('mark'), bare('patent'), bare('copyright'), bare('mark'), bare('copyright'), bare('design')]
  const files = [...st96Files(records)]
  assert.deepEqual(
    files.map((file) => (file.ok ? `${file.name} ${file.count}` : `${file.rule} ${file.kind}`)),
    [
      'PatentPublication-00001.xml 1',
      'st96.no_component copyright',
      'TrademarkApplication-00001.xml 2',
      'DesignApplicationBag-00001.xml 1',
    ],
  )
  assert.deepEqual(st96Document('trade_secret'), { ok: false, kind: 'trade_secret', rule: 'st96.no_component' })
  assert.throws(() => [...writeSt96([bare('mark'), bare('design')])], RangeError)
})

async function validate(files: St96File[]): Promise<void> {
  const document = files[0]?.document ?? ''
  const schema = (name: string) => ({ fileName: name, contents: readFileSync(new URL(name, schemaFolder), 'utf8') })
  const helpers = readdirSync(schemaFolder)
    .filter((name) => name.startsWith(`${document}_V6_0_`) || /^(?:OASIS|Flattened)/.test(name))
    .map(schema)
  const result = await validateXML({
    xml: files.map((file) => ({ fileName: file.name, contents: [...file.chunks].join('') })),
    schema: [schema(`${document}_V6_0.xsd`)],
    preload: helpers,
    initialMemoryPages: 2048,
    maxMemoryPages: 8192,
  })
  assert.deepEqual(result.errors.slice(0, 5), [])
  assert.equal(result.valid, true)
}

/** Order of classes and of parties by role is the schema's; the words of a status and derived members are the reader's. */
function comparable(record: RightRecord | undefined): unknown {
  if (!record) return undefined
  const byText = <T>(list: T[] | undefined) =>
    list?.map((one) => JSON.stringify(one, Object.keys(one as object).sort())).sort()
  const { source: _, ...status } = record.status ?? {}
  const category =
    record.kind === 'geographical_indication'
      ? (record.details.category ?? 'Geographical Indication')
      : record.details.category
  return JSON.parse(
    JSON.stringify({
      ...record,
      status: record.status && status,
      classes: byText(record.classes),
      parties: byText(record.parties),
      relations: byText(record.relations),
      details: { ...record.details, category },
    }),
  )
}

function bare(kind: RightRecord['kind']): RightRecord {
  const numbers =
    kind === 'mark'
      ? { registration: '1234567' }
      : kind === 'patent'
        ? { publication: '113781974' }
        : { registration: 'X 1' }
  return {
    kind,
    office: kind === 'patent' ? 'CN' : 'XX',
    numbers,
    title: '',
    dates: {},
    parties: [],
    classes: [],
    events: [],
    relations: [],
    details: {},
  }
}
