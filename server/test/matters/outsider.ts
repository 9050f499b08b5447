/** Everything that can be asked about one matter, from the contract itself: an endpoint that is added cannot be forgotten. */
import assert from 'node:assert/strict'
import { isContractProcedure } from '@orpc/contract'
import { contract } from '@quanlian/contract'
import type { GivenPerson } from '../given.ts'
import type { Answer, House } from '../harness.ts'

/** What stands in a matter, for addresses that name it. */
export interface Named {
  matter: string
  sha256: string
  paper: string
  link: string
  /** Somebody else's body, and any person. */
  body: string
  right: string
}

/** Bodies of requests, by operation; those that need none are left out. */
const bodies: Readonly<Record<string, (named: Named) => Record<string, unknown>>> = {
  'matters.act': () => ({ action: 'accept', expected: 1, form: {} }),
  'matters.correct': () => ({
    refers: 1,
    expected: 1,
    form: {},
    reason: '示例',
  }),
  'matters.withdraw': () => ({ refers: 1, expected: 1, reason: '示例' }),
  'matters.adopt': () => ({ expected: 1, reason: '示例' }),
  'desk.markSeen': () => ({ seq: 1 }),
  'desk.addNote': () => ({ text: '示例' }),
  'desk.sendMessage': ({ body }) => ({ to: [body], text: '示例' }),
  'desk.addLink': ({ right }) => ({ kind: 'right', target: right }),
}

/** Each operation whose address names a matter, asked by somebody. */
export async function askAll(house: House, by: GivenPerson, named: Named): Promise<[operation: string, Answer][]> {
  const answers: [string, Answer][] = []
  for (const [room, endpoints] of Object.entries(contract))
    for (const [name, endpoint] of Object.entries(endpoints)) {
      const operation = `${room}.${name}`
      if (!isContractProcedure(endpoint)) continue
      const { method = 'GET', path = '/' } = endpoint['~orpc'].route
      if (!path.startsWith('/matters/{id}')) continue
      const body = method === 'GET' || method === 'DELETE' ? undefined : bodies[operation]?.(named)
      assert.ok(method === 'GET' || method === 'DELETE' || body, `say what ${operation} is sent`)
      const address = path
        .replace('{id}', named.matter)
        .replace('{sha256}', named.sha256)
        .replace('{paper}', named.paper)
        .replace('{link}', named.link)
      assert.ok(!address.includes('{'), `say what stands in ${path}`)
      answers.push([operation, await house.request(by.jar, method, address, body)])
    }
  return answers
}

/** What of an answer does not depend on when it was given. */
export function plainly({ status, json }: Answer): unknown {
  return [status, { ...json, instance: undefined }]
}
