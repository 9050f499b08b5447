/** Who sees what: all of it, the fact, or fields; and what a body knows of a state it does not see all of. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Actor,
  adopt,
  correct,
  type Entry,
  fold,
  knownState,
  seatsOf,
  seatsSeeing,
  sightOf,
  timeline,
} from '../src/index.ts'
import { filed, investigating, noticed, received, verifying } from './case.ts'
import { consultation } from './linked.ts'
import { penalty } from './penalty.ts'
import { accused, act, bodyOf, file, head, officer, on, outsider, owner, prosecutor, statutes } from './play.ts'

const entriesOf = () => {
  const entries = noticed()
  act(penalty, entries, { action: 'lapse', form: {}, by: officer, at: on('2026-10-20') })
  const form = { decidedOn: '2026-10-20', imposed: '5000', inside: '内部意见' }
  act(penalty, entries, { action: 'decide', form, by: head, at: on('2026-10-20') })
  return entries
}
const viewerOf = ({ body }: Actor) => ({ body, seats: seatsOf(fold(penalty, entriesOf()), body) })
const seen = (by: Actor) =>
  Object.fromEntries(timeline(entriesOf(), viewerOf(by)).map(({ action, form }) => [action, Object.keys(form)]))

test('the lead and a seat that sees all see every field', () => {
  const all = {
    receive: ['receivedOn', 'subject', 'story', 'secret', 'holder', 'procuratorate'],
    file: ['party', 'kind', 'officers'],
    notify: ['servedOn', 'fine'],
    lapse: [],
    decide: ['decidedOn', 'imposed', 'inside'],
  }
  assert.deepEqual(seen(officer), all)
  assert.deepEqual(seen(prosecutor), all)
})

test('a party sees what its seat is shown, and never who reported', () => {
  assert.deepEqual(seen(accused), {
    file: ['officers'],
    notify: ['servedOn', 'fine'],
    lapse: [],
    decide: ['decidedOn', 'imposed'],
  })
  assert.deepEqual(seen(owner), { receive: ['receivedOn'], file: [], notify: [], decide: ['decidedOn'] })
  assert.deepEqual(seen(outsider), {})
})

test('papers go to those who see all or are named for them', () => {
  const papers = (by: Actor) => timeline(entriesOf(), viewerOf(by)).flatMap(({ documents }) => documents)
  assert.deepEqual(papers(officer), ['notice', 'decisionPaper'])
  assert.deepEqual(papers(accused), ['notice', 'decisionPaper'])
  assert.deepEqual(papers(owner), [])
})

test('a person is known to their own body alone', () => {
  const person = (by: Actor) => timeline(entriesOf(), viewerOf(by)).find(({ action }) => action === 'file')?.by.person
  assert.equal(person(head), head.person)
  assert.equal(person(accused), null)
})

test('a body sees all of what it did itself, in whatever seat', () => {
  const entries = noticed()
  const form = { statedOn: '2026-09-29', defence: '不知情' }
  const plead = act(penalty, entries, { action: 'plead', form, by: accused, at: on('2026-09-29') })
  assert.equal(sightOf(plead, { body: bodyOf(accused), seats: [] }), 'all')
  assert.equal(sightOf(plead, { body: bodyOf(owner), seats: ['holder'] }), undefined)
  assert.deepEqual(seatsSeeing(plead.effects).sort(), ['market', 'party', 'procuratorate'])
})

test('a body in two seats sees what either shows', () => {
  const both = { body: bodyOf(outsider), seats: ['party', 'holder'] }
  const [receive, filing] = investigating()
  assert.ok(receive && filing)
  assert.deepEqual(sightOf(receive, both), ['receivedOn'])
  assert.deepEqual(sightOf(filing, both), ['officers'])
  assert.equal(sightOf(filing, { ...both, seats: ['holder'] }), 'fact')
  assert.equal(sightOf(filing, { ...both, seats: ['party', 'procuratorate'] }), 'all')
})

test('a seat that sees all of everything sees no less of what an action shows it', () => {
  const { receive } = penalty.actions
  assert.ok(receive)
  const shown = { ...receive, seenBy: { procuratorate: 'fact' as const } }
  const entries: Entry[] = []
  const definition = { ...penalty, actions: { ...penalty.actions, receive: shown } }
  const entry = act(definition, entries, { action: 'receive', form: received, by: officer, at: on('2026-09-01') })
  assert.equal(entry.effects.sees?.procuratorate, 'all')
})

test('a correction is seen as what it corrects; its reason by those who see all', () => {
  const entries = verifying()
  const change = { refers: 1, reason: '举报人姓名有误', by: officer, at: on('2026-09-03') }
  const form = { ...received, receivedOn: '2026-08-31', secret: '另一人' }
  const done = correct({ id: 'penalty', versions: [penalty] }, entries, { ...change, form }, statutes)
  assert.ok(done.ok)
  const all = [...entries, done.entry]
  const [first, second] = timeline(all, { body: bodyOf(owner), seats: ['holder'] })
  assert.deepEqual(first?.corrected, { receivedOn: '2026-08-31' })
  assert.deepEqual(first?.form, { receivedOn: '2026-09-01' })
  assert.deepEqual([second?.kind, second?.refers, second?.reason], ['correct', 1, undefined])
  assert.deepEqual(second?.form, { receivedOn: '2026-08-31' })
  const [, lead] = timeline(all, { body: bodyOf(officer), seats: ['market'] })
  assert.equal(lead?.reason, '举报人姓名有误')
})

test('a body knows the state it was told of, and no fact whose field it does not see', () => {
  const entries = verifying()
  act(penalty, entries, { action: 'appraise', form: { sentOn: '2026-09-03' }, by: officer, at: on('2026-09-03') })
  const known = knownState(penalty, entries, { body: bodyOf(owner), seats: ['holder'] })
  assert.deepEqual(known.lines, { main: 'verifying', appraisal: 'idle', asking: 'silent' })
  assert.deepEqual(known.facts, {}, 'it sees the day of receipt, not what was noted beside it')
  assert.deepEqual(fold(penalty, entries).lines.appraisal, 'out')
  const returned = { returnedOn: '2026-09-05', papers: [file] }
  act(penalty, entries, { action: 'returned', form: returned, by: officer, at: on('2026-09-05') })
  act(penalty, entries, { action: 'file', form: filed, by: head, at: on('2026-09-10') })
  const party = knownState(penalty, entries, { body: bodyOf(accused), seats: ['party'] })
  assert.equal(party.lines.main, 'investigating')
  assert.deepEqual(party.facts, {}, 'officers are no fact, and the kind is not shown')
  const stranger = knownState(penalty, entries, { body: bodyOf(outsider), seats: [] })
  assert.deepEqual([stranger.seq, stranger.facts, stranger.clocks], [0, {}, []])
})

test('whoever joins late sees what was shown to its seat before', () => {
  const before = timeline(verifying(), { body: bodyOf(accused), seats: ['party'] })
  assert.deepEqual(before, [])
  const { seats } = fold(penalty, investigating())
  assert.deepEqual(seats.party, [{ body: bodyOf(accused), since: 2 }])
})

test('everybody at the table learns of a move to a newer version and keeps to what it knew', () => {
  const [first] = consultation.versions
  const entries: Entry[] = []
  const form = { office: bodyOf(officer), question: '如何备案', topic: '备案' }
  act(first, entries, { action: 'ask', form, by: accused, at: on('2026-09-01') })
  act(first, entries, { action: 'reply', form: { reply: '见附件' }, by: officer, at: on('2026-09-02') })
  const by = { seat: 'market', body: bodyOf(officer), person: officer.person }
  const moved = adopt(consultation, entries, { by, at: on('2026-09-03'), reason: '程序修订' })
  assert.ok(moved.ok)
  const newest = consultation.versions[1]
  assert.ok(newest)
  const viewer = { body: bodyOf(accused), seats: ['asker'] }
  const all = [...entries, moved.entry]
  assert.deepEqual(knownState(newest, all, viewer).lines, { main: 'told', survey: 'open' })
  assert.deepEqual(
    timeline(all, viewer).map(({ kind, reason }) => [kind, reason]),
    [
      ['act', undefined],
      ['act', undefined],
      ['adopt', undefined],
    ],
  )
})
