/** Invented values that are the same in every run. */
import { seeded } from '../../server/src/demo/random.ts'

export type Random = ReturnType<typeof seeded>
export { seeded }

/** The first of a list often, the last seldom: as firms file, as classes are asked for. */
export function pickSkewed<T>(random: Random, list: readonly T[]): T {
  const u = random.below(1_000_000) / 1_000_000
  return list[Math.floor(list.length * u ** 3)] as T
}

export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const mixed = [...list]
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = random.below(i + 1)
    ;[mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T]
  }
  return mixed
}
