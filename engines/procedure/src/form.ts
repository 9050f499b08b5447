/**
 * The fields a form may have: a closed kit, so that every form becomes a page, a JSON Schema and a random sample
 * without further knowledge. A rule that spans fields is a ground of the action (`must`), never a refinement here.
 */
import { parseYuan, type RuleId, type Words } from '@quanlian/statutes'
import * as z from 'zod'
import { asJson } from './canonical.ts'

export type Shape = Readonly<Record<string, z.ZodType>>

/** What a filled form holds: `{}` for an action without one, so that reading a field of it does not compile. */
// biome-ignore lint/complexity/noBannedTypes: an object without known keys is what is meant
export type FormOf<S extends Shape> = keyof S extends never ? {} : z.output<z.ZodObject<S>>

export const widgets = [
  'day',
  'instant',
  'money',
  'line',
  'text',
  'choice',
  'flag',
  'count',
  'people',
  'body',
  'rights',
  'files',
  'rows',
] as const

/** How a field is asked for. */
export type Widget = (typeof widgets)[number]

export interface FieldMeta extends Record<string, unknown> {
  widget: Widget
  zh: string
  en: string
  /** What a person should know before filling it in. */
  hint?: Words
  /** The rule that governs the field, shown beside it. */
  rule?: RuleId
  /** The one seat that is asked for it, where several take the action; such a field may be left out. */
  askedOf?: string
}

export type FieldOptions = Pick<FieldMeta, 'hint' | 'rule' | 'askedOf'>

/** A calendar day, `2026-11-24`. */
export function day(zh: string, en: string, options?: FieldOptions) {
  return z.iso.date().meta(field('day', zh, en, options))
}

/** An instant with its offset, `2026-11-24T09:30:00+08:00`: what starts a clock of hours. */
export function instant(zh: string, en: string, options?: FieldOptions) {
  return z.iso.datetime({ offset: true }).meta(field('instant', zh, en, options))
}

/** An amount in yuan as text, `1234567.00`: never a binary fraction. */
export function money(zh: string, en: string, options?: FieldOptions) {
  return z
    .string()
    .max(22)
    .regex(/^\d{1,15}(\.\d{1,2})?$/)
    .meta(field('money', zh, en, options))
}

/** One line of at most 200 characters. */
export function line(zh: string, en: string, options?: FieldOptions) {
  return z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(oneLine)
    .meta(field('line', zh, en, options))
}

/** Paragraphs, at most 10,000 characters. */
export function text(zh: string, en: string, options?: FieldOptions) {
  return z
    .string()
    .trim()
    .min(1)
    .max(10_000)
    .regex(printable)
    .meta(field('text', zh, en, options))
}

/** One of a closed list. @param choices words by value */
export function choice<const Choices extends Readonly<Record<string, Words>>>(
  zh: string,
  en: string,
  choices: Choices,
  options?: FieldOptions,
) {
  const values = Object.keys(choices) as [keyof Choices & string, ...(keyof Choices & string)[]]
  return z.enum(values).meta({ ...field('choice', zh, en, options), choices })
}

/** Yes or no. */
export function flag(zh: string, en: string, options?: FieldOptions) {
  return z.boolean().meta(field('flag', zh, en, options))
}

/** A whole number from nought to 10^9. */
export function count(zh: string, en: string, options?: FieldOptions) {
  return z
    .int()
    .min(0)
    .max(1_000_000_000)
    .meta(field('count', zh, en, options))
}

/** People of the acting body, by id: officers in charge. */
export function people(zh: string, en: string, options?: FieldOptions) {
  return z
    .array(z.uuid())
    .max(20)
    .meta(field('people', zh, en, options))
}

/** A body of one of these kinds, by id. */
export function body(zh: string, en: string, kinds: readonly string[], options?: FieldOptions) {
  return z.uuid().meta({ ...field('body', zh, en, options), kinds })
}

/** Rights of the register, by id. */
export function rights(zh: string, en: string, options?: FieldOptions) {
  return z
    .array(z.uuid())
    .max(50)
    .meta(field('rights', zh, en, options))
}

/** Attached files: names with the SHA-256 under which each was stored. */
export function files(zh: string, en: string, options?: FieldOptions) {
  const file = z.object({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    name: z.string().min(1).max(200).regex(printable),
  })
  return z
    .array(file)
    .max(50)
    .meta(field('files', zh, en, options))
}

/** A table that people fill line by line. @param columns fields of one line, of this kit but rows */
export function rows<const Columns extends Shape>(zh: string, en: string, columns: Columns, options?: FieldOptions) {
  return z
    .array(z.object(columns))
    .max(500)
    .meta(field('rows', zh, en, options))
}

/** An amount of a form as whole fen; nothing where it was left out. */
export function fen(amount: string | undefined): bigint {
  return amount === undefined ? 0n : (parseYuan(amount) ?? 0n)
}

/** A form as JSON Schema (2020-12); each property carries its `widget`, `zh`, `en` and what else its field says. */
export function formSchema(shape: Shape): Record<string, unknown> {
  return { ...objectSchema(shape) }
}

/** The same, typed for those who walk through it; made once for each form. */
export function objectSchema(shape: Shape): JsonSchema {
  return kept(schemas, shape, () => z.toJSONSchema(z.object(shape), { io: 'input', unrepresentable: 'throw' }))
}

export type JsonSchema = z.core.JSONSchema.BaseSchema

/** Fields of a form or columns of a table by name, with whether each must be there. */
export function propertiesOf(schema: JsonSchema): [name: string, field: JsonSchema, required: boolean][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
    typeof field === 'boolean' ? [] : [[name, field, schema.required?.includes(name) ?? false]],
  )
}

/** What one line of a list holds. */
export function itemsOf({ items }: JsonSchema): JsonSchema {
  return typeof items === 'object' && !Array.isArray(items) ? items : {}
}

/** The form with these fields required: facts that are known by then. */
export function requiring(shape: Shape, names: readonly string[]): Shape {
  return Object.fromEntries(
    Object.entries(shape).map(([name, field]) => [
      name,
      names.includes(name) && field instanceof z.ZodOptional ? z.nonoptional(field) : field,
    ]),
  )
}

/** The form as a seat fills it in: without what another seat alone is asked. */
export function formFor(shape: Shape, seat: string): Shape {
  const known = kept(bySeat, shape, () => new Map<string, Shape>())
  const own = known.get(seat) ?? askedOf(shape, seat)
  known.set(seat, own)
  return own
}

function askedOf(shape: Shape, seat: string): Shape {
  const names = propertiesOf(objectSchema(shape)).flatMap(([name, { askedOf = seat }]) =>
    askedOf === seat ? name : [],
  )
  // One and the same where everything is asked, so that it is compiled once.
  return names.length === Object.keys(shape).length
    ? shape
    : Object.fromEntries(names.flatMap((name) => (shape[name] ? [[name, shape[name]]] : [])))
}

/** A filled form without a field too many, or what is wrong with it, field by field. */
export function readForm(
  shape: Shape,
  form: unknown,
): { ok: true; form: Record<string, unknown> } | { ok: false; errors: { path: string; message: string }[] } {
  const parsed = kept(parsers, shape, () => z.object(shape).strict()).safeParse(form)
  if (parsed.success) return { ok: true, form: asJson(parsed.data) }
  return { ok: false, errors: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })) }
}

/** A schema is compiled at its first use, which takes forty times as long as using it. */
const parsers = new WeakMap<Shape, z.ZodType<Record<string, unknown>>>()
const schemas = new WeakMap<Shape, JsonSchema>()
const bySeat = new WeakMap<Shape, Map<string, Shape>>()

function kept<T>(cache: WeakMap<Shape, T>, shape: Shape, make: () => T): T {
  const known = cache.get(shape)
  if (known !== undefined) return known
  const made = make()
  cache.set(shape, made)
  return made
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const printable = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const oneLine = /^[^\u0000-\u001f\u007f]*$/

function field(widget: Widget, zh: string, en: string, options: FieldOptions = {}): FieldMeta {
  return { widget, zh, en, ...options }
}
