/** Who acts can act, takes part, and learns of what brings a matter to it. */
import type { Action, Definition } from '../definition.ts'
import type { Outcomes } from '../explore.ts'
import { error, type Finding, look } from '../finding.ts'

/** @param outcomesOf what each action’s joins may give */
export function checkSeats(definition: Definition, outcomesOf: (action: string) => Outcomes): Finding[] {
  return [
    ...roles(definition),
    ...beginning(definition, outcomesOf),
    ...taken(definition, outcomesOf),
    ...unseen(definition),
    ...unmade(definition),
  ]
}

function roles({ seats, actions }: Definition): Finding[] {
  return Object.entries(actions).flatMap(([name, { by }]) => {
    if (by === 'platform') return []
    const at = `actions.${name}.by`
    const nobody = Object.keys(by).length === 0
    return [
      ...(nobody ? [error('cannot-act', at, '没有办理的岗位', 'nobody is named to do it')] : []),
      ...Object.entries(by).flatMap(([seat, wanted]) => {
        const has = seats[seat]
        const missing = wanted.filter((role) => !has?.roles.includes(role))
        const able = wanted.length > 0 && missing.length === 0 && (has?.kinds.length ?? 0) > 0
        return able
          ? []
          : [
              error(
                'cannot-act',
                `${at}.${seat}`,
                '该席位没有机构类型或者没有此角色',
                'the seat has no kinds of body, or not this role',
              ),
            ]
      }),
    ]
  })
}

/** The lead sits from the first entry on: its body gives the number. */
function beginning({ first, lead, actions }: Definition, outcomesOf: (action: string) => Outcomes): Finding[] {
  const by = actions[first]?.by
  const openers = by === undefined || by === 'platform' ? [] : Object.keys(by)
  const leads = openers.length > 0 && openers.every((seat) => seat === lead)
  return leads || outcomesOf(first).joins[lead] === 'always'
    ? []
    : [
        error(
          'bad-beginning',
          `actions.${first}.join`,
          '开始时主办机关没有加入',
          'the lead does not sit at the table from the first action on',
        ),
      ]
}

function taken({ first, seats, actions }: Definition, outcomesOf: (action: string) => Outcomes): Finding[] {
  const opening = actions[first]?.by
  const come = new Set([
    ...(opening === undefined || opening === 'platform' ? [] : Object.keys(opening)),
    ...Object.keys(actions).flatMap((name) => Object.keys(outcomesOf(name).joins)),
  ])
  const acting = new Set(Object.values(actions).flatMap(({ by }) => (by === 'platform' ? [] : Object.keys(by))))
  const seeing = new Set(Object.values(actions).flatMap(({ seenBy }) => Object.keys(seenBy)))
  return Object.entries(seats).flatMap(([seat, { sees }]) => {
    const at = `seats.${seat}`
    const used = acting.has(seat) || seeing.has(seat) || sees !== undefined
    if (!used)
      return [look('idle-seat', at, '该席位既不办理也看不到任何步骤', 'the seat neither acts nor sees anything')]
    return come.has(seat)
      ? []
      : [error('never-joins', at, '没有步骤使机构加入该席位', 'nothing brings a body into this seat')]
  })
}

/** Every action that leads into a state in which a seat can act is seen by that seat, at least as a fact. */
function unseen(definition: Definition): Finding[] {
  const found = new Map<string, Finding>()
  for (const acting of Object.values(definition.actions)) {
    const needed = new Set([...acting.from, ...acting.while])
    for (const seat of acting.by === 'platform' ? [] : Object.keys(acting.by))
      for (const [name, action] of Object.entries(definition.actions))
        if (action.to !== null && needed.has(action.to) && !isSeenBy(definition, action, seat))
          found.set(
            `${name} ${seat}`,
            error(
              'unseen',
              `actions.${name}.seenBy.${seat}`,
              `“${acting.title.zh}”可由其办理，却看不到进入“${action.to}”的这一步`,
              `it may do “${acting.title.en}” but does not see what leads to ${action.to}`,
            ),
          )
  }
  return [...found.values()]
}

/** Whoever acts sees it; another seat that could have acted does not. */
function isSeenBy({ lead, seats }: Definition, { by, seenBy }: Action, seat: string): boolean {
  const acts = by !== 'platform' && Object.keys(by).every((one) => one === seat)
  return seat === lead || acts || seats[seat]?.sees !== undefined || seenBy[seat] !== undefined
}

function unmade({ documents, actions }: Definition): Finding[] {
  const made = new Set(Object.values(actions).flatMap((action) => action.documents))
  return Object.keys(documents)
    .filter((name) => !made.has(name))
    .map((name) => error('never-made', `documents.${name}`, '没有步骤制作该文书', 'no action makes this document'))
}
