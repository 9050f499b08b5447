/** The door of the engine. */

export { type Accepted, type Actor, accept, isPossible, type Proposal, platform, seatFor } from './accept.ts'
export { type Amended, correct, withdraw } from './amend.ts'
export { type Available, available } from './available.ts'
export { checkProcedure } from './checks.ts'
export { type ClockStanding, type ClockView, clocksOf } from './clocks.ts'
export type { Action, Clock, Definition, Question, Seat, Sight } from './definition.ts'
export { describe } from './describe.ts'
export type { ClockEffect, Doer, Effects, Entry, EntryKind, Refusal } from './entry.ts'
export type { Finding, FindingKind } from './finding.ts'
export { fingerprint } from './fingerprint.ts'
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
  formFor,
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
export { mermaid } from './mermaid.ts'
export { checkRegistry } from './registry.ts'
export { type Random, type SampleOptions, sampleForm } from './sample.ts'
export { knownState, seatsOf, seatsSeeing, sightOf, timeline, type Viewer, type VisibleEntry } from './see.ts'
export { adopt, latestOf, type Procedure, versionOf } from './versions.ts'
export { procedure } from './vocabulary.ts'
export { type Step, type WalkOptions, walk } from './walk.ts'
