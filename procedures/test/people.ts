/** Invented bodies and people of the scenarios. */
import type { Actor } from '@quanlian/procedure'

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const someone = (body: number, kind: string, person: number, ...roles: string[]): Actor => ({
  body: uuid(body),
  kind,
  person: uuid(person),
  roles,
})

export const firm = someone(1, 'firm', 11, 'holder')
export const accused = someone(2, 'firm', 21, 'holder')
export const clerk = someone(3, 'market_regulator', 31, 'clerk')
export const officer = someone(3, 'market_regulator', 32, 'officer')
export const head = someone(3, 'market_regulator', 33, 'head')
export const reviewer = someone(3, 'market_regulator', 34, 'reviewer')
export const presider = someone(3, 'market_regulator', 35, 'presider')
export const police = someone(4, 'police', 41, 'officer')
export const policeHead = someone(4, 'police', 42, 'head')
export const otherPolice = someone(5, 'police', 51, 'officer', 'head')
export const prosecutor = someone(6, 'procuratorate', 61, 'officer')
export const chiefProsecutor = someone(6, 'procuratorate', 62, 'head')
export const outsider = someone(7, 'market_regulator', 71, 'clerk', 'officer', 'head')

/** Two officers of the market regulator, and one alone. */
export const two = [uuid(32), uuid(36)]
export const one = [uuid(32)]
export const reviewers = [uuid(34)]
export const presiders = [uuid(35)]
export const file = (name: string) => ({ sha256: 'ab'.repeat(32), name })
export const bodyOf = ({ body }: Actor): string => body ?? ''
