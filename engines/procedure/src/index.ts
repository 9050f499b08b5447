/** The door of the engine. */

export { type Accepted, type Actor, accept, isPossible, type Proposal, platform, seatFor } from './accept.ts'
export { type Amended, adopt, correct, latestOf, type Procedure, versionOf, withdraw } from './amend.ts'
export { type Available, available } from './available.ts'
export { type ClockStanding, type ClockView, clocksOf } from './clocks.ts'
export type { Action, Clock, Definition, Question, Seat, Sight } from './definition.ts'
export type { ClockEffect, Doer, Effects, Entry, EntryKind, Refusal } from './entry.ts'
export { type ClockRun, effective, fold, formsOf, isEnd, type MatterState } from './fold.ts'
export {
  body,
  choice,
  count,
  day,
  type FieldMeta,
  fen,
  files,
  flag,
  formSchema,
  instant,
  line,
  money,
  people,
  rights,
  rows,
  type Shape,
  text,
  type Widget,
} from './form.ts'
export { saying } from './grounds.ts'
export { knownState, seatsOf, seatsSeeing, sightOf, timeline, type Viewer, type VisibleEntry } from './see.ts'
export { procedure } from './vocabulary.ts'
