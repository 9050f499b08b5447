/** The engine in a process of its own, bundled as for production: it times its answers and bare date additions. */
import { answerParent } from '../support/answer-parent.ts'
import { addBareDates, cases } from './cases.ts'

/** A kind of question by name and how many of it, or bare additions. */
export interface Task {
  ask: string | 'names' | 'bare additions'
  count: number
}

/** Microseconds for one, or the names of the questions. */
answerParent<Task>(async ({ ask, count }): Promise<number | string[]> => {
  if (ask === 'names') return cases.map(({ name }) => name)
  const start = performance.now()
  if (ask === 'bare additions') addDates(count)
  else answer(ask, count)
  return ((performance.now() - start) * 1000) / count
})

function answer(name: string, count: number) {
  const found = cases.find((one) => one.name === name)
  if (!found) throw new Error(`there is no question ${name}`)
  for (let n = 0; n < count; n++) {
    const outcome = found.ask(n)
    if (!outcome.ok) throw new Error(`${name}, question ${n}: ${outcome.message.en}`)
  }
}

function addDates(count: number) {
  if (addBareDates(count) === 0) throw new Error('the additions were left out')
}
