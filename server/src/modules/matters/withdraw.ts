import { withdraw as judge } from '@quanlian/procedure'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { engineActor } from './actor.ts'
import { changeMatter } from './change.ts'

/** Takes back an earlier action of the acting body, with its reason; the entry stays in the timeline. */
export function withdraw(
  context: Context,
  input: Input<'matters', 'withdraw'>,
): Promise<Output<'matters', 'withdraw'>> {
  const { refers, reason } = input
  const by = engineActor(context.actor)
  return changeMatter(context, input, ({ procedure, entries }, { at, statutes }) =>
    judge(procedure, entries, { refers, reason, by, at }, statutes),
  )
}
