import { diffLaw, diffRule } from '@quanlian/statutes'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { currentLaw } from './current-law.ts'
import { presentRule, refused } from './present.ts'

/** What begins, ends and changes after `from`, up to and including `to`: of all rules, or of one and its versions. */
export async function diff({ db }: Context, { from, to, id }: Input<'law', 'diff'>): Promise<Output<'law', 'diff'>> {
  const { law } = await currentLaw(db)
  const found = id ? diffRule(law, id, from, to) : diffLaw(law, from, to)
  if (!found.ok) return refused(found)
  const { starts, ends } = 'starts' in found.result ? found.result : { starts: [], ends: [] }
  return {
    from,
    to,
    starts: starts.map(presentRule),
    ends: ends.map(presentRule),
    replaced: found.result.replaced.map(({ on, older, newer, changes }) => ({
      on,
      before: presentRule(older),
      after: presentRule(newer),
      changed: changes.map((change) => change.field),
    })),
  }
}
