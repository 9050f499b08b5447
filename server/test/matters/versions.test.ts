/**
 * A newer version of every procedure is released while matters are open: none of them moves, none shows anybody more or
 * something else, and what is not begun yet follows the new one. (That the lead moves one on is told in `adopt.test.ts`.)
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Matter } from '@quanlian/contract'
import type { Definition } from '@quanlian/procedure'
import { procedures } from '@quanlian/procedures'
import { findDifferences, matters } from '../../src/modules/matters/index.ts'
import type { GivenPerson } from '../given.ts'
import { type Kept, peopleOf, walkFamily } from './family.ts'
import { act, begin, pass } from './stage.ts'
import { openWorld } from './world.ts'

const world = await openWorld(2117)
const { house, stage, random } = world

/** States are renamed, titles too, every seat sees everything, and nobody may do what came last in the list. */
function nextVersion(first: Definition): Definition {
  const renamed = (state: string) => `${state}Anew`
  const everything = Object.fromEntries(Object.keys(first.seats).map((seat) => [seat, 'all' as const]))
  const states = Object.values(first.lines).flatMap((line) => Object.keys(line))
  return {
    ...first,
    version: 2,
    lines: Object.fromEntries(
      Object.entries(first.lines).map(([line, all]) => [
        line,
        Object.fromEntries(Object.entries(all).map(([state, said]) => [renamed(state), said])),
      ]),
    ),
    actions: Object.fromEntries(
      Object.entries(first.actions).map(([name, action]) => [
        name,
        {
          ...action,
          title: { zh: `新${action.title.zh}`, en: `New: ${action.title.en}` },
          from: action.from.map(renamed),
          while: action.while.map(renamed),
          to: action.to === null ? null : renamed(action.to),
          seenBy: everything,
        },
      ]),
    ),
    adopts: {
      1: Object.fromEntries(states.map((state) => [state, renamed(state)])),
    },
  }
}

/** As a release would bring it. */
function release(): void {
  for (const { versions } of procedures) (versions as unknown as Definition[]).push(nextVersion(versions[0]))
}

/** Pages of everybody who takes part, without whether there is something newer. */
async function pagesOf(kept: readonly Kept[]): Promise<Map<string, unknown>> {
  const pages = new Map<string, unknown>()
  for (const { id, reading } of kept)
    for (const by of peopleOf(stage, reading)) {
      const { procedure, may, ...page } = await pageFor(by, id)
      const { newest: _newest, ...version } = procedure
      pages.set(`${id} ${by.id}`, {
        ...page,
        procedure: version,
        may: may.filter((what) => what !== 'adopt'),
      })
    }
  return pages
}

async function pageFor(by: GivenPerson, id: string): Promise<Matter> {
  const answer = await house.request(by.jar, 'GET', `/matters/${id}`)
  assert.equal(answer.status, 200, answer.text)
  return JSON.parse(answer.text)
}

async function rowsOf(table: string): Promise<unknown[]> {
  const { rows } = await house.owner.query(`select * from matter.${table} order by 1, 2`)
  return rows
}

const kept: Kept[] = []
for (const { id } of procedures) for (let seed = 0; seed < 9; seed++) kept.push(...(await walkFamily(world, id, 9)))
const before = {
  pages: await pagesOf(kept),
  matters: await rowsOf('matter'),
  participants: await rowsOf('participant'),
}
release()

test('no page, no row and no right to see changes with a release', async () => {
  for (const task of ['matters.recount', 'matters.verify'])
    await matters.tasks?.[task]?.(house.kernel, {}, new AbortController().signal)
  assert.deepEqual(await rowsOf('matter'), before.matters)
  assert.deepEqual(await rowsOf('participant'), before.participants)
  assert.deepEqual(await findDifferences(house.kernel), [])
  const pages = await pagesOf(kept)
  assert.ok(pages.size > 60)
  for (const [whose, page] of pages) assert.deepEqual(page, before.pages.get(whose), whose)
})

test('what is done in an open matter is done by its own version; what it opens begins with the new one', async () => {
  const versions = new Map<string, number>()
  for (const { id, reading } of kept.filter((matter) => !matter.reading.ended))
    for (const by of peopleOf(stage, reading)) {
      await pass(house, 1)
      const page = await pageFor(by, id)
      if (page.actions.length === 0) continue
      assert.ok(page.actions.every(({ title }) => !title.zh.startsWith('新')))
      const taken = await act(stage, random, page, by, { facts: reading.facts })
      if (taken.answer.status !== 201) continue
      versions.set(id, (await pageFor(by, id)).procedure.version)
      for (const opened of JSON.parse(taken.answer.text).opened)
        versions.set(`child ${opened.id}`, (await pageFor(by, opened.id)).procedure.version)
    }
  const own = [...versions].filter(([id]) => !id.startsWith('child'))
  const opened = [...versions].filter(([id]) => id.startsWith('child'))
  assert.ok(own.length > 8 && opened.length > 0, `${own.length} went on, ${opened.length} began`)
  assert.ok(own.every(([, version]) => version === 1))
  assert.ok(opened.every(([, version]) => version === 2))
  assert.deepEqual(await findDifferences(house.kernel), [])
})

test('what begins after it follows the new version', async () => {
  for (const { id } of procedures) {
    const taken = await begin(stage, random, id)
    assert.equal(taken.answer.status, 201, taken.answer.text)
    const page = await pageFor(taken.by, taken.matter)
    assert.deepEqual([page.procedure.version, page.procedure.newest], [2, 2])
    assert.ok(page.states.every(({ id: state }) => state.endsWith('Anew')))
  }
})

test('moved on by its lead, a matter shows nobody more of what happened before', async () => {
  const open = kept.filter(({ reading }) => !reading.ended && reading.seats.size > 1)
  let moved = 0
  for (const { id, reading } of open) {
    const people = peopleOf(stage, reading)
    const head = people.find(
      ({ roles, body }) => roles.includes('head') && reading.seats.get(reading.definition.lead)?.has(body.id),
    )
    if (!head) continue
    const was = new Map<string, Matter>()
    for (const by of people) was.set(by.id, await pageFor(by, id))
    const { seq } = await pageFor(head, id)
    const answer = await house.request(head.jar, 'POST', `/matters/${id}/version`, {
      expected: seq,
      reason: '适用新版本',
    })
    if (answer.status !== 201) {
      assert.equal(answer.status, 403, answer.text)
      continue
    }
    moved++
    for (const by of people) {
      const now = await pageFor(by, id)
      const [last, ...earlier] = [...now.timeline].reverse()
      assert.equal(last?.kind, 'adopt')
      const shown = (timeline: Matter['timeline']) =>
        timeline.map(({ seq: at, fields, papers, reason }) => [at, fields, papers, reason])
      assert.deepEqual(shown(earlier.reverse()), shown(was.get(by.id)?.timeline ?? []), `${by.body.kind}`)
      assert.ok(now.states.every(({ id: state }) => state.endsWith('Anew')))
    }
  }
  assert.ok(moved > 3, `${moved} moved`)
  assert.deepEqual(await findDifferences(house.kernel), [])
})
