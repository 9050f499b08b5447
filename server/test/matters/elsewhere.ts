/** What is told of matters besides their pages: queue, counts, search, exports, board, notices. */
import assert from 'node:assert/strict'
import type { Deadline, Matter, MatterRow } from '@quanlian/contract'
import type { GivenPerson } from '../given.ts'
import type { Answer, House } from '../harness.ts'
import { type Kept, marksKnown } from './family.ts'
import { marksIn } from './marks.ts'
import { bodiesOf, knownTo, titleOf, toldStates } from './oracle.ts'
import type { World } from './world.ts'

/** Everything there is, and whose it is. */
export interface Everything {
  world: World
  kept: readonly Kept[]
  /** Words of notes and messages, by the bodies that may read them. */
  spoken: ReadonlyMap<string, ReadonlySet<string>>
}

/** A page that is there. */
export async function ask<T>(house: House, by: GivenPerson, path: string): Promise<{ answer: Answer; json: T }> {
  const answer = await house.request(by.jar, 'GET', path)
  assert.equal(answer.status, 200, `${path}: ${answer.text}`)
  return {
    answer,
    json: path.includes('csv') ? answer.json : JSON.parse(answer.text),
  }
}

/** All lines of a paged list. */
async function everyLine<T>(house: House, by: GivenPerson, path: string): Promise<T[]> {
  const found: T[] = []
  for (let page = 1; ; page++) {
    const { json } = await ask<{ items: T[]; total: number }>(house, by, `${path}?size=100&page=${page}`)
    found.push(...json.items)
    if (json.items.length < 100) {
      assert.equal(found.length, json.total)
      return found
    }
  }
}

/** Lines of the queue say what the page says, counts are those of the own matters, and no word of another's is anywhere. */
export async function listsTell({ world, kept, spoken }: Everything, by: GivenPerson): Promise<void> {
  const { house, stage, tally } = world
  const own = kept.filter(({ reading }) => bodiesOf(reading).has(by.body.id))
  const rows = new Map((await everyLine<MatterRow>(house, by, '/matters')).map((row) => [row.id, row]))
  assert.deepEqual([...rows.keys()].sort(), own.map(({ id }) => id).sort())
  for (const { id, number, reading } of own) {
    const [known, row] = [knownTo(reading, by.body.id), rows.get(id)]
    assert.deepEqual(
      [row?.number, row?.title, row?.ended, row?.states.map((state) => state.id)],
      [number, titleOf(reading.definition, known), known.ended, toldStates(reading.definition, known.lines)],
      `${reading.definition.id} ${number} for ${by.body.kind}`,
    )
    tally.cells += 4
  }
  const facets = await ask<{ procedures: { count: number }[] }>(house, by, '/matters/facets')
  assert.equal(
    facets.json.procedures.reduce((sum, { count }) => sum + count, 0),
    own.length,
  )
  const statistics = await ask<{ opened: number }>(house, by, '/matters/statistics')
  assert.equal(statistics.json.opened, own.length)
  const read = spoken.get(by.body.id) ?? []
  const known = new Set([...read, ...own.flatMap(({ reading }) => [...marksKnown(reading, by.body.id)])])
  const paths = [
    ...['/matters?size=100', '/matters/facets', '/matters/export?format=csv', '/matters/export?format=json'],
    ...['/deadlines?size=100', '/desk', '/notices?size=100', '/matters/statistics', '/drafts'],
    ...stage.rights.map((right) => `/rights/${right}/matters`),
  ]
  for (const path of paths) {
    const { text } = (await ask(house, by, path)).answer
    for (const mark of marksIn(text)) assert.ok(known.has(mark), `${mark} in ${path} for ${by.body.kind}`)
    for (const { id, number } of kept.filter((one) => !own.includes(one)))
      assert.ok(!text.includes(id) && !text.includes(number), `${number} in ${path} for ${by.body.kind}`)
  }
}

/** Clocks on the board are those of the pages, with the same last day; while one is suspended the board tells none. */
export async function boardTells({ world, kept }: Everything, by: GivenPerson): Promise<void> {
  const { house, tally } = world
  const line = (
    matter: string,
    { clock, seq, state, due }: Pick<Deadline['clock'], 'clock' | 'seq' | 'state' | 'due'>,
  ) => [matter, clock, seq, state, state === 'suspended' ? null : due].join(' ')
  const expected: string[] = []
  for (const { id } of kept.filter(({ reading }) => bodiesOf(reading).has(by.body.id))) {
    const { json } = await ask<Matter>(house, by, `/matters/${id}`)
    if (!json.ended) expected.push(...json.clocks.filter(({ done }) => done === null).map((run) => line(id, run)))
  }
  const board = await everyLine<Deadline>(house, by, '/deadlines')
  const told = board.map(({ matter, clock }) => line(matter.id, clock))
  assert.deepEqual(told.sort(), expected.sort(), `the board of ${by.body.kind}`)
  tally.cells += expected.length
}

/** A title is found by whoever knows it, a number by whoever takes part. */
export async function searchFinds({ world, kept }: Everything, by: GivenPerson): Promise<void> {
  const { house, tally } = world
  const find = async (words: string) =>
    (await ask<{ items: MatterRow[] }>(house, by, `/matters?q=${encodeURIComponent(words)}`)).json.items.map(
      ({ id }) => id,
    )
  for (const { id, number, reading } of kept.filter((_, at) => at % 3 === 0)) {
    const title = String(reading.facts[reading.definition.subject] ?? '')
    const isOwn = bodiesOf(reading).has(by.body.id)
    const knows = isOwn && titleOf(reading.definition, knownTo(reading, by.body.id)) === title
    assert.equal((await find(title)).includes(id), knows, `${title} for ${by.body.kind}`)
    assert.deepEqual(await find(number), isOwn ? [id] : [])
    tally.cells += 2
  }
}
