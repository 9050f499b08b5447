/** Random forms that are filled in as they must be, for walks and tests. Chance comes as an argument. */
import { itemsOf, type JsonSchema, objectSchema, propertiesOf, readForm, type Shape } from './form.ts'

/** A number from 0 up to, not including, 1. */
export type Random = () => number

/** Whom and what a sample may name; made up where nothing is given. */
export interface SampleOptions {
  /** Days lie within some weeks of this one. */
  day?: string
  people?: readonly string[]
  /** Bodies of one of these kinds. */
  bodies?: (kinds: readonly string[]) => readonly string[]
  rights?: readonly string[]
  files?: readonly { sha256: string; name: string }[]
}

/**
 * A form that its own fields accept; grounds of the action may still refuse it.
 * @throws RangeError for a field that is none of the kit, or was narrowed beyond what a sample can know
 */
export function sampleForm(shape: Shape, random: Random, options: SampleOptions = {}): Record<string, unknown> {
  const form = sampleObject(objectSchema(shape), random, options)
  const read = readForm(shape, form)
  if (read.ok) return read.form
  throw new RangeError(read.errors.map(({ path, message }) => `no sample of ${path}: ${message}`).join('; '))
}

/** One of a list. */
export function pick<T>(list: readonly [T, ...T[]] | readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)]
}

function sampleObject(schema: JsonSchema, random: Random, options: SampleOptions): Record<string, unknown> {
  const chosen = propertiesOf(schema).filter(([, , required]) => required || random() < 0.5)
  return Object.fromEntries(chosen.map(([name, field]) => [name, sampleField(field, random, options)]))
}

function sampleField(field: JsonSchema, random: Random, options: SampleOptions): unknown {
  switch (field.widget) {
    case 'day':
      return sampleDay(options.day ?? usual.day, random)
    case 'instant':
      return `${sampleDay(options.day ?? usual.day, random)}T${two(between(0, 23, random))}:${two(between(0, 59, random))}:00+08:00`
    case 'money':
      return `${upTo(10 ** between(0, 9, random), random)}${random() < 0.3 ? `.${two(between(0, 99, random))}` : ''}`
    case 'line':
    case 'text':
      return sampleText(field, random)
    case 'choice':
      return pick(field.enum ?? [], random)
    case 'flag':
      return random() < 0.5
    case 'count':
      return sampleCount(field, random)
    case 'body':
      return pick(options.bodies?.(kindsOf(field)) ?? ids('b'), random)
    case 'people':
      return sampleSet(field, options.people ?? ids('a'), random)
    case 'rights':
      return sampleSet(field, options.rights ?? ids('c'), random)
    case 'files':
      return sampleSet(field, options.files ?? usual.files, random)
    case 'rows': {
      const columns = itemsOf(field)
      return Array.from({ length: lengthOf(field, random) }, () => sampleObject(columns, random, options))
    }
    default:
      throw new RangeError(`“${String(field.widget)}” is no field of the kit`)
  }
}

function sampleDay(around: string, random: Random): string {
  const dayLength = 86_400_000
  return new Date(Date.parse(around) + between(-30, 30, random) * dayLength).toISOString().slice(0, 10)
}

function sampleText({ widget, minLength = 1, maxLength = 200 }: JsonSchema, random: Random): string {
  const known = widget === 'text' ? [...usual.words, '\n另起一段'] : usual.words
  const words = Array.from({ length: between(1, 3, random) }, () => pick(known, random))
  // No blank at the end: it would be trimmed off, and the text be too short.
  return words.join('').padEnd(minLength, '甲').slice(0, maxLength).replace(/\s$/, '甲')
}

function sampleCount({ minimum = 0, maximum = 1_000_000_000 }: JsonSchema, random: Random): number {
  return minimum + upTo(Math.min(maximum - minimum, 10 ** between(0, 5, random)), random)
}

/** Some of a pool, none twice. */
function sampleSet<T>(field: JsonSchema, pool: readonly T[], random: Random): T[] {
  const rest = [...pool]
  return Array.from({ length: Math.min(lengthOf(field, random), pool.length) }, () =>
    rest.splice(between(0, rest.length - 1, random), 1),
  ).flat()
}

function lengthOf({ minItems = 0, maxItems = 3 }: JsonSchema, random: Random): number {
  return between(minItems, Math.min(maxItems, minItems + 3), random)
}

function kindsOf({ kinds }: JsonSchema): readonly string[] {
  return Array.isArray(kinds) ? kinds : []
}

/** Both included. */
function between(low: number, high: number, random: Random): number {
  return low + upTo(high - low, random)
}

function upTo(most: number, random: Random): number {
  return Math.floor(random() * (most + 1))
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** Few enough that the same one comes up twice. */
function ids(letter: string): string[] {
  return [1, 2, 3, 4, 5, 6].map((n) => `${letter}0000000-0000-4000-8000-00000000000${n}`)
}

const usual = {
  day: '2026-06-01',
  words: ['示例', '某公司', '商标', '仿冒', '第一项 ', 'sample ', '“引号”', '甲：乙；'],
  files: ['a', 'b', 'c', 'd'].map((letter) => ({ sha256: letter.repeat(64), name: `材料${letter}.pdf` })),
}
