/** What the table of all endpoints knows of each, and the world its cases stand in. */
import type { Given, GivenBody, GivenPerson } from '../given.ts'
import type { Api, House } from '../harness.ts'

export interface Case {
  /** Makes a valid input for the right role; ids belong to its body. */
  input(): Promise<Record<string, unknown>> | Record<string, unknown>
  /** What the right role gets; 2xx unless told. */
  status?: number
  /** Another body of the same role: refused with one of these. Left out where nothing belongs to a body. */
  stranger?: number[]
  /** Something the endpoint must refuse with 400; left out where any input is fine. */
  bad?: Record<string, unknown>
  /** As a person of its own, because it ends or changes sign-ins. */
  ownSession?: boolean
}

export interface CaseWorld {
  house: House
  given: Given
  /** The acting body, a market regulator, and another body. */
  body: GivenBody
  elsewhere: GivenBody
  /** Has every role; acts for `body`. */
  right: GivenPerson
  api: Api
  /** Another person of `body`. */
  member: GivenPerson
  /** An id that nothing has. */
  nothing: string
}
