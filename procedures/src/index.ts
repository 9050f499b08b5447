/** The door: every procedure, each with the versions that open matters may still follow, oldest first. */
import type { Definition, Procedure } from '@quanlian/procedure'
import { definitions } from './registry.gen.ts'

/** All procedures, by the definitions in this folder. */
export const procedures: readonly Procedure[] = byId(definitions)

function byId(all: readonly Definition[]): Procedure[] {
  const found = new Map<string, Procedure>()
  for (const definition of [...all].sort((a, b) => a.version - b.version)) {
    const older = found.get(definition.id)?.versions
    found.set(definition.id, { id: definition.id, versions: older ? [...older, definition] : [definition] })
  }
  return [...found.values()]
}
