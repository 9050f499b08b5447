/** What stands beside the entries is what they fold to, after any walk; a row that says something else is found. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { procedures } from '@quanlian/procedures'
import { findDifferences, matters } from '../../src/modules/matters/index.ts'
import { type Kept, walkFamily } from './family.ts'
import { openWorld } from './world.ts'

const world = await openWorld(6047)
const { house } = world
const kept: Kept[] = []
const administrator = house.as((await world.given.person({ roles: ['administrator'] })).jar)

const differing = async () => (await findDifferences(house.kernel)).map(({ id }) => id)

test('after walks through every procedure the rows are those that the entries give', async () => {
  for (const { id } of procedures) for (let seed = 0; seed < 5; seed++) kept.push(...(await walkFamily(world, id, 14)))
  const kinds = new Set(kept.flatMap(({ reading }) => reading.happened.map(({ kind }) => kind)))
  assert.ok(kinds.has('correct') && kinds.has('withdraw'), [...kinds].join())
  assert.ok(kept.length >= 15 && kept.some(({ reading }) => reading.ended))
  assert.deepEqual(await findDifferences(house.kernel), [])
  // Days later too: nothing that is kept depends on when it is asked.
  const today = house.clock.now
  house.clock.now = new Date('2027-03-01T01:00:00Z')
  assert.deepEqual(await findDifferences(house.kernel), [])
  house.clock.now = today
})

/** Matters that the daily check tells administrators of. */
async function reported(): Promise<(string | null)[]> {
  const events = () => administrator.identity.listEvents({ name: 'matters.differs', size: 100 })
  const before = (await events()).total
  await matters.tasks?.['matters.verify']?.(house.kernel, {}, new AbortController().signal)
  const { items, total } = await events()
  return items.slice(0, total - before).map(({ subject }) => subject)
}

test('the check comes every day by itself', async () => {
  await house.startJobs()
  const { rows } = await house.owner.query('select identifier from graphile_worker._private_known_crontabs')
  assert.deepEqual(rows, [{ identifier: 'matters.verify' }])
  assert.equal(matters.schedule?.['matters.verify'], '0 19 * * *')
})

/** What might be done to a row by hand, by a fault, by a lost write. */
const tampered = [
  "update matter.participant set title = title || '。' where matter_id = $1",
  "update matter.participant set states = array['closed'] where matter_id = $1",
  'update matter.participant set ended = not ended where matter_id = $1',
  "update matter.participant set roles = roles || array['reader'] where matter_id = $1",
  `update matter.participant set later_roles = '{"reader": "2026-01-01T00:00:00.000Z"}' where matter_id = $1`,
  "update matter.participant set seats = seats || array['police'] where matter_id = $1",
  "update matter.participant set terms = terms || array['#1'] where matter_id = $1",
  "update matter.participant set next_ends = coalesce(next_ends, now()) + interval '1 day' where matter_id = $1",
  'update matter.participant set next_own = not coalesce(next_own, false) where matter_id = $1',
  'update matter.participant set changed_seq = changed_seq + 1 where matter_id = $1',
  "update matter.participant set changed_at = changed_at + interval '1 second' where matter_id = $1",
  'delete from matter.participant where matter_id = $1',
  'update matter.matter set ended = not ended where id = $1',
  "update matter.clock set due = '2026-12-31' where matter_id = $1",
  "update matter.clock set ends = coalesce(ends, now()) + interval '1 hour' where matter_id = $1",
  "update matter.clock set state = 'late' where matter_id = $1",
  "update matter.clock set done = '2026-01-01' where matter_id = $1",
  "update matter.clock set start = '2026-01-01' where matter_id = $1",
  "update matter.clock set rule = 'D-R2-CLOSE-15' where matter_id = $1",
  "update matter.clock set seat = 'holder' where matter_id = $1",
  "update matter.clock set seen_by = seen_by || array['holder'] where matter_id = $1",
  'update matter.clock set lapses = not lapses where matter_id = $1',
  "update matter.clock set part = coalesce(part, '') || 'n' where matter_id = $1",
  'update matter.clock set provisional = not provisional where matter_id = $1',
  'delete from matter.clock where matter_id = $1',
]

test('a row that says something else is found, whichever column it is', async () => {
  for (const [at, text] of tampered.entries()) {
    const id = kept[at % kept.length]?.id
    const client = await house.owner.connect()
    const backup = ['participant', 'clock', 'matter'].map((table) => [table, `kept_${table}`] as const)
    for (const [table, copy] of backup)
      await client.query(`create table ${copy} as select * from matter.${table} where ${keyOf(table)} = '${id}'`)
    const { rowCount } = await client.query(text, [id])
    assert.ok((rowCount ?? 0) > 0, text)
    assert.deepEqual(await differing(), [id], text)
    assert.deepEqual(await reported(), [id], text)
    for (const [table, copy] of backup) {
      if (table === 'matter')
        await client.query(`update matter.matter m set ended = k.ended from ${copy} k where m.id = k.id`)
      else {
        await client.query(`delete from matter.${table} where matter_id = $1`, [id])
        await client.query(`insert into matter.${table} select * from ${copy}`)
      }
      await client.query(`drop table ${copy}`)
    }
    client.release()
  }
  assert.deepEqual(await differing(), [])
})

function keyOf(table: string): string {
  return table === 'matter' ? 'id' : 'matter_id'
}
