import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { kindsSought } from './kinds-sought.ts'
import { participantsBy } from './participant-store.ts'

/** A body that a draft or a form under correction names. @throws Problem identity.unknown_body, also where it is not to be known */
export async function getParticipant(
  { db, actor }: Context,
  { id }: Input<'matters', 'getParticipant'>,
): Promise<Output<'matters', 'getParticipant'>> {
  const [found] = await participantsBy(db, [id], kindsSought(actor))
  return found ?? fail('identity.unknown_body')
}
