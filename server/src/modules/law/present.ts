/** Rules and outcomes as the contract words them. */
import type { Answer as Kept, Rule as Shown } from '@quanlian/contract'
import { type Answer, instrumentOf, type Law, type Outcome, type Refusal, type Rule } from '@quanlian/statutes'
import { fail } from '../../kernel/problem.ts'

export function presentRule(rule: Rule): Shown {
  const instrument = instrumentOf(rule.law)
  return {
    ...rule,
    value: rule.value as Shown['value'],
    law: { id: rule.law, name: instrument.name, ...(instrument.version ? { version: instrument.version } : {}) },
    replaces: [...(rule.replaces ?? [])],
  }
}

/** The answer, its rules with the name of their law; a refusal becomes a problem that names the field. */
export function presentOutcome(law: Law, outcome: Outcome<unknown>): Kept {
  if (!outcome.ok) return refused(outcome)
  const { result, steps, rules, provisional, readings } = outcome as Answer<Kept['result']>
  return {
    result,
    steps: steps.map((step) => ({ words: step.words, rules: [...step.rules] })),
    rules: rules.map((citation) => ({
      ...citation,
      title: titleOf(law, citation.id),
      subject: law.find(citation.id)?.subject ?? { zh: citation.id, en: citation.id },
    })),
    provisional: [...provisional],
    ...(readings ? { readings: [...readings] } : {}),
  }
}

/** A refusal of the engine as a problem that names the field. */
export function refused({ code, field, message, versions }: Refusal): never {
  const sentence = `${message.zh}。${message.en}.`
  fail('law.refused', {
    detail: sentence,
    errors: [{ path: field, message: sentence }],
    refusal: { code, field, message, versions },
  })
}

/** 《商标法》（2019年修正）第63条 */
function titleOf(law: Law, id: string): string {
  const rule = law.find(id)
  if (!rule) return id
  const instrument = instrumentOf(rule.law)
  const version = instrument.version ? `（${instrument.version.zh}）` : ''
  return `《${instrument.name.zh}》${version}${rule.article ? `第${rule.article}条` : ''}`
}
