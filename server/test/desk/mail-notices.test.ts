/** Notices by mail: who gets one, and how little it says. */
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { modules } from '../../src/app.ts'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { givenDesk, type Side } from './desk-given.ts'
import { textOf } from './mail-text.ts'

const house = await openHouse({ PUBLIC_URL: 'https://example.org' })
const given = openGiven(house)
const { complain, act, side, market, holder, clerk, officer, head } = await givenDesk(house, given)
const address = async ({ person }: Side, email: string | null) =>
  house.owner.query('update identity.person set email = $2 where id = $1', [person.id, email])
const mailNotice = modules.flatMap((module) => module.tasks?.['desk.mail_notice'] ?? [])[0]

/** Works off the queue of mails here, as the runner does, and answers what went out since the last time. */
const known = new Set<string>()
async function delivered() {
  for (;;) {
    const { rows } = await house.owner.query(
      `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
        where t.id = j.task_id and t.identifier = 'desk.mail_notice' returning j.payload`,
    )
    if (rows.length === 0) break
    for (const { payload } of rows) await mailNotice?.(house.kernel, payload, new AbortController().signal)
  }
  const folder = join(house.folder, 'mail')
  const files = (await readdir(folder).catch(() => [])).filter((name) => !known.has(name))
  for (const name of files) known.add(name)
  const mails = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))
  return mails.map((mail) => ({ to: /^To: .*<?\b(\S+@[^\s>]+)/im.exec(mail)?.[1] ?? '', text: textOf(mail) }))
}

describe('a notice goes by mail', () => {
  it('to whoever has the matter, with number, title and address, and no word of what happened', async () => {
    const id = await complain('示例事项')
    await clerk.api.desk.assign({ matters: [id], person: officer.person.id })
    await delivered()
    await address(officer, 'officer@example.org')
    await act(holder, id, 'add', { supplement: '机密线索' })
    const { number } = await clerk.api.matters.get({ id })
    assert.deepEqual(await delivered(), [
      {
        to: 'officer@example.org',
        text: [
          '以下事项有新的情况，请登录查看。',
          'Something is new in this matter. Please sign in to read it.',
          '',
          number,
          '示例事项',
          `https://example.org/workbench/matters/${id}`,
        ].join('\n'),
      },
    ])
  })

  it('of a matter that nobody has to those who hand out work, where nobody does to all', async () => {
    await address(head, 'head@example.org')
    await address(clerk, 'clerk@example.org')
    await complain()
    assert.deepEqual((await delivered()).map((mail) => mail.to).sort(), ['clerk@example.org', 'head@example.org'])
    await address(holder, 'holder@example.org')
    const id = await complain()
    await delivered()
    await act(clerk, id, 'askSupplement', { missing: '示例' })
    assert.deepEqual(
      (await delivered()).map((mail) => mail.to),
      ['holder@example.org'],
    )
  })

  it('to the delegate as well, while somebody is away', async () => {
    const stand = await side(market, ['officer'])
    await address(stand, 'stand@example.org')
    const id = await complain()
    await clerk.api.desk.assign({ matters: [id], person: officer.person.id })
    await officer.api.desk.putAbsence({ delegate: stand.person.id, from: '2026-11-23', to: '2026-11-24' })
    await delivered()
    await act(holder, id, 'add', { supplement: '示例' })
    assert.deepEqual((await delivered()).map((mail) => mail.to).sort(), ['officer@example.org', 'stand@example.org'])
  })

  it('to nobody who has read it, has left, or has no address', async () => {
    const gone = await side(market, ['officer'])
    await address(gone, 'gone@example.org')
    const id = await complain()
    await delivered()
    const tell = async (change: () => Promise<unknown>) => {
      await head.api.desk.assign({ matters: [id], person: null })
      await head.api.desk.assign({ matters: [id], person: gone.person.id })
      await change()
      const mails = await delivered()
      return mails.filter((mail) => mail.to === 'gone@example.org').length
    }
    assert.equal(await tell(async () => {}), 1)
    assert.equal(await tell(() => gone.api.desk.readNotices({})), 0)
    house.clock.now = new Date(house.clock.now.getTime() + 1000)
    assert.equal(await tell(() => address(gone, null)), 0)
    await address(gone, 'gone@example.org')
    assert.equal(
      await tell(() => house.owner.query('delete from identity.membership where person_id = $1', [gone.person.id])),
      0,
    )
  })

  it('by the runner as well', async () => {
    const id = await complain('由任务发出')
    await delivered()
    await act(clerk, id, 'askSupplement', { missing: '示例' })
    await house.startJobs()
    const waiting = `select count(*)::int as left from graphile_worker.jobs where task_identifier = 'desk.mail_notice'`
    const isDone = async () => (await house.owner.query(waiting)).rows[0]?.left === 0
    for (const until = Date.now() + 20_000; !(await isDone()) && Date.now() < until; );
    assert.deepEqual(
      (await delivered()).map((mail) => mail.to),
      ['holder@example.org'],
    )
  })
})
