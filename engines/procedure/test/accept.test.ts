/** What is accepted, and each way in which it is not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as z from 'zod'
import { available, day, type Entry, fold, platform } from '../src/index.ts'
import { filed, investigating, noticed, received, verifying } from './case.ts'
import { complaint, transfer } from './linked.ts'
import { penalty } from './penalty.ts'
import {
  accused,
  act,
  bodyOf,
  head,
  officer,
  on,
  outsider,
  owner,
  police,
  prosecutor,
  refused,
  statutes,
  two,
} from './play.ts'

test('a first action opens the matter: lines, facts, clocks and seats', () => {
  const state = fold(penalty, verifying())
  assert.deepEqual(state.lines, { main: 'verifying', appraisal: 'idle', asking: 'silent' })
  assert.deepEqual(state.facts, { subject: received.subject, holder: bodyOf(owner) })
  assert.deepEqual(
    state.clocks.map(({ clock, start, seq }) => [clock, start, seq]),
    [['verification', '2026-09-01', 1]],
  )
  assert.deepEqual(state.seats, {
    market: [{ body: bodyOf(officer), since: 1 }],
    holder: [{ body: bodyOf(owner), since: 1 }],
    procuratorate: [{ body: bodyOf(prosecutor), since: 1 }],
  })
})

test('what is left out of a form joins nobody and notes nothing', () => {
  const { holder: _holder, procuratorate: _procuratorate, ...rest } = received
  const state = fold(penalty, verifying({ ...rest, secret: undefined }))
  assert.deepEqual(Object.keys(state.seats), ['market'])
  assert.deepEqual(state.facts, { subject: received.subject })
})

test('a fact that a later form leaves out is taken back', () => {
  const { ask, file: filing } = penalty.actions
  const kind = filing?.form.kind
  assert.ok(ask && kind)
  const asking = { ...ask, form: { kind: z.optional(kind) }, note: ['kind'] }
  const definition = { ...penalty, actions: { ...penalty.actions, ask: asking } }
  const entries = investigating()
  assert.equal(fold(definition, entries).facts.kind, 'legal')
  act(definition, entries, { action: 'ask', form: {}, by: officer, at: on('2026-09-11') })
  assert.ok(!('kind' in fold(definition, entries).facts))
})

test('a case goes from the clue to the decision', () => {
  const entries = noticed()
  act(penalty, entries, { action: 'hear', form: {}, by: accused, at: on('2026-09-29') })
  act(penalty, entries, { action: 'close', form: {}, by: head, at: on('2026-10-15') })
  const form = { decidedOn: '2026-10-20', imposed: '5000', inside: '内部' }
  const last = act(penalty, entries, { action: 'decide', form, by: head, at: on('2026-10-20') })
  assert.deepEqual(last.effects.documents, ['decisionPaper'])
  const state = fold(penalty, entries)
  assert.ok(state.ended)
  assert.ok(state.clocks.every(({ done }) => done !== undefined))
  for (const by of [officer, head, accused, owner, prosecutor, platform])
    assert.deepEqual(available(penalty, state, by, statutes, on('2026-10-21')), [])
})

test('what is possible is offered to those who may, with its form', () => {
  const offered = (by: typeof officer) =>
    available(penalty, fold(penalty, investigating()), by, statutes, on('2026-09-11'))
  assert.deepEqual(
    offered(officer).map(({ action }) => action),
    ['appraise', 'ask', 'notify'],
  )
  assert.deepEqual(
    offered(head).map(({ action }) => action),
    ['extend'],
  )
  assert.deepEqual(offered(accused), [])
  const notify = offered(officer).find(({ action }) => action === 'notify')
  assert.deepEqual(notify?.documents, [{ zh: '告知书', en: 'Notice' }])
  assert.deepEqual(Object.keys(Object(notify?.form?.properties)), ['servedOn', 'fine'])
  assert.equal(offered(officer).find(({ action }) => action === 'ask')?.form, null)
})

test('there is no such action, even one that every object has', () => {
  for (const action of ['sign', 'constructor', 'toString', '__proto__'])
    for (const entries of [[], investigating()])
      assert.equal(refused(penalty, entries, { action, form: {}, by: officer, at: on('2026-09-11') }).code, 'unknown')
})

test('an action of another state, line or time in the matter', () => {
  const late = { action: 'receive', form: received, by: officer, at: on('2026-09-11') }
  assert.equal(refused(penalty, investigating(), late).code, 'not_available')
  const early = { action: 'decide', form: { decidedOn: '2026-09-11', imposed: '1' }, by: head, at: on('2026-09-11') }
  assert.equal(refused(penalty, [], early).code, 'not_available')
  assert.equal(refused(penalty, investigating(), early).code, 'not_available')
  const entries = verifying()
  act(penalty, entries, { action: 'ask', form: {}, by: officer, at: on('2026-09-02') })
  const busy = { action: 'file', form: filed, by: head, at: on('2026-09-03') }
  assert.equal(refused(penalty, entries, busy).code, 'not_available', 'while the holder is asked')
})

test('another role, another body, another kind of body', () => {
  const filing = { action: 'file', form: filed, at: on('2026-09-10') }
  for (const by of [officer, { ...head, body: bodyOf(outsider) }, { ...accused, roles: ['head'] }, platform])
    assert.equal(refused(penalty, verifying(), { ...filing, by }).code, 'not_yours')
  const opening = { action: 'receive', form: received, at: on('2026-09-01') }
  assert.equal(refused(penalty, [], { ...opening, by: { ...officer, kind: 'court' } }).code, 'not_yours')
})

test('only the platform plays what the platform plays', () => {
  const entries: Entry[] = []
  const sent = { office: bodyOf(officer), accused: '某商行' }
  act(complaint, entries, { action: 'submit', form: sent, by: accused, at: on('2026-09-01') })
  const accepted = act(complaint, entries, {
    action: 'accept',
    form: { police: bodyOf(police) },
    by: officer,
    at: on('2026-09-02'),
  })
  assert.deepEqual(accepted.effects.opens, { transfer: { police: bodyOf(police), accused: '某商行' } })
  const answered = { action: 'answered', form: { answeredOn: '2026-09-10' }, at: on('2026-09-10') }
  for (const by of [officer, { ...officer, kind: 'platform' }, { ...platform, kind: 'court' }])
    assert.equal(refused(complaint, entries, { ...answered, by }).code, 'not_yours')
  act(complaint, entries, { ...answered, by: platform })
  assert.ok(fold(complaint, entries).ended)
})

test('an outcome is reported with the form that the other matter takes', () => {
  const entries: Entry[] = []
  const at = on('2026-09-01')
  act(transfer, entries, { action: 'report', form: { police: bodyOf(police), accused: '某人' }, by: officer, at })
  act(transfer, entries, { action: 'approve', form: { approvedAt: at }, by: head, at })
  act(transfer, entries, { action: 'send', form: { sentAt: at, goods: [{ name: '杯' }] }, by: officer, at })
  const form = { answeredOn: '2026-09-03', reason: '无犯罪事实' }
  const answer = act(transfer, entries, { action: 'answer', form, by: police, at: on('2026-09-03') })
  assert.deepEqual(answer.effects.reports, { answered: { answeredOn: '2026-09-03' } })
})

test('a form with a field missing, wrong or too many says which', () => {
  const wrong = { receivedOn: '2026-02-30', subject: '案\n由', story: '', extra: 1, holder: 'somebody' }
  const refusal = refused(penalty, [], { action: 'receive', form: wrong, by: officer, at: on('2026-09-01') })
  assert.equal(refusal.code, 'bad_form')
  assert.deepEqual(refusal.errors?.map(({ path }) => path).sort(), ['', 'holder', 'receivedOn', 'story', 'subject'])
  for (const form of [null, 'text', []])
    assert.equal(refused(penalty, [], { action: 'receive', form, by: officer, at: on('2026-09-01') }).code, 'bad_form')
})

test('a ground of law is named by its rule, one of the house by its sentence', () => {
  const alone = { action: 'file', form: { ...filed, officers: [two[0], two[0]] }, by: head, at: on('2026-09-10') }
  assert.equal(refused(penalty, verifying(), alone).ground, 'D-R2-TWO')
  const entries = noticed()
  act(penalty, entries, { action: 'lapse', form: {}, by: officer, at: on('2026-10-20') })
  const more = {
    action: 'decide',
    form: { decidedOn: '2026-10-20', imposed: '5000.01' },
    by: head,
    at: on('2026-10-20'),
  }
  const refusal = refused(penalty, entries, more)
  assert.equal(refusal.code, 'ground')
  assert.deepEqual(refusal.message, { zh: '罚款不得超过告知的数额', en: 'no fine above what was notified' })
})

test('a right lapses with its period, and time that is over is not to be had before', () => {
  const hear = { action: 'hear', form: {}, by: accused }
  // Five working days from 28 September, with the holidays of October between.
  act(penalty, noticed(), { ...hear, at: '2026-10-10T23:59:59+08:00' })
  assert.equal(refused(penalty, noticed(), { ...hear, at: '2026-10-11T00:00:00+08:00' }).code, 'lapsed')
  const lapse = { action: 'lapse', form: {}, by: officer }
  assert.equal(refused(penalty, noticed(), { ...lapse, at: '2026-10-10T23:59:59+08:00' }).code, 'too_early')
  act(penalty, noticed(), { ...lapse, at: '2026-10-11T00:00:00+08:00' })
})

test('what was done in time on paper is recorded later; nothing is done in time by saying so tomorrow', () => {
  const plead = (statedOn: string) => ({ action: 'plead', form: { statedOn, defence: '不知情' }, by: officer })
  act(penalty, noticed(), { ...plead('2026-10-10'), at: on('2026-10-14') })
  assert.equal(refused(penalty, noticed(), { ...plead('2026-10-11'), at: on('2026-10-14') }).code, 'lapsed')
  const names = available(penalty, fold(penalty, noticed()), officer, statutes, on('2026-10-14'))
  assert.ok(
    names.some(({ action }) => action === 'plead'),
    'it is offered: the form may say that it was in time',
  )
  const others = available(penalty, fold(penalty, noticed()), accused, statutes, on('2026-10-14'))
  assert.ok(!others.some(({ action }) => action === 'hear'))
})

test('a waiver is dated after the period, though it is recorded much later', () => {
  const { lapse } = penalty.actions
  assert.ok(lapse)
  const form = { lapsedOn: day('日期', 'Day') }
  const dated = { ...lapse, form, on: ({ lapsedOn }: Record<string, unknown>) => String(lapsedOn) }
  const definition = { ...penalty, actions: { ...penalty.actions, lapse: dated } }
  const propose = (lapsedOn: string) => ({ action: 'lapse', form: { lapsedOn }, by: officer, at: on('2026-10-30') })
  assert.equal(refused(definition, noticed(), propose('2026-10-10')).code, 'too_early')
  act(definition, noticed(), propose('2026-10-11'))
})

test('an entry is as it will come back from JSON', () => {
  const { accept: accepting } = complaint.actions
  assert.ok(accepting)
  const open = { transfer: () => ({ police: bodyOf(police), accused: undefined }) }
  const definition = { ...complaint, actions: { ...complaint.actions, accept: { ...accepting, open } } }
  const entries: Entry[] = []
  const sent = { office: bodyOf(officer), accused: '某商行' }
  act(definition, entries, { action: 'submit', form: sent, by: accused, at: on('2026-09-01') })
  const form = { police: bodyOf(police), urgent: undefined }
  const entry = act(definition, entries, { action: 'accept', form, by: officer, at: on('2026-09-02') })
  assert.deepEqual(entry, JSON.parse(JSON.stringify(entry)))
})

test('nothing is done later than it is sent', () => {
  const appraise = { action: 'appraise', by: officer, at: '2026-09-10T23:30:00+08:00' }
  const refusal = refused(penalty, investigating(), { ...appraise, form: { sentOn: '2026-09-11' } })
  assert.deepEqual([refusal.code, refusal.message.en], ['ground', 'nothing is done later than it is sent'])
  act(penalty, investigating(), { ...appraise, form: { sentOn: '2026-09-10' } })
})

test('a prolongation is as long as the rule lets it, as often as the rule lets it', () => {
  const entries = investigating()
  const extend = (days: number) => ({ action: 'extend', form: { days }, by: head, at: on('2026-11-01') })
  const refusal = refused(penalty, entries, extend(31))
  assert.deepEqual([refusal.code, refusal.ground], ['ground', 'D-R2-90'])
  assert.match(refusal.message.en, /prolonged by at most 30 days/)
  assert.equal(refused(penalty, entries, extend(0)).ground, 'D-R2-90', 'nothing is not all that is allowed')
  act(penalty, entries, extend(30))
  // The second is set by the heads together, without a cap; a third is not allowed.
  act(penalty, entries, extend(60))
  assert.equal(refused(penalty, entries, extend(1)).ground, 'D-R2-90')
})
