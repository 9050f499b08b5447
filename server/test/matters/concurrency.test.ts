/** Many people at once: no action is lost, none is done twice, and whoever comes too late learns what happened meanwhile. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { seeded } from '../../src/demo/random.ts'
import { type GivenPerson, openGiven } from '../given.ts'
import { type Answer, openHouse } from '../harness.ts'
import { openParty } from './cast.ts'

const house = await openHouse()
const given = openGiven(house)
const market = await openParty(given, 'market_regulator', [
  ...Array.from({ length: 50 }, () => 'clerk'),
  ...['officer', 'officer', 'head'],
])
const clerks = market.people.slice(0, 50)
const [officer, second, head] = market.people.slice(50)
const firm = await openParty(given, 'firm', ['holder'])
const [holder] = firm.people
assert.ok(officer && second && head && holder)

const complaint = {
  procedure: 'complaint',
  form: {
    office: market.id,
    kind: 'report',
    subject: '示例事由',
    accused: '示例商行',
    story: '示例事实。',
  },
}

interface Page {
  seq: number
  actions: { action: string }[]
}
type Send = {
  action: string
  expected: number
  form?: Record<string, unknown>
  key?: string
}

const send = (by: GivenPerson, matter: string, body: Send): Promise<Answer> =>
  house.request(by.jar, 'POST', `/matters/${matter}/actions`, body)

async function read(by: GivenPerson, matter: string): Promise<Page> {
  const answer = await house.request(by.jar, 'GET', `/matters/${matter}`)
  assert.equal(answer.status, 200, answer.text)
  return answer.json as unknown as Page
}

async function opened(how: number): Promise<string[]> {
  const answers = await Promise.all(
    Array.from({ length: how }, () => house.request(holder?.jar, 'POST', '/matters', complaint)),
  )
  return answers.map(({ status, json, text }) => {
    assert.equal(status, 201, text)
    return String(json.id)
  })
}

/** What a refusal for lateness must tell somebody of the lead, who sees everything. */
function toldSince({ text }: Answer, expected: number): void {
  const { code, seq, since } = JSON.parse(text) as {
    code: string
    seq: number
    since: { seq: number; action: string }[]
  }
  assert.equal(code, 'matters.stale', text)
  assert.deepEqual(
    since.map((entry) => entry.seq),
    Array.from({ length: seq - expected }, (_, at) => expected + 1 + at),
  )
  assert.ok(since.every(({ action }) => action !== ''))
}

interface Kept {
  matter_id: string
  seq: number
  action: string
  person_id: string | null
  key: string | null
}

async function entriesOf(matters: readonly string[]): Promise<Kept[]> {
  const { rows } = await house.owner.query<Kept>(
    'select matter_id, seq, action, person_id, key from matter.action where matter_id = any ($1) order by matter_id, seq',
    [matters],
  )
  return rows
}

async function count(text: string, values: unknown[]): Promise<number> {
  const { rows } = await house.owner.query<{ n: number }>(`select count(*)::int as n from ${text}`, values)
  return rows[0]?.n ?? 0
}

interface Done {
  matter: string
  action: string
  seq: number
  person: string
  key: string
}

/** Somebody does so many things wherever there is something to do, and does not give up. */
async function work(by: GivenPerson, matters: readonly string[], times: number, seed: number): Promise<Done[]> {
  const random = seeded(seed)
  const done: Done[] = []
  let [key, late] = [randomUUID(), 0]
  while (done.length < times) {
    const matter = random.pick(matters)
    const { seq: expected, actions } = await read(by, matter)
    const action = ['askSupplement', 'supplement'].find((name) => actions.some((offered) => offered.action === name))
    assert.ok(action, `nothing to do in ${matter}`)
    const form = action === 'supplement' ? { supplement: '示例补充。' } : { missing: '示例材料。' }
    const request = { action, expected, form, key }
    // An impatient browser sends the same thing twice at once, or once more after the answer.
    const [answer, ...again] = await Promise.all(
      Array.from({ length: 1 + random.below(2) }, () => send(by, matter, request)),
    )
    assert.ok(answer)
    if (random.below(3) === 0) again.push(await send(by, matter, request))
    if (answer.status === 409) {
      toldSince(answer, expected)
      assert.ok(++late < 400, 'never in time')
      assert.ok(again.every(({ status }) => status === 409))
      continue
    }
    assert.equal(answer.status, 201, answer.text)
    for (const repeated of again) assert.equal(repeated.text, answer.text, 'the same request is one entry')
    done.push({
      matter,
      action,
      seq: Number(answer.json.seq),
      person: by.id,
      key,
    })
    key = randomUUID()
  }
  return done
}

test('50 clerks acting at once on 20 matters lose no action and double none', async () => {
  const matters = await opened(20)
  const done = (await Promise.all(clerks.map((clerk, at) => work(clerk, matters, 6, 100 + at)))).flat()
  assert.equal(done.length, 300)

  const entries = await entriesOf(matters)
  assert.equal(entries.length, 20 + 300)
  const kept = new Map(entries.map((entry) => [entry.key, entry]))
  for (const { matter, action, seq, person, key } of done)
    assert.deepEqual(kept.get(key), {
      matter_id: matter,
      seq,
      action,
      person_id: person,
      key,
    })
  for (const matter of matters) {
    const own = entries.filter((entry) => entry.matter_id === matter)
    assert.deepEqual(
      own.map(({ seq, action }) => [seq, action]),
      own.map((_, at) => [at + 1, at === 0 ? 'submit' : at % 2 === 1 ? 'askSupplement' : 'supplement']),
    )
    const { rows } = await house.owner.query('select seq from matter.matter where id = $1', [matter])
    assert.deepEqual(rows, [{ seq: own.length }])
  }
  // Once in the trail and once to the complainant, too.
  assert.equal(await count("kernel.event where name = 'matters.acted' and subject = any ($1)", [matters]), 300)
  const told = "matter.notice where kind = 'acted' and body_id = $1 and matter_id = any ($2)"
  assert.equal(await count(told, [firm.id, matters]), 300)
})

test('a body numbers its matters without gap or double, however many begin at once', async () => {
  const matters = await opened(12)
  const { rows } = await house.owner.query<{ number: string }>(
    'select number from matter.matter where lead_body = $1 and procedure = $2 order by number',
    [market.id, 'complaint'],
  )
  const serials = rows.map(({ number }) => Number(number.slice(-6)))
  assert.deepEqual(
    serials,
    serials.map((_, at) => at + 1),
  )
  assert.ok(matters.length <= serials.length)
})

test('the same key twice is one entry, one matter, and the first answer again', async () => {
  const key = randomUUID()
  const begun = await Promise.all(
    Array.from({ length: 4 }, () => house.request(holder.jar, 'POST', '/matters', { ...complaint, key })),
  )
  for (const { status, text } of begun) assert.deepEqual([status, text], [201, begun[0]?.text])
  const matter = String(begun[0]?.json.id)
  const request = {
    action: 'accept',
    expected: 1,
    form: { receivedOn: '2026-11-23' },
    key: randomUUID(),
  }
  const answers = await Promise.all(Array.from({ length: 4 }, () => send(head, matter, request)))
  for (const { status, text } of answers) assert.deepEqual([status, text], [201, answers[0]?.text])
  assert.equal((await send(head, matter, request)).text, answers[0]?.text)
  assert.equal((await entriesOf([matter])).length, 2)
  assert.equal(await count('matter.matter where parent_id = $1', [matter]), 1)
})

test('a key is whose it is: another body gets no answer by it', async () => {
  const [matter = ''] = await opened(1)
  const key = randomUUID()
  const asked = await send(clerks[0] ?? head, matter, {
    action: 'askSupplement',
    expected: 1,
    form: { missing: '示例。' },
    key,
  })
  assert.equal(asked.status, 201, asked.text)
  const other = await send(holder, matter, {
    action: 'supplement',
    expected: 2,
    form: { supplement: '示例。' },
    key,
  })
  assert.ok(other.status < 500, other.text)
  assert.notEqual(other.text, asked.text)
})

test('of two officers with the same page one wins, and the other is told what happened', async () => {
  const [matter = ''] = await opened(1)
  const form = { missing: '示例材料。' }
  const [a, b] = [clerks[0] ?? head, clerks[1] ?? head]
  const answers = await Promise.all(
    [a, b].map((by) => send(by, matter, { action: 'askSupplement', expected: 1, form })),
  )
  const [won, lost] = answers.sort((one, other) => one.status - other.status)
  assert.deepEqual([won?.status, lost?.status], [201, 409])
  const { code, seq, since } = JSON.parse(lost?.text ?? '{}')
  assert.deepEqual([code, seq, since.length], ['matters.stale', 2, 1])
  const { title, body } = since[0]
  assert.deepEqual([since[0].seq, since[0].action, since[0].kind, body], [2, 'askSupplement', 'act', market.name])
  assert.ok(title.zh && title.en)
})

test('what another matter reports meets what is done here, and both stand', async () => {
  const matters = await opened(10)
  const cases = await Promise.all(
    matters.map(async (matter) => {
      const accepted = await send(head, matter, {
        action: 'accept',
        expected: 1,
        form: { receivedOn: '2026-11-23' },
      })
      assert.equal(accepted.status, 201, accepted.text)
      const [file] = JSON.parse(accepted.text).opened as { id: string }[]
      assert.ok(file)
      const handlers = { handlers: [officer.id, second.id] }
      const assigned = await send(head, file.id, {
        action: 'assign',
        expected: 1,
        form: handlers,
      })
      assert.equal(assigned.status, 201, assigned.text)
      return { matter, file: file.id }
    }),
  )
  const filing = {
    ...{
      subject: '示例案由',
      filedOn: '2026-11-23',
      partyName: '示例商行',
      kind: 'legal',
      officers: [officer.id, second.id],
    },
    ...{ actEndedOn: '2026-10-08', facts: '示例事实。', basis: '示例依据。' },
  }
  const until = async (by: GivenPerson, matter: string, body: Omit<Send, 'expected'>) => {
    for (let tries = 0; tries < 30; tries++) {
      const answer = await send(by, matter, {
        ...body,
        expected: (await read(by, matter)).seq,
      })
      if (answer.status === 201) return
      assert.equal(answer.json.code, 'matters.stale', answer.text)
    }
    assert.fail('never in time')
  }
  await Promise.all(
    cases.flatMap(({ matter, file }) => [
      until(head, file, { action: 'file', form: filing }),
      until(officer, file, {
        action: 'recordAmounts',
        form: { offence: '214', actOn: '2026-10-08' },
      }),
      until(holder, matter, {
        action: 'add',
        form: { supplement: '示例追加。' },
      }),
      until(holder, matter, {
        action: 'add',
        form: { supplement: '再追加。' },
      }),
    ]),
  )
  for (const { matter, file } of cases) {
    const actions = (entries: Kept[]) => entries.map(({ action }) => action).sort()
    assert.deepEqual(actions(await entriesOf([matter])), ['accept', 'add', 'add', 'caseFiled', 'submit'])
    assert.deepEqual(actions(await entriesOf([file])), ['assign', 'file', 'receive', 'recordAmounts'])
  }
})
