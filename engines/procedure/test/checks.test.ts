/** Sound definitions pass; each planted fault is found where it stands. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLaw } from '@quanlian/statutes'
import * as z from 'zod'
import {
  type Action,
  body,
  checkProcedure,
  checkRegistry,
  choice,
  count,
  type Definition,
  day,
  type FindingKind,
  line,
  type Procedure,
  text,
} from '../src/index.ts'
import { complaint, consultation, transfer } from './linked.ts'
import { penalty } from './penalty.ts'

const law = createLaw()
const named = (zh: string, en: string) => ({ zh, en })

test('sound definitions pass; what no known text gives is for a reader of the law', () => {
  for (const definition of [penalty, transfer, ...consultation.versions])
    assert.deepEqual(checkProcedure(definition, law), [])
  const [finding, ...others] = checkProcedure(complaint, law)
  assert.deepEqual(others, [])
  assert.deepEqual([finding?.kind, finding?.grade, finding?.at], ['unknown-term', 'look', 'clocks.acceptance'])
  assert.match(finding?.words.zh ?? '', /2026-04-15 起期限未知：投诉举报处理办法 · 总局令121号/)
})

/** The penalty with one action changed. */
function changed(name: string, change: Partial<Action>, definition: Definition = penalty): Definition {
  const action = definition.actions[name]
  assert.ok(action, name)
  return { ...definition, actions: { ...definition.actions, [name]: { ...action, ...change } } }
}
function without(name: string): Definition {
  const { [name]: _gone, ...actions } = penalty.actions
  return { ...penalty, actions }
}
const clocks = (name: string, change: Partial<Definition['clocks'][string]>): Definition => {
  const clock = penalty.clocks[name]
  assert.ok(clock, name)
  return { ...penalty, clocks: { ...penalty.clocks, [name]: { ...clock, ...change } } }
}
const seat = (name: string, change: Partial<Definition['seats'][string]>): Definition => {
  const found = penalty.seats[name]
  assert.ok(found, name)
  return { ...penalty, seats: { ...penalty.seats, [name]: { ...found, ...change } } }
}
const state = (name: string, change: object = {}): Definition => ({
  ...penalty,
  lines: { ...penalty.lines, main: { ...penalty.lines.main, [name]: { title: named('状态', 'State'), ...change } } },
})
const form = (name: string, fields: Action['form']): Definition =>
  changed(name, { form: { ...penalty.actions[name]?.form, ...fields } })
const throwing = () => {
  throw new TypeError('planted')
}

const faults: [what: string, kind: FindingKind, at: string, definition: Definition][] = [
  [
    'a name with a space',
    'bad-name',
    'actions',
    { ...penalty, actions: { ...penalty.actions, 'to do': penalty.actions.drop! } },
  ],
  ['a name that every object has', 'bad-name', 'states', state('constructor')],
  [
    'a seat with the platform’s name',
    'bad-name',
    'seats',
    { ...penalty, seats: { ...penalty.seats, platform: penalty.seats.party! } },
  ],
  [
    'one state in two lines',
    'duplicate-state',
    'states.hearing',
    { ...penalty, lines: { ...penalty.lines, other: { hearing: { title: named('听证', 'Hearing'), rest: true } } } },
  ],
  ['a target that is no state', 'unknown-name', 'actions.drop.to', changed('drop', { to: 'gone' })],
  ['a clock that is none', 'unknown-name', 'actions.drop', changed('drop', { stop: ['verificaton'] })],
  [
    'sight of a field that is none',
    'unknown-name',
    'actions.drop.seenBy',
    changed('drop', { seenBy: { holder: ['why'] } }),
  ],
  ['a fact that names nothing as title', 'unknown-name', 'subject', { ...penalty, subject: 'cause' }],
  [
    'a paper with the name of a field',
    'name-clash',
    'actions.notify.documents',
    form('notify', { notice: line('告知书', 'Notice') }),
  ],
  [
    'a field asked of a seat that does not act',
    'bad-asked-of',
    'actions.drop.form.why',
    form('drop', { why: line('原因', 'Why', { askedOf: 'party' }).optional() }),
  ],
  [
    'a field asked of one seat that the others would miss',
    'bad-asked-of',
    'actions.drop.form.why',
    form('drop', { why: line('原因', 'Why', { askedOf: 'market' }) }),
  ],
  ['from states of two lines', 'two-lines', 'actions.drop.from', changed('drop', { from: ['verifying', 'idle'] })],
  ['a target on another line', 'two-lines', 'actions.drop.from', changed('drop', { to: 'out' })],
  ['while on its own line', 'two-lines', 'actions.drop.while', changed('drop', { while: ['verifying'] })],
  ['a first action from a later state', 'bad-beginning', 'actions.receive', changed('receive', { from: ['noticed'] })],
  [
    'a matter without a lead',
    'bad-beginning',
    'actions.receive.join',
    changed('receive', { by: { party: ['holder'] } }),
  ],
  ['a title without English', 'empty-words', 'lines.main.lead.en', state('lead', { title: { zh: '线索', en: ' ' } })],
  [
    'a field without Chinese',
    'empty-words',
    'actions.drop.form.reason.zh',
    form('drop', { reason: text('', 'Reason') }),
  ],
  [
    'a choice without words',
    'empty-words',
    'actions.drop.form.ground.no.en',
    form('drop', { ground: choice('情形', 'Ground', { no: named('无', '') }) }),
  ],
  ['a field that is none of the kit', 'bad-form', 'actions.drop.form.reason', form('drop', { reason: z.string() })],
  ['a field that becomes no JSON', 'bad-form', 'actions.drop.form', form('drop', { when: z.date() })],
  ['a ground of no rule', 'unknown-rule', 'actions.drop.must', changed('drop', { must: { 'D-R2-999': () => true } })],
  [
    'a field of no rule',
    'unknown-rule',
    'actions.drop.form.until.rule',
    form('drop', { until: day('至', 'Until').meta({ widget: 'day', zh: '至', en: 'Until', rule: 'D-R2-999' }) }),
  ],
  [
    'a house without English',
    'bad-ground',
    'actions.drop.must',
    changed('drop', { must: { 'house:可以': () => true } }),
  ],
  [
    'a calculator that is none',
    'unknown-calculator',
    'questions.threshold',
    { ...penalty, questions: { threshold: { ...penalty.questions.threshold!, calculator: 'guess' } } },
  ],
  ['a fact that nothing notes', 'never-noted', 'facts.kind', changed('file', { note: [] })],
  ['a fact of another kind', 'fact-differs', 'actions.file.note', form('file', { kind: text('类型', 'Kind') })],
  ['a paper that nothing makes', 'never-made', 'documents.notice', changed('notify', { documents: [] })],
  ['a seat without kinds of body', 'cannot-act', 'actions.hear.by.party', seat('party', { kinds: [] })],
  [
    'a role that the seat does not have',
    'cannot-act',
    'actions.drop.by.market',
    changed('drop', { by: { market: ['judge'] } }),
  ],
  ['nobody to do it', 'cannot-act', 'actions.drop.by', changed('drop', { by: {} })],
  ['a seat into which nothing brings a body', 'never-joins', 'seats.party', changed('file', { join: {} })],
  [
    'a seat without use',
    'idle-seat',
    'seats.court',
    {
      ...penalty,
      seats: { ...penalty.seats, court: { title: named('法院', 'Court'), kinds: ['court'], roles: ['judge'] } },
    },
  ],
  [
    'a party that may act on what it does not see',
    'unseen',
    'actions.notify.seenBy.party',
    changed('notify', { seenBy: {} }),
  ],
  ['a state into which nothing leads', 'unreachable', 'lines.main.appeal', state('appeal')],
  ['an action that is never possible', 'never-possible', 'actions.close', changed('close', { while: ['out'] })],
  [
    'a state without a way on',
    'dead-end',
    'states.dropped idle silent',
    state('dropped', { title: named('终', 'Dropped') }),
  ],
  [
    'a state in which only who never joins may act',
    'nobody-acts',
    'states.hearing idle silent',
    {
      ...changed(
        'close',
        { by: { party: ['holder'] } },
        changed('file', { join: { party: () => undefined } }, changed('hear', { by: { market: ['officer'] } })),
      ),
    },
  ],
  ['a state from which no end is in reach', 'no-way-out', 'states.investigating idle silent', without('decide')],
  ['an end while another line does not rest', 'end-while-busy', 'actions.drop.to', changed('drop', { while: [] })],
  ['a clock that runs at the end', 'runs-at-end', 'actions.decide.stop.decision', changed('decide', { stop: [] })],
  [
    'a clock that is started while it runs',
    'started-twice',
    'actions.ask.start.verification',
    changed('ask', { start: { verification: 'now' }, while: ['verifying'] }),
  ],
  ['a clock that nothing starts', 'never-started', 'clocks.statement', changed('notify', { start: {} })],
  [
    'a stop that never finds its clock',
    'idle-effect',
    'actions.drop.stop.statement',
    changed('drop', { stop: ['verification', 'statement'] }),
  ],
  [
    'a right within a clock that does not run',
    'not-running',
    'actions.hear.within.verification',
    changed('hear', { within: 'verification' }),
  ],
  [
    'a prolongation of what does not run',
    'not-running',
    'actions.extend.extend.decision',
    changed('extend', { from: ['verifying'] }),
  ],
  [
    'a suspension that nothing resumes',
    'never-resumed',
    'actions.hear.suspend.decision',
    changed('close', { resume: {} }),
  ],
  [
    'a resumption of more than is over',
    'resumes-another',
    'actions.returned.resume.verification',
    changed('returned', { resume: { verification: 'all', decision: 'all' } }),
  ],
  [
    'a clock that starts where it should stand still',
    'starts-unsuspended',
    'actions.file.start.decision',
    changed('file', { while: ['silent'] }),
  ],
  ['a clock of a rule without a term', 'no-term', 'clocks.statement', clocks('statement', { rule: 'D-R2-TWO' })],
  [
    'a clock of a part that its rule does not have',
    'no-term',
    'clocks.statement',
    clocks('statement', { part: 'days' }),
  ],
  [
    'a clock that may be provisional',
    'provisional-term',
    'clocks.statement',
    clocks('statement', { rule: 'A-NETR-20WD' }),
  ],
  ['a clock of a rule that has ended', 'unknown-term', 'clocks.statement', clocks('statement', { rule: 'D-R20-7' })],
  [
    'a suspension that the rule does not know',
    'unknown-suspension',
    'actions.ask.suspend.verification',
    changed('ask', { suspend: { verification: 'hearing' } }),
  ],
  [
    'a prolongation that the rule does not allow',
    'no-prolongation',
    'actions.plead.extend.statement',
    changed('plead', { extend: { statement: 'all' } }),
  ],
  [
    'more prolongations than the rule allows',
    'too-many-prolongations',
    'actions.third.extend.decision',
    { ...penalty, actions: { ...penalty.actions, second: penalty.actions.extend!, third: penalty.actions.extend! } },
  ],
  [
    'a prolongation without a length',
    'length-needed',
    'actions.second.extend.decision',
    {
      ...penalty,
      actions: {
        ...penalty.actions,
        extend: { ...penalty.actions.extend!, extend: { decision: 'all' } },
        second: { ...penalty.actions.extend!, extend: { decision: 'all' } },
      },
    },
  ],
  [
    'an hour that is a day',
    'instant-needed',
    'actions.approve.start.sending',
    changed('approve', { form: { approvedAt: day('日', 'Day') } }, transfer),
  ],
  [
    'a right by a clock that would be late',
    'not-lapsing',
    'actions.plead.within.statement',
    clocks('statement', { lapses: false }),
  ],
  [
    'a right within a clock that is not always started',
    'not-running',
    'actions.hear.within.statement',
    changed('notify', {
      start: { statement: ({ fine, servedOn }) => (Number(fine) > 1000 ? String(servedOn) : undefined) },
    }),
  ],
  ['a day that is none', 'bad-moment', 'actions.drop.on', changed('drop', { on: ({ reason }) => String(reason) })],
  [
    'a start that is no day',
    'bad-moment',
    'actions.file.start.decision',
    changed('file', { start: { decision: () => 'soon' } }),
  ],
  [
    'a ground that throws',
    'throws',
    'actions.drop.must.D-R2-NOFILE',
    changed('drop', { must: { 'D-R2-NOFILE': throwing } }),
  ],
  ['a handover that throws', 'throws', 'actions.drop.open.other', changed('drop', { open: { other: throwing } })],
]

for (const [what, kind, at, definition] of faults)
  test(`found: ${what}`, () => {
    const found = checkProcedure(definition, law)
    assert.ok(
      found.some((finding) => finding.kind === kind && finding.at.startsWith(at)),
      `${kind} at ${at} is not among ${found.map((finding) => `${finding.kind} ${finding.at}`).join(', ')}`,
    )
    for (const { words } of found) assert.ok(words.zh && words.en)
  })

test('a definition with more combinations than can be looked at says so', () => {
  const lines: Record<string, Definition['lines'][string]> = { ...penalty.lines }
  const actions: Record<string, Action> = { ...penalty.actions }
  const drop = penalty.actions.drop
  assert.ok(drop)
  for (let n = 0; n < 20; n++) {
    lines[`line${n}`] = {
      [`off${n}`]: { title: named('关', 'Off'), rest: true },
      [`on${n}`]: { title: named('开', 'On'), rest: true },
    }
    actions[`turn${n}`] = { ...drop, from: [`off${n}`], while: [], to: `on${n}`, stop: [], form: {}, seenBy: {} }
  }
  const found = checkProcedure({ ...penalty, lines, actions }, law).map(({ kind }) => kind)
  assert.deepEqual(found, ['too-large'])
})

const alone = (definition: Definition): Procedure => ({ id: definition.id, versions: [definition] })
const registry = (...changes: Definition[]) => {
  const all = new Map(
    [complaint, transfer, penalty, ...changes].map((definition) => [definition.id, alone(definition)]),
  )
  return checkRegistry([...all.values(), consultation], law).map(({ kind, at }) => `${kind} ${at}`)
}

test('procedures that fit each other pass', () => {
  assert.deepEqual(registry(), [])
})

test('what does not fit between procedures is found', () => {
  const opening = (give: () => Record<string, unknown>) => changed('accept', { open: { transfer: give } }, complaint)
  assert.deepEqual(registry(opening(() => ({ police: 'nobody' }))), [
    'bad-handover complaint.actions.accept.open.transfer',
  ])
  assert.deepEqual(registry(changed('accept', { open: { nowhere: () => ({}) } }, complaint)), [
    'unknown-procedure complaint.actions.accept.open.nowhere',
    'not-taken transfer.actions.answer.report.answered',
    'never-reported complaint.actions.answered',
  ])
  assert.deepEqual(registry(changed('answer', { report: { answered: () => ({}) } }, transfer)), [
    'bad-handover transfer.actions.answer.report.answered',
  ])
  assert.deepEqual(registry(changed('answer', { report: { accept: () => ({}) } }, transfer)), [
    'not-taken transfer.actions.answer.report.accept',
    'never-reported complaint.actions.answered',
  ])
  assert.deepEqual(registry({ ...penalty, mark: 'TS' }), ['duplicate penalty.mark'])
})

test('a fact that may not be known yet is found missing in what is handed over', () => {
  const forgetful = changed(
    'submit',
    { form: { office: body('机关', 'Office', ['market_regulator']), accused: line('被投诉人', 'Accused').optional() } },
    complaint,
  )
  assert.deepEqual(registry(forgetful), ['bad-handover complaint.actions.accept.open.transfer'])
})

test('so is one that is known on one way there and not on another', () => {
  const { submit, accept } = complaint.actions
  assert.ok(submit && accept)
  const { accused, ...rest } = submit.form
  assert.ok(accused)
  const sent = complaint.lines.main?.sent
  assert.ok(sent)
  const definition: Definition = {
    ...complaint,
    lines: { main: { sent, called: { title: named('已补名', 'Named') }, ...complaint.lines.main } },
    actions: {
      ...complaint.actions,
      submit: { ...submit, form: rest, note: [] },
      name: { ...accept, to: 'called', form: { accused }, note: ['accused'], stop: [], open: {} },
      accept: { ...accept, from: ['sent', 'called'] },
    },
  }
  assert.deepEqual(registry(definition), ['bad-handover complaint.actions.accept.open.transfer'])
  const known = { ...accept, from: ['called'], stop: [] }
  assert.deepEqual(registry({ ...definition, actions: { ...definition.actions, accept: known } }), [])
})

test('versions count up, bear the same id, and say what becomes of every state', () => {
  const [first, second] = consultation.versions
  assert.ok(second)
  const of = (...versions: [Definition, ...Definition[]]) =>
    checkRegistry([{ id: 'consultation', versions }], law).map(({ kind, at }) => `${kind} ${at}`)
  assert.deepEqual(of(first, { ...second, adopts: { 1: { asked: 'asked', answered: 'gone' } } }), [
    'not-adopted consultation.2.adopts.1.answered',
    'not-adopted consultation.2.adopts.1.closed',
  ])
  assert.deepEqual(of(second, first), ['duplicate consultation.1'])
  assert.deepEqual(of(first, { ...second, id: 'other' }), ['duplicate consultation.2'])
  const twice = checkRegistry([consultation, consultation], law).map(({ kind }) => kind)
  assert.deepEqual(twice, ['duplicate', 'duplicate'])
})

test('a form narrowed within the kit is still one of it', () => {
  const narrow = form('extend', { days: count('日数', 'Days').min(1).max(30) })
  assert.deepEqual(checkProcedure(narrow, law), [])
})
