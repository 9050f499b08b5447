/** The last day of a period of law, for grounds that measure one without starting a clock. */
import { Refused, type Statutes } from '@quanlian/statutes'

/** @throws Refused where the law of that day is not known: then the ground says so and does not hold. */
export function lastDay(statutes: Statutes, input: Parameters<Statutes['clock']>[0], on: string): string {
  const outcome = statutes.clock(input, on)
  if (!outcome.ok) throw new Refused(outcome)
  return outcome.result.due
}
