/** A refusal of the procedure engine as a problem that says why. */
import type { ProblemCode } from '@quanlian/contract'
import { type Refusal, saying } from '@quanlian/procedure'
import type { Law } from '@quanlian/statutes'
import { fail } from '../../kernel/problem.ts'
import { ruleRef } from './rule-ref.ts'

const codes = {
  not_available: 'matters.not_available',
  not_yours: 'matters.not_yours',
  bad_form: 'matters.bad_form',
  ground: 'matters.ground',
  lapsed: 'matters.lapsed',
  too_early: 'matters.too_early',
  unknown: 'matters.not_available',
  stands: 'matters.stands',
} as const satisfies Record<Refusal['code'], ProblemCode>

/**
 * @param seesAll whether the reader sees every entry: that something later would fall names an entry, which another
 * body may not know of
 */
export function refused(law: Law, refusal: Refusal, seesAll: boolean): never {
  const { code, message, ground, errors } = refusal
  if (code === 'stands' && ground !== undefined && !seesAll) fail('matters.stands')
  const rule = ground === undefined ? null : ruleRef(law, ground)
  const words = wordsOf(law, refusal)
  fail(codes[code], {
    detail: `${words.zh}。${words.en}.`,
    words,
    ...(ground === undefined ? {} : { ground: code === 'ground' ? words : message, rule }),
    ...(errors ? { errors: errors.map(({ path, message: said }) => ({ path, message: said })) } : {}),
  })
}

/** Of a rule that is not met what it is about, unless the law engine says more. */
function wordsOf(law: Law, { message, ground }: Refusal): Refusal['message'] {
  const rule = ground === undefined ? undefined : law.find(ground)
  if (!rule || ground === undefined || message.en !== saying(ground).en) return message
  return { zh: `不符合规定：${rule.subject.zh}`, en: `not met: ${rule.subject.en}` }
}
