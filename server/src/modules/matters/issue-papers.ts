/** Papers that an entry issues, and those that a correction makes anew: numbered and digested now, set by a job. */
import { type Paper, PaperError } from '@quanlian/papers'
import { type Entry, effective, fold, formsOf, versionOf } from '@quanlian/procedure'
import { dayOfInstant } from '@quanlian/statutes'
import { paperDigest } from '../../kernel/documents/footer.ts'
import { fail } from '../../kernel/problem.ts'
import type { WholeMatter } from './load.ts'
import { namesOf } from './names.ts'
import type { PaperSource } from './paper-source.ts'
import { paperNumber, papersOf, putDocument } from './paper-store.ts'
import { paperLetters, paperOf } from './papers.ts'
import { sees } from './seen.ts'
import type { Turn } from './turn.ts'

/** @throws Problem matters.bad_form where a form says something that cannot stand on its paper */
export async function issuePapers(turn: Turn, after: WholeMatter, entry: Entry): Promise<void> {
  if (entry.kind === 'act') {
    const documents = entry.effects.documents ?? []
    if (documents.length === 0) return
    const sources = await sourcesOf(turn, after, entry)
    for (const document of documents) await issue(turn, after, entry, sources(document))
  } else if (entry.amends !== undefined) await reissue(turn, after)
}

/** Papers that now say something else get a new edition with a number of its own. */
async function reissue(turn: Turn, after: WholeMatter): Promise<void> {
  const standing = effective(after.entries)
  const issued = after.entries.filter(({ seq }) => standing.get(seq)?.documents !== undefined)
  if (issued.length === 0) return
  const papers = (await papersOf(turn.db, after.id)).filter(({ replaced_by }) => replaced_by === null)
  for (const entry of issued) {
    const sources = await sourcesOf(turn, after, entry)
    for (const { document, number, digest, content } of papers.filter(({ seq }) => seq === entry.seq)) {
      const source = sources(document)
      // Dated and numbered as it was: then only what it says can tell it apart.
      if (paperDigest(build({ ...source, number, day: content.day })) !== digest)
        await issue(turn, after, entry, source)
    }
  }
}

async function issue(turn: Turn, { id }: WholeMatter, { seq, effects }: Entry, source: PaperSource): Promise<void> {
  const { document } = source
  const number = await paperNumber(turn.db, id, paperLetters(document), turn.now)
  const content = build({ ...source, number })
  const digest = paperDigest(content)
  const seenBy = Object.entries(effects.sees ?? {}).flatMap(([seat, sight]) => (sees(sight, document) ? [seat] : []))
  const paper = await putDocument(turn.db, { matter: id, seq, document, number, digest, content, seenBy, at: turn.now })
  await turn.enqueue('matters.render_paper', { matter: id, paper }, `matters.render_paper:${paper}`)
}

/** What the papers of an entry are made from: the matter as it was by then, with later corrections. */
async function sourcesOf(turn: Turn, matter: WholeMatter, entry: Entry): Promise<(document: string) => PaperSource> {
  const { entries, procedure, number, leadBody } = matter
  const until = entries.filter(({ seq, kind }) => seq <= entry.seq || kind === 'correct' || kind === 'withdraw')
  const definition = versionOf(procedure, entry.version)
  const [forms, names] = [formsOf(until), await namesOf(turn.db, procedure, entries)]
  return (document) => ({
    document,
    number: '',
    day: dayOfInstant(turn.at),
    issuer: names.bodies.get(leadBody)?.name ?? '',
    matterNumber: number,
    definition,
    action: entry.action,
    seq: entry.seq,
    doer: entry.by,
    at: entry.at,
    form: forms.get(entry.seq) ?? entry.form,
    forms: [...forms.values()],
    state: fold(definition, until),
    names,
    law: turn.law,
    statutes: turn.statutes,
  })
}

function build(source: PaperSource): Paper {
  try {
    return paperOf(source)
  } catch (error) {
    if (!(error instanceof PaperError)) throw error
    fail('matters.bad_form', { errors: [{ path: error.field, message: says[error.code] }] })
  }
}

const says = {
  missing: '文书需要这一项。The paper needs this.',
  bad_amount: '不是可以写入文书的金额。Not an amount that can stand on the paper.',
  bad_count: '请填写数字，例如 120 或 3.5。A number is needed, such as 120 or 3.5.',
  bad_day: '没有这一天。There is no such day.',
}
