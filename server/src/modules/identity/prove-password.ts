/** The one way to prove a password: same time and answer for every login, failures counted even though refused. */
import { anonymous, statement, transaction } from '../../kernel/database.ts'
import { recordEvent } from '../../kernel/http.ts'
import type { Early } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { dummyDigest, verifyPassword } from './passwords.ts'
import { type Credential, getCredential, recordFailure } from './session-store.ts'

export interface Proved {
  personId: string
  /** The digest that matched. */
  digest: string
}

/** @throws Problem identity.bad_credentials, identity.locked with `retryAfter` in seconds. */
export function provePassword(early: Early, login: string, password: string): Promise<Proved> {
  return inTurn(login, async () => {
    const { kernel, now } = early
    const found = await getCredential(anonymous(kernel.pool), login, now)
    if (found.lockedUntil) refuseLocked(found.lockedUntil, now)
    const matches = await verifyPassword(found.digest ?? dummyDigest, password)
    if (matches && found.personId && found.digest && found.active)
      return { personId: found.personId, digest: found.digest }
    await keepFailure(early, login, found)
    fail('identity.bad_credentials')
  })
}

/** In a transaction of its own: the refusal that follows must not take it back. No login text: people mistype passwords there. */
function keepFailure({ kernel, now, requestId }: Early, login: string, found: Credential): Promise<void> {
  return transaction(kernel.pool, statement('select 1'), async (db) => {
    const lockedUntil = await recordFailure(db, login, now)
    const actor = { personId: null, bodyId: found.bodyId }
    await recordEvent(db, actor, requestId, now, 'identity.sign_in_failed', found.personId, { lockedUntil })
  })
}

function refuseLocked(until: Date, now: Date): never {
  fail('identity.locked', { retryAfter: Math.ceil((until.getTime() - now.getTime()) / 1000) })
}

// Attempts at one login go one after another, or a hundred at once would all be judged before the first is counted.
const turns = new Map<string, Promise<unknown>>()
const longestQueue = 50
const queued = new Map<string, number>()

async function inTurn<T>(login: string, work: () => Promise<T>): Promise<T> {
  const length = (queued.get(login) ?? 0) + 1
  if (length > longestQueue) fail('kernel.too_many', { retryAfter: 5 })
  queued.set(login, length)
  const turn = (turns.get(login) ?? Promise.resolve()).then(work)
  const settled = turn.catch(() => {})
  turns.set(login, settled)
  try {
    return await turn
  } finally {
    const left = (queued.get(login) ?? 1) - 1
    if (left > 0) queued.set(login, left)
    else {
      queued.delete(login)
      turns.delete(login)
    }
  }
}
