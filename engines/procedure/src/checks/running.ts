/** Clocks on every path: started once, stopped before the end, suspended and resumed for the same reason. */
import type { Action, Definition } from '../definition.ts'
import { actable, type Explored, possible, type Situation } from '../explore.ts'
import { error, type Finding } from '../finding.ts'

export function checkRunning(definition: Definition, explored: Explored): Finding[] {
  return [
    ...neverStarted(definition),
    ...notLapsing(definition),
    ...atEnds(definition, explored),
    ...passing(definition, explored),
    ...needing(definition, explored),
    ...idle(definition, explored),
    ...neverResumed(definition, explored),
  ]
}

function neverStarted({ clocks, actions }: Definition): Finding[] {
  const started = new Set(Object.values(actions).flatMap(({ start }) => Object.keys(start)))
  return Object.keys(clocks)
    .filter((clock) => !started.has(clock))
    .map((clock) => error('never-started', `clocks.${clock}`, '没有步骤启动该期限', 'no action starts this clock'))
}

/** A right that is lost with its period is no duty: its clock is never late. */
function notLapsing({ clocks, actions }: Definition): Finding[] {
  return Object.entries(actions).flatMap(([name, { within }]) =>
    within === null || clocks[within]?.lapses
      ? []
      : [
          error(
            'not-lapsing',
            `actions.${name}.within.${within}`,
            '逾期丧失的权利，其期限须标明“lapses”，不显示为逾期',
            'a right that is lost with its period needs a clock that lapses, and is not shown as late',
          ),
        ],
  )
}

function atEnds(definition: Definition, { situations, passages }: Explored): Finding[] {
  const found = new Map<string, Finding>()
  for (const { action, to } of passages) {
    const after = situations[to]
    if (!after?.ended) continue
    for (const clock of after.running)
      found.set(
        `${action} ${clock}`,
        error(
          'runs-at-end',
          `actions.${action}.stop.${clock}`,
          `结束时“${definition.clocks[clock]?.title.zh}”期限仍在进行`,
          `“${definition.clocks[clock]?.title.en}” still runs when the matter is over`,
        ),
      )
  }
  return [...found.values()]
}

/** What an action does to clocks in each situation in which it is taken. */
function passing(definition: Definition, { situations, passages }: Explored): Finding[] {
  const found = new Map<string, Finding>()
  for (const { action: name, from, to } of passages) {
    const [action, before, after] = [definition.actions[name], situations[from], situations[to]]
    if (!action || !before || !after) continue
    for (const finding of [
      ...startedTwice(name, action, before),
      ...resumesAnother(name, action, before),
      ...startsUnsuspended(definition, name, action, after),
    ])
      found.set(`${finding.kind} ${finding.at}`, finding)
  }
  return [...found.values()]
}

function startedTwice(name: string, { start, stop }: Action, { running }: Situation): Finding[] {
  return Object.keys(start)
    .filter((clock) => running.has(clock) && !stop.includes(clock))
    .map((clock) =>
      error('started-twice', `actions.${name}.start.${clock}`, '该期限已在进行', 'the clock runs already'),
    )
}

function resumesAnother(name: string, { resume }: Action, { suspended }: Situation): Finding[] {
  return Object.entries(resume)
    .filter(([clock, reason]) => reason === 'all' && (suspended[clock]?.size ?? 0) > 1)
    .map(([clock]) =>
      error(
        'resumes-another',
        `actions.${name}.resume.${clock}`,
        `期限可能因多种原因（${[...(suspended[clock] ?? [])].join('、')}）停止，须写明恢复哪一种`,
        `it may stand still for several reasons (${[...(suspended[clock] ?? [])].join(', ')}): say which one is over`,
      ),
    )
}

/** A clock that starts in a state whose entry would have suspended it. */
function startsUnsuspended({ actions }: Definition, name: string, { start }: Action, after: Situation): Finding[] {
  return Object.keys(start).flatMap((clock) => {
    if (!after.running.has(clock)) return []
    const lasting = Object.values(actions).find(
      ({ to, suspend }) =>
        to !== null &&
        Object.values(after.lines).includes(to) &&
        suspend[clock] !== undefined &&
        !after.suspended[clock]?.has(suspend[clock]),
    )
    return lasting
      ? [
          error(
            'starts-unsuspended',
            `actions.${name}.start.${clock}`,
            `“${lasting.title.zh}”之后该期限应当停止，却在此时开始计算`,
            `it starts while “${lasting.title.en}” would have it stand still`,
          ),
        ]
      : []
  })
}

/** Prolongations and bounds of time ask for a clock that runs wherever the action can be done. */
function needing(definition: Definition, { situations }: Explored): Finding[] {
  const wanted = Object.entries(definition.actions).flatMap(([name, action]) => [
    ...Object.keys(action.extend).map((clock) => ({ name, action, clock, at: 'extend' })),
    ...(action.within === null ? [] : [{ name, action, clock: action.within, at: 'within' }]),
    ...(action.after === null ? [] : [{ name, action, clock: action.after, at: 'after' }]),
  ])
  return wanted
    .filter(({ name, action, clock }) =>
      situations.some(
        (situation) =>
          possible(definition, situation, name) && actable(action, situation) && !situation.running.has(clock),
      ),
    )
    .map(({ name, clock, at }) =>
      error(
        'not-running',
        `actions.${name}.${at}.${clock}`,
        `可以办理时“${definition.clocks[clock]?.title.zh}”期限未必在进行`,
        `it can be done while “${definition.clocks[clock]?.title.en}” does not run`,
      ),
    )
}

/** Effects that meet nothing on any path. */
function idle(definition: Definition, { situations, passages }: Explored): Finding[] {
  const met = new Set<string>()
  for (const { action: name, from } of passages) {
    const [action, before] = [definition.actions[name], situations[from]]
    if (!action || !before) continue
    const runs = (clock: string) => before.running.has(clock) || Object.hasOwn(action.start, clock)
    for (const clock of action.stop) if (before.running.has(clock)) met.add(`${name}.stop.${clock}`)
    for (const clock in action.suspend) if (runs(clock)) met.add(`${name}.suspend.${clock}`)
    for (const [clock, reason] of Object.entries(action.resume))
      if (reason === 'all' ? before.suspended[clock]?.size : before.suspended[clock]?.has(reason))
        met.add(`${name}.resume.${clock}`)
  }
  const done = new Set(passages.map(({ action }) => action))
  return Object.entries(definition.actions)
    .filter(([name]) => done.has(name))
    .flatMap(([name, { stop, suspend, resume }]) => [
      ...stop.map((clock) => `${name}.stop.${clock}`),
      ...Object.keys(suspend).map((clock) => `${name}.suspend.${clock}`),
      ...Object.keys(resume).map((clock) => `${name}.resume.${clock}`),
    ])
    .filter((effect) => !met.has(effect))
    .map((effect) =>
      error(
        'idle-effect',
        `actions.${effect}`,
        '该期限此时从不在进行或者停止中',
        'the clock never runs, or never stands still, when it is done',
      ),
    )
}

/** A suspension that on no path is resumed: it would last until the clock is stopped. */
function neverResumed(definition: Definition, { situations, passages }: Explored): Finding[] {
  const over = new Set<string>()
  for (const { action: name, from } of passages)
    for (const [clock, reason] of Object.entries(definition.actions[name]?.resume ?? {}))
      for (const lasting of situations[from]?.suspended[clock] ?? [])
        if (reason === 'all' || reason === lasting) over.add(`${clock} ${lasting}`)
  return Object.entries(definition.actions).flatMap(([name, { suspend }]) =>
    Object.entries(suspend)
      .filter(([clock, reason]) => !over.has(`${clock} ${reason}`))
      .map(([clock]) =>
        error('never-resumed', `actions.${name}.suspend.${clock}`, '该停止从不恢复', 'nothing resumes the clock again'),
      ),
  )
}
