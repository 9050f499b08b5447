/** Administrative cases: verification, seizure, appraisals, notice, hearing, decision, with the terms of Order 2. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as given from './given.ts'
import { accused, firm, head, officer, one, presider, presiders, reviewer, two } from './people.ts'
import { act, blank, clock, type Matter, offered, refused, seen, stateOf } from './play.ts'

/** A clue of 1 September 2026, being verified. */
function verifying(): Matter {
  const file = blank('administrative-case')
  act(file, officer, '2026-09-01T09:00:00+08:00', 'receive', given.clue)
  act(file, head, '2026-09-01T10:00:00+08:00', 'assign', { handlers: two })
  return file
}

/** The same, filed on 7 September. */
function filed(): Matter {
  const file = verifying()
  act(file, head, '2026-09-07T09:00:00+08:00', 'file', {
    ...given.filing,
    filedOn: '2026-09-07',
    actEndedOn: '2026-08-20',
  })
  return file
}

/** The same, reviewed and notified on 28 September. */
function noticed(): Matter {
  const file = filed()
  act(file, officer, '2026-09-18T09:00:00+08:00', 'submitForReview', { findings: '查明。', proposal: '拟罚款。' })
  act(file, reviewer, '2026-09-24T09:00:00+08:00', 'passReview', given.review)
  act(file, head, '2026-09-28T09:00:00+08:00', 'notify', given.notice)
  return file
}

test('verification is 15 working days and 15 more, without tests and identification', () => {
  const file = verifying()
  assert.equal(clock(file, 'verification', '2026-09-02T09:00:00+08:00').due, '2026-09-21')
  act(file, officer, '2026-09-03T09:00:00+08:00', 'sendForAppraisal', {
    institution: '市质检院',
    question: '是否合格',
    sentOn: '2026-09-03',
  })
  assert.equal(clock(file, 'verification', '2026-09-04T09:00:00+08:00').standing, 'suspended')
  assert.equal(refused(file, head, '2026-09-04T09:00:00+08:00', 'file').code, 'not_available')
  act(file, officer, '2026-09-09T09:00:00+08:00', 'appraisalReturned', { returnedOn: '2026-09-09', result: '不合格。' })
  assert.equal(clock(file, 'verification', '2026-09-10T09:00:00+08:00').due, '2026-09-29')
  const more = { verificationExtra: 16, reason: '案情复杂。' }
  assert.equal(refused(file, head, '2026-09-10T09:00:00+08:00', 'extendVerification', more).ground, 'D-R2-CHECK-15')
  act(file, head, '2026-09-10T09:00:00+08:00', 'extendVerification', { ...more, verificationExtra: 15 })
  assert.ok(!offered(file, head, '2026-09-10T10:00:00+08:00').includes('extendVerification'))
  assert.equal(clock(file, 'verification', '2026-09-11T09:00:00+08:00').due, '2026-10-26')
})

test('the right holder identifies the goods, and that time does not count', () => {
  const file = verifying()
  act(file, officer, '2026-09-03T09:00:00+08:00', 'askHolder', { askedOn: '2026-09-03', question: '是否你公司生产' })
  assert.deepEqual(offered(file, firm, '2026-09-03T10:00:00+08:00'), ['holderAnswers'])
  act(file, firm, '2026-09-09T09:00:00+08:00', 'holderAnswers', {
    answeredOn: '2026-09-09',
    finding: 'not_genuine',
    reason: '封口工艺不同。',
  })
  assert.equal(clock(file, 'verification', '2026-09-10T09:00:00+08:00').due, '2026-09-29')
})

test('filing takes two officers and an act within limitation', () => {
  const file = verifying()
  const at = '2026-09-07T09:00:00+08:00'
  const sound = { ...given.filing, filedOn: '2026-09-07', actEndedOn: '2026-08-20' }
  assert.equal(refused(file, head, at, 'file', { ...sound, officers: one }).ground, 'D-R2-TWO')
  assert.equal(refused(file, head, at, 'file', { ...sound, actEndedOn: '2024-08-31' }).ground, 'D-APL-LIMIT')
  act(file, head, at, 'file', { ...sound, actEndedOn: '2024-09-01' })
  assert.equal(clock(file, 'decision', '2026-09-08T09:00:00+08:00').due, '2026-12-06')
})

test('the party learns of its case when it is filed, never who reported it', () => {
  const file = filed()
  assert.deepEqual(
    seen(file, accused).map(({ action, form }) => [action, Object.keys(form)]),
    [['file', ['subject', 'filedOn', 'partyName', 'officers', 'basis']]],
  )
  assert.deepEqual(
    seen(file, firm).map(({ action, form }) => [action, form]),
    [
      ['receive', { subject: given.clue.subject }],
      ['assign', {}],
      ['file', { filedOn: '2026-09-07' }],
    ],
  )
})

test('a seizure is 30 days and 30 more; two officers, a list, and the party sees it', () => {
  const file = filed()
  const at = '2026-09-08T09:00:00+08:00'
  const seizure = { ...given.seizure, seizedOn: '2026-09-08' }
  assert.equal(refused(file, head, at, 'seize', { ...seizure, seizers: one }).ground, 'D-R2-TWO')
  assert.equal(refused(file, head, at, 'seize', { ...seizure, goods: [] }).code, 'ground')
  act(file, head, at, 'seize', seizure)
  assert.equal(clock(file, 'seizure', '2026-09-09T09:00:00+08:00').due, '2026-10-08')
  assert.deepEqual(seen(file, accused).at(-1)?.documents, ['goodsList'])
  const extension = { extra: 30, reason: '情况复杂。' }
  assert.equal(refused(file, head, at, 'extendSeizure', { ...extension, extra: 31 }).ground, 'D-R2-SEIZE-30')
  act(file, head, '2026-10-08T09:00:00+08:00', 'extendSeizure', extension)
  assert.equal(clock(file, 'seizure', '2026-10-09T09:00:00+08:00').due, '2026-11-07')
  assert.equal(refused(file, head, '2026-11-05T09:00:00+08:00', 'extendSeizure', extension).ground, 'D-R2-SEIZE-30')
  act(file, head, '2026-11-06T09:00:00+08:00', 'release', { releasedOn: '2026-11-06', ground: 'decided' })
  assert.equal(clock(file, 'seizure', '2026-11-07T09:00:00+08:00').standing, 'met')
})

test('a case is 90 days, 30 more, then what the heads set', () => {
  const file = filed()
  const at = '2026-12-01T09:00:00+08:00'
  assert.ok(!offered(file, head, at).includes('extendFurther'))
  assert.equal(refused(file, head, at, 'extendDecision', { decisionExtra: 31, reason: '复杂。' }).ground, 'D-R2-90')
  act(file, head, at, 'extendDecision', { decisionExtra: 30, reason: '复杂。' })
  assert.equal(clock(file, 'decision', at).due, '2027-01-05')
  assert.ok(!offered(file, head, at).includes('extendDecision'))
  act(file, head, at, 'extendFurther', { metOn: '2026-12-01', furtherExtra: 45, reason: '特别复杂。' })
  assert.equal(clock(file, 'decision', at).due, '2027-02-19')
  assert.ok(clock(file, 'decision', at).provisional.length > 0)
})

test('a suspended case does not count its days', () => {
  const file = filed()
  act(file, head, '2026-09-10T09:00:00+08:00', 'suspendCase', { suspendedOn: '2026-09-10', ground: 'other_case' })
  assert.ok(!offered(file, officer, '2026-09-11T09:00:00+08:00').includes('submitForReview'))
  act(file, head, '2026-09-19T09:00:00+08:00', 'resumeCase', { resumedOn: '2026-09-19' })
  assert.equal(clock(file, 'decision', '2026-09-20T09:00:00+08:00').due, '2026-12-16')
})

test('officers of the case do not review it', () => {
  const file = filed()
  act(file, officer, '2026-09-18T09:00:00+08:00', 'submitForReview', { findings: '查明。', proposal: '拟罚款。' })
  assert.equal(clock(file, 'review', '2026-09-18T10:00:00+08:00').due, '2026-10-09')
  const own = { ...given.review, reviewers: one }
  assert.match(refused(file, reviewer, '2026-09-24T09:00:00+08:00', 'passReview', own).message.en, /art\. 49/)
})

test('a fine that reaches the figure opens a hearing', () => {
  const file = filed()
  act(file, officer, '2026-09-18T09:00:00+08:00', 'submitForReview', { findings: '查明。', proposal: '拟罚款。' })
  act(file, reviewer, '2026-09-24T09:00:00+08:00', 'passReview', given.review)
  const quiet = { ...given.notice, hearing: false }
  const at = '2026-09-28T09:00:00+08:00'
  assert.equal(refused(file, head, at, 'notify', { ...quiet, noticedFine: '100000' }).ground, 'D-HEAR-AMOUNT')
  act(file, head, at, 'notify', { ...quiet, noticedFine: '99999.99' })
  assert.ok(!offered(file, accused, '2026-09-29T09:00:00+08:00').includes('demandHearing'))
})

test('the party states its defence in five working days; it is answered and never makes it worse', () => {
  const file = noticed()
  assert.equal(clock(file, 'statement', '2026-09-29T09:00:00+08:00').due, '2026-10-10')
  assert.deepEqual(offered(file, accused, '2026-09-29T09:00:00+08:00'), ['stateDefence', 'demandHearing', 'waive'])
  assert.ok(!offered(file, officer, '2026-10-10T09:00:00+08:00').includes('lapse'))
  act(file, accused, '2026-10-09T09:00:00+08:00', 'stateDefence', { statedOn: '2026-10-09', defence: '不知侵权。' })
  const late = { statedOn: '2026-10-11', defence: '再说明。' }
  assert.equal(refused(file, accused, '2026-10-11T09:00:00+08:00', 'stateDefence', late).code, 'lapsed')
  act(file, officer, '2026-10-12T09:00:00+08:00', 'lapse')
  const at = '2026-11-10T09:00:00+08:00'
  assert.match(refused(file, head, at, 'decide', given.decision).message.en, /art\. 62/)
  const answered = { ...given.decision, answer: '部分采纳。' }
  assert.match(refused(file, head, at, 'decide', { ...answered, fine: '120000.01' }).message.en, /art\. 58/)
  act(file, head, at, 'decide', answered)
  assert.equal(clock(file, 'delivery', at).due, '2026-11-19')
  assert.equal(seen(file, accused).at(-1)?.form.fine, '100000.00')
  assert.deepEqual(seen(file, firm).at(-1)?.form, { decidedOn: '2026-11-10', penalty: given.decision.penalty })
  act(file, officer, '2026-11-11T09:00:00+08:00', 'serve', { servedOn: '2026-11-11', manner: 'direct' })
  assert.equal(clock(file, 'payment', '2026-11-11T10:00:00+08:00').due, '2026-11-26')
  act(file, officer, '2026-11-20T09:00:00+08:00', 'performed', { performedOn: '2026-11-20', manner: 'performed' })
  assert.equal(clock(file, 'closing', '2026-11-20T10:00:00+08:00').due, '2026-12-11')
  act(file, head, '2026-11-24T09:00:00+08:00', 'close', { closedOn: '2026-11-24', outcome: '罚款已缴。' })
  assert.equal(stateOf(file).ended, true)
  assert.ok(stateOf(file).clocks.every(({ done }) => done))
})

test('a hearing stops the days of the case, is called seven working days ahead and led by somebody else', () => {
  const file = noticed()
  act(file, accused, '2026-10-09T09:00:00+08:00', 'demandHearing', { askedOn: '2026-10-09' })
  assert.equal(clock(file, 'decision', '2026-10-10T09:00:00+08:00').standing, 'suspended')
  const call = { calledOn: '2026-10-12', heldOn: '2026-10-21', place: '二楼听证室', presiders }
  const at = '2026-10-12T09:00:00+08:00'
  assert.equal(refused(file, officer, at, 'callHearing', { ...call, heldOn: '2026-10-20' }).ground, 'D-APL-HEAR-REQ')
  assert.match(refused(file, officer, at, 'callHearing', { ...call, presiders: one }).message.en, /art\. 64/)
  assert.ok(!offered(file, presider, at).includes('closeHearing'))
  act(file, officer, at, 'callHearing', call)
  act(file, presider, '2026-10-21T12:00:00+08:00', 'closeHearing', {
    closedOn: '2026-10-21',
    manner: 'held',
    report: '建议减轻。',
  })
  // 90 days from 7 September, and 13 from 9 to 21 October that do not count.
  assert.equal(clock(file, 'decision', '2026-10-22T09:00:00+08:00').due, '2026-12-19')
  act(file, reviewer, '2026-10-26T09:00:00+08:00', 'passFinalReview', given.review)
  act(file, head, '2026-11-10T09:00:00+08:00', 'decide', { ...given.decision, metOn: '2026-11-09' })
  assert.equal(stateOf(file).lines.main, 'decided')
})
