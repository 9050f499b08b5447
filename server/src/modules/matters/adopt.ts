import { adopt as judge, seatsOf } from '@quanlian/procedure'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { changeMatter } from './change.ts'
import { mayAdopt } from './policy.ts'

/** Moves a matter to the newest version of its procedure: a person of its lead does, never a release. */
export function adopt(context: Context, input: Input<'matters', 'adopt'>): Promise<Output<'matters', 'adopt'>> {
  const { actor } = context
  return changeMatter(context, input, ({ procedure, definition, entries, state }, { at }) => {
    if (!mayAdopt(actor, definition, seatsOf(state, actor.bodyId))) fail('matters.not_yours')
    const by = { seat: definition.lead, body: actor.bodyId, person: actor.personId }
    return judge(procedure, entries, { by, at, reason: input.reason })
  })
}
