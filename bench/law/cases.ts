/** Questions to the law, the same in every run: a thousand of each kind, so that no answer is remembered by the machine. */
import type { Outcome } from '../../engines/statutes/src/answer.ts'
import { criminalThreshold } from '../../engines/statutes/src/calculators/criminal-threshold.ts'
import { clock } from '../../engines/statutes/src/clocks/clock.ts'
import { addDays } from '../../engines/statutes/src/day.ts'
import { createLaw } from '../../engines/statutes/src/law.ts'
import { seeded } from '../support/random.ts'

/** One kind of question, asked the n-th time. */
export interface LawCase {
  name: string
  ask(n: number): Outcome<unknown>
}

const random = seeded(7)
const law = createLaw()
const size = 1000
/** Days of years that have a calendar, with room for a term behind them. */
const starts = Array.from({ length: size }, () => addDays('2022-11-01', random.below(1050)))
const recent = Array.from({ length: size }, () => addDays('2025-04-26', random.below(500)))
const amounts = Array.from({ length: size }, () => `${random.below(400_000)}.${10 + random.below(90)}`)

export const cases: readonly LawCase[] = [
  {
    name: 'clock, months',
    ask: (n) => askClock('E-TM19-OPP-3', at(starts, n)),
  },
  {
    name: 'clock, working days',
    ask: (n) => askClock('D-APL-DELIVER-7', at(starts, n)),
  },
  {
    name: 'clock, suspended and asked for progress',
    ask: (n) => {
      const start = at(starts, n)
      const suspensions = [{ from: addDays(start, 10), to: addDays(start, 24), reason: 'appraisal' }]
      return clock(law, { rule: 'D-R2-90', start, suspensions, today: addDays(start, 40) }, start)
    },
  },
  {
    name: 'threshold, goods (213)',
    ask: (n) => {
      const [turnover, gain] = [at(amounts, n), at(amounts, n + 1)]
      return criminalThreshold(law, { offence: '213', turnover, gain, marks: 1 }, at(recent, n))
    },
  },
  {
    name: 'threshold, works, before and after 2025-04-26',
    ask: (n) => {
      const facts = { offence: '217', turnover: at(amounts, n), copies: n % 3000, triedOn: '2026-11-24' }
      return criminalThreshold(law, facts, at(starts, n))
    },
  },
]

/** What a date costs without law: so many days after another. The sum keeps it from being left out. */
export function addBareDates(count: number): number {
  const dates = starts.map((day) => new Date(day))
  let sum = 0
  for (let n = 0; n < count; n++) sum += new Date(+(dates[n % size] as Date) + (n % 90) * 864e5).getTime()
  return sum
}

function askClock(rule: string, start: string): Outcome<unknown> {
  return clock(law, { rule, start }, start)
}

function at(list: readonly string[], n: number): string {
  return list[n % size] as string
}
