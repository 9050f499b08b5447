/** The same demo world on every machine: a small seeded generator (mulberry32). */
export function seeded(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number) => Math.floor(next() * n)
  return {
    below,
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    /** An ISO day in the given years. */
    day: (from: number, to: number) =>
      new Date(Date.UTC(from + below(to - from + 1), below(12), 1 + below(28))).toISOString().slice(0, 10),
  }
}

/** The same day some years and months on. */
export function later(day: string, years: number, months = 0): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() + years, date.getUTCMonth() + months)
  return date.toISOString().slice(0, 10)
}
