import { accept } from '@quanlian/procedure'
import type { Context, Input } from '../../kernel/module.ts'
import { engineActor } from './actor.ts'
import { changeMatter } from './change.ts'
import { dropDraft } from './drafts.ts'
import type { Written } from './turn.ts'

/** Takes an action that the matter offers. @throws Problem; the key of an action taken before answers what it answered */
export async function takeAction(context: Context, input: Input<'matters', 'act'>): Promise<Written> {
  const { action, form } = input
  const by = engineActor(context.actor)
  const written = await changeMatter(context, input, ({ definition, entries }, { at, statutes }) =>
    accept(definition, entries, { action, form, by, at }, statutes),
  )
  await dropDraft(context, { matter: input.id, action })
  return written
}
