/** What the form of a rule holds, and how it becomes the draft that is sent. */
import type { Rule, RuleDraft } from '@quanlian/contract'
import { parseValue, printValue } from './value-shape.ts'

export const purposes = ['correct', 'successor', 'fresh'] as const
export type Purpose = (typeof purposes)[number]

export interface RuleValues {
  purpose: Purpose
  /** Id of the rule that is corrected or followed. */
  base?: string
  id?: string
  subject: { zh?: string; en?: string }
  says: { zh?: string; en?: string }
  law?: string
  article?: string
  from?: string
  to?: string
  basis: RuleDraft['basis']
  verified: RuleDraft['verified']
  unit?: string
  /** JSON text. */
  value?: string
  replaces: string[]
  note: { zh?: string; en?: string }
  reason?: string
}

export const emptyRule: RuleValues = {
  purpose: 'correct',
  subject: {},
  says: {},
  basis: 'printed',
  verified: 'full-text',
  replaces: [],
  note: {},
}

/** The form filled in from a rule: to correct it, or as what its successor starts from. */
export function valuesOf(rule: Rule, purpose: Purpose): Omit<RuleValues, 'reason'> {
  return {
    base: rule.id,
    subject: rule.subject,
    says: rule.says,
    law: rule.law.id,
    article: rule.article ?? undefined,
    basis: rule.basis,
    verified: rule.verified,
    unit: rule.unit ?? undefined,
    value: printValue(rule.value),
    note: { zh: rule.note?.zh, en: rule.note?.en },
    ...identityOf(rule, purpose),
  }
}

/** Id, days and what is replaced: what tells a correction from a successor. */
export function identityOf(rule: Rule, purpose: Purpose) {
  if (purpose === 'correct')
    return {
      purpose,
      id: rule.id,
      from: rule.from ?? undefined,
      to: rule.to ?? undefined,
      replaces: rule.replaces,
    }
  const replaces = purpose === 'successor' ? [rule.id] : []
  return { purpose, id: undefined, from: undefined, to: undefined, replaces }
}

/** A draft of another person or day, to be drafted anew. */
export function valuesOfDraft(rule: Rule, reason: string, before: readonly Rule[]): RuleValues {
  const purpose = before.some(({ id }) => id === rule.id) ? 'correct' : rule.replaces[0] ? 'successor' : 'fresh'
  const base = purpose === 'correct' ? rule.id : rule.replaces[0]
  return { ...valuesOf(rule, 'correct'), purpose, base, reason }
}

/** Of values that the form has found sound. */
export function draftOf(values: RuleValues): RuleDraft {
  const parsed = parseValue(values.value)
  return {
    id: values.id ?? '',
    subject: { zh: values.subject.zh ?? '', en: values.subject.en ?? '' },
    says: { zh: values.says.zh ?? '', en: values.says.en ?? '' },
    value: parsed.ok ? parsed.value : null,
    unit: values.unit || null,
    law: values.law ?? '',
    article: values.article || null,
    from: values.from ?? '',
    to: values.to ?? null,
    basis: values.basis,
    verified: values.verified,
    replaces: values.replaces,
    ...(values.note.zh && values.note.en ? { note: { zh: values.note.zh, en: values.note.en } } : {}),
  }
}
