/** What stands on each paper, from the entry that issues it and what the matter says by then. */
import {
  complaintReceipt,
  filingDecision,
  formPaper,
  goodsList,
  holderNotice,
  type Paper,
  transferLetter,
} from '@quanlian/papers'
import { dayOfInstant } from '@quanlian/statutes'
import { fieldText, labelOf } from './field-text.ts'
import { fieldsOf, filesIn } from './fields.ts'
import {
  amountsIn,
  articleOf,
  causeOf,
  chosen,
  citationOf,
  dutiesOf,
  goodsIn,
  holderOf,
  nameOf,
  type PaperSource,
  partyOf,
  peopleIn,
  rightsIn,
  said,
  textOf,
} from './paper-source.ts'

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
      grounds: textOf(
        form.basis,
        [chosen(source, 'ground'), textOf(form.reason, '')].filter(Boolean).join('：') || '见核查材料',
      ),
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
  return formPaper({ ...headingOf(source), title: definition.documents[document]?.zh ?? document, rows })
}

function headingOf({ issuer, number, day }: PaperSource) {
  return { issuer, number, day }
}
