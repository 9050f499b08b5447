import { holdsOn, type Rule } from '@quanlian/statutes'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { currentLaw } from './current-law.ts'
import { presentRule } from './present.ts'

/** Rules whose words, law, article or id hold every word asked for, in the order of the files. */
export async function listRules(
  { db }: Context,
  input: Input<'law', 'listRules'>,
): Promise<Output<'law', 'listRules'>> {
  const { law } = await currentLaw(db)
  const asked = (input.q ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const found = law.rules.filter(
    (rule) =>
      (!input.law || rule.law === input.law) &&
      (!input.on || holdsOn(rule, input.on)) &&
      (!input.verified || input.verified.includes(rule.verified)) &&
      asked.every((word) => textOf(rule).includes(word)),
  )
  const from = (input.page - 1) * input.size
  const items = found.slice(from, from + input.size).map(presentRule)
  return { items, total: found.length, capped: false, page: input.page, size: input.size }
}

/** A rule with all its versions; without a day, the version of that very id. */
export async function getRule({ db }: Context, { id, on }: Input<'law', 'getRule'>): Promise<Output<'law', 'getRule'>> {
  const { law } = await currentLaw(db)
  const versions = law.versions(id)
  const named = law.find(id) ?? fail('law.unknown_rule')
  const found = on ? law.on(id, on) : { ok: true as const, rule: named }
  if (!found.ok) fail('law.no_version', { detail: `${found.message.zh} ${found.message.en}`, versions: found.versions })
  return { rule: presentRule(found.rule), versions: versions.map(presentRule) }
}

function textOf(rule: Rule): string {
  const { id, subject, says, law } = presentRule(rule)
  return [id, subject.zh, subject.en, says.zh, says.en, law.id, law.name.zh, law.name.en, rule.article]
    .join('\n')
    .toLowerCase()
}
