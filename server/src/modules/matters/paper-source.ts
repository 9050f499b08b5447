/** What a paper is made from, and what forms and facts of a matter say for it. */
import type { Goods } from '@quanlian/papers'
import { type ClockView, clocksOf, type Definition, type MatterState } from '@quanlian/procedure'
import { dayOfInstant, instrumentOf, type Law, type Statutes } from '@quanlian/statutes'
import { choiceText, labelOf } from './field-text.ts'
import { type FieldSchema, fieldsOf, isRecord } from './fields.ts'
import { type Names, tellRight } from './names.ts'

/** What a paper is made from. */
export interface PaperSource {
  /** Name of the document in the definition. */
  document: string
  number: string
  /** Beijing day on which it is dated. */
  day: string
  issuer: string
  matterNumber: string
  definition: Definition
  action: string
  seq: number
  /** Whoever acted. */
  doer: { body: string | null; person: string | null; seat: string }
  at: string
  /** The form of the entry, as last corrected. */
  form: Readonly<Record<string, unknown>>
  /** Forms up to the entry, as last corrected, oldest first: the latest that says something counts. */
  forms: readonly Readonly<Record<string, unknown>>[]
  state: MatterState
  names: Names
  law: Law
  statutes: Statutes
}

/** What the latest form says of something, or a fact that came with the matter. */
export function said({ forms, state }: PaperSource, name: string): unknown {
  return forms.findLast((form) => form[name] !== undefined)?.[name] ?? state.facts[name]
}

function schemaOf({ definition }: PaperSource, name: string): FieldSchema | undefined {
  for (const action of Object.values(definition.actions))
    for (const [field, schema] of fieldsOf(action)) if (field === name && schema.choices !== undefined) return schema
  return undefined
}

/** The words of a choice that the form, or the matter by then, has made; empty where it has not. */
export function chosen(source: PaperSource, name: string): string {
  const value = source.form[name] ?? said(source, name)
  const own = fieldsOf(source.definition.actions[source.action]).find(([field]) => field === name)?.[1]
  return value === undefined ? '' : choiceText(own ?? schemaOf(source, name), value)
}

/** A text that says something, or what stands for it. */
export function textOf(value: unknown, otherwise: string): string {
  return typeof value === 'string' && value.trim() !== '' ? value : otherwise
}

/** Of a body by id. */
export function nameOf(names: Names, body: unknown): string {
  return names.bodies.get(String(body))?.name ?? '（名称未登记）'
}

/** 案由: the title of the matter. */
export function causeOf(source: PaperSource): string {
  return textOf(said(source, source.definition.subject), source.definition.title.zh)
}

/** 当事人, as the latest form names it. */
export function partyOf(source: PaperSource): string {
  return textOf(source.form.partyName ?? said(source, 'partyName') ?? said(source, 'accused'), '未写明')
}

/** 权利人, or the complainant: by name of the body, else as somebody wrote it down at the counter. */
export function holderOf(source: PaperSource): string {
  const { names, state, definition } = source
  const holder = said(source, 'holder') ?? state.seats.holder?.[0]?.body ?? state.seats.complainant?.[0]?.body
  const isLead = state.seats[definition.lead]?.some(({ body }) => body === holder)
  return holder === undefined || isLead ? textOf(said(source, 'name'), '权利人') : nameOf(names, holder)
}

/** The rights concerned, one text each. */
export function rightsIn(source: PaperSource): string[] {
  const rights = said(source, 'rights')
  return Array.isArray(rights) ? rights.map((id) => tellRight(source.names, String(id))) : []
}

/** Names of people by id. */
export function peopleIn({ names }: PaperSource, people: unknown): string[] {
  return Array.isArray(people) ? people.flatMap((id) => names.people.get(String(id)) ?? []) : []
}

/** Lines of the field `goods`. */
export function goodsIn(goods: unknown): Goods[] {
  if (!Array.isArray(goods)) return []
  return goods.filter(isRecord).map((line) => {
    const [spec, value, note] = [line.spec, line.value, line.note].map((one) => textOf(one, ''))
    return {
      name: textOf(line.name, ''),
      count: textOf(line.count, ''),
      unit: textOf(line.unit, ''),
      ...(spec ? { spec } : {}),
      ...(value ? { value } : {}),
      ...(note ? { note } : {}),
    }
  })
}

/** Facts that are amounts of money, in the order of the words of the procedure. */
export function amountsIn(source: PaperSource): { label: string; yuan: string }[] {
  return fieldsOf({ form: source.definition.facts }).flatMap(([name, schema]) => {
    const yuan = source.state.facts[name]
    return schema.widget === 'money' && typeof yuan === 'string' ? [{ label: labelOf(schema), yuan }] : []
  })
}

/** `219-1` → 《中华人民共和国刑法》第二百一十九条之一. */
export function articleOf(offence: unknown): string {
  const [article, added] = String(offence ?? '').split('-')
  const units = '一二三四五六七八九'[Number(article?.at(-1)) - 1]
  return units ? `《中华人民共和国刑法》第二百一十${units}条${added ? '之一' : ''}` : '《中华人民共和国刑法》'
}

/** What is to be done next and until when, as the clocks say that began with the entry. */
export function dutiesOf({ definition, state, statutes, law, at, seq }: PaperSource): string[] {
  return clocksOf(definition, state, statutes, at)
    .filter((view) => view.seq === seq)
    .map((view) => tellDuty(law, view))
}

function tellDuty(law: Law, { duty, lapses, due, rule }: ClockView): string {
  const cited = citationOf(law, rule)
  const what = `${lapses ? '可' : ''}${duty.zh}`
  if (due === null) return `${what}：期限尚未收录，以公布的文本为准${cited ? `（${cited}）` : ''}。`
  return `${what}：${due.length > 10 ? dayOfInstant(due) : due}前${cited ? `（${cited}）` : ''}。`
}

/** 《…》第…条 of a rule. */
export function citationOf(law: Law, id: string): string | undefined {
  const rule = law.find(id)
  if (!rule) return undefined
  return `《${instrumentOf(rule.law).name.zh}》${rule.article ? `第${rule.article}条` : ''}`
}
