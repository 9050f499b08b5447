/**
 * Who sees what, for every procedure, state, field, kind of body and role: matters go their way at random through the API,
 * and each page on it says what the definition says and nothing else (`oracle.ts`, `compare.ts`). A body that takes no part
 * finds nothing anywhere.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Deadline, Matter, MatterRow } from '@quanlian/contract'
import { createLaw, statutesOf } from '@quanlian/statutes'
import { seeded } from '../../src/demo/random.ts'
import { asActor } from '../../src/kernel/database.ts'
import { type GivenPerson, openGiven } from '../given.ts'
import { type Answer, openHouse } from '../harness.ts'
import { givenPublic, patentRecord } from '../rights/rights-given.ts'
import { openCast } from './cast.ts'
import { emptyTally } from './compare.ts'
import { type Kept, look, marksKnown, peopleOf, shuffled, type Walking, walkFamily } from './family.ts'
import { marksIn, openMarks } from './marks.ts'
import { bodiesOf, knownTo, sightOf, titleOf, toldStates, within } from './oracle.ts'
import { askAll, plainly } from './outsider.ts'
import { pass, type Stage } from './stage.ts'

const house = await openHouse({ SESSION_HOURS: '168', SESSION_IDLE_MINUTES: '1440' })
const given = openGiven(house)
const begun = new Date('2026-06-01T01:00:00Z')
house.clock.now = begun
const cast = await openCast(given)
const marks = openMarks()
const registrar = await given.body()
const rights = [1, 2, 3].map((serial) => givenPublic(house, registrar, patentRecord(serial)))
const stage: Stage = { house, cast, marks, rights: await Promise.all(rights), files: await brought() }
const tally = emptyTally()
const walking: Walking = { stage, random: seeded(7406), statutes: statutesOf(createLaw()), tally, outcomes: new Map() }
const { random } = walking
const kept: Kept[] = []
/** Words of notes and messages, by the bodies that may read them. */
const spoken = new Map<string, Set<string>>()

/** Two files of each body. */
async function brought() {
  const files = new Map<string, { sha256: string; name: string }[]>()
  for (const { id, people } of cast)
    for (const content of [marks.word(), marks.word()]) {
      const answer = await attach(people[0], content)
      assert.equal(answer.status, 201, answer.text)
      files.set(id, [...(files.get(id) ?? []), { sha256: String(answer.json.sha256), name: `${content}.txt` }])
    }
  return files
}

function attach(by: GivenPerson | undefined, content: string, matter?: string): Promise<Answer> {
  const part = (name: string, value: string) => `--x7406\r\nContent-Disposition: form-data; name="${name}"${value}\r\n`
  const named = matter === undefined ? '' : part('matter', `\r\n\r\n${matter}`)
  const file = part('file', `; filename="${content}.txt"\r\nContent-Type: text/plain\r\n\r\n${content}`)
  const type = 'multipart/form-data; boundary=x7406'
  return house.request(by?.jar, 'POST', '/matters/files', `${named}${file}--x7406--\r\n`, { 'content-type': type })
}

async function ask<T>(by: GivenPerson, path: string): Promise<{ answer: Answer; json: T }> {
  const answer = await house.request(by.jar, 'GET', path)
  assert.equal(answer.status, 200, `${path}: ${answer.text}`)
  return { answer, json: (path.includes('csv') ? answer.text : JSON.parse(answer.text)) as T }
}

/** All lines of a paged list. */
async function everything<T>(by: GivenPerson, path: string): Promise<T[]> {
  const found: T[] = []
  for (let page = 1; ; page++) {
    const { json } = await ask<{ items: T[]; total: number }>(
      by,
      `${path}${path.includes('?') ? '&' : '?'}size=100&page=${page}`,
    )
    found.push(...json.items)
    if (json.items.length < 100) {
      assert.equal(found.length, json.total)
      return found
    }
  }
}

for (const [at, procedure] of ['complaint', 'administrative-case', 'transfer-to-police'].entries())
  test(`each page of ${procedure} shows what its definition shows`, async () => {
    for (let seed = 0; seed < 14; seed++) {
      house.clock.now = new Date(begun.getTime() + (at * 14 + seed) * 3_600_000)
      await pass(house, 0)
      const family = await walkFamily(walking, procedure, 16)
      for (const matter of family) {
        await speak(matter)
        for (const by of peopleOf(stage, matter.reading)) await look(walking, family, matter, by)
        await findsNothing(matter)
      }
      kept.push(...family)
    }
  })

/** Somebody of each body notes something, and somebody writes to another body. */
async function speak({ id, reading }: Kept): Promise<void> {
  const bodies = cast.filter((party) => bodiesOf(reading).has(party.id))
  const [from] = shuffled(bodies, random)
  const to = cast.find((party) => party.id !== from?.id && from && knownTo(reading, from.id).bodies.has(party.id))
  const say = async (by: GivenPerson | undefined, path: string, body: object, word: string, readers: string[]) => {
    const answer = await house.request(by?.jar, 'POST', `/matters/${id}/${path}`, body)
    assert.equal(answer.status, 201, answer.text)
    for (const reader of readers) spoken.set(reader, (spoken.get(reader) ?? new Set()).add(word))
  }
  for (const party of bodies) {
    const word = marks.word()
    await say(party.people[0], 'notes', { text: word }, word, [party.id])
  }
  const word = marks.word()
  if (from && to) await say(from.people[0], 'messages', { to: [to.id], text: word }, word, [from.id, to.id])
}

/** Bodies that take no part, also of the kinds that do: 404 everywhere, the same as for a matter that never was. */
async function findsNothing(matter: Kept): Promise<void> {
  const { id, number, reading } = matter
  const outsiders = shuffled(
    cast.filter((party) => !bodiesOf(reading).has(party.id)),
    random,
  )
  const [file] = [...stage.files.values()].flat()
  const { rows } = await house.owner.query<{ paper: string | null; link: string | null }>(
    `select (select d.id from matter.document d where d.matter_id = $1 limit 1) as paper,
      (select l.id from matter.link l where l.matter_id = $1 limit 1) as link`,
    [id],
  )
  const other = '00000000-0000-7000-8000-000000000000'
  const named = { sha256: file?.sha256 ?? '', paper: rows[0]?.paper ?? other, link: rows[0]?.link ?? other }
  for (const [at, party] of outsiders.entries()) {
    const by = random.pick(party.people)
    const page = await house.request(by.jar, 'GET', `/matters/${id}`)
    assert.deepEqual([page.status, page.json.code], [404, 'matters.not_found'])
    tally.cells++
    if (at > 1) continue
    const everywhere = { ...named, body: cast[0]?.id ?? '', right: stage.rights[0] ?? '' }
    const asked = await askAll(house, by, { ...everywhere, matter: id })
    const nowhere = new Map(await askAll(house, by, { ...everywhere, matter: other }))
    for (const [operation, answer] of asked) {
      const told = `${operation} for ${by.roles} of ${by.body.kind}: ${answer.text}`
      assert.ok(answer.status === 404 || (answer.status === 403 && operation === 'matters.adopt'), told)
      assert.deepEqual(plainly(answer), plainly(nowhere.get(operation) ?? answer), told)
    }
    const found = await ask<{ total: number }>(by, `/matters?q=${number}`)
    assert.equal(found.json.total, 0)
    await changesNothing(by, matter)
  }
}

/** Nor by what names matters in its body. */
async function changesNothing(by: GivenPerson, { id, reading }: Kept): Promise<void> {
  const draft = { matter: id, procedure: reading.definition.id, action: 'accept', version: 1, form: {} }
  assert.equal((await house.request(by.jar, 'PUT', '/drafts', draft)).json.code, 'matters.not_found')
  assert.equal((await attach(by, marks.word(), id)).json.code, 'matters.not_found')
  const many = { matters: [{ id, expected: reading.happened.length }], action: 'accept', form: {} }
  const acted = await house.request(by.jar, 'POST', '/desk/actions', many)
  assert.deepEqual([acted.status, JSON.parse(acted.text).items?.[0]?.code], [200, 'matters.not_found'])
  const assigned = await house.request(by.jar, 'POST', '/desk/assignments', { matters: [id], person: by.id })
  const refused = assigned.status === 403 || JSON.parse(assigned.text).items?.[0]?.done === false
  assert.ok(refused, assigned.text)
}

test('a person whose role has nothing to do with matters sees none, whoever the body is', async () => {
  for (const party of cast) {
    const matter = kept.find(({ reading }) => bodiesOf(reading).has(party.id))
    const reader = await given.person({ body: party, roles: ['reader'] })
    for (const path of [`/matters/${matter?.id}`, '/matters', '/deadlines', '/matters/facets']) {
      assert.equal((await house.request(reader.jar, 'GET', path)).status, 403, path)
      assert.equal((await house.request(undefined, 'GET', path)).status, 401, path)
    }
  }
})

test('lists, counts, search, exports and the board tell each body of its own matters, as it knows them', async () => {
  await pass(house, 0)
  for (const party of cast) {
    const own = kept.filter(({ reading }) => bodiesOf(reading).has(party.id))
    const [by] = party.people
    assert.ok(by)
    await listsTell(by, own)
    await boardTells(by, own)
    await searchFinds(by, own)
  }
})

/** Rows of the queue say what the page says. */
async function listsTell(by: GivenPerson, own: readonly Kept[]): Promise<void> {
  const rows = new Map((await everything<MatterRow>(by, '/matters')).map((row) => [row.id, row]))
  assert.deepEqual([...rows.keys()].sort(), own.map(({ id }) => id).sort())
  for (const { id, number, reading } of own) {
    const known = knownTo(reading, by.body.id)
    const row = rows.get(id)
    assert.deepEqual(
      [row?.number, row?.title, row?.ended, row?.states.map((state) => state.id)],
      [number, titleOf(reading.definition, known), known.ended, toldStates(reading.definition, known.lines)],
      `${reading.definition.id} ${number} for ${by.body.kind}`,
    )
    tally.cells += 4
  }
  const { json } = await ask<{ procedures: { count: number }[] }>(by, '/matters/facets')
  assert.equal(
    json.procedures.reduce((sum, { count }) => sum + count, 0),
    own.length,
  )
  const statistics = await ask<{ opened: number }>(by, '/matters/statistics')
  assert.equal(statistics.json.opened, own.length)
  const known = new Set([
    ...(spoken.get(by.body.id) ?? []),
    ...own.flatMap(({ reading }) => [...marksKnown(reading, by.body.id)]),
  ])
  const paths = ['/matters?size=100', '/matters/facets', '/matters/export?format=csv', '/matters/export?format=json']
  for (const path of [...paths, '/deadlines?size=100', '/desk', '/notices?size=100', '/matters/statistics', '/drafts'])
    saysOnly((await ask(by, path)).answer.text, known, own, `${path} for ${by.body.kind}`)
  for (const right of stage.rights)
    saysOnly((await ask(by, `/rights/${right}/matters`)).answer.text, known, own, 'right')
}

/** No word, no number and no id of what the body does not know. */
function saysOnly(text: string, known: ReadonlySet<string>, own: readonly Kept[], where: string): void {
  for (const mark of marksIn(text)) assert.ok(known.has(mark), `${mark} in ${where}`)
  for (const { id, number } of kept.filter((one) => !own.includes(one)))
    assert.ok(!text.includes(id) && !text.includes(number), `${number} in ${where}`)
}

/** Clocks on the board are those of the pages, with the same last day; while one is suspended the board tells none. */
async function boardTells(by: GivenPerson, own: readonly Kept[]): Promise<void> {
  const line = (matter: string, { clock, seq, state, due }: Deadline['clock']) =>
    [matter, clock, seq, state, state === 'suspended' ? null : due].join(' ')
  const expected: string[] = []
  for (const { id } of own) {
    const { json } = await ask<Matter>(by, `/matters/${id}`)
    if (!json.ended) expected.push(...json.clocks.filter(({ done }) => done === null).map((run) => line(id, run)))
  }
  const board = await everything<Deadline>(by, '/deadlines')
  const told = board.map(({ matter, clock }) => line(matter.id, clock))
  assert.deepEqual(told.sort(), expected.sort(), `the board of ${by.body.kind}`)
  tally.cells += expected.length
}

/** A title is found by whoever knows it. */
async function searchFinds(by: GivenPerson, own: readonly Kept[]): Promise<void> {
  for (const { id, number, reading } of kept.filter((_, at) => at % 3 === 0)) {
    const title = String(reading.facts[reading.definition.subject] ?? '')
    const isOwn = own.some((one) => one.id === id)
    const knows = isOwn && titleOf(reading.definition, knownTo(reading, by.body.id)) === title
    const byTitle = await ask<{ items: MatterRow[] }>(by, `/matters?q=${encodeURIComponent(title)}`)
    assert.equal(
      byTitle.json.items.some((row) => row.id === id),
      knows,
      `${title} for ${by.body.kind}`,
    )
    const byNumber = await ask<{ items: MatterRow[] }>(by, `/matters?q=${number}`)
    assert.deepEqual(
      byNumber.json.items.map((row) => row.id),
      isOwn ? [id] : [],
    )
    tally.cells += 2
  }
}

test('the database itself gives a body the same entries, clocks and papers', async () => {
  for (const party of cast) {
    const own = kept.filter(({ reading }) => bodiesOf(reading).has(party.id))
    const actor = { personId: party.people[0]?.id ?? null, bodyId: party.id, grants: ['matters.act', 'matters.assign'] }
    const select = (text: string) =>
      asActor(house.pools.app, actor, async (_db, client) =>
        (await client.query<{ line: string }>(text)).rows.map(({ line }) => line).sort(),
      )
    const seen = (line: (matter: Kept, seq: number) => string[]) =>
      own.flatMap((matter) => matter.reading.happened.flatMap(({ seq }) => line(matter, seq))).sort()
    const sight = ({ reading }: Kept, seq: number) => {
      const entry = reading.happened.find((one) => one.seq === seq)
      const about = entry && reading.acts.get(entry.refers ?? entry.seq)
      return about && sightOf(reading, about, party.id)
    }
    assert.deepEqual(
      await select("select matter_id || ' ' || seq as line from matter.action"),
      seen((matter, seq) => (sight(matter, seq) === undefined ? [] : [`${matter.id} ${seq}`])),
    )
    assert.deepEqual(
      await select("select distinct matter_id || ' ' || seq || ' ' || document as line from matter.document"),
      seen((matter, seq) => {
        const act = matter.reading.acts.get(seq)
        const papers = act?.action.documents.filter((paper) => within(sight(matter, seq), paper)) ?? []
        return papers.map((paper) => `${matter.id} ${seq} ${paper}`)
      }),
    )
    assert.deepEqual(
      await select("select matter_id || ' ' || seq || ' ' || clock as line from matter.clock"),
      seen((matter, seq) =>
        sight(matter, seq) === undefined
          ? []
          : matter.reading.runs.filter((run) => run.seq === seq).map(({ clock }) => `${matter.id} ${seq} ${clock}`),
      ),
    )
    const ids = own.map(({ id }) => id).sort()
    assert.deepEqual(await select('select id::text as line from matter.matter'), ids)
    assert.deepEqual(await select('select matter_id::text as line from matter.participant'), ids)
  }
})

test('the walks were long, and the cells many', (t) => {
  const { cells, shown, hidden, different } = tally
  t.diagnostic(`${cells} cells, ${different.size} different ones; ${shown} shown, ${hidden} hidden`)
  t.diagnostic(JSON.stringify(Object.fromEntries(walking.outcomes)))
  assert.ok(cells > 20_000 && different.size > 2_000, 'a matrix that sees nothing proves nothing')
  assert.ok(shown > 5_000 && hidden > 5_000)
  assert.ok((walking.outcomes.get('accepted') ?? 0) > 300)
})
