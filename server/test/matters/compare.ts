/** Holds a page against the oracle, cell by cell: procedure × state × field × kind of body × role. */
import assert from 'node:assert/strict'
import type { Matter } from '@quanlian/contract'
import type { GivenPerson } from '../given.ts'
import {
  type Happened,
  knownTo,
  possibleFor,
  type Reading,
  seatsOf,
  sightOf,
  titleOf,
  toldStates,
  within,
} from './oracle.ts'

/** Cells that were compared, and which of them are different ones. */
export interface Tally {
  cells: number
  shown: number
  hidden: number
  /** `procedure state field kind role`. */
  different: Set<string>
}

export function emptyTally(): Tally {
  return { cells: 0, shown: 0, hidden: 0, different: new Set() }
}

/** @throws AssertionError at the first cell that differs, naming it */
export function comparePage(page: Matter, reading: Reading, by: GivenPerson, tally: Tally): void {
  const { definition, lines, happened } = reading
  const [state] = Object.values(lines)
  const where = `${definition.id} in ${state} for ${by.roles.join()} of ${by.body.kind}`
  const cell = (name: string, actual: unknown, expected: unknown) => {
    tally.cells++
    const hidden = expected === undefined || expected === null
    if (hidden) tally.hidden++
    else tally.shown++
    tally.different.add(`${definition.id} ${state} ${name} ${by.body.kind} ${by.roles.join()}`)
    assert.deepEqual(
      actual,
      expected,
      `${where}: ${name} ${JSON.stringify(happened.map(({ seq, action }) => [seq, action]))}`,
    )
  }
  const told = new Map(page.timeline.map((entry) => [entry.seq, entry]))
  for (const entry of happened) compareEntry(reading, entry, told.get(entry.seq), by, cell)
  cell(
    'timeline',
    page.timeline.length,
    page.timeline.filter(({ seq }) => happened.some((one) => one.seq === seq)).length,
  )
  compareStanding(page, reading, by, cell)
  compareOffers(page, reading, by, cell)
}

type Cell = (name: string, actual: unknown, expected: unknown) => void
type Told = Matter['timeline'][number]

function compareEntry(reading: Reading, entry: Happened, told: Told | undefined, by: GivenPerson, cell: Cell): void {
  const act = reading.acts.get(entry.refers ?? entry.seq)
  assert.ok(act, `${entry.kind} is about an action`)
  const sight = sightOf(reading, act, by.body.id)
  const name = entry.kind === 'act' ? entry.action : `${entry.kind}:${entry.action}`
  cell(name, told?.seq, sight === undefined ? undefined : entry.seq)
  const own = entry.body !== null && entry.body === by.body.id
  cell(`${name}.by`, told?.body?.id, sight === undefined ? undefined : (entry.body ?? undefined))
  cell(`${name}.person`, (told?.person ?? null) !== null, sight !== undefined && own && entry.person !== null)
  cell(`${name}.reason`, told?.reason ?? undefined, sight === 'all' ? (entry.reason ?? undefined) : undefined)
  const fields = new Map(told?.fields.map((field) => [field.name, field]))
  for (const field of Object.keys(act.action.form)) {
    const shown = fields.get(field)
    const [value, was] = within(sight, field) ? valuesOf(reading, entry, field) : []
    cell(`${name}.${field}`, shown?.value ?? undefined, value)
    cell(`${name}.${field}.was`, shown?.was ?? undefined, was)
  }
  assert.ok(
    [...fields.keys()].every((field) => field in act.action.form),
    `${name} has no other fields`,
  )
  for (const paper of entry.kind === 'act' ? act.action.documents : []) {
    const title = reading.definition.documents[paper]
    const shown = told?.papers.filter((one) => one.title.zh === title?.zh && !one.replaced).length ?? 0
    cell(`${name}.${paper}`, shown, within(sight, paper) ? 1 : 0)
  }
}

/** What stands, and what stood before where it was corrected; of a correction what it changed. */
function valuesOf(reading: Reading, entry: Happened, field: string): [value: unknown, was: unknown] {
  const { happened, acts } = reading
  if (entry.kind === 'withdraw') return [undefined, undefined]
  if (entry.kind === 'act') {
    const [now, then] = [acts.get(entry.seq)?.latest[field], entry.form[field]]
    return [now, same(now, then) ? undefined : then]
  }
  const before = happened.filter(
    ({ seq, refers }) => seq < entry.seq && (seq === entry.refers || refers === entry.refers),
  )
  const [now, then] = [entry.form[field], before.filter(({ kind }) => kind !== 'withdraw').at(-1)?.form[field]]
  return same(now, then) ? [undefined, undefined] : [now, then]
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function compareStanding(page: Matter, reading: Reading, by: GivenPerson, cell: Cell): void {
  const { definition } = reading
  const known = knownTo(reading, by.body.id)
  cell('seats', [...page.seats].sort(), seatsOf(reading, by.body.id).sort())
  cell('title', page.title, titleOf(definition, known))
  cell('ended', page.ended, known.ended)
  const told = toldStates(definition, known.lines)
  for (const [line, states] of Object.entries(definition.lines)) {
    const shown = page.states.filter((state) => state.line === line).map(({ id }) => id)
    const expected = told.filter((state) => states[state])
    cell(`line ${line}`, shown, expected)
  }
  for (const clock of Object.keys(definition.clocks)) {
    const shown = page.clocks.filter((run) => run.clock === clock)
    // Nothing is told that is not known; what may be told and is not, is no leak.
    const runs = (all: typeof known.runs) =>
      all.filter((run) => run.clock === clock && shown.some(({ seq }) => seq === run.seq))
    cell(
      `clock ${clock}`,
      shown.map(({ seq, start, done, suspended, extended }) => ({
        ...{ seq, start, done },
        suspended: suspended.map(({ from, to }) => ({ from, to })),
        extended: extended.map(({ by, decided }) => ({ by: figureIn(by), decided })),
      })),
      runs(known.runs).map(({ seq, start, done, suspended, extended }) => ({
        ...{ seq, start, done },
        suspended: suspended.map(({ from, to }) => ({ from, to })),
        // Where the form says no length, the law does.
        extended: extended.map(({ n, decided }, at) => ({
          by: n ?? figureIn(shown.find((run) => run.seq === seq)?.extended[at]?.by),
          decided,
        })),
      })),
    )
  }
  const rights = page.links.filter(({ kind, relation }) => kind === 'right' && relation === 'linked')
  cell('rights', rights.map(({ target }) => target).sort(), [...rightsKnown(reading, by.body.id)].sort())
  for (const [name, question] of Object.entries(definition.questions)) {
    const mayAsk = page.seats.some((seat) => seat === definition.lead || question.seenBy.includes(seat))
    const asked = mayAsk ? question.ask({ ...known.facts }) : undefined
    const shown = page.questions.find(({ id }) => id === name)
    cell(`question ${name}`, shown && { on: shown.on, input: shown.input }, asked)
  }
  const bodies = new Set(page.participants.map(({ body }) => body.id))
  for (const body of new Set([...bodies, ...[...reading.seats.values()].flatMap((all) => [...all])]))
    cell('participant', bodies.has(body), known.bodies.has(body))
}

/** `10个工作日`: 10. */
function figureIn(by: { zh: string } | null | undefined): number {
  return Number.parseInt(by?.zh ?? '', 10)
}

/** Rights of the register that fields name which a body sees, now or before a correction. */
function rightsKnown({ happened, ...reading }: Reading, body: string): Set<string> {
  const named = happened.flatMap((entry) => {
    const about = reading.acts.get(entry.refers ?? entry.seq)
    const seen = about && within(sightOf({ happened, ...reading }, about, body), 'rights')
    return seen && Array.isArray(entry.form.rights) ? entry.form.rights : []
  })
  return new Set(named.map(String))
}

/** Nothing is offered that the role may not do now; what no ground and no period forbids is. */
function compareOffers(page: Matter, reading: Reading, by: GivenPerson, cell: Cell): void {
  const possible = possibleFor(reading, by.body.id, by.roles)
  for (const [name, { offeredIf, within: before, after }] of Object.entries(reading.definition.actions)) {
    const certain = Object.keys(offeredIf).length === 0 && before === null && after === null
    const offered = page.actions.some(({ action }) => action === name)
    if (certain || !possible.includes(name)) cell(`offer ${name}`, offered, possible.includes(name))
  }
}
