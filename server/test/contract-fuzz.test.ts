/** Whatever is sent to any endpoint, by anybody: an answer or a refusal with a code, never a failure of ours. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { endpoints } from '../src/kernel/openapi.ts'
import { openGiven } from './given.ts'
import { openHouse } from './harness.ts'
import { patentRecord } from './rights/rights-given.ts'

const house = await openHouse({ LOG_LEVEL: 'silent' })
const given = openGiven(house)
const person = await given.person({ roles: ['administrator', 'manager', 'registrar', 'holder'] })
const { id: rightId } = await house.as(person.jar).rights.enter({ record: patentRecord(900) })

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    ...[
      '',
      ' ',
      '\u0000',
      'a\u0000b',
      '\ud800',
      '%',
      "'; drop table x --",
      '__proto__',
      'constructor',
      'null',
      'NaN',
      '-1',
      '1e309',
    ],
    ...[
      '0000-00-00',
      '9999-12-31',
      '2026-02-30',
      '10000-01-01',
      '2026-01-01T00:00:00Z',
      '99999999999999999999',
      '权'.repeat(300),
    ],
    ...[
      rightId,
      person.id,
      person.body.id,
      '00000000-0000-0000-0000-000000000000',
      'nice:9',
      'ipc:',
      ':',
      'CN',
      '440300',
      'mark',
      'x'.repeat(3000),
    ],
  ),
)
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    nasty,
    fc.constantFrom<unknown>(null, true, false, 0, -1, 1, 2 ** 53, 1e21, 0.5),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(nasty, fc.constantFrom('id', 'kind', 'title', 'q', 'page')), tie('value'), { maxKeys: 4 }),
  ),
})).value

/** For each field the endpoint knows, something nasty or nothing; and fields it does not know. */
function inputs(shape: Record<string, unknown>) {
  return fc.record(
    Object.fromEntries(
      [...Object.keys(shape), 'unknown_field'].map((name) => [name, fc.option(value, { nil: undefined, freq: 4 })]),
    ),
  )
}

for (const [id, procedure] of endpoints()) {
  const { route, inputSchema } = procedure['~orpc']
  const shape = (inputSchema as unknown as { shape: Record<string, unknown> }).shape
  it(`${id} never fails`, async () => {
    await fc.assert(
      fc.asyncProperty(
        inputs(shape),
        fc.boolean(),
        fc.constantFrom('application/json', 'text/plain', 'multipart/form-data; boundary=x', ''),
        async (input, signedIn, type) => {
          const path = (route.path as string).replace(
            /\{(\w+)\}/g,
            (_whole, name: string) => encodeURIComponent(wellFormed(asText(input[name]))) || '-',
          )
          const query = new URLSearchParams(
            Object.entries(input).map(([name, one]): [string, string] => [name, asText(one)]),
          )
          const isGet = route.method === 'GET'
          const response = await house.app.inject({
            method: route.method as 'GET',
            url: `/api${path}${isGet ? `?${query}` : ''}`,
            headers: {
              ...(signedIn ? { cookie: (await given.jar(person)).cookie } : {}),
              ...(type && !isGet ? { 'content-type': type } : {}),
            },
            payload: isGet ? undefined : JSON.stringify(input),
          })
          assert.ok(
            response.statusCode < 500 || response.statusCode === 503,
            `${response.statusCode} ${response.body.slice(0, 300)}`,
          )
          if (response.statusCode >= 400) {
            assert.match(String(response.headers['content-type']), /^application\/problem\+json/)
            const problem = response.json()
            assert.ok(problem.code && problem.title && problem.instance, response.body)
          }
        },
      ),
      { numRuns: 40 },
    )
  })
}

it('refuses JSON that is none, and addresses that are not there', async () => {
  for (const payload of ['{', '[1', 'nul', '"', '{"a":'.repeat(2000)]) {
    const response = await house.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'content-type': 'application/json' },
      payload,
    })
    assert.equal(response.statusCode, 400)
    assert.equal(response.json().code, 'kernel.invalid')
  }
  assert.equal((await house.app.inject({ method: 'GET', url: '/api/nothing' })).json().code, 'kernel.not_found')
  assert.equal((await house.app.inject({ method: 'GET', url: '/api/%' })).statusCode, 400)
  const large = await house.app.inject({
    method: 'POST',
    url: '/api/session',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({ login: 'x'.repeat(5_000_000) }),
  })
  assert.equal(large.statusCode, 413)
})

it('refuses a body nested without end, where any JSON may stand', async () => {
  const input = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`
  const response = await house.app.inject({
    method: 'POST',
    url: '/api/law/evaluate',
    headers: { 'content-type': 'application/json' },
    payload: `{"calculator":"clock","on":"2026-05-01","input":${input}}`,
  })
  assert.deepEqual([response.statusCode, response.json().code], [400, 'kernel.invalid'])
})

function asText(one: unknown): string {
  return typeof one === 'string' ? one : (JSON.stringify(one) ?? '')
}

function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/g, '\ufffd')
}
