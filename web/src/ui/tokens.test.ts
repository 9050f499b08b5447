import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { dark, light, type Palette } from './tokens.ts'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

test('the stylesheet and the constants hold the same colours', () => {
  const blocks = css
    .split(/:root[^{]*\{/)
    .slice(1)
    .map(colours)
  assert.deepEqual(blocks, [light, dark, dark])
})

test('text keeps 4.5:1 and field edges 3:1 on every ground they stand on', () => {
  for (const palette of [light, dark]) {
    for (const ground of ['paper', 'surface', 'sunken'] as const) {
      for (const text of ['ink', 'ink-2', 'ink-3', 'accent', 'red', 'amber', 'green'] as const)
        assert.ok(
          contrast(palette[text], palette[ground]) >= 4.5,
          `${text} on ${ground}: ${contrast(palette[text], palette[ground])}`,
        )
      assert.ok(contrast(palette['rule-strong'], palette[ground]) >= 3, `rule-strong on ${ground}`)
    }
    for (const tone of ['accent', 'red', 'amber', 'green'] as const)
      assert.ok(contrast(palette[tone], palette[`${tone}-wash`]) >= 4.5, `${tone} on its wash`)
    assert.ok(contrast(palette['on-accent'], palette.accent) >= 4.5)
  }
})

function colours(block: string): Palette {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name, value]) => [name, value]),
  ) as unknown as Palette
}

function contrast(one: string, other: string) {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(hex: string) {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
