/** A page of text about a definition: its law, picture, actions, clocks, papers, and who sees what. Markdown, in both languages. */
import {
  type ClockItem,
  clocksOf,
  instruments,
  type Law,
  type Rule,
  statutesOf,
  suspensionReasons,
  type Words,
} from '@quanlian/statutes'
import { checkPeriods, itemOf, versionsOf } from './checks/periods.ts'
import type { Action, Clock, Definition, Grounds } from './definition.ts'
import { objectSchema, propertiesOf } from './form.ts'
import { saying } from './grounds.ts'
import { mermaid } from './mermaid.ts'

/** Begins with a heading of the second order. @param law the rules that clocks and grounds cite */
export function describe(definition: Definition, law: Law): string {
  const { id, version, title, mark } = definition
  const follows = definition.law.map(instrument).join('; ')
  return [
    `## ${both(title)}`,
    `\`${id}\`, version ${version}, numbered \`${mark}\`.${follows ? ` Law: ${follows}.` : ''}`,
    '### Seats',
    seats(definition),
    '### States',
    `\`\`\`mermaid\n${mermaid(definition)}\n\`\`\``,
    '### Actions',
    actions(definition, law),
    ...section('Clocks', clocks(definition, law)),
    ...section('Papers', papers(definition)),
    ...section('Questions of law', questions(definition)),
    '### Who sees what',
    'Whoever does something sees all of it, and so does the lead. A seat that joins late sees what came before in the same way.',
    sights(definition),
  ].join('\n\n')
}

function seats({ seats, lead }: Definition): string {
  return table(
    ['seat', 'bodies', 'roles', 'sees of everything'],
    Object.entries(seats).map(([name, { title, kinds, roles, sees }]) => [
      both(title) + (name === lead ? ' (lead)' : ''),
      codes(kinds),
      codes(roles),
      name === lead ? 'all' : (sees ?? ''),
    ]),
  )
}

function actions(definition: Definition, law: Law): string {
  return table(
    ['action', 'by', 'from', 'to', 'grounds', 'clocks', 'what else'],
    Object.entries(definition.actions).map(([name, action]) => [
      both(action.title) + (name === definition.first ? ' (opens a matter)' : ''),
      byOf(definition, action),
      fromOf(definition, action),
      action.to === null ? 'stays' : stateOf(definition, action.to),
      [...groundsOf(action.offeredIf, law), ...groundsOf(action.must, law)].join('; '),
      clocksOfAction(definition, action).join('; '),
      othersOf(definition, action).join('; '),
    ]),
  )
}

function byOf({ seats }: Definition, { by }: Action): string {
  if (by === 'platform') return 'the platform'
  return Object.entries(by)
    .map(([seat, roles]) => `${seats[seat] ? both(seats[seat].title) : seat}: ${codes(roles)}`)
    .join('; ')
}

function fromOf(definition: Definition, { from, while: others }: Action): string {
  const states = (names: readonly string[]) => names.map((name) => stateOf(definition, name)).join(', ')
  return states(from) + (others.length === 0 ? '' : `; while ${states(others)}`)
}

function groundsOf(grounds: Grounds, law: Law): string[] {
  return Object.keys(grounds).map((ground) => {
    const rule = law.find(ground)
    return rule ? `\`${ground}\` ${cited(rule)}` : both(saying(ground))
  })
}

function clocksOfAction({ clocks }: Definition, action: Action): string[] {
  const named = (name: string) => clocks[name]?.title.zh ?? name
  const list = (verb: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`${verb} ${names.map(named).join('、')}`]
  return [
    ...list('within', action.within === null ? [] : [action.within]),
    ...list('after', action.after === null ? [] : [action.after]),
    ...list('resumes', Object.keys(action.resume)),
    ...list('stops', action.stop),
    ...list('starts', Object.keys(action.start)),
    ...Object.entries(action.suspend).map(
      ([clock, reason]) => `suspends ${named(clock)} (${suspensionReasons[reason].zh})`,
    ),
    ...list('prolongs', Object.keys(action.extend)),
  ]
}

function othersOf({ seats, documents }: Definition, action: Action): string[] {
  const list = (verb: string, names: readonly string[]) => (names.length === 0 ? [] : [`${verb} ${names.join('、')}`])
  return [
    ...list(
      'joins',
      Object.keys(action.join).map((seat) => seats[seat]?.title.zh ?? seat),
    ),
    ...list(
      'makes',
      action.documents.map((name) => documents[name]?.zh ?? name),
    ),
    ...list(
      'opens',
      Object.keys(action.open).map((name) => `\`${name}\``),
    ),
    ...list(
      'tells the opening matter',
      Object.keys(action.report).map((name) => `\`${name}\``),
    ),
  ]
}

function clocks(definition: Definition, law: Law): string | undefined {
  const items = clocksOf(law)
  const found = checkPeriods(definition, law, statutesOf(law))
  const rows = Object.entries(definition.clocks).flatMap(([name, clock]) =>
    versionsOf(clock, law).map((rule, at) => [
      at === 0 ? both(clock.title) : '',
      at === 0 ? `${definition.seats[clock.seat]?.title.zh ?? clock.seat}: ${both(clock.duty)}` : '',
      `\`${rule.id}\``,
      cited(rule),
      ...termOf(clock, rule, items),
      `${rule.from ?? ''} – ${rule.to ?? ''}`,
      at === 0
        ? found
            .filter((one) => one.at === `clocks.${name}`)
            .map(({ words }) => both(words))
            .join('; ')
        : '',
    ]),
  )
  return rows.length === 0
    ? undefined
    : table(['clock', 'whose duty', 'rule', 'article', 'term', 'left out', 'prolonged', 'holds', 'doubts'], rows)
}

/** Length, what is left out, prolongations. */
function termOf(clock: Clock, rule: Rule, items: readonly ClockItem[]): [string, string, string] {
  const item = itemOf(clock, rule, items)
  if (!item) return ['not known', '', '']
  const words = (n: number | null, unit: string) =>
    `${n ?? 'as decided, in'} ${unit.replace('_', ' ')}${n === 1 ? '' : 's'}`
  return [
    words(item.n, item.unit),
    item.excludes.map((reason) => suspensionReasons[reason].zh).join('、'),
    item.prolongations.map(({ n, unit, by }) => `${words(n, unit)} (${by.zh})`).join('; '),
  ]
}

function papers({ documents, actions }: Definition): string | undefined {
  const rows = Object.entries(documents).map(([name, title]) => [
    both(title),
    Object.values(actions)
      .filter((action) => action.documents.includes(name))
      .map((action) => both(action.title))
      .join('; '),
  ])
  return rows.length === 0 ? undefined : table(['paper', 'made by'], rows)
}

function questions({ questions, seats, lead }: Definition): string | undefined {
  const rows = Object.values(questions).map(({ title, calculator, seenBy }) => [
    both(title),
    `\`${calculator}\``,
    [...new Set([lead, ...seenBy])].map((seat) => seats[seat]?.title.zh ?? seat).join('、'),
  ])
  return rows.length === 0 ? undefined : table(['question', 'calculator', 'seen by'], rows)
}

function sights(definition: Definition): string {
  const names = Object.keys(definition.seats)
  return table(
    ['action', ...Object.values(definition.seats).map(({ title }) => both(title))],
    Object.values(definition.actions).map((action) => [
      both(action.title),
      ...names.map((seat) => sightOf(definition, action, seat)),
    ]),
  )
}

function sightOf({ lead, seats, documents }: Definition, action: Action, seat: string): string {
  const does = action.by !== 'platform' && Object.hasOwn(action.by, seat)
  const always = seat === lead || seats[seat]?.sees === 'all'
  const sight = always ? 'all' : (action.seenBy[seat] ?? seats[seat]?.sees ?? (does ? 'all' : undefined))
  if (sight === undefined) return ''
  if (sight === 'all') return does ? 'does' : 'all'
  const fields = new Map(propertiesOf(objectSchema(action.form)).map(([name, { zh }]) => [name, String(zh)]))
  const shown =
    sight === 'fact' ? 'fact' : sight.map((name) => fields.get(name) ?? documents[name]?.zh ?? name).join('、')
  return does ? `does, else ${shown}` : shown
}

function section(heading: string, body: string | undefined): string[] {
  return body === undefined ? [] : [`### ${heading}`, body]
}

function cited({ law, article }: Rule): string {
  const { name } = instruments[law]
  return `《${name.zh}》${article ? `第${article}条` : ''}`
}

/** A law by its id, or as the definition writes it. */
function instrument(id: string): string {
  const found = Object.entries(instruments).find(([known]) => known === id)
  return found ? both(found[1].name) : id
}

function stateOf({ lines }: Definition, state: string): string {
  const found = Object.values(lines).find((states) => states[state])?.[state]
  return found?.title.zh ?? state
}

function both({ zh, en }: Words): string {
  return `${zh} ${en}`
}

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(' ')
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim()
}
