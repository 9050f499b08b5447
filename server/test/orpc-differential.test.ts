/** Our binding of the contract against oRPC's own handler over the same use cases: the same status, the same answer. */
import assert from 'node:assert/strict'
import { it } from 'node:test'

import { OpenAPIHandler } from '@orpc/openapi/fetch'
import { implement, ORPCError } from '@orpc/server'
import { experimental_ZodSmartCoercionPlugin as SmartCoercion } from '@orpc/zod/zod4'
import { contract, type ProblemCode, problems } from '@quanlian/contract'
import { anonymous } from '../src/kernel/database.ts'
import { nobody } from '../src/kernel/http.ts'
import type { Context } from '../src/kernel/module.ts'
import { Problem } from '../src/kernel/problem.ts'
import { facets } from '../src/modules/rights/facets.ts'
import { get } from '../src/modules/rights/get.ts'
import { search } from '../src/modules/rights/search.ts'
import { suggest } from '../src/modules/rights/suggest.ts'
import { openGiven } from './given.ts'
import { openHouse } from './harness.ts'
import { givenPublic, markRecord } from './rights/rights-given.ts'

const house = await openHouse()
const given = openGiven(house)
const office = await given.body()
const id = await givenPublic(house, office, markRecord('99500001', '比对'))

/** Public reads need nothing but the database: the part of the contract that both can serve from one context. */
const context = {
  db: anonymous(house.pools.app),
  actor: nobody,
  now: house.clock.now,
  kernel: house.kernel,
} as unknown as Context
const os = implement({
  rights: {
    search: contract.rights.search,
    facets: contract.rights.facets,
    suggest: contract.rights.suggest,
    get: contract.rights.get,
  },
})
const router = os.router({
  rights: {
    search: os.rights.search.handler(({ input }) => run(() => search(context, input))),
    facets: os.rights.facets.handler(({ input }) => run(() => facets(context, input))),
    suggest: os.rights.suggest.handler(({ input }) => run(() => suggest(context, input))),
    get: os.rights.get.handler(({ input }) => run(() => get(context, input))),
  },
})
const handler = new OpenAPIHandler(router, {
  plugins: [new SmartCoercion()],
})

async function run<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Problem)
      throw new ORPCError(error.code, { status: problems[error.code as ProblemCode].status })
    throw error
  }
}

const requests = [
  '/rights',
  '/rights?q=%E6%AF%94%E5%AF%B9&size=5&page=1',
  '/rights?kind[0]=mark&kind[1]=patent&status[]=in_force',
  '/rights?class[0]=nice:9&region[0]=440000&sort=title',
  '/rights?filedFrom=2020-01-01&filedTo=2020-12-31&unknown=1',
  '/rights?page=0',
  '/rights?page=abc',
  '/rights?kind[0]=nonsense',
  '/rights/facets?q=%E6%AF%94%E5%AF%B9',
  '/rights/suggest?q=%E6%AF%94',
  '/rights/suggest',
  `/rights/${id}`,
  '/rights/00000000-0000-7000-8000-000000000000',
  '/rights/not-an-id',
]

for (const path of requests) {
  it(path, async () => {
    const ours = await house.request(undefined, 'GET', path)
    const { response } = await handler.handle(new Request(`http://localhost${path}`), { context: {} as never })
    assert.ok(response)
    assert.equal(ours.status, response.status)
    if (ours.status === 200) assert.deepEqual(ours.json, await response.json())
  })
}
