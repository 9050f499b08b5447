/** Taking actions: who comes too late, who asks twice, and what the procedure or the form refuses. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { acceptedComplaint, formsOf, givenMatters, refusedAs, sentTransfer } from './matters-given.ts'

const house = await openHouse()
const given = openGiven(house)
const world = await givenMatters(house, given)
const { holder, clerk, officer, head, policeOfficer, stranger } = world
const forms = formsOf(world)
const add = (text: string) => ({ supplement: text })
const key = () => crypto.randomUUID()

describe('a stale action', () => {
  it('is refused with what the body sees of what happened meanwhile', async () => {
    const { id } = await holder.open('complaint', forms.complaint)
    const { seq } = await clerk.get(id)
    await holder.act(id, 'add', add('示例补充'))
    const stale = clerk.api.matters.act({
      id,
      action: 'accept',
      expected: seq,
      form: forms.accept,
    })
    const { body, status } = await refusedAs('matters.stale', stale)
    assert.equal(status, 409)
    assert.equal(body.seq, 2)
    const [since] = body.since as Record<string, unknown>[]
    assert.deepEqual([since?.seq, since?.action, since?.body], [2, 'add', world.bodies.firm.name])
    assert.deepEqual(since?.title, { zh: '追加线索', en: 'Add to it' })
  })

  it('tells nothing of entries that the body does not see', async () => {
    const { case: file } = await acceptedComplaint(world)
    const { seq } = await holder.get(file)
    await clerk.act(file, 'assign', forms.handlers)
    await officer.act(file, 'recordAmounts', forms.amounts)
    const late = holder.api.matters.act({
      id: file,
      action: 'holderAnswers',
      expected: seq,
      form: {},
    })
    const { body } = await refusedAs('matters.stale', late)
    assert.deepEqual(
      (body.since as { action: string }[]).map(({ action }) => action),
      ['assign'],
    )
  })
})

describe('the same request sent twice', () => {
  it('is one entry, and answers the same again', async () => {
    const { id } = await holder.open('complaint', forms.complaint)
    const sent = {
      id,
      action: 'accept',
      expected: 1,
      form: forms.accept,
      key: key(),
    }
    const [first, second] = [await clerk.api.matters.act(sent), await clerk.api.matters.act(sent)]
    assert.deepEqual(second, first)
    assert.equal(first.opened.length, 1)
    assert.equal((await clerk.get(id)).timeline.length, 2)
  })

  it('is one matter, also when both are under way at once', async () => {
    const sent = { procedure: 'complaint', form: forms.complaint, key: key() }
    const answers = await Promise.all(Array.from({ length: 5 }, () => holder.api.matters.open(sent)))
    assert.equal(new Set(answers.map(({ id }) => id)).size, 1)
    const { rows } = await house.owner.query('select count(*) as n from matter.action where key = $1', [sent.key])
    assert.equal(rows[0].n, 1)
  })

  it('is somebody else’s request under another body', async () => {
    const shared = key()
    const { id } = await holder.open('complaint', forms.complaint)
    await holder.api.matters.act({
      id,
      action: 'add',
      expected: 1,
      form: add('示例'),
      key: shared,
    })
    await refusedAs(
      'matters.stale',
      clerk.api.matters.act({
        id,
        action: 'accept',
        expected: 1,
        form: forms.accept,
        key: shared,
      }),
    )
  })
})

describe('what is refused', () => {
  it('names the fields of a form', async () => {
    const refused = await refusedAs(
      'matters.bad_form',
      holder.open('complaint', { ...forms.complaint, story: '', extra: 1 }),
    )
    assert.equal(refused.status, 400)
    assert.ok((refused.body.errors as { path: string }[]).some(({ path }) => path === 'story'))
  })

  it('names the ground with its rule, or the sentence of the house', async () => {
    const { case: file } = await acceptedComplaint(world)
    const nobody = await refusedAs('matters.ground', clerk.act(file, 'assign', { handlers: [] }))
    assert.deepEqual(nobody.body.ground, {
      zh: '至少指派一人',
      en: 'assign at least one officer',
    })
    assert.equal(nobody.body.rule, null)
    await clerk.act(file, 'assign', forms.handlers)
    const alone = { ...forms.filing, officers: [officer.person.id] }
    const { body } = await refusedAs('matters.ground', head.act(file, 'file', alone))
    assert.equal((body.rule as { id: string }).id, 'D-R2-TWO')
    assert.equal((body.rule as { article: string }).article !== null, true)
    assert.match(String(body.detail), /。/)
  })

  it('is an action that is not possible, or for another role', async () => {
    const { id } = await holder.open('complaint', forms.complaint)
    await refusedAs('matters.not_available', clerk.act(id, 'tellFiled', { told: '示例' }))
    await refusedAs('matters.not_available', clerk.act(id, 'constructor'))
    await refusedAs('matters.not_yours', officer.act(id, 'accept', forms.accept))
    await refusedAs('matters.not_yours', holder.act(id, 'accept', forms.accept))
    await refusedAs('matters.not_yours', officer.open('complaint', forms.complaint))
    await refusedAs('matters.unknown_procedure', holder.open('no-such', {}))
  })

  it('is a person, right, file or body that is not there for the acting one', async () => {
    const paths = async (work: Promise<unknown>) => {
      const { body } = await refusedAs('matters.bad_form', work)
      return (body.errors as { path: string }[]).map(({ path }) => path)
    }
    const nothing = '00000000-0000-7000-8000-000000000000'
    assert.deepEqual(
      await paths(
        holder.open('complaint', {
          ...forms.complaint,
          rights: [world.right, nothing],
        }),
      ),
      ['rights.1'],
    )
    assert.deepEqual(
      await paths(
        holder.open('complaint', {
          ...forms.complaint,
          office: world.bodies.police.id,
        }),
      ),
      ['office'],
    )
    const closed = await given.body({
      kind: 'market_regulator',
      active: false,
    })
    assert.deepEqual(await paths(holder.open('complaint', { ...forms.complaint, office: closed.id })), ['office'])
    const theirs = await world.attach(stranger)
    assert.deepEqual(await paths(holder.open('complaint', { ...forms.complaint, evidence: [theirs] })), ['evidence.0'])
    const { case: file } = await acceptedComplaint(world)
    assert.deepEqual(await paths(clerk.act(file, 'assign', { handlers: [stranger.person.id] })), ['handlers.0'])
  })

  it('is a form that its paper cannot carry', async () => {
    const { case: file } = await acceptedComplaint(world)
    await clerk.act(file, 'assign', forms.handlers)
    const goods = [{ name: '示例商品', count: '十箱', unit: '箱' }]
    const form = {
      ...{
        seizedOn: '2026-11-23',
        seizers: forms.handlers.handlers,
        partyName: '示例百货商行',
        goods,
      },
      ...{ keptAt: '示例仓库', basis: '示例依据' },
    }
    const { body } = await refusedAs('matters.bad_form', head.act(file, 'seize', form))
    assert.deepEqual(
      (body.errors as { path: string }[]).map(({ path }) => path),
      ['goods.0.count'],
    )
    assert.equal((await head.get(file)).timeline.at(-1)?.action, 'assign')
  })
})

describe('corrections and withdrawals', () => {
  it('are for the body that acted, and for roles that may act so', async () => {
    const { id } = await holder.open('complaint', forms.complaint)
    const wrong = {
      id,
      refers: 1,
      expected: 1,
      form: { ...forms.complaint, story: '改后' },
      reason: '示例',
    }
    await refusedAs('matters.not_yours', clerk.api.matters.correct(wrong))
    await refusedAs('matters.not_found', stranger.api.matters.correct(wrong))
    assert.equal((await holder.api.matters.correct(wrong)).seq, 2)
    const page = await clerk.get(id)
    assert.equal(page.timeline[1]?.reason, '示例')
    assert.equal(page.timeline[0]?.fields.find(({ name }) => name === 'story')?.was, forms.complaint.story)
  })

  it('offer the form of the action, with every field of it', async () => {
    const { id } = await holder.open('complaint', forms.complaint)
    const [own] = (await holder.get(id)).timeline
    assert.deepEqual(own?.actions, ['correct'])
    assert.equal(own?.fields.find(({ name }) => name === 'place')?.value, null)
    assert.ok(own?.form?.required?.toString().includes('story'))
    const [theirs] = (await clerk.get(id)).timeline
    assert.deepEqual([theirs?.actions, theirs?.form], [[], null])
  })

  it('refuse what later entries rest on, and name those only to whom sees them', async () => {
    const { case: file } = await acceptedComplaint(world)
    await clerk.act(file, 'assign', forms.handlers)
    const page = await clerk.get(file)
    await officer.act(file, 'recordAmounts', forms.amounts)
    const assigned = page.timeline.at(-1)?.seq ?? 0
    const { seq } = await clerk.get(file)
    const taking = clerk.api.matters.withdraw({
      id: file,
      refers: assigned,
      expected: seq,
      reason: '示例',
    })
    const { body } = await refusedAs('matters.stands', taking)
    assert.match(String(body.detail), /登记涉案金额/)
  })

  it('take back what nothing rests on; the entry stays', async () => {
    const { id } = await holder.open('complaint', forms.complaint)
    await holder.act(id, 'add', add('误填'))
    await holder.api.matters.withdraw({
      id,
      refers: 2,
      expected: 2,
      reason: '误填',
    })
    const page = await clerk.get(id)
    assert.deepEqual(
      page.timeline.map(({ kind, withdrawn }) => [kind, withdrawn]),
      [
        ['act', false],
        ['act', true],
        ['withdraw', false],
      ],
    )
  })

  it('follow what was told to another matter, or tell its lead where they cannot', async () => {
    const { transfer, case: file } = await sentTransfer(world)
    await policeOfficer.act(transfer, 'receive', {
      receivedAt: '2026-11-23T09:55:00+08:00',
    })
    await world.policeHead.act(transfer, 'file', {
      filedAt: '2026-11-23T09:56:00+08:00',
    })
    const { seq, timeline } = await world.policeHead.get(transfer)
    const filed = timeline.at(-1)?.seq ?? 0
    const form = { filedAt: '2026-11-22T09:56:00+08:00' }
    const correction = {
      id: transfer,
      refers: filed,
      expected: seq,
      form,
      reason: '日期误填',
    }
    const outcome = await world.policeHead.api.matters.correct(correction).catch((error) => error)
    if (outcome instanceof Error) return assert.match(outcome.message, /matters\.(stands|ground)/)
    const page = await officer.get(file)
    const played = page.timeline.find(({ action, kind }) => action === 'policeFiled' && kind === 'act')
    const value = played?.fields.find(({ name }) => name === 'decidedOn')?.value
    const told = await house.owner.query(
      `select 1 from matter.notice where matter_id = $1 and kind = 'correction_refused' and body_id = $2`,
      [file, world.bodies.market.id],
    )
    assert.ok(value === '2026-11-22' || told.rows.length === 1)
  })
})
