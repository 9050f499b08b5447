/**
 * Who sees what, for every procedure, state, field, kind of body and role: matters go their way at random through the API,
 * and each page on it says what the definition says and nothing else (`oracle.ts`, `compare.ts`). A body that takes no part
 * finds nothing anywhere.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { procedures } from '@quanlian/procedures'
import { asActor } from '../../src/kernel/database.ts'
import type { GivenPerson } from '../given.ts'
import {
  archiveHolds,
  ask,
  boardTells,
  type Everything,
  filesReach,
  listsTell,
  type Spoken,
  searchFinds,
} from './elsewhere.ts'
import { type Kept, look, peopleOf, walkFamily } from './family.ts'
import { bodiesOf, knownTo, sightOf, within } from './oracle.ts'
import { askAll, plainly } from './outsider.ts'
import { pass, shuffled } from './stage.ts'
import { attach, openWorld } from './world.ts'

const world = await openWorld(7406)
const { house, given, stage, random, tally } = world
const { cast, marks } = stage
const begun = house.clock.now
const kept: Kept[] = []
const spoken: Spoken[] = []
const everything: Everything = { world, kept, spoken }

for (const [at, { id: procedure }] of procedures.entries())
  test(`each page of ${procedure} shows what its definition shows`, async () => {
    for (let seed = 0; seed < 10; seed++) {
      house.clock.now = new Date(begun.getTime() + (at * 10 + seed) * 3_600_000)
      await pass(house, 0)
      const family = await walkFamily(world, procedure, 32)
      for (const matter of family) {
        await speak(matter)
        for (const by of peopleOf(stage, matter.reading)) await look(world, family, matter, by)
        for (const party of cast.filter(({ id }) => bodiesOf(matter.reading).has(id))) {
          const by = random.pick(party.people)
          await filesReach(everything, matter, by)
          await archiveHolds(everything, family, matter, by)
        }
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
  const say = async (by: GivenPerson | undefined, kind: Spoken['kind'], body: object, readers: string[]) => {
    const word = marks.word()
    const answer = await house.request(by?.jar, 'POST', `/matters/${id}/${kind}s`, { ...body, text: word })
    assert.equal(answer.status, 201, answer.text)
    spoken.push({ kind, matter: id, word, readers })
  }
  for (const party of bodies) await say(party.people[0], 'note', {}, [party.id])
  if (from && to) await say(from.people[0], 'message', { to: [to.id] }, [from.id, to.id])
}

/** Bodies that take no part, also of the kinds that do: 404 everywhere, the same as for a matter that never was. */
async function findsNothing(matter: Kept): Promise<void> {
  const { id, number, reading } = matter
  const outsiders = shuffled(
    cast.filter((party) => !bodiesOf(reading).has(party.id)),
    random,
  )
  const [file] = [...stage.files.values()].flat()
  const { rows } = await house.owner.query<{
    paper: string | null
    link: string | null
  }>(
    `select (select d.id from matter.document d where d.matter_id = $1 limit 1) as paper,
      (select l.id from matter.link l where l.matter_id = $1 limit 1) as link`,
    [id],
  )
  const other = '00000000-0000-7000-8000-000000000000'
  const named = {
    sha256: file?.sha256 ?? '',
    paper: rows[0]?.paper ?? other,
    link: rows[0]?.link ?? other,
  }
  for (const [at, party] of outsiders.entries()) {
    const by = random.pick(party.people)
    const page = await house.request(by.jar, 'GET', `/matters/${id}`)
    assert.deepEqual([page.status, page.json.code], [404, 'matters.not_found'])
    tally.cells++
    if (at > 1) continue
    const everywhere = {
      ...named,
      body: cast[0]?.id ?? '',
      right: stage.rights[0] ?? '',
    }
    const asked = await askAll(house, by, { ...everywhere, matter: id })
    const nowhere = new Map(await askAll(house, by, { ...everywhere, matter: other }))
    for (const [operation, answer] of asked) {
      const told = `${operation} for ${by.roles} of ${by.body.kind}: ${answer.text}`
      assert.ok(answer.status === 404 || (answer.status === 403 && operation === 'matters.adopt'), told)
      assert.deepEqual(plainly(answer), plainly(nowhere.get(operation) ?? answer), told)
    }
    const found = await ask<{ total: number }>(house, by, `/matters?q=${number}`)
    assert.equal(found.json.total, 0)
    await changesNothing(by, matter)
  }
}

/** Nor by what names matters in its body. */
async function changesNothing(by: GivenPerson, { id, reading }: Kept): Promise<void> {
  const draft = {
    matter: id,
    procedure: reading.definition.id,
    action: 'accept',
    version: 1,
    form: {},
  }
  assert.equal((await house.request(by.jar, 'PUT', '/drafts', draft)).json.code, 'matters.not_found')
  assert.equal((await attach(house, by, marks.word(), id)).json.code, 'matters.not_found')
  const many = {
    matters: [{ id, expected: reading.happened.length }],
    action: 'accept',
    form: {},
  }
  const acted = await house.request(by.jar, 'POST', '/desk/actions', many)
  assert.deepEqual([acted.status, JSON.parse(acted.text).items?.[0]?.code], [200, 'matters.not_found'])
  const assigned = await house.request(by.jar, 'POST', '/desk/assignments', {
    matters: [id],
    person: by.id,
  })
  const refused = assigned.status === 403 || JSON.parse(assigned.text).items?.[0]?.done === false
  assert.ok(refused, assigned.text)
}

test('a person whose role has nothing to do with matters sees none, whoever the body is', async () => {
  for (const party of cast) {
    const own = kept.find(({ reading }) => bodiesOf(reading).has(party.id))
    const reader = await given.person({ body: party, roles: ['reader'] })
    for (const path of [`/matters/${(own ?? kept[0])?.id}`, '/matters', '/deadlines', '/matters/facets']) {
      assert.equal((await house.request(reader.jar, 'GET', path)).status, 403, path)
      assert.equal((await house.request(undefined, 'GET', path)).status, 401, path)
    }
  }
})

test('lists, counts, search, exports and the board tell each body of its own matters, as it knows them', async () => {
  await pass(house, 0)
  for (const { people } of cast) {
    const by = random.pick(people)
    await listsTell(everything, by)
    await boardTells(everything, by)
    await searchFinds(everything, by)
  }
})

test('the database itself gives a body the same entries, clocks and papers', async () => {
  for (const party of cast) {
    const own = kept.filter(({ reading }) => bodiesOf(reading).has(party.id))
    const actor = {
      personId: party.people[0]?.id ?? null,
      bodyId: party.id,
      grants: ['matters.act', 'matters.assign'],
    }
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
    const told = own.flatMap(({ id, reading }) =>
      knownTo(reading, party.id).runs.map(({ seq, clock }) => `${id} ${seq} ${clock}`),
    )
    assert.deepEqual(
      await select("select matter_id || ' ' || seq || ' ' || clock as line from matter.clock"),
      told.sort(),
    )
    const ids = own.map(({ id }) => id).sort()
    assert.deepEqual(await select('select id::text as line from matter.matter'), ids)
    assert.deepEqual(await select('select matter_id::text as line from matter.participant'), ids)
  }
})

test('the walks were long, and the cells many', (t) => {
  const { cells, shown, hidden, different } = tally
  t.diagnostic(`${cells} cells, ${different.size} different ones; ${shown} shown, ${hidden} hidden`)
  t.diagnostic(JSON.stringify(Object.fromEntries(world.outcomes)))
  const states = new Set([...different].map((cell) => cell.split(' ').slice(0, 2).join(' ')))
  t.diagnostic(`in ${states.size} states: ${[...states].join(', ')}`)
  assert.ok(states.size > 35)
  assert.ok(cells > 20_000 && different.size > 2_000, 'a matrix that sees nothing proves nothing')
  assert.ok(shown > 5_000 && hidden > 5_000)
  assert.ok((world.outcomes.get('accepted') ?? 0) > 300)
})
