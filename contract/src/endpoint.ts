/** How an endpoint is declared: method, path, words for the documentation, who may ask, and what may go wrong. */
import { type HTTPMethod, type HTTPPath, oc } from '@orpc/contract'
import type { ProblemCode } from './problem.ts'

/**
 * Who may call at all; the finer rule is the use case's own `may*`.
 * `anyone` needs no sign-in, `person` any signed-in person, a grant names what the acting body's roles must allow.
 */
export type Audience = 'anyone' | 'person' | Grant

/** What a role may allow. Roles are rows that list some of these. */
export const grants = [
  'rights.enter',
  'rights.record',
  'rights.entitle',
  'rights.import',
  'law.edit',
  'law.publish',
  'matters.act',
  'matters.assign',
  'identity.manage',
  'identity.administer',
] as const
export type Grant = (typeof grants)[number]

export interface EndpointMeta extends Record<string, unknown> {
  audience: Audience
  problems: readonly ProblemCode[]
  /** `upload` and `stream` are bound by hand: the body or the answer is a stream, not JSON. */
  transport: 'json' | 'upload' | 'stream'
  /** A write that must not be repeated by a crawler or a click: counted against a tighter rate limit. */
  costly: boolean
}

interface EndpointOptions {
  summary: string
  description?: string
  tag: string
  audience: Audience
  problems?: readonly ProblemCode[]
  transport?: EndpointMeta['transport']
  costly?: boolean
  status?: number
}

/** Starts an endpoint; follow with `.input(schema).output(schema)`. The operationId is its place in the contract. */
export function endpoint(method: HTTPMethod, path: HTTPPath, options: EndpointOptions) {
  const meta: EndpointMeta = {
    audience: options.audience,
    problems: options.problems ?? [],
    transport: options.transport ?? 'json',
    costly: options.costly ?? false,
  }
  return oc.$meta<EndpointMeta>(meta).route({
    method,
    path,
    summary: options.summary,
    description: options.description,
    tags: [options.tag],
    successStatus: options.status ?? 200,
  })
}
