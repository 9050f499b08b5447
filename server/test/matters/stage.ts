/**
 * Matters driven at random through the API: chance chooses who does what of that which their page offers, with forms filled
 * in as they must be. What happened is read from the table of entries, as it was sent.
 */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { Matter } from '@quanlian/contract'
import { type Definition, formFor, formSchema, sampleForm } from '@quanlian/procedure'
import { procedures } from '@quanlian/procedures'
import type { seeded } from '../../src/demo/random.ts'
import type { GivenPerson } from '../given.ts'
import type { Answer, House } from '../harness.ts'
import type { Party } from './cast.ts'
import type { Marks } from './marks.ts'
import type { Happened } from './oracle.ts'

export type Random = ReturnType<typeof seeded>

export interface Stage {
  house: House
  cast: readonly Party[]
  marks: Marks
  /** Rights of the open register. */
  rights: readonly string[]
  /** What each body brought, by its id. */
  files: ReadonlyMap<string, readonly { sha256: string; name: string }[]>
  /** How often somebody wanted to take each action, by procedure and name. */
  taken: Map<string, number>
}

/** A step that was taken, or why it was not. */
export interface Taken {
  matter: string
  action: string
  by: GivenPerson
  answer: Answer
}

/** Beijing day, so many days from the house's. */
export function dayOf({ clock }: House, days = 0): string {
  return new Date(clock.now.getTime() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10)
}

/** Lets time pass; nobody is signed out by it. */
export async function pass({ clock, owner }: House, hours: number): Promise<void> {
  clock.now = new Date(clock.now.getTime() + hours * 3_600_000)
  await owner.query("update identity.session set last_seen_at = $1, expires_at = $1::timestamptz + interval '2 days'", [
    clock.now,
  ])
}

export function definitionOf(id: string): Definition {
  const definition = procedures.find((procedure) => procedure.id === id)?.versions.at(-1)
  assert.ok(definition, `no procedure ${id}`)
  return definition
}

/** The entries of a matter, oldest first. */
export async function happenedIn({ owner }: House, matter: string): Promise<Happened[]> {
  const { rows } = await owner.query<Omit<Happened, 'at'> & { at: Date }>(
    `select seq, kind, action, at, seat, body_id as body, person_id as person, form, refers, reason
      from matter.action where matter_id = $1 order by seq`,
    [matter],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

/** Where a walk begins: who, in which procedure. */
export function openers({ cast }: Stage, procedure: string): GivenPerson[] {
  const { actions, first, seats } = definitionOf(procedure)
  const by = actions[first]?.by ?? {}
  if (by === 'platform') return []
  return Object.entries(by).flatMap(([seat, roles]) =>
    cast
      .filter(({ kind }) => seats[seat]?.kinds.includes(kind))
      .flatMap(({ people }) => people.filter((person) => person.roles.some((role) => roles.includes(role)))),
  )
}

/** Opens a matter. */
export async function begin(stage: Stage, random: Random, procedure: string): Promise<Taken & { form: object }> {
  const by = random.pick(openers(stage, procedure))
  const { first } = definitionOf(procedure)
  const form = filled(stage, random, procedure, first, by, {})
  const answer = await stage.house.request(by.jar, 'POST', '/matters', {
    procedure,
    form,
    key: randomUUID(),
  })
  return { matter: String(answer.json.id), action: first, by, answer, form }
}

/** Takes one of the actions that the page offers to somebody. @param wanted that one, where it is offered */
export async function act(
  stage: Stage,
  random: Random,
  page: Matter,
  by: GivenPerson,
  { facts, wanted }: { facts: Happened['form']; wanted?: string },
): Promise<Taken & { form: object }> {
  const { action } = page.actions.find((offered) => offered.action === wanted) ?? random.pick(page.actions)
  const form = filled(stage, random, page.procedure.id, action, by, facts)
  const body = { action, expected: page.seq, form, key: randomUUID() }
  const answer = await stage.house.request(by.jar, 'POST', `/matters/${page.id}/actions`, body)
  return { matter: page.id, action, by, answer, form }
}

/** The same in another order. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const rest = [...list]
  return list.flatMap(() => rest.splice(random.below(rest.length), 1))
}

/** Corrects or takes back an entry for which the page offers it; nothing where there is none. */
export async function amend(
  { house, marks }: Stage,
  random: Random,
  page: Matter,
  by: GivenPerson,
  happened: readonly Happened[],
): Promise<Taken | undefined> {
  const offers = page.timeline.flatMap(({ seq, actions }) => actions.map((kind) => ({ seq, kind })))
  if (offers.length === 0) return undefined
  const { seq, kind } = random.pick(offers)
  const about = happened
    .filter((entry) => entry.seq === seq || (entry.kind === 'correct' && entry.refers === seq))
    .at(-1)
  const path = `/matters/${page.id}/${kind === 'correct' ? 'corrections' : 'withdrawals'}`
  const shared = { refers: seq, expected: page.seq, reason: marks.word() }
  const schema = properties(page.procedure.id, page.timeline.find((entry) => entry.seq === seq)?.action ?? '')
  const changed = Object.entries(about?.form ?? {}).map(([name, value]) =>
    random.below(2) === 0 ? [name, value] : [name, reworded(schema[name] ?? {}, value, marks)],
  )
  const form = Object.fromEntries(changed)
  const answer = await house.request(by.jar, 'POST', path, kind === 'correct' ? { ...shared, form } : shared)
  return { matter: page.id, action: kind, by, answer }
}

type Property = {
  widget?: string
  items?: { properties?: Record<string, Property> }
}

function properties(procedure: string, action: string): Record<string, Property> {
  const shape = definitionOf(procedure).actions[action]?.form ?? {}
  return (formSchema(shape).properties ?? {}) as Record<string, Property>
}

/** The same said in other words, where it is words or an amount. */
function reworded({ widget }: Property, value: unknown, marks: Marks): unknown {
  if (widget === 'line' || widget === 'text') return marks.word()
  return widget === 'money' ? marks.lessMoney() : value
}

/** A form that the action accepts mostly: with marks for words and amounts, days that are past, people of the body. */
function filled(
  { house, cast, marks, rights, files }: Stage,
  random: Random,
  procedure: string,
  action: string,
  by: GivenPerson,
  facts: Happened['form'],
): Record<string, unknown> {
  const { kind = '', people = [] } = cast.find(({ id }) => id === by.body.id) ?? {}
  const { actions, seats } = definitionOf(procedure)
  const seat = Object.keys(actions[action]?.by ?? {}).find((name) => seats[name]?.kinds.includes(kind)) ?? ''
  const shape = formFor(actions[action]?.form ?? {}, seat)
  const form = sampleForm(shape, () => random.below(2 ** 31) / 2 ** 31, {
    day: dayOf(house),
    people: people.map(({ id }) => id),
    bodies: (kinds) => cast.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id),
    rights,
    files: files.get(by.body.id) ?? [],
  })
  const said = Object.entries(properties(procedure, action)).flatMap(([name, property]) =>
    name in form ? [[name, marked(property, form[name], { house, random, marks })]] : [],
  )
  const own = files.get(by.body.id) ?? []
  const sound =
    lawful[action]?.({
      house,
      marks,
      people,
      facts,
      files: own,
      fields: Object.keys(shape),
    }) ?? {}
  return { ...Object.fromEntries(said), ...sound }
}

function marked(
  { widget, items }: Property,
  value: unknown,
  tools: { house: House; random: Random; marks: Marks },
): unknown {
  const { house, random, marks } = tools
  if (widget === 'line' || widget === 'text') return marks.word()
  if (widget === 'money') return marks.money()
  if (widget === 'day') return dayOf(house, -random.below(3))
  if (widget === 'instant') return new Date(house.clock.now.getTime() - 60_000 * random.below(90)).toISOString()
  if (widget !== 'rows' || !Array.isArray(value)) return value
  const columns = Object.entries(items?.properties ?? {})
  const line = () => Object.fromEntries(columns.map(([name, column]) => [name, marked(column, '', tools)]))
  // A paper wants numbers for quantities.
  return [{ ...line(), count: '12' }, ...value.slice(1).map(() => ({ ...line(), count: '3.5' }))]
}

interface Asked {
  house: House
  marks: Marks
  people: readonly GivenPerson[]
  facts: Happened['form']
  files: readonly { sha256: string; name: string }[]
  fields: readonly string[]
}

/** What the law asks for, in place of what chance says. */
const lawful: Readonly<Record<string, (asked: Asked) => Record<string, unknown>>> = {
  assign: (asked) => ({ handlers: inRole(asked, 'officer') }),
  seize: (asked) => ({
    seizers: inRole(asked, 'officer'),
    goods: goods(asked),
  }),
  // The police file too, with another form.
  file: (asked) =>
    asked.fields.includes('officers')
      ? {
          officers: inRole(asked, 'officer'),
          actEndedOn: dayOf(asked.house, -40),
        }
      : {},
  extendVerification: () => ({ verificationExtra: 10 }),
  extendDecision: () => ({ decisionExtra: 20 }),
  extendFurther: () => ({ furtherExtra: 30 }),
  extendSeizure: () => ({ extra: 20 }),
  passReview: (asked) => ({ reviewers: inRole(asked, 'reviewer') }),
  passFinalReview: (asked) => ({ reviewers: inRole(asked, 'reviewer') }),
  notify: () => ({ hearing: true }),
  callHearing: (asked) => ({
    ...{
      presiders: inRole(asked, 'presider'),
      calledOn: dayOf(asked.house),
      heldOn: dayOf(asked.house, 20),
    },
  }),
  decide: (asked) => ({
    fine: asked.marks.lessMoney(),
    answer: asked.marks.word(),
  }),
  proposeTransfer: (asked) => ({ team: inRole(asked, 'officer') }),
  report: (asked) => ({ team: inRole(asked, 'officer') }),
  send: (asked) => ({
    report: asked.files,
    goods: goods(asked),
    whyNoTest: asked.marks.word(),
  }),
  handOver: (asked) => ({ goods: goods(asked) }),
}

function inRole({ people }: Asked, role: string): string[] {
  return people.filter(({ roles }) => roles.includes(role)).map(({ id }) => id)
}

function goods({ marks }: Asked) {
  return [
    {
      name: marks.word(),
      count: '120',
      unit: marks.word(),
      value: marks.money(),
    },
  ]
}
