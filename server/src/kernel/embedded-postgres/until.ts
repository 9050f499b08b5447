import { setTimeout as delay } from 'node:timers/promises'

/** Asks `probe` again and again until it answers something truthy; undefined when the time is over. */
export async function until<T>(probe: () => Promise<T>, timeoutMs: number, everyMs = 15): Promise<T | undefined> {
  const deadline = performance.now() + timeoutMs
  for (;;) {
    const answer = await probe()
    if (answer) return answer
    if (performance.now() >= deadline) return undefined
    await delay(everyMs)
  }
}
