/**
 * A tiny machine that runs tables of element paths over a stream of XML events. A format says, for each thing it reads,
 * where it stands (`at`), which texts it takes below that place (`take`), and what it gives to the record (`give`).
 */

/** One thing read from a record: texts taken below an element, given to the target when that element ends. */
export interface PathRule<T> {
  at: string
  take: Record<string, string>
  give: (target: T, values: Record<string, string>) => void
}

/**
 * A rule with its values typed by the keys of `take`. Paths are local names joined with `/`, alternatives with ` | `; `.` is
 * the element itself and `@name` an attribute. Absent texts are `''`; a repeated element joins its texts with a line break.
 */
export function rule<T, K extends string>(
  at: string,
  take: Record<K, string>,
  give: (target: T, values: Record<K, string>) => void,
): PathRule<T> {
  return { at, take, give: give as PathRule<T>['give'] }
}

/** The same paths below a prefix, for shapes that stand in several places (a contact, a document number). */
export function under<K extends string>(prefix: string, take: Record<K, string>): Record<K, string> {
  const moved = {} as Record<K, string>
  for (const key of Object.keys(take) as K[]) {
    moved[key] = alternatives(take[key])
      .map((path) => join(prefix, path))
      .join(' | ')
  }
  return moved
}

/** A place in the compiled table. */
export interface PathNode {
  kids: Map<string, PathNode>
  /** Rules that open here. */
  opens: number[]
  /** Values whose text is collected here. */
  leaves: { rule: number; key: string }[]
  attributes: { name: string; rule: number; key: string }[]
}

/** Compiles rules into one tree of local names. */
export function compilePaths<T>(pathRules: readonly PathRule<T>[]): PathNode {
  const root = newNode()
  pathRules.forEach((pathRule, index) => {
    for (const at of alternatives(pathRule.at)) {
      const home = descend(root, at)
      home.opens.push(index)
      for (const [key, paths] of Object.entries(pathRule.take)) {
        for (const path of alternatives(paths)) {
          const [element = '', attribute] = path.split('@')
          const node = descend(home, element.replace(/\/$/, '') || '.')
          if (attribute) node.attributes.push({ name: attribute, rule: index, key })
          else node.leaves.push({ rule: index, key })
        }
      }
    }
  })
  return root
}

function newNode(): PathNode {
  return { kids: new Map(), opens: [], leaves: [], attributes: [] }
}

function descend(from: PathNode, path: string): PathNode {
  if (path === '.') return from
  let node = from
  for (const name of path.split('/')) {
    const kid = node.kids.get(name) ?? newNode()
    node.kids.set(name, kid)
    node = kid
  }
  return node
}

function alternatives(paths: string): string[] {
  return paths.split(' | ')
}

function join(prefix: string, path: string): string {
  return path === '.' ? prefix : `${prefix}/${path}`
}
