/** Clocks against the law: their terms, what these leave out, and how they are prolonged. */
import { type ClockItem, clocksOf, instrumentOf, type Law, type Rule, type Statutes } from '@quanlian/statutes'
import type { Clock, Definition } from '../definition.ts'
import { error, type Finding, look } from '../finding.ts'

/** Clocks whose rule exists. @param statutes over the same law */
export function checkPeriods(definition: Definition, law: Law, statutes: Statutes): Finding[] {
  const items = clocksOf(law)
  return Object.entries(definition.clocks).flatMap(([name, clock]) => {
    const versions = versionsOf(clock, law)
    return [
      ...versions.flatMap((rule) => termOf(`clocks.${name}`, clock, rule, items, statutes)),
      ...lastVersion(`clocks.${name}`, versions),
      ...changes(
        definition,
        name,
        versions.flatMap((rule) => itemOf(clock, rule, items) ?? []),
      ),
    ]
  })
}

/** The rule named and what took its place. */
export function versionsOf({ rule, successor }: Clock, law: Law): readonly Rule[] {
  return [rule, ...(successor ? [successor] : [])].flatMap((first) => {
    const versions = law.versions(first)
    return versions.slice(versions.findIndex(({ id }) => id === first))
  })
}

/** The term of a rule that a clock means. */
export function itemOf({ part }: Clock, { id }: Rule, items: readonly ClockItem[]): ClockItem | undefined {
  const of = items.filter(({ rule }) => rule === id)
  return part === undefined && of.length === 1 ? of[0] : of.find((item) => item.part === (part ?? 'n'))
}

/** What the law engine says of the term on a day on which the rule holds. */
function termOf(at: string, clock: Clock, rule: Rule, items: readonly ClockItem[], statutes: Statutes): Finding[] {
  const day = dayWithin(rule)
  const hours = itemOf(clock, rule, items)?.unit === 'hour'
  const { part } = clock
  const outcome = statutes.clock(
    {
      rule: rule.id as Clock['rule'],
      ...(part === undefined ? {} : { part }),
      start: hours ? `${day}T09:00:00+08:00` : day,
    },
    day,
  )
  if (outcome.ok)
    return outcome.provisional.map(({ zh, en }) =>
      look('provisional-term', at, `期限待核实：${zh}`, `provisional: ${en}`),
    )
  if (outcome.code === 'not_known' && rule.value === null) {
    const { name, version } = instrumentOf(rule.law)
    return [
      look(
        'unknown-term',
        at,
        `自 ${rule.from ?? '…'} 起期限未知：${name.zh}${version ? ` · ${version.zh}` : ''}`,
        `not known from ${rule.from ?? '…'}: ${name.en}${version ? ` · ${version.en}` : ''}`,
      ),
    ]
  }
  return [error('no-term', at, `规则 ${rule.id}：${outcome.message.zh}`, `rule ${rule.id}: ${outcome.message.en}`)]
}

/** A rule that has ended and that nothing known took the place of. */
function lastVersion(at: string, versions: readonly Rule[]): Finding[] {
  const last = versions[versions.length - 1]
  if (!last?.to) return []
  return [look('unknown-term', at, `${last.to} 之后的期限未知`, `not known after ${last.to}`)]
}

/** The first day of a rule from the newest calendars on, or the last on which it held. */
function dayWithin({ from, to }: Rule): string {
  const start = from !== null && from > ordinaryDay ? from : ordinaryDay
  return to !== null && to < start ? to : start
}

/** A working day in a year that has its calendar. */
const ordinaryDay = '2026-01-05'

function changes({ actions }: Definition, clock: string, items: readonly ClockItem[]): Finding[] {
  return items.flatMap((item) => {
    const extending = Object.entries(actions).filter(([, { extend }]) => Object.hasOwn(extend, clock))
    const capped = item.prolongations.filter(({ n }) => n !== null).length
    const byRule = extending.filter(([, { extend }]) => extend[clock] === 'all')
    return [
      ...Object.entries(actions).flatMap(([name, { suspend }]) => {
        const reason = suspend[clock]
        return reason === undefined || item.excludes.includes(reason)
          ? []
          : [
              error(
                'unknown-suspension',
                `actions.${name}.suspend.${clock}`,
                `规则 ${item.rule} 不因“${reason}”停止计算`,
                `rule ${item.rule} does not leave out “${reason}”`,
              ),
            ]
      }),
      ...extending.slice(item.prolongations.length).map(([name]) => {
        const at = `actions.${name}.extend.${clock}`
        return item.prolongations.length === 0
          ? error('no-prolongation', at, `规则 ${item.rule} 不得延长`, `rule ${item.rule} allows no prolongation`)
          : error(
              'too-many-prolongations',
              at,
              `规则 ${item.rule} 至多延长 ${item.prolongations.length} 次`,
              `rule ${item.rule} allows ${item.prolongations.length} prolongations`,
            )
      }),
      ...byRule
        .slice(capped)
        .map(([name]) =>
          error(
            'length-needed',
            `actions.${name}.extend.${clock}`,
            '规则没有上限，须填写延长多久',
            'the rule sets no length: the form has to',
          ),
        ),
    ]
  })
}
