import assert from 'node:assert/strict'
import { test } from 'node:test'
import { below, claimTree } from './claim-tree.ts'

const claim = (number: number, ...dependsOn: number[]) => ({ number, text: `claim ${number}`, dependsOn })

test('dependent claims hang under the first claim they name', () => {
  const [first, second] = claimTree([claim(1), claim(2, 1), claim(3, 1, 2), claim(4), claim(5, 3)])
  assert.deepEqual(
    first?.children.map((node) => node.claim.number),
    [2, 3],
  )
  assert.deepEqual(first?.children[1]?.also, [2])
  assert.equal(below(first!), 3)
  assert.equal(second?.claim.number, 4)
})

test('no claim is lost when numbers refer forward, to nothing, or in a circle', () => {
  const roots = claimTree([claim(2, 9), claim(1, 2), claim(3, 3), claim(4, 77)])
  assert.deepEqual(
    roots.map((node) => node.claim.number),
    [1, 2, 3, 4],
  )
})
