import { correct as judge } from '@quanlian/procedure'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { engineActor } from './actor.ts'
import { changeMatter } from './change.ts'

/** Corrects the form of an earlier action of the acting body; all who see that action are told, and see both. */
export function correct(context: Context, input: Input<'matters', 'correct'>): Promise<Output<'matters', 'correct'>> {
  const { refers, form, reason } = input
  const by = engineActor(context.actor)
  return changeMatter(context, input, ({ procedure, entries }, { at, statutes }) =>
    judge(procedure, entries, { refers, form, reason, by, at }, statutes),
  )
}
