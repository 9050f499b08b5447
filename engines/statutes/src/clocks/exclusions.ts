/** Which time does not count in which term, and which article says so. */
import type { RuleId } from '../rules/index.ts'
import type { SuspensionReason } from './vocabulary.ts'

export interface Exclusion {
  reasons: readonly SuspensionReason[]
  /** The rule that leaves the time out, if it is another one. */
  by?: RuleId
}

const delay: Exclusion = { reasons: ['force_majeure', 'not_own_fault'], by: 'D-ALL-48' }
const limitation: Exclusion = { reasons: ['bar'], by: 'A-CC-194' }
const trial: Exclusion = { reasons: ['appraisal', 'notice'], by: 'H-SPC-243' }
const marks: Exclusion = {
  reasons: ['notice', 'supplement', 'arrangement', 'priority', 'earlier_right'],
  by: 'E-TMR-LEFT-OUT',
}

/** By rule or by `rule.field`. */
const exclusions: Readonly<Record<string, Exclusion>> = {
  'D-R2-CHECK-15': { reasons: ['appraisal', 'identification'] },
  'D-R2-SEIZE-30': { reasons: ['appraisal'] },
  'D-R20-45.n': { reasons: ['appraisal'] },
  'D-R2-90': { reasons: ['suspension', 'hearing', 'notice', 'appraisal', 'identification', 'refund_order'] },
  'D-ACL-25': { reasons: ['appraisal'] },
  'D-ARL-60.n': { reasons: ['force_majeure', 'not_own_fault'] },
  'D-ARL-62': { reasons: ['appraisal', 'inspection'], by: 'D-ARLR-LEFT-OUT' },
  'D-ALL-15': delay,
  'D-ALL-6M': delay,
  'D-ALI-15': delay,
  'A-CC-188.n': limitation,
  'A-CC-594': limitation,
  'A-TMI20-LIM': limitation,
  'A-CRI20-LIM': limitation,
  'A-PAT-LIMITATION': limitation,
  'A-PAT-PROVISIONAL-LIM': limitation,
  'H-CIV-6M': trial,
  'H-CIV-SIMPLE': trial,
  'H-CIV-SMALL': trial,
  'H-CIV-2ND': trial,
  'E-TM19-EXAM-9': marks,
  'E-TM19-REVIEW-TIME': marks,
  'E-TM26-REVIEW-TIME': marks,
}

/** What one term of a rule leaves out, if anything. */
export function exclusionOf(rule: string, part: string): Exclusion | undefined {
  return exclusions[`${rule}.${part}`] ?? exclusions[rule]
}

/** Keys of the table, so that a test can find those of rules that are gone. */
export const exclusionKeys = Object.keys(exclusions)
