/** The steps of a clock in words: what was left out, what was added, where it ends and why there. */
import type { Day } from '../day.ts'
import { instrumentOf } from '../instruments.ts'
import type { Reasoning } from '../reasoning.ts'
import type { Rule } from '../rule.ts'
import type { RuleId } from '../rules/index.ts'
import type { Asked, ClockResult } from './count.ts'
import type { Regime } from './regimes.ts'
import type { RuleTerm } from './term-of-rule.ts'
import { suspensionReasons, type Term, termWords } from './vocabulary.ts'

export function tellTerm(pen: Reasoning, rule: Rule, term: Term): void {
  const { name } = instrumentOf(rule.law)
  const length = termWords(term)
  pen.step(
    `《${name.zh}》${rule.article ? `第${rule.article}条` : ''}：${rule.subject.zh}，期限${length.zh}`,
    `${name.en}${rule.article ? `, art. ${rule.article}` : ''}: ${rule.subject.en || rule.subject.zh}, ${length.en}`,
    rule,
  )
}

/** Prolongations and suspensions. @param by the rule that leaves the time out */
export function tellChanges(pen: Reasoning, rule: Rule, term: RuleTerm, asked: Asked, by: { id: string }): void {
  for (const [at, added] of asked.extended.entries()) {
    const who = term.prolongations[at]?.by
    pen.step(
      `${who?.zh ?? ''}，延长${termWords(added).zh}`,
      `prolonged by ${termWords(added).en}${who ? `: ${who.en}` : ''}`,
      rule,
    )
  }
  for (const { from, to, reason, open } of asked.suspended) {
    const { zh, en } = suspensionReasons[reason]
    pen.step(
      `${from} 至 ${to}${open ? '（尚未结束）' : ''}：${zh}，${reason === 'bar' ? '时效中止' : '不计入期限'}`,
      `${from} to ${to}${open ? ' (still lasting)' : ''}: ${en}, not counted`,
      by,
    )
    if (open)
      pen.doubt(
        `不计入的时间尚未结束，暂算至 ${to}；每多一日，末日相应顺延`,
        `time is still being left out, reckoned up to ${to}: the end moves with every further day`,
      )
  }
}

/** Where the term ends by the default reading. */
export function tellEnd(pen: Reasoning, result: ClockResult, regime: Regime, { custody }: Asked): void {
  const by = regime.rules.map((id: RuleId) => ({ id }))
  if (result.kind === 'before') {
    pen.step(
      `自 ${result.start} 向前推算，当日不计，至 ${result.due}`,
      `counted back from ${result.start}, which is not counted: ${result.due}`,
      ...by,
    )
    return
  }
  pen.step(
    `自 ${result.start} 起算，当日不计；最后一日为 ${result.end}`,
    `starts on ${result.start}, which is not counted; last day ${result.end}`,
    ...by,
  )
  if (custody) pen.step('在押期间不因节假日顺延', 'nothing rolls for holidays while somebody is held', ...by)
  else if (result.rolled) {
    const [{ words }] = regime.readings
    pen.step(`${words.zh}：至 ${result.due}`, `${words.en}: ${result.due}`, ...by)
  }
  if (result.earliest !== null)
    pen.step(
      `期限届满后，自 ${result.earliest} 起可以采取下一步`,
      `the next step may be taken from ${result.earliest} on`,
      { id: result.rule },
    )
}

/** A decision to prolong that came after the end of what ran before. */
export function doubtLateDecision(pen: Reasoning, decided: Day, end: Day): void {
  pen.doubt(
    `${decided} 决定延长时，原期限已于 ${end} 届满`,
    `when the prolongation was decided on ${decided}, the term had ended on ${end}`,
  )
}
