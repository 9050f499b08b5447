/** Every state comes about, somebody can go on from it, and an end is in reach. */
import { type Definition, lineOf } from '../definition.ts'
import { type Explored, possible, type Situation } from '../explore.ts'
import { error, type Finding } from '../finding.ts'

export function checkPaths(definition: Definition, explored: Explored): Finding[] {
  return [
    ...unreachable(definition, explored),
    ...neverPossible(definition, explored),
    ...stuck(definition, explored),
    ...busyEnds(definition, explored),
  ]
}

/** A situation in words: the states, and what clocks run where that matters. */
export function told(definition: Definition, { lines, running }: Situation): { zh: string; en: string } {
  const states = Object.entries(lines).map(([line, state]) => definition.lines[line]?.[state]?.title)
  const clocks = [...running].map((clock) => definition.clocks[clock]?.title)
  const words = (language: 'zh' | 'en') =>
    [states, clocks].map((titles) => titles.map((title) => title?.[language] ?? '').join(' · '))
  return { zh: words('zh').filter(Boolean).join('；'), en: words('en').filter(Boolean).join('; ') }
}

function unreachable(definition: Definition, { situations }: Explored): Finding[] {
  const come = new Set(situations.filter(({ begun }) => begun).flatMap(({ lines }) => Object.values(lines)))
  const opened = definition.actions[definition.first]
  // The state before the first action is where the matter begins, though nobody ever finds it there.
  for (const state of opened?.to === null ? [] : (opened?.from ?? [])) come.add(state)
  return Object.entries(definition.lines).flatMap(([line, states]) =>
    Object.keys(states)
      .filter((state) => !come.has(state))
      .map((state) =>
        error('unreachable', `lines.${line}.${state}`, '没有步骤到达该状态', 'nothing leads into this state'),
      ),
  )
}

function neverPossible({ actions, first }: Definition, { passages }: Explored): Finding[] {
  const done = new Set(passages.map(({ action }) => action))
  return Object.keys(actions)
    .filter((name) => !done.has(name))
    .map((name) =>
      name === first
        ? error(
            'bad-beginning',
            `actions.${name}`,
            '第一步不从起始状态开始',
            'the first action does not lead from where the lines begin',
          )
        : error(
            'never-possible',
            `actions.${name}`,
            '任何情况下都不能办理',
            'there is no situation in which it can be done',
          ),
    )
}

/** Situations without a way on, and those from which no end is in reach. */
function stuck(definition: Definition, { situations, passages }: Explored): Finding[] {
  const ways = new Set(passages.map(({ from }) => from))
  const back = new Map<number, number[]>()
  for (const { from, to } of passages) {
    const known = back.get(to)
    if (known) known.push(from)
    else back.set(to, [from])
  }
  const ending = new Set(situations.flatMap(({ ended }, at) => (ended ? [at] : [])))
  for (const at of ending) for (const from of back.get(at) ?? []) ending.add(from)
  const found = new Map<string, Finding>()
  for (const [at, situation] of situations.entries()) {
    if (!situation.begun || ending.has(at)) continue
    const open = Object.keys(definition.actions).some((name) => possible(definition, situation, name))
    const kind = ways.has(at) ? 'no-way-out' : open ? 'nobody-acts' : 'dead-end'
    const where = Object.values(situation.lines).join(' ')
    found.set(`${kind} ${where}`, stuckAt(kind, where, told(definition, situation)))
  }
  return shortest(found)
}

function stuckAt(
  kind: 'no-way-out' | 'nobody-acts' | 'dead-end',
  where: string,
  { zh, en }: { zh: string; en: string },
) {
  const at = `states.${where}`
  if (kind === 'dead-end') return error(kind, at, `没有下一步：${zh}`, `there is no way on: ${en}`)
  if (kind === 'nobody-acts') return error(kind, at, `参加者均不能办理：${zh}`, `nobody who takes part can act: ${en}`)
  return error(kind, at, `无法到达终点：${zh}`, `no end is in reach: ${en}`)
}

/** A line may reach its end only while every other one rests. */
function busyEnds(definition: Definition, { situations, passages }: Explored): Finding[] {
  const found = new Map<string, Finding>()
  for (const { action, to } of passages) {
    const state = definition.actions[action]?.to ?? null
    const after = situations[to]
    if (state === null || !after || after.ended || !definition.lines[lineOf(definition, state)]?.[state]?.end) continue
    const { zh, en } = told(definition, { ...after, running: new Set() })
    found.set(
      action,
      error(
        'end-while-busy',
        `actions.${action}.to`,
        `结束时其他分支尚未了结：${zh}`,
        `the end is reached while another line does not rest: ${en}`,
      ),
    )
  }
  return [...found.values()]
}

/** A fault in one place shows in many situations: some of each kind are enough to find it. */
function shortest(found: ReadonlyMap<string, Finding>): Finding[] {
  const shown = new Map<string, number>()
  return [...found.values()].filter(({ kind }) => {
    const n = (shown.get(kind) ?? 0) + 1
    shown.set(kind, n)
    return n <= 5
  })
}
