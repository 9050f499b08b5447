import { clocksOf, instrumentOf } from '@quanlian/statutes'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { currentLaw } from './current-law.ts'

/** Every clock that can be asked, those in force on a day if one is given. */
export async function listClocks(
  { db }: Context,
  { on }: Input<'law', 'listClocks'>,
): Promise<Output<'law', 'listClocks'>> {
  const { law } = await currentLaw(db)
  return {
    items: clocksOf(law, on).map((item) => ({
      ...item,
      lawName: instrumentOf(item.law).name,
    })),
  }
}
