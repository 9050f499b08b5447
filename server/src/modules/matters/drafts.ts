/** Forms half filled in: the page of a matter shows the person's own, an action that was taken ends it. */
import type { AvailableAction } from '@quanlian/contract'
import type { Database } from '../../kernel/database.ts'
import type { Context } from '../../kernel/module.ts'

export interface KeptDraft {
  id: string
  action: string
  form: NonNullable<AvailableAction['draft']>['form']
  at: Date
}

/** The acting person's drafts of a matter. */
export async function draftsOf(db: Database, matter: string): Promise<KeptDraft[]> {
  const rows = await db
    .selectFrom('matter.draft')
    .select(['id', 'action', 'form', 'at'])
    .where('matter_id', '=', matter)
    .execute()
  return rows.map((row) => ({ ...row, form: row.form as KeptDraft['form'] }))
}

/** @param matter nothing for the draft of a matter that was not open yet */
export async function dropDraft(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  { matter, procedure, action }: { matter?: string; procedure?: string; action: string },
): Promise<void> {
  let query = db
    .deleteFrom('matter.draft')
    .where('person_id', '=', actor.personId)
    .where('body_id', '=', actor.bodyId)
    .where('action', '=', action)
    .where('matter_id', matter === undefined ? 'is' : '=', matter ?? null)
  if (procedure !== undefined) query = query.where('procedure', '=', procedure)
  await query.execute()
}
