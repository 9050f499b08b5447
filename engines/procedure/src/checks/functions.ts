/** Functions of a definition, tried on random forms: they never throw, and give days where days are meant. */
import { type ClockItem, clocksOf, isDay, type Law, Refused } from '@quanlian/statutes'
import type { Action, Ask, Definition } from '../definition.ts'
import { error, type Finding, look } from '../finding.ts'
import { itemOf, versionsOf } from './periods.ts'
import { attempt, type Study } from './study.ts'

/** @param law tells which clocks count hours */
export function checkFunctions(definition: Definition, { explored, asks, sound }: Study, law: Law): Finding[] {
  const items = clocksOf(law)
  const hours = new Set(Object.keys(definition.clocks).filter((clock) => isInHours(definition, clock, law, items)))
  const done = new Set(explored.passages.map(({ action }) => action))
  const found = new Map<string, Finding>()
  for (const [name, action] of Object.entries(definition.actions)) {
    if (!done.has(name)) continue
    const findings = [
      ...asks(name).flatMap((ask) => [...guards(name, action, ask), ...moments(name, action, ask, hours)]),
      ...sound(name).flatMap((ask) => effects(name, action, ask)),
    ]
    for (const finding of findings) found.set(`${finding.kind} ${finding.at}`, finding)
  }
  return [...found.values()]
}

/** Grounds; only they may say that the law of a day is not known. */
function guards(name: string, { offeredIf, must }: Action, ask: Ask): Finding[] {
  const tried = [
    ...Object.entries(offeredIf).map(([ground, holds]) => [`if.${ground}`, () => holds({ ...ask, form: {} })] as const),
    ...Object.entries(must).map(([ground, holds]) => [`must.${ground}`, () => holds(ask)] as const),
  ]
  return tried.flatMap(([at, run]) => throwing(`actions.${name}.${at}`, run, (cause) => cause instanceof Refused))
}

/** What an action does once its grounds hold. */
function effects(name: string, action: Action, ask: Ask): Finding[] {
  const { form } = ask
  const given = (['join', 'open', 'report'] as const).flatMap((does) =>
    Object.entries(action[does]).map(([to, give]) => [`${does}.${to}`, () => give(ask)] as const),
  )
  const lengths = Object.entries(action.extend).map(
    ([clock, length]) => [`extend.${clock}`, () => (length === 'all' ? undefined : length(form))] as const,
  )
  const starts = Object.entries(action.start).map(
    ([clock, at]) => [`start.${clock}`, () => (at === 'now' ? undefined : at(form))] as const,
  )
  const tried = [['on', () => action.on?.(form)] as const, ...given, ...lengths, ...starts]
  return tried.flatMap(([at, run]) => throwing(`actions.${name}.${at}`, run, () => false))
}

function throwing(at: string, run: () => unknown, isMeant: (cause: unknown) => boolean): Finding[] {
  const done = attempt(run)
  if (done.ok || isMeant(done.cause)) return []
  const told = done.cause instanceof Error ? done.cause.message : String(done.cause)
  return [error('throws', at, `填写无误的表单使其出错：${told}`, `a sound form makes it throw: ${told}`)]
}

/** Days and instants that `on` and `start` read from a form. */
function moments(name: string, action: Action, { form }: Ask, hours: ReadonlySet<string>): Finding[] {
  const when = attempt(() => action.on?.(form))
  const done = when.ok ? when.value : undefined
  const starts = Object.entries(action.start).map(([clock, at]): [string, string | undefined] => {
    const from = at === 'now' ? undefined : attempt(() => at(form))
    // Without a moment of its own the clock is not started.
    return [clock, at === 'now' ? done : from?.ok ? from.value : undefined]
  })
  const onDay = (moment: string | undefined) => moment !== undefined && isDay(moment)
  return [
    ...(done === undefined || isMoment(done) ? [] : [badMoment(`actions.${name}.on`, done)]),
    ...starts.flatMap(([clock, at]) =>
      at === undefined || isMoment(at) ? [] : [badMoment(`actions.${name}.start.${clock}`, at)],
    ),
    ...starts
      .filter(([clock, at]) => hours.has(clock) && onDay(at))
      .map(([clock]) =>
        error(
          'instant-needed',
          `actions.${name}.start.${clock}`,
          '以小时计算的期限须自时刻起算，不能只有日期',
          'a clock of hours starts at an instant, not on a day',
        ),
      ),
    ...action.stop
      .filter((clock) => hours.has(clock) && onDay(done))
      .map((clock) =>
        look(
          'instant-needed',
          `actions.${name}.stop.${clock}`,
          '以小时计算的期限只有停止日期，是否按期以该日终了判断',
          'a clock of hours stops on a day: whether it was kept is told as of its end',
        ),
      ),
  ]
}

function badMoment(at: string, moment: unknown): Finding {
  return error('bad-moment', at, `“${String(moment)}”不是日期或者时刻`, `“${String(moment)}” is no day or instant`)
}

function isMoment(text: string): boolean {
  return isDay(text) || (/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)))
}

function isInHours(definition: Definition, name: string, law: Law, items: readonly ClockItem[]): boolean {
  const clock = definition.clocks[name]
  return clock !== undefined && versionsOf(clock, law).some((rule) => itemOf(clock, rule, items)?.unit === 'hour')
}
