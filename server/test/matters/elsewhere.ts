/** What is told of matters besides their pages: queue, counts, search, exports, board, notices. */
import assert from 'node:assert/strict'
import type { Deadline, Matter, MatterRow } from '@quanlian/contract'
import { unzipSync } from 'fflate'
import type { GivenPerson } from '../given.ts'
import type { Answer, House } from '../harness.ts'
import { type Kept, marksKnown } from './family.ts'
import { marksIn } from './marks.ts'
import { bodiesOf, knownTo, sightOf, titleOf, toldStates, within } from './oracle.ts'
import type { World } from './world.ts'

/** Everything there is, and whose it is. */
export interface Everything {
  world: World
  kept: readonly Kept[]
  spoken: readonly Spoken[]
}

/** A note or a message in a matter, and the bodies that may read it. */
export interface Spoken {
  kind: 'note' | 'message'
  matter: string
  word: string
  readers: readonly string[]
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
  const read = spoken.filter(({ readers }) => readers.includes(by.body.id))
  const known = new Set([
    ...read.map(({ word }) => word),
    ...own.flatMap(({ reading }) => [...marksKnown(reading, by.body.id)]),
  ])
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

/** Files and papers of a matter are had by whoever sees the field or the paper, and lie in the archive of nobody else. */
export async function filesReach(
  { world }: Pick<Everything, 'world'>,
  { id, reading }: Kept,
  by: GivenPerson,
): Promise<void> {
  const { house, stage, tally } = world
  const own = new Set(stage.files.get(by.body.id)?.map(({ sha256 }) => sha256))
  const named = new Map<string, boolean>()
  for (const entry of reading.happened) {
    const about = reading.acts.get(entry.refers ?? entry.seq)
    const sight = about && sightOf(reading, about, by.body.id)
    for (const [field, value] of Object.entries(entry.form))
      for (const [digest] of JSON.stringify(value).matchAll(/(?<=")[0-9a-f]{64}(?=")/g))
        named.set(digest, named.get(digest) || within(sight, field) || own.has(digest))
  }
  for (const [digest, seen] of named) {
    const answer = await house.request(by.jar, 'GET', `/matters/${id}/files/${digest}`)
    assert.equal(answer.status, seen ? 200 : 404, `file for ${by.body.kind}`)
  }
  const { rows } = await house.owner.query<{ id: string; seq: number; document: string }>(
    'select id, seq, document from matter.document where matter_id = $1',
    [id],
  )
  for (const paper of rows) {
    const act = reading.acts.get(paper.seq)
    const answer = await house.request(by.jar, 'GET', `/matters/${id}/papers/${paper.id}`)
    const seen = act && within(sightOf(reading, act, by.body.id), paper.document)
    // No job makes papers here: whoever may see one is told that it is still being made.
    assert.equal(answer.status, seen ? 409 : 404, `${paper.document} for ${by.body.kind}`)
  }
  tally.cells += named.size + rows.length
}

/**
 * The ZIP of a matter holds no word that its page does not hold, and its files are those the body may have; also every
 * message and note that the body may read, notes in a folder of their own.
 */
export async function archiveHolds(
  { world, spoken }: Pick<Everything, 'world' | 'spoken'>,
  family: readonly Kept[],
  { id }: Kept,
  by: GivenPerson,
) {
  const { house } = world
  const answer = await house.app.inject({ url: `/api/matters/${id}/archive`, headers: { cookie: by.jar.cookie ?? '' } })
  assert.equal(answer.statusCode, 200)
  const known = new Set(family.flatMap(({ reading }) => [...marksKnown(reading, by.body.id)]))
  const files = Object.entries(unzipSync(answer.rawPayload))
  const marksOf = (path: string) => {
    const [, content] = files.find(([name]) => name === path) ?? []
    return marksIn(`${path} ${new TextDecoder().decode(content)}`)
  }
  const said = spoken.filter(({ matter, readers }) => matter === id && readers.includes(by.body.id))
  const heard = (kind: Spoken['kind']) => said.filter((one) => one.kind === kind).map(({ word }) => word)
  const places = { note: ['internal/notes.html', 'internal/notes.json'], message: ['index.html', 'index.json'] }
  for (const kind of ['note', 'message'] as const)
    for (const place of places[kind])
      for (const word of heard(kind)) assert.ok(marksOf(place).has(word), `${kind} not in ${place} for ${by.body.kind}`)
  for (const [name] of files) {
    const allowed = new Set([...known, ...heard(name.startsWith('internal/') ? 'note' : 'message')])
    for (const mark of marksOf(name)) assert.ok(allowed.has(mark), `${mark} in ${name} for ${by.body.kind}`)
  }
}
