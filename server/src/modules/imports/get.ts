import type { Context, Input, Output } from '../../kernel/module.ts'
import { toImport } from './present.ts'
import { getImport } from './store.ts'

/** One import, with how far it has come. */
export async function get({ db }: Context, { id }: Input<'imports', 'get'>): Promise<Output<'imports', 'get'>> {
  return toImport(await getImport(db, id))
}
