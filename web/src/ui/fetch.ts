/** The portal's door to the API: plain fetch with the contract's types only, so that no schema library is loaded. */
import type { Problem } from '@quanlian/contract'

/** A refusal as the server words it. */
export class RequestError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.title)
    this.problem = problem
  }
}

export async function get<Answer>(path: string, query: object = {}, signal?: AbortSignal): Promise<Answer> {
  const search = queryString(query)
  return answer(
    await fetch(`/api${path}${search ? `?${search}` : ''}`, {
      signal,
      headers: { accept: 'application/json', ...readersLanguage() },
    }),
  )
}

export async function send<Answer>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: object,
): Promise<Answer> {
  const headers = { ...readersLanguage(), ...(body && { 'content-type': 'application/json' }) }
  return answer(await fetch(`/api${path}`, { method, headers, body: body && JSON.stringify(body) }))
}

/** The language chosen on the page, which may differ from the browser's: refusals are worded in it. */
export function readersLanguage() {
  return { 'accept-language': document.documentElement.lang || 'zh-CN' }
}

/** Lists repeat their key: `kind=mark&kind=patent`; what is undefined or empty is left out. */
export function queryString(query: object): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== '') search.append(name, String(one))
  }
  return search.toString()
}

async function answer<Answer>(response: Response): Promise<Answer> {
  const body = await response.json().catch(() => undefined)
  if (response.ok) return body as Answer
  throw new RequestError(
    body ?? {
      type: '/problems/kernel.internal',
      code: 'kernel.internal',
      title: response.statusText,
      status: response.status,
    },
  )
}
