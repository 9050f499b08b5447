/** What must be right about a rule before it is drafted or published, beyond its shape. */
import type { RuleDraft } from '@quanlian/contract'
import { instruments, isSameShape, type Law, type Rule } from '@quanlian/statutes'
import type { FieldError } from '../../kernel/problem.ts'

export function defectsOf(rule: RuleDraft, law: Law): FieldError[] {
  const defects: FieldError[] = []
  const say = (path: string, zh: string, en: string) => defects.push({ path, message: `${zh} ${en}` })
  const known = law.find(rule.id)
  if (rule.from === null && known?.from !== null)
    say(
      'from',
      '请填写第一日；只有起始日未载明的规则可以不填。',
      'A first day is needed; only a rule whose first day is not known may lack it.',
    )
  if (rule.from !== null && rule.to !== null && rule.to < rule.from)
    say('to', '最后一日早于第一日。', 'The last day is before the first.')
  if (!(rule.law in instruments) && !/^[a-z][a-z0-9-]+$/.test(rule.law))
    say('law', '法律编号应为小写字母、数字和连字符。', 'The id of a law is lower-case letters, digits and hyphens.')
  for (const [index, id] of rule.replaces.entries()) {
    const older = law.find(id)
    if (!older) say(`replaces.${index}`, `没有编号为 ${id} 的规则。`, `There is no rule ${id}.`)
    else if (id === rule.id) say(`replaces.${index}`, '规则不能取代自身。', 'A rule does not replace itself.')
    else if (rule.from !== null && older.from !== null && older.from >= rule.from)
      say(
        'from',
        `须晚于被取代规则 ${id} 的第一日 ${older.from}。`,
        `It must be after ${older.from}, the first day of ${id}.`,
      )
  }
  // Figures may be added where there were none, never taken from a calculator that asks for them.
  if (known && known.value !== null && !isSameShape(ruleOf(rule).value, known.value))
    say(
      'value',
      '数值的字段与原规则不同，计算将无法使用。',
      'The fields of the figures differ from the rule they correct.',
    )
  return defects
}

export function ruleOf(draft: RuleDraft): Rule {
  return { ...draft, value: draft.value as Rule['value'], law: draft.law as Rule['law'] }
}
