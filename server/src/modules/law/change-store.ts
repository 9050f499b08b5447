/** SQL of drafted and published rules. */
import type { Change } from '@quanlian/contract'
import type { Rule } from '@quanlian/statutes'
import { type Database, sql } from '../../kernel/database.ts'
import type { Actor } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { mayPublish, mayWithdraw } from './policy.ts'
import { presentRule } from './present.ts'

export interface StoredChange {
  id: string
  rule: Rule
  reason: string
  state: Change['state']
  drafted_by: string
  drafter: string | null
  drafted_at: Date
  decider: string | null
  decided_at: Date | null
  withdrawn_because: string | null
  /** Its place among the published ones. */
  number: number | null
}

export async function listStored(db: Database, state: Change['state'] | undefined, limit: number, offset: number) {
  const where = state ? sql`where c.state = ${state}` : sql``
  const [page, total] = await Promise.all([
    sql<StoredChange>`select ${columns} from law.change c ${where} order by c.drafted_at desc, c.id limit ${limit} offset ${offset}`.execute(
      db,
    ),
    sql<{ total: number }>`select count(*) as total from law.change c ${where}`.execute(db),
  ])
  return { rows: page.rows, total: total.rows[0]?.total ?? 0 }
}

export async function getStored(db: Database, id: string): Promise<StoredChange> {
  const { rows } = await sql<StoredChange>`select ${columns} from law.change c where c.id = ${id}`.execute(db)
  return rows[0] ?? fail('law.unknown_change')
}

/**
 * One publication at a time, until the transaction ends. Numbers would otherwise become visible out of their order, and
 * who has read the later one would never ask for the earlier.
 */
export async function lockPublication(db: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(7400004)`.execute(db)
}

/** A draft, held until the transaction ends. @throws when it is not a draft any more. */
export async function lockDraft(db: Database, id: string): Promise<StoredChange> {
  await sql`select from law.change where id = ${id} and state = 'draft' for update`.execute(db)
  const change = await getStored(db, id)
  if (change.state !== 'draft') fail('law.settled')
  return change
}

export async function insertDraft(
  db: Database,
  rule: Rule,
  reason: string,
  personId: string,
  at: Date,
): Promise<string> {
  const { id } = await db
    .insertInto('law.change')
    .values({ rule_id: rule.id, rule: JSON.stringify(rule), reason, drafted_by: personId, drafted_at: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export function presentChange(change: StoredChange, actor: Actor): Change {
  return {
    id: change.id,
    rule: presentRule(change.rule),
    reason: change.reason,
    state: change.state,
    draftedBy: change.drafter,
    draftedAt: change.drafted_at.toISOString(),
    decidedBy: change.decider,
    decidedAt: change.decided_at?.toISOString() ?? null,
    withdrawnBecause: change.withdrawn_because,
    actions: [
      ...(mayPublish(actor, change) ? (['publish'] as const) : []),
      ...(mayWithdraw(actor, change) ? (['withdraw'] as const) : []),
    ],
  }
}

const columns = sql`c.id, c.rule, c.reason, c.state, c.drafted_by, identity.person_name(c.drafted_by) as drafter,
  c.drafted_at, identity.person_name(c.decided_by) as decider, c.decided_at, c.withdrawn_because, c.number`
