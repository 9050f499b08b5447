/** The procedures of this installation: the one place where the server meets their definitions. */
import { type Definition, latestOf, type Procedure, versionOf } from '@quanlian/procedure'
import { procedures } from '@quanlian/procedures'
import type { Words } from '@quanlian/statutes'

/** Every procedure, in the order of its list. */
export const allProcedures: readonly Procedure[] = procedures

const byId = new Map(allProcedures.map((procedure) => [procedure.id, procedure]))

export function findProcedure(id: string): Procedure | undefined {
  return byId.get(id)
}

/** @throws RangeError for a procedure that matters follow and that is not kept any more */
export function getProcedure(id: string): Procedure {
  const found = findProcedure(id)
  if (!found) throw new RangeError(`no procedure ${id} is kept`)
  return found
}

/** The definition of a version. @throws RangeError for one that is not kept */
export function definitionOf(id: string, version: number): Definition {
  return versionOf(getProcedure(id), version)
}

/** The title of a procedure as its newest version says it; the id itself where it is not kept. */
export function procedureTitle(id: string): Words {
  const found = findProcedure(id)
  return found ? latestOf(found).title : { zh: id, en: id }
}
