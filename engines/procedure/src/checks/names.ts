/** Names and references: what is named exists, bears a name that pages and tables can carry, and has words. */
import { calculatorNames, type Law, type Words } from '@quanlian/statutes'
import { type Action, type Definition, lineOf } from '../definition.ts'
import { error, type Finding } from '../finding.ts'

/** Everything named that does not exist; the other checks read a definition only where this finds nothing. */
export function checkNames(definition: Definition): Finding[] {
  const states = Object.values(definition.lines).flatMap((line) => Object.keys(line))
  const own: [string, readonly string[]][] = [
    ['lines', Object.keys(definition.lines)],
    ['states', states],
    ['seats', Object.keys(definition.seats)],
    ['clocks', Object.keys(definition.clocks)],
    ['documents', Object.keys(definition.documents)],
    ['facts', Object.keys(definition.facts)],
    ['actions', Object.keys(definition.actions)],
    ...Object.entries(definition.actions).map(([name, { form }]): [string, string[]] => [
      `actions.${name}.form`,
      Object.keys(form),
    ]),
  ]
  return [
    ...own.flatMap(([at, names]) => names.filter(isBad).map((name) => badName(at, name))),
    ...('platform' in definition.seats ? [badName('seats', 'platform')] : []),
    ...twice(states).map((state) =>
      error('duplicate-state', `states.${state}`, `两个分支都有状态“${state}”`, `two lines name the state ${state}`),
    ),
    ...unknown('lead', [definition.lead], definition.seats),
    ...unknown('subject', [definition.subject], definition.facts),
    ...unknown('first', [definition.first], definition.actions),
    ...Object.entries(definition.clocks).flatMap(([name, { seat }]) =>
      unknown(`clocks.${name}.seat`, [seat], definition.seats),
    ),
    ...Object.entries(definition.questions).flatMap(([name, { seenBy }]) =>
      unknown(`questions.${name}.seenBy`, seenBy, definition.seats),
    ),
    ...Object.entries(definition.actions).flatMap(([name, action]) => ofAction(definition, `actions.${name}`, action)),
  ]
}

function ofAction(definition: Definition, at: string, action: Action): Finding[] {
  const { seats, clocks, documents, facts } = definition
  const states = Object.assign({}, ...Object.values(definition.lines))
  const clocksNamed = [
    ...Object.keys(action.start),
    ...action.stop,
    ...Object.keys(action.suspend),
    ...Object.keys(action.resume),
    ...Object.keys(action.extend),
    ...[action.within, action.after].flatMap((clock) => clock ?? []),
  ]
  const seen = Object.values(action.seenBy).flatMap((sight) => (typeof sight === 'string' ? [] : sight))
  return [
    ...unknown(`${at}.from`, action.from, states),
    ...unknown(`${at}.while`, action.while, states),
    ...unknown(`${at}.to`, action.to === null ? [] : [action.to], states),
    ...unknown(`${at}.by`, action.by === 'platform' ? [] : Object.keys(action.by), seats),
    ...unknown(`${at}.join`, Object.keys(action.join), seats),
    ...unknown(`${at}.seenBy`, Object.keys(action.seenBy), seats),
    ...unknown(`${at}.seenBy`, seen, { ...action.form, ...documents }),
    ...unknown(at, clocksNamed, clocks),
    ...unknown(`${at}.documents`, action.documents, documents),
    ...unknown(`${at}.note`, action.note, facts),
    ...unknown(`${at}.note`, action.note, action.form),
    ...action.documents
      .filter((document) => Object.hasOwn(action.form, document))
      .map((document) =>
        error('name-clash', `${at}.documents`, `文书与字段同名“${document}”`, `a field is called ${document} as well`),
      ),
  ]
}

/** `from` and `to` on one line, `while` on others. Asks only what names that exist can answer. */
export function checkLines(definition: Definition): Finding[] {
  return Object.entries(definition.actions).flatMap(([name, { from, to, while: others }]) => {
    const lines = [...new Set([...from, ...(to === null ? [] : [to])].map((state) => lineOf(definition, state)))]
    const over = others.filter((state) => lines.includes(lineOf(definition, state)))
    const at = `actions.${name}`
    return [
      ...(from.length > 0 && lines.length === 1
        ? []
        : [error('two-lines', `${at}.from`, '起止状态须在同一分支', 'from and to are states of one line')]),
      ...over.map((state) =>
        error('two-lines', `${at}.while`, `“${state}”与 from 同一分支`, `${state} is of the action’s own line`),
      ),
    ]
  })
}

/** Words of everything but forms. */
export function checkWords(definition: Definition): Finding[] {
  const places: [string, Words][] = [['title', definition.title]]
  for (const [line, states] of Object.entries(definition.lines))
    for (const [name, { title }] of Object.entries(states)) places.push([`lines.${line}.${name}`, title])
  for (const [name, { title }] of Object.entries(definition.seats)) places.push([`seats.${name}`, title])
  for (const [name, { title, duty }] of Object.entries(definition.clocks))
    places.push([`clocks.${name}`, title], [`clocks.${name}.duty`, duty])
  for (const [name, words] of Object.entries(definition.documents)) places.push([`documents.${name}`, words])
  for (const [name, { title }] of Object.entries(definition.actions)) places.push([`actions.${name}`, title])
  for (const [name, { title }] of Object.entries(definition.questions)) places.push([`questions.${name}`, title])
  return places.flatMap(([at, words]) => emptyWords(at, words))
}

/** A label that says nothing in one of the languages. */
export function emptyWords(at: string, words: Partial<Words> | undefined): Finding[] {
  return (['zh', 'en'] as const)
    .filter((language) => !words?.[language]?.trim())
    .map((language) => error('empty-words', `${at}.${language}`, '缺少名称', 'the label is missing'))
}

/** Rules cited by grounds and clocks, sentences of the house, calculators. */
export function checkCitations(definition: Definition, law: Law): Finding[] {
  const grounds = Object.entries(definition.actions).flatMap(([name, { offeredIf, must }]) => [
    ...Object.keys(offeredIf).map((ground) => [`actions.${name}.if`, ground] as const),
    ...Object.keys(must).map((ground) => [`actions.${name}.must`, ground] as const),
  ])
  return [
    ...grounds.flatMap(([at, ground]) =>
      ground.startsWith('house:')
        ? ground.slice('house:'.length).split('|').filter(Boolean).length === 2
          ? []
          : [
              error(
                'bad-ground',
                at,
                `“${ground}”须写作“house:中文|English”`,
                `“${ground}” is not “house:中文|English”`,
              ),
            ]
        : unknownRule(at, ground, law),
    ),
    ...Object.entries(definition.clocks).flatMap(([name, { rule, successor }]) => [
      ...unknownRule(`clocks.${name}.rule`, rule, law),
      ...(successor ? unknownRule(`clocks.${name}.successor`, successor, law) : []),
    ]),
    ...Object.entries(definition.questions)
      .filter(([, { calculator }]) => !calculatorNames.some((known) => known === calculator))
      .map(([name, { calculator }]) =>
        error(
          'unknown-calculator',
          `questions.${name}`,
          `没有名为“${calculator}”的计算`,
          `there is no calculator ${calculator}`,
        ),
      ),
  ]
}

export function unknownRule(at: string, rule: string, law: Law): Finding[] {
  return law.find(rule) ? [] : [error('unknown-rule', at, `没有编号为 ${rule} 的规则`, `there is no rule ${rule}`)]
}

function unknown(at: string, names: readonly string[], known: object): Finding[] {
  return names
    .filter((name) => !Object.hasOwn(known, name))
    .map((name) => error('unknown-name', at, `没有“${name}”`, `there is no ${name}`))
}

/** Names become addresses, columns and keys of plain objects. */
function isBad(name: string): boolean {
  return !/^[a-zA-Z][a-zA-Z0-9]{0,59}$/.test(name) || name in {}
}

function badName(at: string, name: string): Finding {
  return error('bad-name', at, `名称“${name}”不可用`, `${name} cannot be used as a name`)
}

function twice(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))]
}
