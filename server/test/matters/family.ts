/** A matter with those that it opens, walked at random; every page that is looked at on the way is held against the oracle. */
import assert from 'node:assert/strict'
import type { Matter } from '@quanlian/contract'
import type { Statutes } from '@quanlian/statutes'
import type { GivenPerson } from '../given.ts'
import { comparePage, type Tally } from './compare.ts'
import { marksIn } from './marks.ts'
import { bodiesOf, knownTo, possibleFor, type Reading, read, sightOf, titleOf, within } from './oracle.ts'
import {
  act,
  amend,
  begin,
  definitionOf,
  happenedIn,
  pass,
  type Random,
  type Stage,
  shuffled,
  type Taken,
} from './stage.ts'

/** A matter as it really is. */
export interface Kept {
  id: string
  number: string
  reading: Reading
}

export interface Walking {
  stage: Stage
  random: Random
  statutes: Statutes
  tally: Tally
  /** What was tried, by how it was answered. */
  outcomes: Map<string, number>
}

/** What may be said of an action that was offered, where its form does not fit. */
const refusals = ['matters.bad_form', 'matters.ground', 'matters.lapsed', 'matters.too_early', 'matters.stands']

/** Walks so many steps from the beginning of a matter. @returns all matters of the family as they stand at the end */
export async function walkFamily(walking: Walking, procedure: string, steps: number): Promise<Kept[]> {
  const { stage, random } = walking
  const root = await opened(walking, procedure)
  let family = await familyOf(walking, root)
  for (let step = 0; step < steps; step++) {
    await pass(stage.house, 1 + random.below(24 * (1 + random.below(3))))
    const open = family.filter(({ reading }) => !reading.ended)
    if (open.length === 0 && random.below(3) > 0) break
    const matter = random.pick(open.length > 0 ? open : family)
    const taken = await stepIn(walking, family, matter)
    if (taken) await keepCount(walking, taken)
    family = await familyOf(walking, root)
  }
  return family
}

async function opened(walking: Walking, procedure: string): Promise<string> {
  for (let tries = 0; tries < 10; tries++) {
    const taken = await begin(walking.stage, walking.random, procedure)
    await keepCount(walking, taken)
    if (taken.answer.status === 201) return taken.matter
  }
  assert.fail(`nobody could open ${procedure}`)
}

/** Somebody looks at a page and does something; rather what was done least so far, in all matters. */
async function stepIn(walking: Walking, family: readonly Kept[], matter: Kept): Promise<Taken | undefined> {
  const { random, stage } = walking
  const { definition, facts, happened } = matter.reading
  const times = (action: string) => stage.taken.get(`${definition.id} ${action}`) ?? 0
  const people = shuffled(peopleOf(stage, matter.reading), random)
  const able = people.flatMap((by) =>
    possibleFor(matter.reading, by.body.id, by.roles).map((action) => ({ by, action })),
  )
  const rare = random.below(4) > 0 ? able.sort((a, b) => times(a.action) - times(b.action))[0] : random.pick(able)
  const by = rare?.by ?? random.pick(people)
  const page = await look(walking, family, matter, by)
  // What is possible and not offered is tried as well: a ground or a period is against it.
  if (rare) stage.taken.set(`${definition.id} ${rare.action}`, times(rare.action) + 1)
  if (random.below(8) === 0) {
    const amended = await amend(stage, random, page, by, happened)
    if (amended) return amended
  }
  return page.actions.length > 0 ? act(stage, random, page, by, { facts, wanted: rare?.action }) : undefined
}

/** Gets a page and compares it, cell by cell and word by word. */
export async function look(
  { stage, tally }: Walking,
  family: readonly Kept[],
  { id, reading }: Kept,
  by: GivenPerson,
): Promise<Matter> {
  const answer = await stage.house.request(by.jar, 'GET', `/matters/${id}`)
  assert.equal(answer.status, 200, `${by.roles} of ${by.body.kind}: ${answer.text}`)
  const page = JSON.parse(answer.text) as Matter
  comparePage(page, reading, by, tally)
  const known = new Set(family.flatMap((one) => [...marksKnown(one.reading, by.body.id)]))
  for (const mark of marksIn(answer.text)) assert.ok(known.has(mark), `${mark} reached ${by.body.kind}`)
  return page
}

/** Every mark that a body may know from a matter: of fields that it sees, of reasons, of the title. */
export function marksKnown(reading: Reading, body: string): Set<string> {
  const known = new Set<string>()
  const add = (value: unknown) => {
    for (const mark of marksIn(value ?? '')) known.add(mark)
  }
  for (const entry of reading.happened) {
    const about = reading.acts.get(entry.refers ?? entry.seq)
    const sight = about && sightOf(reading, about, body)
    for (const [name, value] of Object.entries(entry.form)) if (within(sight, name)) add(value)
    if (sight === 'all') add(entry.reason)
  }
  if (bodiesOf(reading).has(body)) add(titleOf(reading.definition, knownTo(reading, body)))
  return known
}

/** People of the bodies that take part. */
export function peopleOf({ cast }: Stage, reading: Reading): GivenPerson[] {
  const bodies = bodiesOf(reading)
  return cast.filter(({ id }) => bodies.has(id)).flatMap(({ people }) => people)
}

/** A matter and everything that it opened, as the table of entries has it. */
async function familyOf({ stage, statutes }: Walking, root: string): Promise<Kept[]> {
  const { rows } = await stage.house.owner.query<{
    id: string
    number: string
    procedure: string
  }>(
    `with recursive family as (select * from matter.matter where id = $1
      union all select m.* from matter.matter m join family f on m.parent_id = f.id)
      select id, number, procedure from family order by id`,
    [root],
  )
  return Promise.all(
    rows.map(async ({ id, number, procedure }) => ({
      ...{ id, number },
      reading: read(definitionOf(procedure), await happenedIn(stage.house, id), statutes),
    })),
  )
}

/** What was accepted stands as it was sent; what was refused had a reason that the form can have. */
async function keepCount({ stage, outcomes }: Walking, taken: Taken & { form?: object }): Promise<void> {
  const { answer, by, action, matter, form } = taken
  const outcome = answer.status === 201 ? 'accepted' : String(answer.json.code)
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  if (answer.status !== 201) {
    assert.ok(refusals.includes(outcome), `${action} by ${by.roles}: ${answer.text}`)
    return
  }
  const entry = (await happenedIn(stage.house, matter)).find(({ seq }) => seq === Number(answer.json.seq ?? 1))
  assert.deepEqual([entry?.body, entry?.person], [by.body.id, by.id])
  if (form) assert.deepEqual([entry?.action, entry?.form], [action, form])
}
