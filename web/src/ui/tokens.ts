/** The design in numbers, once: tokens.css says the same to stylesheets, and a test keeps the two equal. */

export interface Palette {
  paper: string
  surface: string
  sunken: string
  ink: string
  'ink-2': string
  'ink-3': string
  rule: string
  'rule-strong': string
  accent: string
  'accent-strong': string
  'accent-wash': string
  'on-accent': string
  red: string
  'red-wash': string
  amber: string
  'amber-wash': string
  green: string
  'green-wash': string
}

/** Ink on paper. Text colours keep 4.5:1 on paper, surface and their wash; `rule-strong` keeps 3:1 for the edges of fields. */
export const light: Palette = {
  paper: '#fbfaf7',
  surface: '#ffffff',
  sunken: '#f3f2ed',
  ink: '#1a1b22',
  'ink-2': '#474a55',
  'ink-3': '#626572',
  rule: '#e3e1da',
  'rule-strong': '#868894',
  accent: '#2c3a94',
  'accent-strong': '#1e2a72',
  'accent-wash': '#eceefa',
  'on-accent': '#ffffff',
  red: '#a8231c',
  'red-wash': '#fbebe9',
  amber: '#855600',
  'amber-wash': '#fcf2db',
  green: '#17663a',
  'green-wash': '#e6f3ea',
}

export const dark: Palette = {
  paper: '#14151a',
  surface: '#1b1d24',
  sunken: '#22242c',
  ink: '#eae9e4',
  'ink-2': '#bdbec7',
  'ink-3': '#9b9da9',
  rule: '#31333d',
  'rule-strong': '#757885',
  accent: '#aab4ff',
  'accent-strong': '#c6cdff',
  'accent-wash': '#262b4d',
  'on-accent': '#14151a',
  red: '#ff9a90',
  'red-wash': '#43211f',
  amber: '#e8bb62',
  'amber-wash': '#3a2f18',
  green: '#82d3a2',
  'green-wash': '#1b3526',
}

/** System Chinese fonts first. */
export const fonts = {
  sans: "'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', system-ui, sans-serif",
  serif: "'Songti SC', STSong, 'Noto Serif SC', 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, serif",
  mono: "ui-monospace, 'SF Mono', Menlo, Consolas, 'Noto Sans Mono CJK SC', monospace",
}

/** Pixels; the grid is 8, with 4 inside a component. */
export const sizes = { unit: 8, radius: 6, base: 16, baseWork: 14, target: 44 }
