/** A body that takes no part gets 404 everywhere and learns nothing from lists, counts, numbers, files or exports. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { formsOf, givenMatters, type Side, sentTransfer } from './matters-given.ts'

const house = await openHouse()
const world = await givenMatters(house, openGiven(house))
const { stranger, holder, officer, policeOfficer, party } = world
const begun = await sentTransfer(world)
const forms = formsOf(world)
const sent = (await officer.get(begun.transfer)).timeline.find(({ action }) => action === 'send')
const reports = sent?.fields.find(({ name }) => name === 'report')?.value as {
  sha256: string
}[]
const sha256 = reports[0]?.sha256 ?? ''
const paper = sent?.papers[0]?.id ?? ''

/** Every address of a matter, with what a body that takes part would send. */
function addresses(id: string): [method: string, path: string, body?: object][] {
  const change = { expected: 1, reason: '示例' }
  return [
    ['GET', `/matters/${id}`],
    ['POST', `/matters/${id}/actions`, { action: 'add', expected: 1, form: {} }],
    ['POST', `/matters/${id}/corrections`, { ...change, refers: 1, form: {} }],
    ['POST', `/matters/${id}/withdrawals`, { ...change, refers: 1 }],
    ['POST', `/matters/${id}/version`, change],
    ['GET', `/matters/${id}/files/${sha256}`],
    ['GET', `/matters/${id}/papers/${paper}`],
    ['GET', `/matters/${id}/archive`],
  ]
}

async function ask(side: Side, [method, path, body]: [string, string, object?]) {
  const type = { 'content-type': 'application/json' }
  return house.request({ ...side.person.jar }, method, path, body && JSON.stringify(body), body ? type : {})
}

const secrets = [forms.complaint.subject, '示例百货商行', '青岚', '48000', '示例仓库']

describe('a body that takes no part', () => {
  for (const [name, id] of Object.entries(begun)) {
    it(`finds nothing at any address of the ${name}`, async () => {
      for (const address of addresses(id)) {
        const answer = await ask(stranger, address)
        assert.deepEqual([address, answer.status, answer.json.code], [address, 404, 'matters.not_found'])
        for (const secret of secrets) assert.ok(!answer.text.includes(secret))
      }
    })
  }

  it('gets the same answer for a matter that is there and for none', async () => {
    const nothing = '00000000-0000-7000-8000-000000000000'
    for (const [index, address] of addresses(begun.case).entries()) {
      const [there, nowhere] = [await ask(stranger, address), await ask(stranger, addresses(nothing)[index] as never)]
      const bare = ({ json, status }: typeof there) => ({
        ...json,
        instance: '',
        status,
      })
      assert.deepEqual(bare(there), bare(nowhere))
    }
  })

  it('learns nothing from queues, counts, exports and searches', async () => {
    for (const q of [undefined, '销售', '青岚', 'TS44030001-2026-000001', '000001']) {
      const list = await stranger.api.matters.list(q === undefined ? {} : { q })
      assert.deepEqual([list.items, list.total], [[], 0])
      const counts = await stranger.api.matters.facets(q === undefined ? {} : { q })
      assert.deepEqual(counts, {
        procedures: [],
        states: [],
        assignees: [],
        waiting: 0,
        late: 0,
        unread: 0,
        ended: 0,
      })
    }
    for (const format of ['csv', 'json', 'xlsx']) {
      const { text } = await ask(stranger, ['GET', `/matters/export?format=${format}`])
      for (const secret of secrets) assert.ok(!text.includes(secret))
    }
    const csv = await ask(stranger, ['GET', '/matters/export'])
    assert.equal(csv.text.trim().split('\r\n').length, 1)
  })

  it('learns nothing from its own numbers', async () => {
    const clue = {
      subject: '示例',
      source: 'inspection',
      receivedOn: '2026-11-23',
      accused: '示例',
      summary: '示例',
    }
    const { number } = await stranger.open('administrative-case', clue)
    assert.match(number, /-2026-000001$/)
  })

  it('brings no file to it', async () => {
    const part = `--x\r\nContent-Disposition: form-data; name="matter"\r\n\r\n${begun.case}\r\n--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nx\r\n--x--\r\n`
    const jar = { ...stranger.person.jar }
    const answer = await house.request(jar, 'POST', '/matters/files', part, {
      'content-type': 'multipart/form-data; boundary=x',
    })
    assert.deepEqual([answer.status, answer.json.code], [404, 'matters.not_found'])
  })

  it('reads no row of it in the database, whatever it asks', async () => {
    const client = await house.pools.app.connect()
    try {
      await client.query('begin')
      await client.query(
        `select set_config('quanlian.body', $1, true), set_config('quanlian.person', $2, true),
        set_config('quanlian.grants', 'matters.act matters.assign', true)`,
        [world.bodies.elsewhere.id, stranger.person.id],
      )
      for (const table of ['action', 'clock', 'document', 'link', 'message', 'notice']) {
        const { rows } = await client.query(`select matter_id from matter.${table} where matter_id = any ($1)`, [
          Object.values(begun),
        ])
        assert.deepEqual(rows, [], table)
      }
      const taken = await client.query('select * from matter.take($1)', [begun.case])
      const history = await client.query('select * from matter.history($1)', [begun.case])
      assert.deepEqual([taken.rows, history.rows], [[], []])
      await assert.rejects(client.query(`select matter.append($1, 1, '{}', '{}')`, [begun.case]))
    } finally {
      await client.query('rollback')
      client.release()
    }
  })
})

describe('a body that takes part in one matter of a family', () => {
  it('finds nothing of the others', async () => {
    for (const id of [begun.case, begun.complaint])
      for (const address of addresses(id))
        assert.equal((await ask(world.policeHead, address)).status, 404, address.join(' '))
    const list = await policeOfficer.api.matters.list({})
    assert.deepEqual(
      list.items.map(({ id }) => id),
      [begun.transfer],
    )
    assert.deepEqual(
      (await policeOfficer.get(begun.transfer)).links.filter(({ kind }) => kind === 'matter'),
      [],
    )
  })

  it('has a file only where it sees the field that names it', async () => {
    assert.equal((await ask(policeOfficer, ['GET', `/matters/${begun.transfer}/files/${sha256}`])).text, '示例调查报告')
    assert.equal((await ask(holder, ['GET', `/matters/${begun.transfer}/files/${sha256}`])).status, 404)
    assert.equal((await ask(officer, ['GET', `/matters/${begun.case}/files/${sha256}`])).status, 200)
  })

  it('has a paper only where its seat sees it', async () => {
    assert.equal(
      (await ask(policeOfficer, ['GET', `/matters/${begun.transfer}/papers/${paper}`])).json.code,
      'matters.paper_not_ready',
    )
    assert.equal((await ask(holder, ['GET', `/matters/${begun.transfer}/papers/${paper}`])).status, 404)
  })

  it('knows of no party that it is not told of', async () => {
    await world.head.act(begun.case, 'file', forms.filing)
    const names = (await holder.get(begun.case)).participants.map(({ body }) => body.name)
    assert.ok(!names.includes(world.bodies.accused.name))
    const known = (await party.get(begun.case)).participants.map(({ body }) => body.name)
    assert.deepEqual(known.sort(), [world.bodies.accused.name, world.bodies.market.name].sort())
  })

  it('reads the names of its own people alone', async () => {
    for (const { body, person } of (await policeOfficer.get(begun.transfer)).timeline)
      assert.equal(person !== null, body?.id === world.bodies.police.id)
    assert.ok((await officer.get(begun.transfer)).timeline.every(({ person }) => person !== null))
  })
})
