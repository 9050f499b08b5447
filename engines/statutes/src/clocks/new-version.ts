/** A version of a rule that comes into force while a term runs: what it would make of the term, beside the older one. */
import type { Reading } from '../answer.ts'
import type { Day } from '../day.ts'
import type { Law, RuleId } from '../law.ts'
import type { Reasoning } from '../reasoning.ts'
import type { Rule } from '../rule.ts'
import { type Asked, type ClockResult, count } from './count.ts'
import { regimes } from './regimes.ts'
import { type RuleTerm, termsOf } from './term-of-rule.ts'

/** What a version that comes into force while the term runs would make of it. */
export function byNewVersion(
  pen: Reasoning,
  law: Law,
  rule: Rule,
  term: RuleTerm,
  asked: Asked,
  due: Day,
): Reading<ClockResult> | undefined {
  const newer = law.versions(rule.id).find(({ from }) => from !== null && from > asked.start && from <= due)
  if (!newer?.from || newer.id === rule.id) return undefined
  const its = termsOf(newer, law).find(({ part }) => part === term.part)
  if (!its || (its.n === term.n && its.unit === term.unit)) return undefined
  pen.doubt(
    `期限进行中，${newer.id} 自 ${newer.from} 起施行，没有过渡条款`,
    `${newer.id} comes into force on ${newer.from} while the term runs, without a transition clause`,
  )
  pen.rule(newer.id as RuleId, newer.from)
  const result = count(pen, newer.id, its, regimes[its.regime].readings[0], { ...asked, extended: [] })
  return {
    words: {
      zh: `适用 ${newer.from} 起施行的新规定，仍自原起算日计算`,
      en: `by the version in force from ${newer.from}, counted from the same start`,
    },
    result,
  }
}

/** Words of the reading by the version that the term started under. */
export const keptVersion = {
  zh: '适用起算日的规定；为默认，因新法没有过渡条款，法律一般不溯及既往，稳妥起见仍宜在较早日前办理',
  en: 'by the version of the day of the start; the default because the new law has no transition clause and laws look forward; it is prudent to act by the earlier day',
}
