/** What stands on each paper, from the entry that issues it and what the matter says by then. */
import {
  complaintReceipt,
  filingDecision,
  type Goods,
  goodsList,
  holderNotice,
  type Paper,
  transferLetter,
} from '@quanlian/papers'
import { type ClockView, clocksOf, type Definition, type MatterState } from '@quanlian/procedure'
import { dayOfInstant, instrumentOf, type Law, type Statutes } from '@quanlian/statutes'
import { choiceText, fieldText, labelOf } from './field-text.ts'
import { type FieldSchema, fieldsOf, filesIn, isRecord } from './fields.ts'
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

/** Letters in numbers of papers, by document: 收, 立, 清, 告, 移; 文 for any other. */
export function paperLetters(document: string): string {
  return letters[document] ?? '文'
}

/** @throws PaperError where the form says something that cannot stand on a paper */
export function paperOf(source: PaperSource): Paper {
  return (builders[source.document] ?? plainPaper)(source)
}

const letters: Readonly<Record<string, string>> = {
  complaintReceipt: '收',
  filingDecision: '立',
  goodsList: '清',
  holderNotice: '告',
  transferLetter: '移',
}

const builders: Readonly<Record<string, (source: PaperSource) => Paper>> = {
  complaintReceipt: (source) => {
    const { form, doer, definition, names } = source
    const kind = form.kind === 'complaint' || form.kind === 'both' ? form.kind : 'report'
    const byLead = doer.seat === definition.lead
    return complaintReceipt({
      ...headingOf(source),
      kind,
      complainant: byLead ? textOf(form.name, '投诉举报人') : nameOf(names, doer.body),
      receivedOn: dayOfInstant(source.at),
      channel: byLead ? '窗口代录' : '网上提交',
      against: textOf(form.accused, '未写明'),
      rights: rightsIn(source),
      summary: textOf(form.story, '见所附材料'),
      materials: filesIn(form.evidence).map(({ name }) => name),
      next: dutiesOf(source),
    })
  },
  filingDecision: (source) => {
    const { form, names, doer } = source
    const files = form.filedOn !== undefined
    const day = textOf(form.filedOn ?? form.decidedOn, source.day)
    const person = doer.person === null ? undefined : names.people.get(doer.person)
    const opinion = { text: files ? '同意立案。' : '不予立案。', day, ...(person ? { name: person } : {}) }
    return filingDecision({
      ...headingOf(source),
      decision: files ? 'file' : 'decline',
      source: chosen(source, 'source') || '其他',
      cause: causeOf(source),
      receivedOn: textOf(said(source, 'receivedOn'), source.day),
      party: { name: partyOf(source) },
      facts: textOf(form.facts ?? form.reason, '见核查材料'),
      grounds: textOf(form.basis, [chosen(source, 'ground'), textOf(form.reason, '')].filter(Boolean).join('：') || '见核查材料'),
      handlers: peopleIn(source, said(source, 'handlers')),
      officers: peopleIn(source, form.officers),
      unit: { text: '' },
      head: opinion,
    })
  },
  goodsList: (source) =>
    goodsList({
      ...headingOf(source),
      caseNumber: source.matterNumber,
      cause: causeOf(source),
      party: partyOf(source),
      keptAt: textOf(source.form.keptAt, '未写明'),
      goods: goodsIn(source.form.goods),
      signers: said(source, 'police') === undefined ? ['当事人', '见证人', '办案人员'] : ['移交人员', '接收人员'],
    }),
  holderNotice: (source) => {
    const rights = rightsIn(source)
    return holderNotice({
      ...headingOf(source),
      holder: holderOf(source),
      caseNumber: source.matterNumber,
      cause: causeOf(source),
      rights: rights.length > 0 ? rights : ['投诉举报材料中写明的权利'],
      told: [textOf(source.form.told, '见所附材料')],
      may: [],
    })
  },
  transferLetter: (source) => {
    const { form, names } = source
    const files = ['report', 'testReports', 'other'].flatMap((name) => filesIn(form[name]).map((file) => file.name))
    return transferLetter({
      ...headingOf(source),
      police: nameOf(names, said(source, 'police')),
      caseNumber: source.matterNumber,
      cause: causeOf(source),
      party: partyOf(source),
      offence: chosen(source, 'offence').replace(/（.*）$/, '') || '知识产权犯罪',
      articles: articleOf(said(source, 'offence')),
      basis: citationOf(source.law, 'C-IP-SUSPICION') ?? '《行政执法机关移送涉嫌犯罪案件的规定》',
      facts: textOf(said(source, 'suspicion'), '见调查报告'),
      amounts: amountsIn(source),
      requests: ['请依法审查，作出立案或者不予立案的决定，并书面通知本机关。'],
      attachments: [...files, ...(goodsIn(form.goods).length > 0 ? ['涉案物品清单'] : [])],
      copies: [said(source, 'procuratorate')].flatMap((body) => (body ? [nameOf(names, body)] : [])),
    })
  },
}

/** A paper that has no wording of its own: the fields of its form. */
function plainPaper(source: PaperSource): Paper {
  const { document, definition, action, form, names } = source
  const rows = fieldsOf(definition.actions[action]).flatMap(([name, schema]) => {
    const value = fieldText(schema, form[name], names)
    return value === '' ? [] : [{ label: labelOf(schema), value }]
  })
  const heading = headingOf(source)
  return {
    ...heading,
    kind: 'holder-notice',
    language: 'zh',
    head: 'plain',
    title: definition.documents[document]?.zh ?? document,
    parts: [{ kind: 'fields', rows }],
    attachments: [],
    copies: [],
  }
}

function headingOf({ issuer, number, day }: PaperSource) {
  return { issuer, number, day }
}

/** What the latest form says of something, or a fact that came with the matter. */
function said({ forms, state }: PaperSource, name: string): unknown {
  return forms.findLast((form) => form[name] !== undefined)?.[name] ?? state.facts[name]
}

function schemaOf({ definition }: PaperSource, name: string): FieldSchema | undefined {
  for (const action of Object.values(definition.actions))
    for (const [field, schema] of fieldsOf(action)) if (field === name && schema.choices !== undefined) return schema
  return undefined
}

function chosen(source: PaperSource, name: string): string {
  const value = source.form[name] ?? said(source, name)
  const own = fieldsOf(source.definition.actions[source.action]).find(([field]) => field === name)?.[1]
  return value === undefined ? '' : choiceText(own ?? schemaOf(source, name), value)
}

function textOf(value: unknown, otherwise: string): string {
  return typeof value === 'string' && value.trim() !== '' ? value : otherwise
}

function nameOf(names: Names, body: unknown): string {
  return names.bodies.get(String(body))?.name ?? '（名称未登记）'
}

function causeOf(source: PaperSource): string {
  return textOf(said(source, source.definition.subject), source.definition.title.zh)
}

function partyOf(source: PaperSource): string {
  return textOf(source.form.partyName ?? said(source, 'partyName') ?? said(source, 'accused'), '未写明')
}

function holderOf(source: PaperSource): string {
  const { names, state, definition } = source
  const holder = said(source, 'holder') ?? state.seats.holder?.[0]?.body ?? state.seats.complainant?.[0]?.body
  const isLead = state.seats[definition.lead]?.some(({ body }) => body === holder)
  return holder === undefined || isLead ? textOf(said(source, 'name'), '权利人') : nameOf(names, holder)
}

function rightsIn(source: PaperSource): string[] {
  const rights = said(source, 'rights')
  return Array.isArray(rights) ? rights.map((id) => tellRight(source.names, String(id))) : []
}

function peopleIn({ names }: PaperSource, people: unknown): string[] {
  return Array.isArray(people) ? people.flatMap((id) => names.people.get(String(id)) ?? []) : []
}

function goodsIn(goods: unknown): Goods[] {
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
function amountsIn(source: PaperSource): { label: string; yuan: string }[] {
  return fieldsOf({ form: source.definition.facts }).flatMap(([name, schema]) => {
    const yuan = source.state.facts[name]
    return schema.widget === 'money' && typeof yuan === 'string' ? [{ label: labelOf(schema), yuan }] : []
  })
}

/** `219-1` → 《中华人民共和国刑法》第二百一十九条之一. */
function articleOf(offence: unknown): string {
  const [article, added] = String(offence ?? '').split('-')
  const units = '一二三四五六七八九'[Number(article?.at(-1)) - 1]
  return units ? `《中华人民共和国刑法》第二百一十${units}条${added ? '之一' : ''}` : '《中华人民共和国刑法》'
}

/** What is to be done next and until when, as the clocks say that began with the entry. */
function dutiesOf({ definition, state, statutes, law, at, seq }: PaperSource): string[] {
  return clocksOf(definition, state, statutes, at)
    .filter((view) => view.seq === seq)
    .map((view) => tellDuty(law, view))
}

function tellDuty(law: Law, { duty, due, rule }: ClockView): string {
  const cited = citationOf(law, rule)
  if (due === null) return `${duty.zh}：期限尚未收录，以公布的文本为准${cited ? `（${cited}）` : ''}。`
  return `${duty.zh}：${due.length > 10 ? dayOfInstant(due) : due}前${cited ? `（${cited}）` : ''}。`
}

/** 《…》第…条 of a rule. */
function citationOf(law: Law, id: string): string | undefined {
  const rule = law.find(id)
  if (!rule) return undefined
  return `《${instrumentOf(rule.law).name.zh}》${rule.article ? `第${rule.article}条` : ''}`
}
