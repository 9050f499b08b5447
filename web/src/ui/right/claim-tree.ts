/** Which claim stands on which: the flat list of a specification as a forest. */
import type { Claim } from '@quanlian/office-formats/record'

export interface ClaimNode {
  claim: Claim
  /** Further claims it refers to, beside the one it hangs under. */
  also: number[]
  children: ClaimNode[]
}

/**
 * Each claim hangs under the first earlier claim it names. A claim that names none, or only later ones (a misprint, or
 * a circle), stands on its own, so no claim is ever lost.
 */
export function claimTree(claims: Claim[]): ClaimNode[] {
  const nodes = new Map<number, ClaimNode>()
  const roots: ClaimNode[] = []
  for (const claim of [...claims].sort((a, b) => a.number - b.number)) {
    const under = claim.dependsOn.find((number) => number < claim.number && nodes.has(number))
    const node = { claim, also: claim.dependsOn.filter((number) => number !== under), children: [] }
    if (!nodes.has(claim.number)) nodes.set(claim.number, node)
    if (under === undefined) roots.push(node)
    else nodes.get(under)!.children.push(node)
  }
  return roots
}

/** How many claims hang below a node. */
export function below(node: ClaimNode): number {
  return node.children.reduce((sum, child) => sum + 1 + below(child), 0)
}
