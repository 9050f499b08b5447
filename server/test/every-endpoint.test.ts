/**
 * Every endpoint of the contract, for the right role, the wrong role, another body, nobody, and bad input. An endpoint
 * that is missing from the table below fails the first test.
 */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { OpenAPI } from '@orpc/contract'
import { type EndpointMeta, grants, problems } from '@quanlian/contract'
import type * as z from 'zod'
import { describeApi, endpoints } from '../src/kernel/openapi.ts'
import type { Case } from './endpoint-cases/case.ts'
import { deskCases } from './endpoint-cases/desk.ts'
import { mattersCases } from './endpoint-cases/matters.ts'
import { openGiven } from './given.ts'
import { openHouse } from './harness.ts'
import { patentRecord } from './rights/rights-given.ts'

const house = await openHouse()
const given = openGiven(house)
const body = await given.body({ kind: 'market_regulator', name: '甲示例局' })
const elsewhere = await given.body({ kind: 'ip_office', name: '乙示例局' })
const everything = [
  ...['administrator', 'manager', 'registrar', 'holder', 'law_editor', 'law_publisher'],
  ...['clerk', 'officer', 'head'],
]
const right = await given.person({ body, roles: everything })
const reader = await given.person({ body, roles: ['reader'] })
/** By grant, somebody of the same body whose role allows everything else. */
const lacking = new Map(
  await Promise.all(
    grants.map(async (grant, index) => {
      const role = `all_but_${'abcdefghijklmnop'[index]}`
      await house.owner.query('insert into identity.role values ($1, $1, $1, $2)', [
        role,
        grants.filter((other) => other !== grant),
      ])
      return [grant as string, await given.person({ body, roles: [role] })] as const
    }),
  ),
)
const operations = Object.entries((await describeApi('0')).paths ?? {}).flatMap(([path, methods]) =>
  Object.entries(methods as Record<string, OpenAPI.OperationObject>).map(([method, operation]) => ({
    path,
    method,
    operation,
  })),
)
const stranger = await given.person({ body: elsewhere, roles: ['registrar', 'manager', 'holder'] })
const member = await given.person({ body, roles: ['clerk'] })
const api = house.as(right.jar)

let serial = 700
const enter = async () => (await api.rights.enter({ record: patentRecord(++serial) })).id
const nothing = '00000000-0000-7000-8000-000000000000'
const csv = 'kind,Application No.,Title\n发明专利,202610000001.9,示例\n'

async function upload(jar = right.jar, path = '/imports'): Promise<{ status: number; id: string }> {
  const boundary = 'x7400'
  const part = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="t${++serial}.csv"\r\nContent-Type: text/csv\r\n\r\n${csv}${serial}\r\n--${boundary}--\r\n`
  const answer = await house.request(jar, 'POST', path, part, {
    'content-type': `multipart/form-data; boundary=${boundary}`,
  })
  return { status: answer.status, id: String(answer.json.id) }
}
const importId = async () => (await upload()).id

const editor = house.as((await given.person({ body, roles: ['law_editor'] })).jar)
const ruleDraft = () => ({
  id: `X-TEST-${++serial}`,
  subject: { zh: '示例规则', en: 'Example rule' },
  says: { zh: `示例${serial}`, en: `Example ${serial}` },
  value: { n: 3 },
  unit: 'day',
  law: 'example-regulation',
  article: '1',
  from: '2027-03-01',
  to: null,
  basis: 'printed' as const,
  verified: 'memory' as const,
  replaces: [],
})
const draft = async () => (await editor.law.draftChange({ rule: ruleDraft(), reason: '示例' })).id
const question = { calculator: 'court-fees' as const, on: '2026-05-01', input: { kind: 'civil', amount: '200000.00' } }
const keptAnswer = async () => (await api.law.keepAnswer({ ...question, title: '示例' })).id

const firm = await given.body({ kind: 'firm', name: '丙示例公司' })
const clue = { subject: '示例', source: 'inspection', receivedOn: '2026-11-23', accused: '示例', summary: '示例' }
const desk = deskCases({
  api,
  personId: right.id,
  colleagueId: member.id,
  rightId: enter,
  changeId: draft,
  async shared() {
    const form = { ...clue, holder: firm.id }
    return { id: (await api.matters.open({ procedure: 'administrative-case', form })).id, other: firm.id }
  },
})
const world = { house, given, body, elsewhere, right, api, member, nothing }
const cases: Record<string, Case> = {
  'system.health': { input: () => ({}) },
  'system.ready': { input: () => ({}) },
  'identity.signIn': {
    input: () => ({ login: right.login, password: right.password }),
    bad: { login: '' },
    ownSession: true,
  },
  'identity.current': { input: () => ({}) },
  'identity.switchBody': {
    input: () => ({ bodyId: body.id }),
    stranger: [403],
    bad: { bodyId: 'x' },
    ownSession: true,
  },
  'identity.signOut': { input: () => ({}), ownSession: true },
  'identity.listSessions': { input: () => ({}) },
  'identity.signOutEverywhere': { input: () => ({}), ownSession: true },
  'identity.changePassword': {
    input: () => ({ current: right.password, password: right.password }),
    bad: { current: 'x', password: 'short' },
    ownSession: true,
  },
  'identity.register': {
    input: () => ({ login: `new.${++serial}`, password: 'long enough pass', name: '新示例', as: 'individual' }),
    bad: { login: '!' },
    ownSession: true,
  },
  'identity.setup': {
    input: () => ({
      token: 'x'.repeat(40),
      login: 'set.up',
      password: 'long enough pass',
      name: '示例',
      operator: '示例',
    }),
    status: 404,
    bad: { token: '' },
  },
  'identity.listBodies': { input: () => ({}), bad: { page: 0 } },
  'identity.getBody': { input: () => ({ id: body.id }), bad: { id: 'x' } },
  'identity.createBody': {
    input: () => ({ name: `新设示例${++serial}`, kind: 'bank' }),
    stranger: [403],
    bad: { name: '', kind: 'bank' },
  },
  'identity.changeBody': {
    input: () => ({ id: body.id, name: '甲示例局', kind: 'market_regulator', active: true }),
    stranger: [403, 404],
    bad: { id: body.id, name: '' },
  },
  'identity.listMembers': { input: () => ({ id: body.id }), stranger: [403, 404], bad: { id: 'x' } },
  'identity.setMember': {
    input: () => ({ id: body.id, personId: member.id, roles: ['clerk'] }),
    stranger: [403, 404],
    bad: { id: body.id, personId: 'x', roles: [] },
  },
  'identity.listPeople': { input: () => ({}), bad: { size: 1000 } },
  'identity.createPerson': {
    input: () => ({
      login: `made.${++serial}`,
      password: 'long enough pass',
      name: '示例',
      bodyId: body.id,
      roles: ['clerk'],
    }),
    stranger: [403, 404],
    bad: { login: 'x' },
  },
  'identity.changePerson': {
    input: () => ({ id: member.id, name: '改名示例' }),
    stranger: [403, 404],
    bad: { id: member.id, name: '' },
  },
  'identity.listRoles': { input: () => ({}) },
  'identity.putRole': {
    input: () => ({ id: 'visitor', zh: '访客', en: 'Visitor', grants: [] }),
    stranger: [403],
    bad: { id: 'X', zh: '' },
  },
  'identity.listEvents': { input: () => ({}), bad: { from: '2026-13-01' } },
  'rights.search': { input: () => ({ q: '示例' }), bad: { kind: ['nonsense'] } },
  'rights.facets': { input: () => ({}), bad: { region: ['x'] } },
  'rights.suggest': { input: () => ({ q: '示例' }), bad: {} },
  'rights.get': { input: async () => ({ id: await enter() }), stranger: [404], bad: { id: 'x' } },
  'rights.export': { input: () => ({ format: 'json' }), bad: { format: 'pdf' } },
  'rights.enter': { input: () => ({ record: patentRecord(++serial) }), bad: { record: {} } },
  'rights.correct': {
    input: async () => ({
      id: await enter(),
      version: 1,
      record: patentRecord(serial, { title: '改后' }),
      reason: '补正',
    }),
    stranger: [404],
    bad: { version: 'x' },
  },
  'rights.recordEvent': {
    input: async () => ({ id: await enter(), event: { date: '2026-05-01', keyCode: 'B10' } }),
    stranger: [404],
    bad: { event: { date: 'x' } },
  },
  'rights.publish': {
    input: async () => ({ id: await enter(), publicationDate: '2026-09-01' }),
    stranger: [404],
    bad: { publicationDate: '2026-02-30' },
  },
  'rights.entitle': {
    input: async () => ({ id: await enter(), bodyId: elsewhere.id }),
    stranger: [404],
    bad: { bodyId: 'x' },
  },
  'rights.disentitle': {
    input: async () => ({ id: await enter(), bodyId: elsewhere.id }),
    stranger: [404],
    bad: { bodyId: 'x' },
  },
  'rights.withdrawEntry': {
    input: async () => ({ id: await enter(), reason: '误录' }),
    stranger: [404],
    bad: { reason: '' },
  },
  'law.listRules': { input: () => ({ q: '商标' }), bad: { on: '2026-02-30' } },
  'law.getRule': { input: () => ({ id: 'A-TM19-STATUTORY', on: '2026-05-01' }), bad: { on: 'x' } },
  'law.diff': { input: () => ({ from: '2026-12-31', to: '2027-01-01' }), bad: { from: 'x' } },
  'law.listClocks': { input: () => ({ on: '2026-05-01' }), bad: { on: 'x' } },
  'law.evaluate': { input: () => question, bad: { ...question, calculator: 'fortune' } },
  'law.listAnswers': { input: () => ({}), bad: { page: 0 } },
  'law.keepAnswer': { input: () => ({ ...question, title: '示例' }), bad: { ...question, title: '' } },
  'law.getAnswer': { input: async () => ({ id: await keptAnswer() }), stranger: [404], bad: { id: 'x' } },
  'law.dropAnswer': { input: async () => ({ id: await keptAnswer() }), stranger: [404], bad: { id: 'x' } },
  'law.listChanges': { input: () => ({}), bad: { state: 'nonsense' } },
  'law.getChange': { input: async () => ({ id: await draft() }), bad: { id: 'x' } },
  'law.draftChange': { input: () => ({ rule: ruleDraft(), reason: '示例' }), bad: { rule: {}, reason: '' } },
  'law.importChanges': { input: () => ({ yaml: 'entries: []', reason: '示例' }), bad: { yaml: '', reason: '示例' } },
  'law.publishChange': { input: async () => ({ id: await draft() }), bad: { id: 'x' } },
  'law.withdrawChange': { input: async () => ({ id: await draft(), reason: '示例' }), bad: { reason: '' } },
  'searches.list': { input: () => ({}) },
  'searches.save': { input: () => ({ name: '示例检索', criteria: {} }), bad: { name: '' } },
  'searches.remove': {
    input: async () => ({ id: (await api.searches.save({ name: '待删', criteria: {} })).id }),
    stranger: [404],
    bad: { id: 'x' },
  },
  'imports.upload': { input: () => ({}), bad: {} },
  'imports.list': { input: () => ({}), bad: { state: ['nonsense'] } },
  'imports.get': { input: async () => ({ id: await importId() }), stranger: [404], bad: { id: 'x' } },
  'imports.getMapping': { input: async () => ({ id: await importId() }), stranger: [404], bad: { id: 'x' } },
  'imports.start': {
    input: async () => {
      const id = await importId()
      return { id, mapping: (await api.imports.getMapping({ id })).mapping }
    },
    stranger: [404],
    bad: { mapping: 1 },
  },
  'imports.stop': { input: async () => ({ id: await importId() }), status: 409, stranger: [404], bad: { id: 'x' } },
  'imports.resume': { input: async () => ({ id: await importId() }), status: 409, stranger: [404], bad: { id: 'x' } },
  'imports.undo': {
    input: async () => ({ id: await importId(), reason: '误传' }),
    stranger: [404],
    bad: { reason: '' },
  },
  'imports.defects': { input: async () => ({ id: await importId() }), stranger: [404], bad: { severity: ['x'] } },
  'imports.downloadDefects': { input: async () => ({ id: await importId() }), stranger: [404], bad: { lang: 'fr' } },
  ...(await mattersCases(world)),
  ...desk,
}

it('knows every endpoint of the contract', () => {
  assert.deepEqual(
    Object.keys(cases).sort(),
    endpoints()
      .map(([id]) => id)
      .sort(),
  )
})

for (const [id, procedure] of endpoints()) {
  const { route } = procedure['~orpc']
  const meta = procedure['~orpc'].meta as EndpointMeta
  const one = cases[id]
  if (!one) continue
  const ask = async (jar: { cookie?: string } | undefined, input: Record<string, unknown>) => {
    if (meta.transport === 'upload') {
      const answer = await (input === one.bad
        ? house.request(jar, 'POST', route.path as string, '{}', { 'content-type': 'application/json' })
        : upload(jar ?? {}, route.path as string))
      return { ...answer, code: 'json' in answer ? answer.json.code : undefined }
    }
    const path = (route.path as string).replace(/\{(\w+)\}/g, (_whole, name: string) =>
      encodeURIComponent(String(input[name] ?? nothing)),
    )
    const rest = Object.entries(input).filter(([name]) => !(route.path as string).includes(`{${name}}`))
    const query = new URLSearchParams(
      rest.flatMap(([name, value]) => [value].flat().map((item): [string, string] => [name, String(item)])),
    )
    const isGet = route.method === 'GET'
    const answer = await house.request(
      jar,
      route.method as string,
      isGet ? `${path}?${query}` : path,
      isGet ? undefined : JSON.stringify(Object.fromEntries(rest)),
      isGet ? {} : { 'content-type': 'application/json' },
    )
    return { status: answer.status, code: answer.json.code, json: answer.json, headers: answer.headers }
  }

  describe(id, () => {
    it('serves the right role', async () => {
      const jar = one.ownSession ? (await given.person({ body, roles: everything })).jar : { ...right.jar }
      const { status, json } = { json: undefined, ...(await ask(jar, await one.input())) }
      if (one.status) return assert.equal(status, one.status)
      assert.equal(status, route.successStatus ?? 200)
      if (meta.transport === 'json') (procedure['~orpc'].outputSchema as unknown as z.ZodType).parse(json)
    })
    it('stands in the OpenAPI document with all that an integrator asks', () => {
      const found = operations.filter(({ operation }) => operation.operationId === id)
      assert.equal(found.length, 1)
      const [{ path, method, operation }] = found as [(typeof found)[0]]
      assert.deepEqual([path, method.toUpperCase()], [route.path, route.method])
      assert.ok(operation.summary && operation.tags?.length === 1)
      assert.deepEqual(operation.security, meta.audience === 'anyone' ? [{}] : [{ session: [] }])
      const refusals = new Set([400, 429, ...meta.problems.map((code) => problems[code].status)])
      if (meta.audience !== 'anyone') refusals.add(401)
      if (meta.audience !== 'anyone' && meta.audience !== 'person') refusals.add(403)
      for (const status of refusals) {
        const response = operation.responses?.[status] as OpenAPI.ResponseObject | undefined
        assert.ok(response?.content?.['application/problem+json'], `${status}`)
      }
      assert.ok(operation.responses?.[route.successStatus ?? 200])
    })
    if (meta.audience !== 'anyone') {
      it('asks nobody to sign in', async () => {
        assert.equal((await ask(undefined, await one.input())).status, 401)
      })
    }
    if (meta.audience !== 'anyone' && meta.audience !== 'person') {
      it('refuses a role without the grant', async () => {
        assert.equal((await ask({ ...reader.jar }, await one.input())).status, 403)
      })
      it('refuses a role with every other grant', async () => {
        assert.equal((await ask({ ...lacking.get(meta.audience)?.jar }, await one.input())).status, 403)
      })
    }
    if (one.stranger) {
      it('refuses another body', async () => {
        const { status } = await ask(await given.jar(stranger), await one.input())
        assert.ok(one.stranger?.includes(status), `${status}`)
      })
    }
    if (one.bad) {
      it('names what is wrong with bad input', async () => {
        const bad = one.bad as Record<string, unknown>
        const { status, code, json, headers } = {
          json: {} as Record<string, unknown>,
          headers: {} as Record<string, unknown>,
          ...(await ask(one.ownSession ? await given.jar(right) : { ...right.jar }, bad)),
        }
        if (meta.transport === 'upload') return assert.equal(status, 415)
        assert.deepEqual([status, code], [400, 'kernel.invalid'])
        assert.match(String(headers['content-type']), /^application\/problem\+json/)
        assert.ok(Array.isArray(json.errors) && json.errors.length > 0)
      })
    }
  })
}
