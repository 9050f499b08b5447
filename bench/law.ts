/**
 * Answers of the law engine a second: clocks and thresholds, with their steps and citations, as a ratio to a bare date
 * addition in JavaScript, and in microseconds for orientation. Needs neither database nor shared data.
 */
import type { Task } from './law/law-process.ts'
import { startChild } from './support/child.ts'
import { readOptions } from './support/options.ts'
import { printTable, type Spread, spreadOf } from './support/spread.ts'

const options = readOptions({ rounds: 7 })
const goal = 50

interface Result {
  name: string
  /** Microseconds an answer. */
  micros: Spread
  perSecond: number
  /** Bare date additions in the time of one answer. */
  additions: Spread
}

const profile = options.profile ? ['--cpu-prof', '--cpu-prof-dir', options.profile] : []
const child = await startChild(new URL('law/law-process.ts', import.meta.url), profile)
try {
  const names = await child.ask<Task, string[]>({ ask: 'names', count: 0 })
  const results: Result[] = []
  for (const name of names.filter((one) => one.includes(options.only))) results.push(await measure(name))
  report(results)
} finally {
  await child.stop()
}

async function measure(name: string): Promise<Result> {
  const ours: number[] = []
  const ratios: number[] = []
  // The first round is not counted: code gets compiled.
  for (let round = 0; round <= options.rounds; round++) {
    const answer = await child.ask<Task, number>({ ask: name, count: 10_000 })
    const addition = await child.ask<Task, number>({ ask: 'bare additions', count: 2_000_000 })
    if (round === 0) continue
    ours.push(answer)
    ratios.push(answer / addition)
  }
  const micros = spreadOf(ours)
  return { name, micros, perSecond: Math.round(1e6 / micros.median), additions: spreadOf(ratios) }
}

function report(results: readonly Result[]) {
  if (options.json) return console.log(JSON.stringify({ bench: 'law', goal, results }))
  console.log(`microseconds an answer (a clock is expected under ${goal}), and bare date additions in the same time\n`)
  printTable(
    ['answer', 'µs median', 'min', 'max', 'answers/s', 'additions', 'min', 'max'],
    results.map(({ name, micros, perSecond, additions }) => [
      ...[name, micros.median, micros.min, micros.max, String(perSecond)],
      ...[additions.median, additions.min, additions.max].map((ratio) => ratio.toFixed(0)),
    ]),
  )
}
