/** Whether procedures fit each other: what one opens another begins with, what it reports another takes. */
import { type Law, type Statutes, statutesOf } from '@quanlian/statutes'
import { study } from './checks/study.ts'
import { type Action, type Ask, actionOf, type Definition } from './definition.ts'
import { error, type Finding } from './finding.ts'
import { readForm } from './form.ts'
import { latestOf, type Procedure } from './versions.ts'

/**
 * Everything that is found between procedures, each of which is sound by itself (`checkProcedure`). Forms that are handed
 * over are tried on random samples.
 */
export function checkRegistry(procedures: readonly Procedure[], law: Law): Finding[] {
  const statutes = statutesOf(law)
  const latest = procedures.map(latestOf)
  return [
    ...duplicates(procedures),
    ...procedures.flatMap(versions),
    ...latest.flatMap((definition) => handovers(definition, latest, statutes)),
    ...latest.flatMap((definition) => neverReported(definition, latest)),
  ]
}

function duplicates(procedures: readonly Procedure[]): Finding[] {
  const marks = procedures.map((procedure) => latestOf(procedure).mark)
  const ids = procedures.map(({ id }) => id)
  return procedures.flatMap(({ id }, at) => [
    ...(ids.indexOf(id) < at ? [error('duplicate', id, '两个程序编号相同', 'two procedures have this id')] : []),
    ...(marks.indexOf(marks[at] ?? '') < at
      ? [error('duplicate', `${id}.mark`, '两个程序的字号相同', 'two procedures number with the same letters')]
      : []),
  ])
}

/** Versions count up, and each says what becomes of every state of the one before it. */
function versions({ id, versions }: Procedure): Finding[] {
  return versions.flatMap((definition, at) => {
    const here = `${id}.${definition.version}`
    const older = versions[at - 1]
    if (definition.id !== id) return [error('duplicate', here, '版本的编号与程序不同', 'the version has another id')]
    if (older === undefined) return []
    if (older.version >= definition.version) return [error('duplicate', here, '版本号须递增', 'versions count up')]
    const names = definition.adopts[older.version] ?? {}
    return Object.entries(older.lines).flatMap(([line, states]) =>
      Object.keys(states)
        .filter((state) => !definition.lines[line]?.[names[state] ?? ''])
        .map((state) =>
          error(
            'not-adopted',
            `${here}.adopts.${older.version}.${state}`,
            `未说明原状态“${state}”如何衔接`,
            `it does not say what becomes of ${state}`,
          ),
        ),
    )
  })
}

function handovers(definition: Definition, latest: readonly Definition[], statutes: Statutes): Finding[] {
  const acting = Object.entries(definition.actions).filter(
    ([, { open, report }]) => Object.keys(open).length + Object.keys(report).length > 0,
  )
  if (acting.length === 0) return []
  const { sound } = study(definition, statutes)
  return acting.flatMap(([name, action]) => {
    const asks = sound(name)
    const at = `${definition.id}.actions.${name}`
    return [...opened(at, action, asks, latest), ...reported(at, definition, action, asks, latest)]
  })
}

function opened(at: string, { open }: Action, asks: readonly Ask[], latest: readonly Definition[]): Finding[] {
  return Object.entries(open).flatMap(([id, give]) => {
    const target = latest.find((definition) => definition.id === id)
    const first = target && actionOf(target, target.first)
    if (!first)
      return [error('unknown-procedure', `${at}.open.${id}`, `没有程序“${id}”`, `there is no procedure ${id}`)]
    return accepted(`${at}.open.${id}`, first, asks.map(give))
  })
}

/** What is reported goes to whichever procedure opened this one: one of them at least takes it, and each that does accepts it. */
function reported(
  at: string,
  { id }: Definition,
  { report }: Action,
  asks: readonly Ask[],
  latest: readonly Definition[],
): Finding[] {
  const parents = latest.filter(({ actions }) => Object.values(actions).some(({ open }) => Object.hasOwn(open, id)))
  return Object.entries(report).flatMap(([name, give]) => {
    const takers = parents.flatMap((parent) => {
      const action = actionOf(parent, name)
      return action?.by === 'platform' ? [action] : []
    })
    if (takers.length === 0)
      return [
        error(
          'not-taken',
          `${at}.report.${name}`,
          '开启本程序的程序没有这一平台步骤',
          'no procedure that opens this one takes it',
        ),
      ]
    const forms = asks.map(give)
    return takers.flatMap((action) => accepted(`${at}.report.${name}`, action, forms))
  })
}

/** One finding for the first form that the action does not accept. */
function accepted(at: string, { form }: Action, forms: readonly (Record<string, unknown> | undefined)[]): Finding[] {
  for (const given of forms) {
    const read = given === undefined ? undefined : readForm(form, given)
    if (!read || read.ok) continue
    const told = read.errors.map(({ path, message }) => `${path}: ${message}`).join('; ')
    return [error('bad-handover', at, `对方步骤不接受：${told}`, `the other action does not accept it: ${told}`)]
  }
  return []
}

function neverReported({ id, actions }: Definition, latest: readonly Definition[]): Finding[] {
  const opens = (definition: Definition) =>
    Object.values(actions).some(({ open }) => Object.hasOwn(open, definition.id))
  const reports = new Set(
    latest.filter(opens).flatMap((child) => Object.values(child.actions).flatMap(({ report }) => Object.keys(report))),
  )
  return Object.entries(actions)
    .filter(([name, { by }]) => by === 'platform' && !reports.has(name))
    .map(([name]) =>
      error(
        'never-reported',
        `${id}.actions.${name}`,
        '没有程序告知这一平台步骤',
        'no procedure that this one opens reports it',
      ),
    )
}
