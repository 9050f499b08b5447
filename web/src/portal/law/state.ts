/** What is asked, in the address: a link is the question. */
import type { Field, Tool } from './tools/tools.ts'

export type Facts = Record<string, string>

/** Fields that are asked at all, given what has been chosen. */
export function askedFields(tool: Tool, facts: Facts): readonly Field[] {
  return tool.fields.filter(({ when }) => !when || when.is.includes(facts[when.field] ?? ''))
}

export function readFacts(tool: Tool, search: URLSearchParams): Facts {
  const names = [
    ...tool.fields.map((field) => field.name),
    ...(tool.calculator === 'clock' ? ['rule', 'part', 'unit'] : []),
  ]
  return Object.fromEntries(names.flatMap((name) => (search.get(name) ? [[name, search.get(name) as string]] : [])))
}

/** The facts as the calculator takes them: flags as booleans, counts as numbers, what is not asked or empty left out. */
export function inputOf(tool: Tool, facts: Facts): Record<string, unknown> {
  const asked = askedFields(tool, facts).flatMap(({ name, kind }): [string, unknown][] => {
    const value = facts[name]?.trim()
    if (!value) return []
    if (kind === 'moment') return [['start', `${value}:00+08:00`]]
    if (kind === 'flag') return value === '1' ? [[name, true]] : []
    if (kind === 'factors') return [[name, value.split(',')]]
    if (kind === 'count') return [[name, /^\d{1,15}$/.test(value) ? Number(value) : value]]
    return [[name, value]]
  })
  const rule =
    tool.calculator === 'clock' ? Object.entries(facts).filter(([name]) => name === 'rule' || name === 'part') : []
  return Object.fromEntries([...rule, ...asked])
}

/** The facts that led to an input: the other way round than `inputOf`. */
export function factsOf(input: Record<string, unknown>): Facts {
  const facts = Object.entries(input).map(([name, value]): [string, string] => [
    name,
    value === true ? '1' : String(value),
  ])
  const moment = facts.find(([name, value]) => name === 'start' && value.includes('T'))?.[1]
  if (!moment) return Object.fromEntries(facts)
  return {
    ...Object.fromEntries(facts.filter(([name]) => name !== 'start')),
    startAt: moment.slice(0, 16),
    unit: 'hour',
  }
}

export function addressOf(calculator: string, on: string, facts: Facts): string {
  const query = new URLSearchParams(Object.entries({ on, ...facts }).filter(([, value]) => value !== ''))
  return `/law/ask/${calculator}?${query}`
}
