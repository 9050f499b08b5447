/** The workbench's door to the API: the contract as a typed client, and refusals as the server words them. */
import { createORPCClient, ORPCError } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { OpenAPILink } from '@orpc/openapi-client/fetch'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { type Contract, contract, Problem, problems } from '@quanlian/contract'
import { RequestError } from '../ui/fetch.ts'

const link = new OpenAPILink(contract, {
  url: () => `${location.origin}/api`,
  fetch: readProblemsAsJson,
  customErrorResponseBodyDecoder: (body, response) => {
    const problem = Problem.safeParse(body).data ?? unnamed(response.status)
    return new ORPCError(problem.code, { status: response.status, message: problem.title, data: problem })
  },
})

/** `await call.rights.get({ id })`. */
export const call: ContractRouterClient<Contract> = createORPCClient(link)

/** `useQuery(api.rights.get.queryOptions({ input: { id } }))`. */
export const api = createTanstackQueryUtils(call)

/** The refusal inside whatever was thrown; a lost connection becomes `client.offline`. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ORPCError) {
    const problem = Problem.safeParse(error.data)
    if (problem.success) return problem.data
    if (error.status >= 400) return unnamed(error.status)
  }
  if (error instanceof RequestError) return error.problem
  return { type: '/problems/client.offline', code: 'client.offline', title: '', status: 0 }
}

/** What a status alone says, for answers without a problem body (a proxy, a dead process). */
export function unnamed(status: number): Problem {
  const code = status === 401 ? 'kernel.sign_in' : status === 404 ? 'kernel.not_found' : 'kernel.internal'
  return { type: `/problems/${code}`, code, title: problems[code].en, status }
}

/** The client decodes JSON by its content type and does not know `application/problem+json`. */
async function readProblemsAsJson(request: Request, init: { redirect?: Request['redirect'] }): Promise<Response> {
  const response = await fetch(request, init)
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return response
  const headers = new Headers(response.headers)
  headers.set('content-type', 'application/json')
  return new Response(response.body, { status: response.status, headers })
}
