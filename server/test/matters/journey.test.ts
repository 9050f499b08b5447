/** The first thread through four bodies: a complaint, the case it opens, the transfer to the police, what each of them sees. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Matter } from '@quanlian/contract'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { acceptedComplaint, formsOf, givenMatters, proposedTransfer, refusedAs, sentTransfer } from './matters-given.ts'

const house = await openHouse()
const world = await givenMatters(house, openGiven(house))
const { holder, clerk, officer, head, policeOfficer, policeHead, prosecutor, party, right } = world
const forms = formsOf(world)

const stateOf = (page: Matter) => page.states.map(({ id }) => id)
const actionsOf = (page: Matter) => page.timeline.map(({ action }) => action)
const levelIn = (answer: unknown) => (answer as { result: { level: string } }).result.level

describe('a complaint about a right of the register', () => {
  it('is filed by the holder, with its receipt, its right and its clocks', async () => {
    const { id, number } = await holder.open('complaint', forms.complaint)
    assert.match(number, /^TS440300\d\d-2026-\d{6}$/)
    const page = await holder.get(id)
    assert.equal(page.title, forms.complaint.subject)
    assert.deepEqual(stateOf(page), ['submitted'])
    assert.deepEqual(
      page.links.map(({ target, title }) => [target, title]),
      [[right, '青岚']],
    )
    assert.deepEqual(
      page.timeline[0]?.papers.map(({ title, ready }) => [title.zh, ready]),
      [['投诉举报接收回执', false]],
    )
    const acceptance = page.clocks.find(({ clock }) => clock === 'acceptance')
    assert.deepEqual([acceptance?.state, acceptance?.due, acceptance?.own], ['unknown', null, false])
    const verification = page.clocks.find(({ clock }) => clock === 'verification')
    assert.deepEqual([verification?.state, verification?.rule?.id], ['running', 'D-R2-CHECK-15'])
  })

  it('is accepted by a clerk and opens a case that the complainant sees its part of', async () => {
    const begun = await acceptedComplaint(world)
    const [complaint, file] = [await clerk.get(begun.complaint), await clerk.get(begun.case)]
    assert.deepEqual(stateOf(complaint), ['accepted'])
    assert.deepEqual(
      complaint.links.filter(({ relation }) => relation === 'child').map(({ target }) => target),
      [begun.case],
    )
    assert.deepEqual(
      file.links.filter(({ relation }) => relation === 'parent').map(({ target }) => target),
      [begun.complaint],
    )
    const own = await holder.get(begun.case)
    assert.deepEqual(
      own.timeline.map(({ fields }) => fields.map(({ name }) => name)),
      [['subject', 'rights']],
    )
    assert.deepEqual(own.seats, ['holder'])
  })

  it('is told of a filing decision by the platform itself', async () => {
    const begun = await acceptedComplaint(world)
    await clerk.act(begun.case, 'assign', forms.handlers)
    await head.act(begun.case, 'file', forms.filing)
    const page = await clerk.get(begun.complaint)
    assert.deepEqual(stateOf(page), ['filed'])
    const told = page.timeline.at(-1)
    assert.deepEqual([told?.action, told?.seat, told?.body, told?.person], ['caseFiled', 'platform', null, null])
    const accused = await party.get(begun.case)
    assert.deepEqual(actionsOf(accused), ['file'])
    assert.deepEqual(
      accused.timeline[0]?.fields.map(({ name }) => name),
      ['subject', 'filedOn', 'partyName', 'officers', 'basis'],
    )
    const officers = accused.timeline[0]?.fields.find(({ name }) => name === 'officers')
    assert.deepEqual(officers?.shown, [officer.person.name, world.second.person.name])
  })
})

describe('the transfer to the police', () => {
  it('shows what the figures of the day of the act say, and never asks for them', async () => {
    const { case: file } = await proposedTransfer(world)
    const [question] = (await officer.get(file)).questions
    assert.deepEqual([question?.id, question?.on, levelIn(question?.answer)], ['threshold', '2026-10-11', 'none'])
    const reached = await acceptedComplaint(world)
    await clerk.act(reached.case, 'assign', forms.handlers)
    await officer.act(reached.case, 'recordAmounts', {
      ...forms.amounts,
      sales: '52000.00',
    })
    assert.equal(levelIn((await officer.get(reached.case)).questions[0]?.answer), 'basic')
    assert.deepEqual((await holder.get(reached.case)).questions, [])
  })

  it('is seen by the procuratorate from the approval, by the police from the sending', async () => {
    const { transfer, case: file, complaint } = await proposedTransfer(world)
    for (const other of [policeOfficer, prosecutor, holder]) await refusedAs('matters.not_found', other.get(transfer))
    await head.act(transfer, 'approve', {
      approvedAt: '2026-11-23T09:30:00+08:00',
    })
    assert.deepEqual(actionsOf(await prosecutor.get(transfer)), ['report', 'approve'])
    await refusedAs('matters.not_found', policeOfficer.get(transfer))
    for (const other of [policeOfficer, prosecutor]) {
      await refusedAs('matters.not_found', other.get(file))
      await refusedAs('matters.not_found', other.get(complaint))
    }
  })

  it('is answered by the police, up to the complainant', async () => {
    const { transfer, case: file, complaint } = await sentTransfer(world)
    assert.deepEqual(actionsOf(await policeOfficer.get(transfer)), ['report', 'approve', 'send'])
    assert.deepEqual(actionsOf(await holder.get(transfer)), ['report', 'send'])
    await policeOfficer.act(transfer, 'receive', {
      receivedAt: '2026-11-23T09:55:00+08:00',
    })
    await policeHead.act(transfer, 'file', {
      filedAt: '2026-11-23T09:58:00+08:00',
    })
    assert.ok(stateOf(await officer.get(file)).includes('criminal'))
    assert.equal((await holder.get(complaint)).timeline.at(-1)?.action, 'caseTransferred')
    assert.deepEqual(actionsOf(await prosecutor.get(transfer)), ['report', 'approve', 'send', 'receive', 'file'])
    const notices = await house.owner.query(
      `select kind from matter.notice where matter_id = $1 and body_id = $2 order by at, id`,
      [complaint, world.bodies.firm.id],
    )
    assert.ok(notices.rows.length >= 2)
  })

  it('carries its reason when it is refused, and waits for the procuratorate', async () => {
    const { transfer } = await sentTransfer(world)
    await policeOfficer.act(transfer, 'receive', {
      receivedAt: '2026-11-23T09:55:00+08:00',
    })
    const refusal = {
      servedAt: '2026-11-23T09:59:00+08:00',
      ground: 'no_crime',
    }
    const refused = await refusedAs('matters.bad_form', policeHead.act(transfer, 'refuse', refusal))
    assert.deepEqual(
      (refused.body.errors as { path: string }[]).map(({ path }) => path),
      ['reason'],
    )
    await policeHead.act(transfer, 'refuse', {
      ...refusal,
      reason: '示例理由：没有犯罪事实。',
    })
    const list = await prosecutor.api.matters.list({
      waiting: true,
      state: ['refused'],
    })
    assert.deepEqual(
      list.items.map(({ id }) => id),
      [transfer],
    )
    const reason = (page: Matter) => page.timeline.at(-1)?.fields.find(({ name }) => name === 'reason')?.value
    assert.equal(reason(await prosecutor.get(transfer)), '示例理由：没有犯罪事实。')
    assert.equal(reason(await holder.get(transfer)), undefined)
  })

  it('ends with the matter it came from where that does not take the report any more', async () => {
    const begun = await sentTransfer(world)
    await policeOfficer.act(begun.transfer, 'receive', {
      receivedAt: '2026-11-23T09:55:00+08:00',
    })
    await policeHead.act(begun.transfer, 'file', {
      filedAt: '2026-11-23T09:58:00+08:00',
    })
    await head.act(begun.case, 'concludeByTransfer', {
      decidedOn: '2026-11-23',
      reason: '示例',
    })
    await head.act(begun.case, 'close', {
      closedOn: '2026-11-23',
      outcome: '示例结果',
    })
    assert.equal((await officer.get(begun.case)).ended, true)
    await officer.act(begun.transfer, 'handOver', {
      handedOn: '2026-11-23',
      goods: forms.goods,
      keptAt: '示例仓库',
    })
    assert.equal((await officer.get(begun.transfer)).ended, true)
    const refused = await house.owner.query(
      `select data ->> 'action' as action, body_id from kernel.event where name = 'matters.report_refused' and subject = $1`,
      [begun.case],
    )
    assert.deepEqual(refused.rows, [{ action: 'goodsHandedOver', body_id: null }])
    const told = await house.owner.query(
      `select body_id from matter.notice where kind = 'report_refused' and matter_id = $1`,
      [begun.case],
    )
    assert.deepEqual(told.rows, [{ body_id: world.bodies.market.id }])
  })
})

describe('a correction of an amount after the transfer', () => {
  it('shows both values, in case and transfer, asks the law anew and tells every participant', async () => {
    const { case: file, transfer } = await sentTransfer(world)
    const before = await officer.get(file)
    const recorded = before.timeline.find(({ action }) => action === 'recordAmounts')
    await officer.api.matters.correct({
      id: file,
      refers: recorded?.seq ?? 0,
      expected: before.seq,
      form: { ...forms.amounts, sales: '52000.00' },
      reason: '漏计一笔销售',
    })
    const page = await officer.get(file)
    const corrected = page.timeline.find(({ seq }) => seq === recorded?.seq)
    const sales = corrected?.fields.find(({ name }) => name === 'sales')
    assert.deepEqual([sales?.value, sales?.was], ['52000.00', '48000.00'])
    assert.deepEqual(
      page.timeline.at(-1)?.fields.map(({ name, value, was }) => [name, value, was]),
      [['sales', '52000.00', '48000.00']],
    )
    const [question] = page.questions
    assert.deepEqual([levelIn(question?.answer), levelIn(question?.before?.answer)], ['basic', 'none'])

    const seen = await policeOfficer.get(transfer)
    const shown = seen.timeline[0]?.fields.find(({ name }) => name === 'sales')
    assert.deepEqual([shown?.value, shown?.was], ['52000.00', '48000.00'])
    assert.deepEqual([seen.timeline.at(-1)?.kind, seen.timeline.at(-1)?.body], ['correct', null])
    assert.equal(levelIn(seen.questions[0]?.answer), 'basic')
    assert.equal(levelIn(seen.questions[0]?.before?.answer), 'none')
    const letters = seen.timeline.flatMap(({ papers }) => papers).filter(({ title }) => title.zh.includes('移送书'))
    assert.deepEqual(
      letters.map(({ replaced }) => replaced),
      [true, false],
    )

    const told = await house.owner.query<{ body_id: string }>(
      `select body_id from matter.notice where matter_id = $1 and kind = 'corrected'`,
      [transfer],
    )
    const { market, police, procuratorate, firm } = world.bodies
    assert.deepEqual(
      told.rows.map(({ body_id }) => body_id).sort(),
      [market.id, police.id, procuratorate.id, firm.id].sort(),
    )
    const holders = await holder.get(transfer)
    assert.deepEqual(holders.timeline.at(-1)?.fields, [])
    assert.equal(holders.timeline.at(-1)?.reason, null)
    assert.deepEqual(holders.questions, [])
  })
})
