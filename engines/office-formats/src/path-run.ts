/** One run of compiled paths over one record: open elements, the texts being collected, and the bags of open rules. */
import type { PathNode, PathRule } from './path-machine.ts'
import { tidy } from './text.ts'

/** What a run may not exceed, and what it says when it does. */
export interface RunLimits {
  /** Characters of one collected text. */
  text: number
  /** Things given to one record. */
  items: number
}

/** Receives the events of one record element, from its open tag to its close tag. */
export interface PathRun {
  open(local: string, attributes: Record<string, string>): void
  text(text: string): void
  /** Returns false when the record element itself has ended. */
  close(): boolean
}

/** Starts a run at an open record element. `cut` is told when a text or the number of items passed its limit. */
export function startRun<T>(
  tree: PathNode,
  pathRules: readonly PathRule<T>[],
  target: T,
  attributes: Record<string, string>,
  limits: RunLimits,
  cut: (rule: 'text.cut' | 'record.too_many_items') => void,
): PathRun {
  const path: PathNode[] = []
  const bags: Record<string, string>[] = pathRules.map(() => ({}))
  const collecting: { node: PathNode; text: string }[] = []
  let skipped = 0
  let items = 0

  const put = (index: number, key: string, raw: string) => {
    const value = tidy(raw)
    const bag = bags[index]
    if (value === '' || !bag) return
    const before = bag[key]
    if (before === '' || before === undefined) bag[key] = value
    else if (before.length + value.length <= limits.text) bag[key] = `${before}\n${value}`
    else cut('text.cut')
  }

  const enter = (node: PathNode, given: Record<string, string>) => {
    path.push(node)
    for (const index of node.opens) bags[index] = emptyBag(pathRules[index])
    for (const { name, rule, key } of node.attributes) {
      const value = given[name] ?? prefixed(given, name)
      if (value) put(rule, key, value)
    }
    if (node.leaves.length) collecting.push({ node, text: '' })
  }

  const leave = (node: PathNode) => {
    if (node.leaves.length) {
      const { text } = collecting.pop() as { text: string }
      for (const { rule, key } of node.leaves) put(rule, key, text)
    }
    for (const index of node.opens) {
      if (++items <= limits.items) pathRules[index]?.give(target, bags[index] as Record<string, string>)
      else if (items === limits.items + 1) cut('record.too_many_items')
    }
  }

  enter(tree, attributes)
  return {
    open(local, given) {
      if (collecting.length && blocks.has(local)) this.text('\n')
      const kid = skipped ? undefined : path[path.length - 1]?.kids.get(local)
      if (kid) enter(kid, given)
      else skipped++
    },
    text(text) {
      for (const one of collecting) {
        if (one.text.length + text.length <= limits.text) one.text += text
        else if (one.text.length < limits.text) {
          one.text += text.slice(0, limits.text - one.text.length)
          cut('text.cut')
        }
      }
    },
    close() {
      if (skipped) skipped--
      else leave(path.pop() as PathNode)
      return path.length > 0
    },
  }
}

/** Elements that begin a new line inside a collected text. */
const blocks = new Set(['br', 'Br', 'p', 'P', 'ClaimText', 'claim-text', 'row', 'Row', 'entry', 'Entry'])

function emptyBag(pathRule: { take: Record<string, string> } | undefined): Record<string, string> {
  const bag: Record<string, string> = {}
  for (const key in pathRule?.take) bag[key] = ''
  return bag
}

function prefixed(given: Record<string, string>, name: string): string | undefined {
  for (const key in given) if (key.endsWith(name) && key[key.length - name.length - 1] === ':') return given[key]
  return undefined
}
