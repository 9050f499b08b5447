/** Mistakes that do not compile, each reported where it stands: `tsc` reads this file, and fails where one goes through. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { body, choice, count, day, money, people, procedure, text } from '../src/index.ts'

const named = (zh: string, en: string) => ({ zh, en })
const words = {
  id: 'words',
  version: 1,
  title: named('程序', 'Procedure'),
  mark: 'CX',
  law: [],
} as const
const seats = {
  market: { title: named('市监', 'Regulator'), kinds: ['market_regulator'], roles: ['officer', 'head'] },
  party: { title: named('当事人', 'Party'), kinds: ['firm'], roles: ['holder'] },
} as const
const lines = {
  main: {
    open: { title: named('办理', 'Open') },
    done: { title: named('办结', 'Done'), end: true },
  },
  appraisal: { idle: { title: named('未送检', 'Idle'), rest: true }, out: { title: named('送检', 'Out') } },
} as const
const clocks = {
  verification: {
    title: named('核查', 'Verification'),
    rule: 'D-R2-CHECK-15',
    seat: 'market',
    duty: named('核查', 'verify'),
  },
} as const
const facts = {
  subject: text('案由', 'Subject'),
  kind: choice('类型', 'Kind', { natural: named('自然人', 'Person'), legal: named('法人', 'Firm') }),
}

const { action, define } = procedure({
  ...words,
  subject: 'subject',
  lead: 'market',
  seats,
  lines,
  clocks,
  documents: { notice: named('告知书', 'Notice') },
  facts,
})

const form = {
  receivedOn: day('日期', 'Day'),
  officers: people('人员', 'Officers'),
  fine: money('罚款', 'Fine').optional(),
}
const usual = { title: named('办理', 'Do'), by: { market: ['officer'] }, from: 'open' } as const

/** Everything that an action may say, said soundly: the forms that follow differ from it in one mistake. */
const sound = action({
  ...usual,
  while: ['idle', 'out'],
  to: 'done',
  form: { ...form, kind: facts.kind, days: count('日数', 'Days'), party: body('当事人', 'Party', ['firm']) },
  on: ({ receivedOn }) => receivedOn,
  if: { 'D-R2-TWO': ({ facts: known }) => known.kind !== 'legal', 'house:可以办理|it may be done': () => true },
  must: {
    'D-R2-TWO': ({ form: filled, statutes, today }) =>
      filled.officers.length >= statutes.number('D-R2-TWO', 'n', today),
  },
  note: ['kind'],
  start: { verification: ({ receivedOn }) => receivedOn },
  stop: 'verification',
  suspend: { verification: 'appraisal' },
  resume: { verification: 'appraisal' },
  extend: { verification: ({ days }) => days },
  within: 'verification',
  after: 'verification',
  join: { party: ({ form: filled }) => filled.party },
  documents: 'notice',
  seenBy: { party: ['officers', 'notice'] },
  open: { other: ({ form: filled, facts: known }) => ({ fine: filled.fine, kind: known.kind }) },
  report: { told: ({ form: filled }) => ({ on: filled.receivedOn }) },
})

/** Never run: compiling it is the test. */
export function mistakes() {
  // @ts-expect-error a state that no line has
  action({ ...usual, from: 'opened' })
  // @ts-expect-error a target that no line has
  action({ ...usual, to: 'finished' })
  // @ts-expect-error a state of another line that does not exist
  action({ ...usual, while: ['idle', 'sent'] })
  // @ts-expect-error a seat that nobody has
  action({ ...usual, by: { court: ['officer'] } })
  // @ts-expect-error a role of another seat
  action({ ...usual, by: { party: ['officer'] } })
  // @ts-expect-error words in one language
  action({ ...usual, title: { zh: '办理' } })
  // @ts-expect-error a rule that the law engine does not hold
  action({ ...usual, must: { 'D-R2-TWOO': () => true } })
  // @ts-expect-error a sentence of the house without its English
  action({ ...usual, must: { 'house:可以办理': () => true } })
  // @ts-expect-error a ground that answers with no yes or no
  action({ ...usual, must: { 'D-R2-TWO': () => 'yes' } })
  // @ts-expect-error a field that the form does not have
  action({ ...usual, form, must: { 'D-R2-TWO': ({ form: filled }) => filled.recievedOn !== '' } })
  // @ts-expect-error a field, where there is no form at all
  action({ ...usual, must: { 'D-R2-TWO': ({ form: filled }) => filled.officers.length > 1 } })
  // @ts-expect-error an optional field that may be missing
  action({ ...usual, form, must: { 'D-R2-TWO': ({ form: filled }) => filled.fine.length > 0 } })
  // @ts-expect-error a fact that is not remembered
  action({ ...usual, must: { 'D-R2-TWO': ({ facts: known }) => known.fine !== undefined } })
  // @ts-expect-error a value that the fact cannot have
  action({ ...usual, must: { 'D-R2-TWO': ({ facts: known }) => known.kind === 'firm' } })
  // @ts-expect-error a form before there is one
  action({ ...usual, form, if: { 'D-R2-TWO': ({ form: filled }) => filled.officers.length > 1 } })
  // @ts-expect-error a figure that the rule does not have
  action({ ...usual, must: { 'D-R2-TWO': ({ statutes, today }) => statutes.number('D-R2-TWO', 'm', today) > 1 } })
  // @ts-expect-error a field that is no fact
  action({ ...usual, form, note: ['officers'] })
  // @ts-expect-error a clock that is not among the words
  action({ ...usual, start: 'decision' })
  // @ts-expect-error a start that is no text
  action({ ...usual, form, start: { verification: (filled) => filled.officers } })
  // @ts-expect-error a clock that is not stopped because it does not exist
  action({ ...usual, stop: ['verification', 'decision'] })
  // @ts-expect-error a reason that no law leaves time out for
  action({ ...usual, suspend: { verification: 'holiday' } })
  // @ts-expect-error a reason that no law leaves time out for
  action({ ...usual, resume: { verification: 'holiday' } })
  // @ts-expect-error a prolongation by a text
  action({ ...usual, form, extend: { verification: (filled) => filled.receivedOn } })
  // @ts-expect-error a right within a period that is not counted
  action({ ...usual, within: 'statement' })
  // @ts-expect-error a paper that is not among the words
  action({ ...usual, documents: ['letter'] })
  // @ts-expect-error sight of a seat that nobody has
  action({ ...usual, seenBy: { court: 'all' } })
  // @ts-expect-error sight of a field that the form does not have
  action({ ...usual, form, seenBy: { party: ['fines'] } })
  // @ts-expect-error a degree of secrecy
  action({ ...usual, form, seenBy: { party: 'secret' } })
  // @ts-expect-error a body in a seat that nobody has
  action({ ...usual, form, join: { court: () => undefined } })
  // @ts-expect-error a day that is a list
  action({ ...usual, form, on: (filled) => filled.officers })
  // @ts-expect-error a word that actions do not have
  action({ ...usual, until: 'done' })

  // @ts-expect-error a first action that is not among the actions
  define('begin', { sound })
  const question = { title: named('问', 'Question'), ask: () => undefined }
  // @ts-expect-error a calculator that the law engine does not have
  define('sound', { sound }, { questions: { q: { ...question, calculator: 'guess' } } })
  // @ts-expect-error a state that the version does not have
  define('sound', { sound }, { adopts: { 1: { open: 'opened' } } })

  const rest = { ...words, seats, lines, clocks, documents: {}, facts }
  // @ts-expect-error a lead that is no seat
  procedure({ ...rest, subject: 'subject', lead: 'court' })
  // @ts-expect-error a title from a fact that is not remembered
  procedure({ ...rest, subject: 'cause', lead: 'market' })
  const duty = { title: named('期限', 'Clock'), duty: named('办理', 'act') }
  const led = { ...rest, subject: 'subject', lead: 'market' } as const
  // @ts-expect-error a clock of a rule that the law engine does not hold
  procedure({ ...led, clocks: { c: { ...duty, seat: 'market', rule: 'D-R2-16' } } })
  // @ts-expect-error a duty of a seat that nobody has
  procedure({ ...led, clocks: { c: { ...duty, seat: 'court', rule: 'D-R2-90' } } })
}

test('what is left out of an action means what it says', () => {
  assert.deepEqual(action(usual), {
    title: named('办理', 'Do'),
    by: { market: ['officer'] },
    from: ['open'],
    while: [],
    to: null,
    form: {},
    on: null,
    offeredIf: {},
    must: {},
    note: [],
    start: {},
    stop: [],
    suspend: {},
    resume: {},
    extend: {},
    within: null,
    after: null,
    join: {},
    documents: [],
    seenBy: {},
    open: {},
    report: {},
  })
})

test('one name or several, and all that a rule allows', () => {
  const spec = { ...usual, start: 'verification', resume: ['verification'], extend: 'verification' } as const
  const { start, resume, extend } = action(spec)
  assert.deepEqual([start, resume, extend], [{ verification: 'now' }, { verification: 'all' }, { verification: 'all' }])
})

test('a definition holds its words as they were given', () => {
  const { first, questions, adopts, seats: held, subject } = define('sound', { sound })
  assert.deepEqual([first, questions, adopts, subject], ['sound', {}, {}, 'subject'])
  assert.deepEqual(held, seats)
})
