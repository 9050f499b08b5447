/** Who is signed in and what the acting body's roles allow, as the server says it. */
import type { Audience, EndpointMeta, Session } from '@quanlian/contract'
import { useQuery } from '@tanstack/react-query'
import { api } from './api.ts'

export type SignedIn = Session & { person: NonNullable<Session['person']> }

/** The session; asked again when the window comes back, since another tab may have changed the acting body. */
export function useSessionQuery() {
  return useQuery(api.identity.current.queryOptions({ input: {}, staleTime: 30_000, refetchOnWindowFocus: 'always' }))
}

/** The session inside the shell, where somebody is always signed in. */
export function useSession(): SignedIn {
  const { data } = useSessionQuery()
  if (!data?.person) throw new Error('useSession is for pages inside the shell')
  return data as SignedIn
}

/**
 * Whether the session meets what an endpoint demands of its caller: `may(contract.rights.enter)`.
 * Nothing is decided here; the contract names the audience and the server the grants.
 */
export function useMay() {
  const { person, grants } = useSession()
  return (endpoint: { '~orpc': { meta: object } }) => meets(audienceOf(endpoint), Boolean(person), grants)
}

function meets(audience: Audience, signedIn: boolean, grants: Session['grants']) {
  if (audience === 'anyone') return true
  if (audience === 'person') return signedIn
  return grants.includes(audience)
}

function audienceOf(endpoint: { '~orpc': { meta: object } }): Audience {
  return (endpoint['~orpc'].meta as EndpointMeta).audience
}
