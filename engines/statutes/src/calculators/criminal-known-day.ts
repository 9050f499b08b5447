/** Rules about what an authority does today are asked for old acts too: then their oldest version answers. */
import type { Day } from '../day.ts'
import type { Law, RuleId } from '../law.ts'

/** The day itself, or the first day on which any version of the rule holds. */
export function knownDay(law: Law, id: RuleId, day: Day): Day {
  const first = law.versions(id)[0]?.from
  if (!first || first <= day) return day
  return first
}

/** Whether the rule, or what took its place since, is already law on the day; what it replaced does not count. */
export function hasBegun(law: Law, id: RuleId, day: Day): boolean {
  const from = law.find(id)?.from
  return from !== undefined && from !== null && from <= day
}
