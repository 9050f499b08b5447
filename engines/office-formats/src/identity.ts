/** Which right a record describes, so that the same right arriving in two formats is one. */
import type { RightKind, RightRecord } from './record.ts'

/** The identity of a right. Inventions, utility models and designs share one number space; every other kind has its own. */
export interface RightKey {
  office: string
  family: 'patent' | Exclude<RightKind, 'patent' | 'utility_model' | 'design'>
  application?: string
  registration?: string
  publication?: string
}

/** The identity of a record. */
export function rightKey(record: RightRecord): RightKey {
  const { application, registration, publication } = record.numbers
  return {
    office: record.office,
    family: familyOf(record.kind),
    ...(application ? { application } : {}),
    ...(registration ? { registration } : {}),
    ...(publication ? { publication } : {}),
  }
}

/**
 * Whether two keys name one right: same office and family, and the same number in a place both fill. Application numbers
 * that differ say no, whatever else agrees.
 */
export function sameRight(a: RightKey, b: RightKey): boolean {
  if (a.office !== b.office || a.family !== b.family) return false
  if (a.application && b.application) return a.application === b.application
  if (a.registration && b.registration) return a.registration === b.registration
  return a.publication !== undefined && a.publication === b.publication
}

function familyOf(kind: RightKind): RightKey['family'] {
  return kind === 'utility_model' || kind === 'design' ? 'patent' : kind
}
