/** A definition as a picture: Mermaid’s `stateDiagram-v2`, one region for each line. */
import type { Definition } from './definition.ts'

/** Words in Chinese. Actions that leave their line where it is are left out: the table of actions has them. */
export function mermaid(definition: Definition): string {
  const regions = Object.keys(definition.lines).map((line) => regionOf(definition, line))
  const [only] = regions
  if (regions.length === 1 && only) return ['stateDiagram-v2', ...indented(only)].join('\n')
  const inner = regions.flatMap((region, at) => (at === 0 ? region : ['--', ...region]))
  const whole = [`state "${label(definition.title.zh)}" as whole {`, ...indented(inner), '}']
  return ['stateDiagram-v2', ...indented(whole)].join('\n')
}

function regionOf(definition: Definition, line: string): string[] {
  const states = Object.entries(definition.lines[line] ?? {})
  const [begins] = states[0] ?? []
  return [
    ...states.map(([name, { title }]) => `state "${label(title.zh)}" as ${idOf(name)}`),
    ...(begins === undefined ? [] : [`[*] --> ${idOf(begins)}`]),
    ...[...ways(definition, line)].map(([way, titles]) => `${way}: ${label(titles.join('、'))}`),
    ...states.filter(([, { end }]) => end).map(([name]) => `${idOf(name)} --> [*]`),
  ]
}

/** Titles of the actions between each two states of a line. */
function ways({ lines, actions }: Definition, line: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { title, from, to } of Object.values(actions)) {
    if (to === null || !lines[line]?.[to]) continue
    for (const state of from) {
      const way = `${idOf(state)} --> ${idOf(to)}`
      found.set(way, [...(found.get(way) ?? []), title.zh])
    }
  }
  return found
}

/** States may bear names that the language keeps for itself: `end`, `state`, `note`. */
function idOf(state: string): string {
  return `s_${state}`
}

/** What means something to the language, in the full width in which Chinese text has it anyway. */
function label(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/--+/g, '——')
    .replace(/[":;#%<>{}[\]|\\`&]/g, (sign) => (sign === '"' ? '”' : String.fromCharCode(sign.charCodeAt(0) + 0xfee0)))
    .trim()
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`)
}
