/** Bodies and people of the proofs about matters: of every kind that takes part, one more of it that does not, a person a role. */
import type { BodyKind } from '@quanlian/contract'
import type { Given, GivenBody, GivenPerson } from '../given.ts'

/** A body with its people, one for each role. */
export interface Party extends GivenBody {
  people: readonly GivenPerson[]
}

/** What a market regulator's people do; a second officer, because some steps take two. */
const officials = ['clerk', 'officer', 'officer', 'head', 'reviewer', 'presider']

/** A body of a kind with a person for each of these roles. */
export async function openParty(given: Given, kind: BodyKind, roles: readonly string[]): Promise<Party> {
  const body = await given.body({ kind })
  const people: GivenPerson[] = []
  for (const role of roles) people.push(await given.person({ body, roles: [role] }))
  return { ...body, people }
}

/** Whoever may take part: some will, some will not, as chance has it; two at the end of each kind never need to. */
export async function openCast(given: Given): Promise<readonly Party[]> {
  return [
    await openParty(given, 'market_regulator', officials),
    await openParty(given, 'market_regulator', officials),
    await openParty(given, 'ip_office', ['officer', 'officer', 'head']),
    await openParty(given, 'police', ['officer', 'head']),
    await openParty(given, 'police', ['officer', 'head']),
    await openParty(given, 'procuratorate', ['officer', 'head']),
    await openParty(given, 'procuratorate', ['officer', 'head']),
    await openParty(given, 'firm', ['holder']),
    await openParty(given, 'firm', ['holder']),
    await openParty(given, 'individual', ['holder']),
    await openParty(given, 'association', ['holder']),
  ]
}
