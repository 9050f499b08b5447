/** Fills the open register by COPY, with the terms that the platform itself would store. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { newId, project } from '../../server/src/modules/rights/index.ts'
import { markMaker } from './marks.ts'

/** Where the names come from: real words of marks, one a line. They are never printed. */
export const namesFile = new URL('../../../shared/data/marks/names-1m.txt', import.meta.url).pathname

/** Makes the register hold `count` marks, unless it does already. Answers the seconds it took. */
export async function loadMarks(owner: pg.Pool, count: number): Promise<number> {
  const client = await owner.connect()
  const start = performance.now()
  try {
    if ((await client.query('select count(*) from registry.public_right')).rows[0].count >= count) return 0
    await client.query('truncate registry.public_right')
    await withoutIndexes(client, async () => {
      const columns = Object.keys(project(markMaker()('示例', 0), ''))
      const copy = client.query(copyFrom(`copy registry.public_right (id, ${columns.join(', ')}) from stdin`))
      await pipeline(Readable.from(batches(count), { objectMode: true }), copy)
    })
    await client.query('vacuum (analyze) registry.public_right')
    return (performance.now() - start) / 1000
  } finally {
    client.release()
  }
}

/** One built index is faster and tighter than a million insertions into it. */
async function withoutIndexes(client: pg.PoolClient, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
     where indrelid = 'registry.public_right'::regclass and not indisunique`,
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
  await work()
  await client.query("set maintenance_work_mem = '1GB'")
  for (const { definition } of rows) await client.query(definition)
  await client.query('reset maintenance_work_mem')
}

async function* batches(count: number): AsyncGenerator<Buffer> {
  const make = markMaker()
  let batch = ''
  let index = 0
  for await (const word of words()) {
    batch += `${[newId(), ...Object.values(project(make(word, index), ''))].map(cell).join('\t')}\n`
    index += 1
    if (batch.length < 1_000_000 && index < count) continue
    yield Buffer.from(batch)
    batch = ''
    if (index === count) return
  }
}

/** Every name, and then from the beginning again: the file holds a few less than a million. */
async function* words(): AsyncGenerator<string> {
  for (;;) {
    for await (const line of createInterface({ input: createReadStream(namesFile) })) {
      const word = line.trim()
      if (word !== '') yield word
    }
  }
}

function cell(value: string | string[] | null): string {
  if (value === null) return '\\N'
  if (!Array.isArray(value)) return escaped(value)
  return escaped(`{${value.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`)
}

function escaped(text: string): string {
  return text.replace(
    /[\\\n\r\t]/g,
    (sign) => ({ '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' })[sign] as string,
  )
}
