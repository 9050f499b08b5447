/** How identity's tests say that a call is refused. */
import assert from 'node:assert/strict'
import type { ProblemCode } from '@quanlian/contract'
import { problems } from '@quanlian/contract'
import { Refusal } from '../harness.ts'

/** Fails unless the call is refused with this code and the status that belongs to it. */
export async function refused(call: Promise<unknown>, code: ProblemCode): Promise<Refusal> {
  const outcome = await call.then(
    () => 'accepted',
    (error: unknown) => error,
  )
  assert.ok(outcome instanceof Refusal, `expected ${code}, got ${String(outcome)}`)
  assert.equal(outcome.code, code)
  assert.equal(outcome.status, problems[code].status)
  return outcome
}
