import { evaluate as ask } from '@quanlian/statutes'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { currentLaw } from './current-law.ts'
import { presentOutcome } from './present.ts'

/** Asks a calculator; nothing is stored. */
export async function evaluate({ db }: Context, input: Input<'law', 'evaluate'>): Promise<Output<'law', 'evaluate'>> {
  const { law } = await currentLaw(db)
  return presentOutcome(law, ask(input.calculator, input.input, { on: input.on, law }))
}
