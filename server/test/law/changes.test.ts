/** Rules that an editor drafts and a second person publishes: what they change, what stays, who sees and does what. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { refused } from '../identity/refusals.ts'
import { docketing, givenEditors, shipped, successor } from './law-given.ts'

const house = await openHouse()
const given = openGiven(house)
const { body, editor, publisher } = await givenEditors(given)
const reader = await given.person({ body, roles: ['reader'] })
const asEditor = house.as(editor.jar).law
const asPublisher = house.as(publisher.jar).law
const asReader = house.as(reader.jar).law
const anyone = house.as().law
const nothing = '00000000-0000-7000-8000-000000000000'

const draft = async (wishes = {}) => (await asEditor.draftChange({ rule: successor(wishes), reason: '示例' })).id
const publish = async (wishes = {}) => {
  const id = await draft(wishes)
  await asPublisher.publishChange({ id })
  return id
}

describe('a rule from draft to publication', () => {
  it('is drafted by one, published by another, and holds from its first day', async () => {
    const kept = await asReader.keepAnswer({ ...docketing('2027-03-10'), title: '立案期限' })
    const before = await asReader.getAnswer({ id: kept.id })
    assert.equal(dueOf(before.answer), '2027-03-17')

    const { id } = await asEditor.draftChange({ rule: successor(), reason: '民事诉讼法修改' })
    const drafted = await asEditor.getChange({ id })
    assert.deepEqual(
      [drafted.state, drafted.draftedBy, drafted.reason, drafted.decidedBy, drafted.decidedAt, drafted.actions],
      ['draft', editor.name, '民事诉讼法修改', null, null, ['withdraw']],
    )
    assert.deepEqual(
      drafted.before.map((rule) => [rule.id, rule.to]),
      [[shipped, null]],
    )
    assert.equal(drafted.answers, 1)
    assert.deepEqual((await asPublisher.getChange({ id })).actions, ['publish', 'withdraw'])

    await refused(asEditor.publishChange({ id }), 'kernel.forbidden')
    assert.deepEqual(await asPublisher.publishChange({ id }), { done: true })

    const settled = await asEditor.getChange({ id })
    assert.deepEqual(
      [settled.state, settled.decidedBy, settled.decidedAt, settled.actions, settled.findings],
      ['published', publisher.name, house.clock.now.toISOString(), [], []],
    )
    assert.deepEqual(
      settled.before.map((rule) => [rule.id, rule.to]),
      [[shipped, null]],
      'the page still says what was there before',
    )

    const last = await anyone.getRule({ id: shipped, on: '2027-02-28' })
    assert.deepEqual([last.rule.id, last.rule.to], [shipped, '2027-02-28'])
    const first = await anyone.getRule({ id: shipped, on: '2027-03-01' })
    assert.deepEqual([first.rule.id, first.rule.law.name.zh], ['H-CIV27-FILE-5', '民事诉讼法'])
    assert.deepEqual(
      first.versions.map((rule) => rule.id),
      [shipped, 'H-CIV27-FILE-5'],
    )
    assert.equal(dueOf(await anyone.evaluate(docketing('2027-02-22'))), '2027-03-01')
    const asked = await anyone.evaluate(docketing('2027-03-10'))
    assert.equal(dueOf(asked), '2027-03-15')
    assert.ok(asked.rules.some((rule) => rule.id === 'H-CIV27-FILE-5'))
    assert.equal((await anyone.listRules({ q: 'H-CIV27' })).total, 1)

    const after = await asReader.getAnswer({ id: kept.id })
    assert.deepEqual(after, { ...before, changed: [shipped] }, 'a kept answer stays word for word')
    assert.deepEqual(
      (await asReader.listAnswers({})).items.map((one) => one.changed),
      [[shipped]],
    )
    const anew = await asReader.keepAnswer({ ...docketing('2027-03-10'), title: '立案期限，新' })
    assert.deepEqual((await asReader.getAnswer({ id: anew.id })).changed, [])
  })

  it('is corrected under its id, and the latest publication wins', async () => {
    const says = { zh: '人民法院应当在五日内立案。', en: 'Within five days the court registers the action.' }
    const id = await publish({ says })
    assert.deepEqual((await anyone.getRule({ id: 'H-CIV27-FILE-5' })).rule.says, says)
    const { before } = await asEditor.getChange({ id })
    assert.deepEqual(
      before.map((rule) => rule.id),
      ['H-CIV27-FILE-5', shipped],
    )
    assert.equal(before[0]?.says.zh, '人民法院应当在5日内立案。')
  })

  it('is not published by its drafter, whatever the role', async () => {
    const { id } = await asPublisher.draftChange({ rule: successor({ id: 'X-OWN' }), reason: '自拟' })
    assert.deepEqual((await asPublisher.getChange({ id })).actions, ['withdraw'])
    await refused(asPublisher.publishChange({ id }), 'law.second_person')
    assert.equal((await asPublisher.getChange({ id })).state, 'draft')
    await assert.rejects(
      house.owner.query(
        `update law.change set state = 'published', decided_by = drafted_by, decided_at = now(), number = 9000 where id = $1`,
        [id],
      ),
      /check constraint/,
      'nor past the use case',
    )
  })

  it('is withdrawn with a reason and stays readable, whoever drafted it', async () => {
    const id = await draft({ id: 'X-WITHDRAWN' })
    await refused(asEditor.withdrawChange({ id, reason: '' }), 'kernel.invalid')
    assert.deepEqual(await asPublisher.withdrawChange({ id, reason: '引用有误' }), { done: true })
    const { state, actions, decidedBy } = await asEditor.getChange({ id })
    assert.deepEqual([state, actions, decidedBy], ['withdrawn', [], publisher.name])
    await refused(anyone.getRule({ id: 'X-WITHDRAWN' }), 'law.unknown_rule')
  })

  it('is settled once', async () => {
    const published = await publish({ id: 'X-ONCE', replaces: [] })
    const withdrawn = await draft({ id: 'X-TWICE' })
    await asEditor.withdrawChange({ id: withdrawn, reason: '示例' })
    for (const id of [published, withdrawn]) {
      await refused(asPublisher.publishChange({ id }), 'law.settled')
      await refused(asEditor.withdrawChange({ id, reason: '示例' }), 'law.settled')
    }
    for (const act of [asEditor.getChange, asPublisher.publishChange])
      await refused(act({ id: nothing }), 'law.unknown_change')
    await refused(asEditor.withdrawChange({ id: nothing, reason: '示例' }), 'law.unknown_change')
  })

  it('is published once when two publish at the same moment', async () => {
    const id = await draft({ id: 'X-RACE', replaces: [] })
    const second = house.as((await given.person({ body, roles: ['law_publisher'] })).jar).law
    const outcomes = await Promise.allSettled([asPublisher.publishChange({ id }), second.publishChange({ id })])
    assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })

  it('counts for everybody when many are published at the same moment', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, (_, n) => draft({ id: `X-MANY-${n}`, replaces: [] })))
    await Promise.all(ids.map((id) => asPublisher.publishChange({ id }).then(() => anyone.listRules({ q: 'X-MANY' }))))
    assert.equal((await anyone.listRules({ q: 'X-MANY' })).total, 8)
  })

  it('may cite a law that nobody has named yet: its own id stands for it', async () => {
    await publish({ id: 'X-NEW-LAW', law: 'civil-procedure-law-2027', replaces: [] })
    const { rule } = await anyone.getRule({ id: 'X-NEW-LAW' })
    assert.deepEqual([rule.law.id, rule.law.name.zh], ['civil-procedure-law-2027', 'civil-procedure-law-2027'])
  })

  it('is checked again when it is published, since the law may have moved on', async () => {
    const id = await draft({ id: 'X-STALE', replaces: [], value: { days: 5 } })
    await publish({ id: 'X-STALE', replaces: [] })
    const { body: told } = await refused(asPublisher.publishChange({ id }), 'law.bad_rule')
    assert.deepEqual(
      (told.errors as { path: string }[]).map(({ path }) => path),
      ['value'],
    )
  })
})

describe('a draft that is not sound', () => {
  const faults = async (wishes: object) => {
    const { body: told } = await refused(
      asEditor.draftChange({ rule: successor(wishes), reason: '示例' }),
      'law.bad_rule',
    )
    return (told.errors as { path: string }[]).map(({ path }) => path)
  }
  it('is refused with every field that is wrong', async () => {
    assert.deepEqual(
      await faults({ from: '2027-03-02', to: '2027-03-01', law: 'Not A Law', replaces: ['X-NO-SUCH'] }),
      ['rule.to', 'rule.law', 'rule.replaces.0'],
    )
    assert.deepEqual(await faults({ id: 'X-EARLY', from: '2023-12-31' }), ['rule.from'])
    assert.deepEqual(await faults({ id: 'X-SELF-1', replaces: ['X-SELF-1'] }), ['rule.replaces.0'])
  })
  it('cannot take from a rule the figures that a calculator asks for', async () => {
    const correction = { id: 'H-CIV-PANEL-3', replaces: [], from: '2024-01-01' }
    for (const value of [{ days: 3 }, { n: '3' }, { n: 3, m: 1 }, null])
      assert.deepEqual(await faults({ ...correction, value }), ['rule.value'], JSON.stringify(value))
    assert.ok(await draft({ ...correction, value: { n: 4 } }))
  })
  it('shows its doubts to the publisher: a gap, an overlap, other figures, and of which rule', async () => {
    const findings = async (wishes: object) => (await asEditor.getChange({ id: await draft(wishes) })).findings
    const english = (found: { en: string }[]) => found.map(({ en }) => en).join('\n')
    const known = { from: '2028-01-01' }
    assert.match(english(await findings({ ...known, id: 'X-DOUBT-1', replaces: ['H-CIV-EXEC'], unit: 'day' })), /day/)
    assert.match(
      english(await findings({ id: 'X-DOUBT-2', law: 'civil-procedure-law-2027' })),
      /no instrument civil-procedure-law-2027/,
    )
    const shape = await findings({ ...known, id: 'X-DOUBT-3', replaces: ['H-CIV-EXEC'], value: { days: 2 } })
    assert.match(english(shape), /value\.n: differs from H-CIV-EXEC/)
  })
})

describe('who sees and does what', () => {
  it('keeps drafts from everybody without the grant', async () => {
    const id = await draft({ id: 'X-HIDDEN', replaces: [] })
    for (const law of [anyone, asReader, asEditor]) {
      await refused(law.getRule({ id: 'X-HIDDEN' }), 'law.unknown_rule')
      assert.equal((await law.listRules({ q: 'X-HIDDEN' })).total, 0)
      const { starts } = await law.diff({ from: '2027-02-01', to: '2027-04-01' })
      assert.ok(!starts.some((rule) => rule.id === 'X-HIDDEN'))
    }
    await refused(asReader.getChange({ id }), 'kernel.forbidden')
  })
  it('refuses a reader and nobody in each of the editors’ endpoints', async () => {
    const id = await draft({ id: 'X-ROLES', replaces: [] })
    for (const [law, code] of [
      [asReader, 'kernel.forbidden'],
      [anyone, 'kernel.sign_in'],
    ] as const) {
      await refused(law.listChanges({}), code)
      await refused(law.getChange({ id }), code)
      await refused(law.draftChange({ rule: successor(), reason: '示例' }), code)
      await refused(law.importChanges({ yaml: 'entries: []', reason: '示例' }), code)
      await refused(law.publishChange({ id }), code)
      await refused(law.withdrawChange({ id, reason: '示例' }), code)
    }
    assert.equal((await asEditor.getChange({ id })).state, 'draft')
  })
  it('keeps kept answers from every other person, editors too', async () => {
    const { id } = await asReader.keepAnswer({ ...docketing('2026-05-01'), title: '自己的' })
    for (const law of [asEditor, asPublisher, house.as((await given.person({ body })).jar).law]) {
      await refused(law.getAnswer({ id }), 'law.unknown_answer')
      await refused(law.dropAnswer({ id }), 'law.unknown_answer')
      assert.ok(!(await law.listAnswers({})).items.some((one) => one.id === id))
    }
    await refused(anyone.listAnswers({}), 'kernel.sign_in')
    assert.equal((await asReader.getAnswer({ id })).title, '自己的')
  })
  it('lists changes by state, newest first, a page at a time', async () => {
    const all = await asEditor.listChanges({ size: 100 })
    assert.equal(all.items.length, all.total)
    for (const state of ['draft', 'published', 'withdrawn'] as const) {
      const page = await asEditor.listChanges({ state, size: 1 })
      assert.equal(page.total, all.items.filter((one) => one.state === state).length)
      assert.deepEqual(page.items[0]?.id, all.items.find((one) => one.state === state)?.id)
    }
  })
  it('writes the trail of who drafted and who published', async () => {
    const { id } = await asEditor.draftChange({ rule: successor({ id: 'X-TRAIL', replaces: [] }), reason: '示例' })
    await asPublisher.publishChange({ id })
    const { rows } = await house.owner.query<{ name: string; person_id: string }>(
      'select name, person_id from kernel.event where subject = $1 order by id',
      [id],
    )
    assert.deepEqual(rows, [
      { name: 'law.change_drafted', person_id: editor.id },
      { name: 'law.change_published', person_id: publisher.id },
    ])
  })
})

describe('a rule of a law that the engine does not name', () => {
  it('is cited by the id of that law, and its clock runs', async () => {
    const law = { law: 'civil-procedure-law-2028', from: '2028-03-01', replaces: ['H-CIV-EXEC'] }
    await publish({ ...law, id: 'X-CIV28-EXEC', value: { n: 3 }, unit: 'year' })
    const input = { rule: 'H-CIV-EXEC', start: '2028-03-06' }
    const { result, rules } = await anyone.evaluate({ calculator: 'clock', on: '2028-03-06', input })
    assert.deepEqual(result, { ...(result as object), rule: 'X-CIV28-EXEC', end: '2031-03-06' })
    assert.ok(rules.some((rule) => rule.title.includes('civil-procedure-law-2028')))
  })
})

function dueOf(answer: { result: unknown }): unknown {
  return (answer.result as { due: string }).due
}
