/** Words of procedures for lists: of a name that a definition no longer has, the name itself. */
import type { Definition } from '@quanlian/procedure'
import type { Words } from '@quanlian/statutes'
import { definitionOf, findProcedure } from '../matters/index.ts'

/** The definition of a version, where it is kept. */
export function keptDefinition(procedure: string, version: number): Definition | undefined {
  const found = findProcedure(procedure)?.versions.some((one) => one.version === version)
  return found ? definitionOf(procedure, version) : undefined
}

export function actionTitle(definition: Definition | undefined, action: string): Words {
  return definition?.actions[action]?.title ?? plain(action)
}

export function seatTitle(definition: Definition | undefined, seat: string): Words {
  return definition?.seats[seat]?.title ?? plain(seat)
}

export interface ToldClock {
  title: Words
  duty: Words
}

export function toldClock(definition: Definition | undefined, clock: string): ToldClock {
  const { title, duty } = definition?.clocks[clock] ?? { title: plain(clock), duty: plain(clock) }
  return { title, duty }
}

/** A clock of any version, the newest that has it. */
export function clockOfAny(procedure: string, clock: string): ToldClock {
  return toldClock(
    newest(procedure, (definition) => clock in definition.clocks),
    clock,
  )
}

function newest(procedure: string, has: (definition: Definition) => boolean): Definition | undefined {
  return findProcedure(procedure)?.versions.findLast(has)
}

function plain(name: string): Words {
  return { zh: name, en: name }
}
