/** The law as dated data: rules by day, calculators with their steps, answers one keeps, rules that an editor publishes. */
import { calculatorNames } from '@quanlian/statutes/names'
import * as z from 'zod'
import { endpoint } from './endpoint.ts'
import { Day, Done, Id, Instant, pageOf, paging, text } from './shared.ts'

const tag = 'Law'

const Words = z.object({ zh: z.string(), en: z.string() })
const RuleId = z
  .string()
  .regex(/^[A-Z][A-Z0-9-]{1,39}$/)
  .meta({ examples: ['A-TM19-STATUTORY'] })
const Verification = z.enum(['full-text', 'secondary', 'memory'])
const Basis = z.enum(['printed', 'common-knowledge'])
const ChangeState = z.enum(['draft', 'published', 'withdrawn'])

/** One version of a rule: holds from its first day to its last, both included. */
export const Rule = z.object({
  id: z.string(),
  subject: Words,
  says: Words,
  value: z.json(),
  unit: z.string().nullable(),
  law: z.object({ id: z.string(), name: Words, version: Words.optional() }),
  article: z.string().nullable(),
  from: Day.nullable(),
  to: Day.nullable(),
  basis: Basis,
  verified: Verification,
  replaces: z.array(z.string()),
  note: Words.optional(),
})
export type Rule = z.infer<typeof Rule>

const Validity = z.object({ id: z.string(), from: Day.nullable(), to: Day.nullable() })

/** What a calculator answers: `result` has the calculator's own shape, described in its README. */
export const Answer = z.object({
  result: z.json(),
  steps: z.array(z.object({ words: Words, rules: z.array(z.string()) })),
  rules: z.array(
    Validity.extend({
      law: z.string(),
      article: z.string().nullable(),
      verified: Verification,
      title: z.string(),
      subject: Words,
    }),
  ),
  provisional: z.array(Words),
  readings: z.array(z.object({ words: Words, result: z.json() })).optional(),
})
export type Answer = z.infer<typeof Answer>

const Calculator = z.enum(calculatorNames)
const question = {
  calculator: Calculator,
  /** Day of the act, filing or event: it decides the version. */
  on: Day,
  /** Facts, as the calculator's input names them; money is yuan as text. */
  input: z.record(z.string().max(60), z.json()).meta({ examples: [{ offence: '214', sales: '50000.00' }] }),
}

/** A rule as an editor writes it; the id of a rule that exists corrects it, `replaces` ends another the day before. */
export const RuleDraft = z.object({
  id: RuleId,
  subject: z.object({ zh: text(200), en: text(300) }),
  says: z.object({ zh: text(2000), en: text(3000) }),
  value: z.json(),
  unit: text(40).nullable(),
  law: text(60),
  article: text(60).nullable(),
  from: Day.nullable(),
  to: Day.nullable(),
  basis: Basis,
  verified: Verification,
  replaces: z.array(RuleId).max(20).default([]),
  note: z.object({ zh: text(1000), en: text(1500) }).optional(),
})
export type RuleDraft = z.infer<typeof RuleDraft>

/** A draft of a rule on its way to publication, or what became of it. */
const Change = z.object({
  id: Id,
  rule: Rule,
  reason: z.string(),
  state: ChangeState,
  draftedBy: z.string().nullable(),
  draftedAt: Instant,
  decidedBy: z.string().nullable(),
  decidedAt: Instant.nullable(),
  /** Why it was withdrawn. */
  withdrawnBecause: z.string().nullable(),
  actions: z.array(z.enum(['publish', 'withdraw'])),
})
export type Change = z.infer<typeof Change>

const refusals = ['law.refused'] as const

export const law = {
  listRules: endpoint('GET', '/law/rules', { tag, summary: 'Search the rules', audience: 'anyone' })
    .input(
      z.object({
        q: text(100).optional(),
        law: z.string().max(60).optional(),
        on: Day.optional(),
        verified: z.array(Verification).optional(),
        ...paging,
      }),
    )
    .output(pageOf(Rule)),
  getRule: endpoint('GET', '/law/rules/{id}', {
    tag,
    summary: 'A rule as it holds on a day, with its versions',
    audience: 'anyone',
    problems: ['law.unknown_rule', 'law.no_version'],
  })
    .input(z.object({ id: RuleId, on: Day.optional() }))
    .output(z.object({ rule: Rule, versions: z.array(Rule) })),
  diff: endpoint('GET', '/law/diff', {
    tag,
    summary: 'What begins, ends and changes between two days',
    audience: 'anyone',
    problems: refusals,
  })
    .input(z.object({ from: Day, to: Day, id: RuleId.optional() }))
    .output(
      z.object({
        from: Day,
        to: Day,
        starts: z.array(Rule),
        ends: z.array(Rule),
        replaced: z.array(z.object({ on: Day, before: Rule, after: Rule, changed: z.array(z.string()) })),
      }),
    ),
  listClocks: endpoint('GET', '/law/clocks', {
    tag,
    summary: 'Every clock that can be asked, as of a day',
    audience: 'anyone',
  })
    .input(z.object({ on: Day.optional() }))
    .output(
      z.object({
        items: z.array(
          z.object({
            rule: z.string(),
            part: z.string().nullable(),
            subject: Words,
            law: z.string(),
            lawName: Words,
            article: z.string().nullable(),
            n: z.int(),
            unit: z.string(),
          }),
        ),
      }),
    ),
  evaluate: endpoint('POST', '/law/evaluate', {
    tag,
    summary: 'Ask a calculator: clock, threshold, damages, fee, term, competence',
    description:
      'Answers the result with its steps, every rule used with its article and days, and what makes it provisional. Input that cannot be answered is refused with the field and the rule. Nothing is stored.',
    audience: 'anyone',
    problems: refusals,
  })
    .input(z.object(question))
    .output(Answer),

  listAnswers: endpoint('GET', '/law/answers', { tag, summary: 'Answers I keep', audience: 'person' })
    .input(z.object({ ...paging }))
    .output(
      pageOf(
        z.object({
          id: Id,
          title: z.string(),
          calculator: z.string(),
          on: Day,
          createdAt: Instant,
          /** Rules of this answer that were changed since. */
          changed: z.array(z.string()),
        }),
      ),
    ),
  keepAnswer: endpoint('POST', '/law/answers', {
    tag,
    summary: 'Keep an answer as it is today',
    audience: 'person',
    problems: refusals,
    status: 201,
  })
    .input(z.object({ ...question, title: text(120) }))
    .output(z.object({ id: Id })),
  getAnswer: endpoint('GET', '/law/answers/{id}', {
    tag,
    summary: 'An answer I keep, with the rules it used then',
    audience: 'person',
    problems: ['law.unknown_answer'],
  })
    .input(z.object({ id: Id }))
    .output(
      z.object({
        id: Id,
        title: z.string(),
        calculator: z.string(),
        on: Day,
        input: z.record(z.string(), z.json()),
        answer: Answer,
        createdAt: Instant,
        changed: z.array(z.string()),
      }),
    ),
  dropAnswer: endpoint('DELETE', '/law/answers/{id}', {
    tag,
    summary: 'Stop keeping an answer',
    audience: 'person',
    problems: ['law.unknown_answer'],
  })
    .input(z.object({ id: Id }))
    .output(Done),

  listChanges: endpoint('GET', '/law/changes', {
    tag,
    summary: 'Drafts and published changes of rules',
    audience: 'law.edit',
  })
    .input(z.object({ state: ChangeState.optional(), ...paging }))
    .output(pageOf(Change)),
  getChange: endpoint('GET', '/law/changes/{id}', {
    tag,
    summary: 'A change of a rule: what it replaces and what it would touch',
    audience: 'law.edit',
    problems: ['law.unknown_change'],
  })
    .input(z.object({ id: Id }))
    .output(
      Change.extend({
        /** The rule as it stood before, and those that this one ends. */
        before: z.array(Rule),
        /** Kept answers that used them; their holders will see that it changed. */
        answers: z.int(),
        /** Doubts of the consistency check: gaps, overlaps, other figures on one day. */
        findings: z.array(Words),
      }),
    ),
  draftChange: endpoint('POST', '/law/changes', {
    tag,
    summary: 'Draft a new or corrected rule',
    audience: 'law.edit',
    problems: ['law.bad_rule'],
    status: 201,
  })
    .input(z.object({ rule: RuleDraft, reason: text(1000) }))
    .output(z.object({ id: Id })),
  importChanges: endpoint('POST', '/law/changes/import', {
    tag,
    summary: 'Draft the rules of a newly promulgated law from YAML',
    description:
      'Takes `entries` with id, subject, rule, value, unit, law, article, effective_from, effective_to, verified, replaces. Sound entries become drafts; each defect is told with its entry and field.',
    audience: 'law.edit',
    problems: ['law.bad_rule'],
    status: 201,
  })
    .input(z.object({ yaml: z.string().min(1).max(2_000_000), reason: text(1000) }))
    .output(
      z.object({
        drafted: z.array(z.object({ id: Id, rule: z.string(), replaces: z.array(z.string()) })),
        defects: z.array(
          z.object({ entry: z.int(), id: z.string().nullable(), field: z.string(), message: z.string() }),
        ),
      }),
    ),
  publishChange: endpoint('POST', '/law/changes/{id}/publish', {
    tag,
    summary: 'Publish a draft; never by its drafter',
    audience: 'law.publish',
    problems: ['law.unknown_change', 'law.second_person', 'law.settled', 'law.bad_rule'],
  })
    .input(z.object({ id: Id }))
    .output(Done),
  withdrawChange: endpoint('POST', '/law/changes/{id}/withdraw', {
    tag,
    summary: 'Withdraw a draft',
    audience: 'law.edit',
    problems: ['law.unknown_change', 'law.settled'],
  })
    .input(z.object({ id: Id, reason: text(500) }))
    .output(Done),
}
