/** Colours of parts: ages from light to dark so that grey keeps their order; kept and missed by the tones of the house. */
import type { Palette } from '../../../../../ui/tokens.ts'

/** So many steps from the wash of the accent to the accent itself. */
export function ageColours(colours: Palette, steps: number): string[] {
  return Array.from({ length: steps }, (_, at) =>
    mixed(colours['accent-wash'], colours['accent-strong'], steps === 1 ? 1 : at / (steps - 1)),
  )
}

export function clockColours(colours: Palette): Record<'met' | 'late' | 'running' | 'unknown', string> {
  return { met: colours.green, late: colours.red, running: colours['accent-wash'], unknown: colours.sunken }
}

/** Between two colours, `#rrggbb`; 0 is the first. */
function mixed(from: string, to: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  const parts = [1, 3, 5].map((at) => Math.round(channel(from, at) + (channel(to, at) - channel(from, at)) * share))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
