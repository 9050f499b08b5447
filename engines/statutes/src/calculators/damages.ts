/** Civil damages as a worksheet: the methods of the law of the day of the act, the punitive multiple and the costs. Not a verdict. */
import type { Outcome } from '../answer.ts'
import { damageRights } from '../choices.ts'
import type { Day } from '../day.ts'
import { instrumentOf } from '../instruments.ts'
import type { Law } from '../law.ts'
import { type Reasoning, reason } from '../reasoning.ts'
import { type DamagesInput, type Facts, factsOf } from './damages-facts.ts'
import { nameOf } from './damages-methods.ts'
import { type Provisions, provisionsOn } from './damages-provisions.ts'
import { readingsOf } from './damages-readings.ts'
import { type DamagesResult, sheetOf } from './damages-sheet.ts'

export { punitiveFactors } from './damages-factors.ts'
export type { DamagesInput } from './damages-facts.ts'
export type { DamagesResult } from './damages-sheet.ts'

/**
 * The worksheet. The law of the act decides the methods, the day of hearing the interpretation on punitive damages.
 * @param on day of the act, or its first day where it lasts.
 */
export function damages(law: Law, input: DamagesInput, on: Day): Outcome<DamagesResult> {
  return reason(law, (pen) => {
    const from = pen.day(on, 'on')
    const right = pen.choice(input.right, 'right', damageRights)
    const until = input.actUntil === undefined ? from : pen.day(input.actUntil, 'actUntil')
    if (until < from) pen.refuse('contradiction', 'actUntil', '行为结束早于开始', 'the act ends before it begins')
    const provisions = provisionsOn(pen, law, right, until)
    const facts = factsOf(pen, law, input, until, provisions)
    const main = { provisions }
    const result = sheetOf(facts, main)
    tellMethods(pen, provisions, result, until)
    tellPunitive(pen, law, provisions, facts, result, pen.flag(input.fined, 'fined') === true)
    tellCosts(pen, law, provisions, result, until)
    const readings = readingsOf(pen, law, facts, main, result, { from, until })
    return readings.length === 0 ? result : { result, readings }
  })
}

function tellMethods(pen: Reasoning, provisions: Provisions, result: DamagesResult, on: Day): void {
  const { order, statutory, noStatutory } = provisions
  const { name, version } = instrumentOf(order.law)
  const order_ = provisions.groups.map((group) => group.map((method) => nameOf(method, provisions)))
  pen.step(
    `${on}的行为适用${name.zh}${version ? `（${version.zh}）` : ''}第${order.article}条，方法依次为：${order_
      .map((group) => group.map(({ zh }) => zh).join('或者'))
      .join('、')}。`,
    `An act of ${on} is under article ${order.article} of the ${name.en}${version ? ` (${version.en})` : ''}; the methods in order: ${order_
      .map((group) => group.map(({ en }) => en.toLowerCase()).join(' or '))
      .join(', then ')}.`,
    order,
  )
  if (statutory && result.statutoryRange) {
    const { min, max } = result.statutoryRange
    pen.step(
      min ? `法定赔偿幅度为${min}元以上${max}元以下。` : `法定赔偿为${max}元以下，没有下限。`,
      min
        ? `Statutory damages lie between ${min} and ${max} yuan.`
        : `Statutory damages are at most ${max} yuan, without a minimum.`,
      statutory.rule,
    )
  } else if (noStatutory) pen.step(`${noStatutory.zh}。`, `No statutory amount: ${noStatutory.en}.`, order)
  const { compensation } = result
  const row = result.methods.find(({ method }) => method === compensation?.method)
  if (compensation && row)
    pen.step(
      `按${row.name.zh}计为${compensation.amount}元：${row.why.zh}。`,
      `By ${row.name.en.toLowerCase()}: ${compensation.amount} yuan; ${row.why.en}.`,
      { id: row.rule },
    )
  const beside = result.methods.filter(({ applies, amount, method }) => applies && amount && method !== row?.method)
  if (compensation && beside.length > 0)
    pen.step(
      `${beside.map(({ name, amount }) => `${name.zh}（${amount}元）`).join('、')}与之并列，条文没有先后；本表取较高者，适用哪一种由权利人主张、法院确定。`,
      `${beside.map(({ name, amount }) => `${name.en} (${amount} yuan)`).join(', ')} stands beside it, the text has no order; the sheet takes the higher one, the holder asks and the court decides which applies.`,
      order,
    )
  if (!compensation || !row)
    pen.step(
      '没有可以计算的数额，由法院确定。',
      'There is no figure to calculate with; the court fixes the amount.',
      order,
    )
}

function tellPunitive(
  pen: Reasoning,
  law: Law,
  { right, punitive }: Provisions,
  facts: Facts,
  { punitive: sheet }: DamagesResult,
  fined: boolean,
): void {
  const old = facts.law.lists?.old ?? true
  const competition =
    !old && (right === 'confusion' || right === 'unfair-competition') ? [pen.rule('A-PUN26-UC', facts.heardOn)] : []
  pen.step(
    `惩罚性赔偿：${sheet.why.zh}。`,
    `Punitive damages: ${sheet.why.en}.`,
    ...(punitive ? [punitive.rule] : competition),
  )
  if (!sheet.available) return
  if (punitive?.mensRea === '恶意' && law.on('A-PUN21-MALICE', facts.heardOn).ok)
    pen.step(
      '故意包括法律所写的恶意。',
      'Intent includes the bad faith of the law.',
      pen.rule('A-PUN21-MALICE', facts.heardOn),
    )
  if (punitive?.mensRea === '恶意' && !old && facts.punitive.asked)
    pen.doubt(
      '法释〔2026〕7号没有再写故意包括恶意，其情形是否当然说明恶意，请核对',
      'Fashi [2026] No. 7 no longer says that intent includes bad faith; check whether its situations show bad faith by themselves',
    )
  if (sheet.amount && sheet.base && sheet.multiple)
    pen.step(
      `基数${sheet.base.amount}元，请求${sheet.multiple.asked}倍，为${sheet.amount}元${sheet.cap ? `，总额不超过${sheet.cap}元` : ''}；是否具备故意和情节严重，由法院认定。`,
      `Base ${sheet.base.amount} yuan, asked ${sheet.multiple.asked} times, is ${sheet.amount} yuan${sheet.cap ? `, at most ${sheet.cap} yuan in all` : ''}; whether intent and serious circumstances are there is for the court.`,
      ...(punitive ? [punitive.rule] : []),
      ...(old ? [] : [{ id: 'A-PUN26-CAP' }]),
    )
  if (facts.law.lists)
    pen.step(`${sheet.stageWords.zh}。`, `Stage: ${sheet.stageWords.en}.`, timingRule(pen, facts, sheet.stage, old))
  if (facts.punitive.asked && old && facts.punitive.asked.value.n % facts.punitive.asked.value.d !== 0n)
    pen.doubt('旧解释没有写倍数可以不是整数', 'the old interpretation does not say that the multiple may be a fraction')
  if (fined && facts.law.lists)
    pen.step(
      '同一行为的罚款或者罚金已执行完毕的，在确定倍数时考虑，不减免责任。',
      'A fine already paid for the same act is weighed in fixing the multiple; it does not free from liability.',
      old ? pen.rule('A-PUN21-MULTIPLE', facts.heardOn) : pen.rule('A-PUN26-FINES', facts.heardOn),
    )
}

function timingRule(pen: Reasoning, { heardOn }: Facts, stage: string, old: boolean): { id: string } {
  return stage === 'separate-suit' && !old ? pen.rule('A-PUN26-NOSEP', heardOn) : pen.rule('A-PUN26-TIMING', heardOn)
}

function tellCosts(pen: Reasoning, law: Law, { right, order }: Provisions, result: DamagesResult, on: Day): void {
  const rule = right === 'patent' && law.on('A-PAT-COSTS', on).ok ? pen.rule('A-PAT-COSTS', on) : order
  const within = result.compensation?.method === 'statutory' && order.law === 'trademark-law-2019'
  pen.step(
    within ? '合理开支在法定赔偿之内一并考虑。' : `合理开支${result.costs}元另加，不计入惩罚性赔偿的基数。`,
    within
      ? 'Reasonable costs are weighed within statutory damages.'
      : `Reasonable costs of ${result.costs} yuan are added; they are not part of the punitive base.`,
    rule,
  )
  if (result.total)
    pen.step(
      `工作表合计${result.total}元。这是计算表，不是裁判结果的预测。`,
      `The worksheet comes to ${result.total} yuan. It calculates; it does not foretell a judgment.`,
      order,
    )
}
