/** The life of a right measured out on a line: pure geometry, drawn by life-picture.tsx. */

export interface LifePoint {
  date: string
  label: string
}

export interface Placed extends LifePoint {
  x: number
  /** Left edge of its label. */
  left: number
  /** 1 and up above the line, -1 and down below it. */
  lane: number
}

export interface Scale {
  from: string
  to: string
  x: (date: string) => number
}

/** A scale from the first to the last date, with room at both ends. */
export function scale(dates: string[], width: number, room: number): Scale | undefined {
  const sorted = dates.map((date) => [Date.parse(date), date] as const).sort((a, b) => a[0] - b[0])
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last || first[0] === last[0]) return undefined
  const reach = Math.max(width - 2 * room, 1)
  return {
    from: first[1],
    to: last[1],
    x: (date) => room + ((Date.parse(date) - first[0]) / (last[0] - first[0])) * reach,
  }
}

/**
 * Puts every label in the nearest lane where it meets no other, above and below by turns. A label that fits in none of
 * the lanes keeps its tick and loses its words (`lane` 0): the list below the picture has them.
 */
export function place(
  points: LifePoint[],
  at: Scale,
  width: number,
  wide: (label: string) => number,
  lanes = 2,
): Placed[] {
  const taken: Record<number, number> = {}
  const order = Array.from({ length: lanes }, (_, one) => [one + 1, -one - 1]).flat()
  return [...points]
    .sort((a, b) => Date.parse(a.date) - Date.parse(b.date))
    .map((point) => {
      const x = at.x(point.date)
      const size = wide(point.label)
      const left = Math.min(Math.max(x - size / 2, 0), Math.max(width - size, 0))
      const lane = order.find((one) => (taken[one] ?? -1) < left) ?? 0
      if (lane) taken[lane] = left + size + 8
      return { ...point, x, left, lane }
    })
}
