/** Ctrl-C and its kin. */
import { exit } from './exit.ts'
import { progress } from './terminal.ts'

/** Resolves at the first signal; a later one ends the process at once. */
export function untilAsked(): Promise<void> {
  return new Promise((resolve) => {
    let first = 0
    const hear = () => {
      if (first === 0) {
        first = Date.now()
        resolve()
      } else if (Date.now() - first > SAME_MS) {
        progress('Stopped without finishing 已强制停止')
        process.exit(exit.forced)
      }
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, hear)
  })
}

/** At one Ctrl-C, the terminal signals us and npm signals us again: signals this close are one. */
const SAME_MS = 700
