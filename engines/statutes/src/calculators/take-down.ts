/** How long a provider keeps its measures after the other side's declaration has reached the right holder. */
import type { Outcome, Reading } from '../answer.ts'
import { doubtsOfYears } from '../calendar/calendar.ts'
import { takeDownServices } from '../choices.ts'
import { dueDay } from '../clocks/term.ts'
import type { Term } from '../clocks/vocabulary.ts'
import { addDays, type Day, type Span, yearOf } from '../day.ts'
import type { Law } from '../law.ts'
import { type Reasoning, reason } from '../reasoning.ts'
import { earlierOf, laterOf, optionalDay, rollOf } from './due-line.ts'

export interface TakeDownInput {
  service: (typeof takeDownServices)[number]
  /** Delay that the holder could not control, as for notarisation (Fashi [2020] No. 9, art. 3); both days included. */
  delay?: { from: Day; to: Day }
  /** Day on which the provider was told of a complaint or suit. */
  suedOn?: Day
}

export interface TakeDownResult {
  /** `none`: what was removed is restored at once. */
  wait: 'fixed' | 'reasonable' | 'none'
  days: number | null
  lastDay: Day | null
  /** First day on which the measures are to be ended, unless a complaint or suit was notified in time. */
  endMeasuresFrom: Day | null
  /** Whether the measures stay: true or false where a suit was notified and a last day is known. */
  keep: boolean | null
  /** Day that the wait does not go beyond, where one can be told. */
  latest: Day | null
}

/** @param on day on which the forwarded declaration reached the right holder. */
export function takeDown(law: Law, input: TakeDownInput, on: Day): Outcome<TakeDownResult> {
  return reason(law, (pen) => {
    const reached = pen.day(on, 'on')
    const service = pen.choice(input.service, 'service', takeDownServices)
    const suedOn = optionalDay(pen, input.suedOn, 'suedOn')
    const delay = delayOf(pen, input)
    if (service === 'e-commerce') return onPlatform(pen, law, reached, suedOn, delay)
    if (service === 'network') return reasonable(pen, law, reached, suedOn)
    return forWorks(pen, law, reached, suedOn)
  })
}

type Answered = TakeDownResult | { result: TakeDownResult; readings: readonly Reading<TakeDownResult>[] }

function delayOf(pen: Reasoning, { delay }: TakeDownInput): Span | null {
  if (delay === undefined) return null
  return pen.span(delay, 'delay')
}

function onPlatform(pen: Reasoning, law: Law, reached: Day, suedOn: Day | null, delay: Span | null): Answered {
  const rule = pen.rule('A-EC-43-15D', reached)
  const term: Term = { n: rule.value.n, unit: 'day' }
  const told = (lastDay: Day, latest: Day | null): TakeDownResult => ({
    wait: 'fixed',
    days: rule.value.n,
    lastDay,
    endMeasuresFrom: suedOn !== null && suedOn <= lastDay ? null : addDays(lastDay, 1),
    keep: suedOn === null ? null : suedOn <= lastDay,
    latest,
  })
  const plain = count(pen, law, term, reached, [])
  pen.step(
    `声明到达权利人（${reached}）后${rule.value.n}日内，至${plain}，平台未收到投诉或者起诉通知的，及时终止措施。`,
    `Within ${rule.value.n} days after the declaration reached the holder (${reached}), that is until ${plain}: without notice of a complaint or suit the platform ends its measures.`,
    rule,
  )
  if (delay === null) return told(plain, null)
  if (!law.on('A-NETR-20WD', reached).ok) {
    pen.doubt('当时没有扣除延迟的规定', 'no rule of that day leaves a delay out')
    return told(plain, null)
  }
  const bound = pen.rule('A-NETR-20WD', reached)
  const most: Term = { n: bound.value.n, unit: 'working_day' }
  const whole = laterOf(plain, count(pen, law, most, reached, []))
  const longest = count(pen, law, most, addDays(delay.from, -1), [])
  const inWhole = told(earlierOf(count(pen, law, term, reached, [delay]), whole), whole)
  const alone = told(count(pen, law, term, reached, [{ from: delay.from, to: earlierOf(delay.to, longest) }]), null)
  pen.step(
    `公证、认证等权利人无法控制的延迟不计入，但该期限最长不超过${bound.value.n}个工作日。`,
    `A delay beyond the holder’s control, as for notarisation, is left out, but “that period” is at most ${bound.value.n} working days.`,
    bound,
  )
  return { result: inWhole, readings: boundReadings(bound.value.n, inWhole, alone) }
}

/** Civil Code art. 1196: no days; at most the twenty working days, by one reading. */
function reasonable(pen: Reasoning, law: Law, reached: Day, suedOn: Day | null): Answered {
  const rule = pen.rule('A-CC-1196', reached)
  pen.step(
    '声明到达权利人后的合理期限内未收到投诉或者起诉通知的，及时终止措施；法律没有写天数。',
    'Without notice of a complaint or suit within a reasonable time after the declaration reached the holder, the measures end; the law names no days.',
    rule,
  )
  const open = (latest: Day | null): TakeDownResult => ({
    wait: 'reasonable',
    days: rule.value.n,
    lastDay: null,
    endMeasuresFrom: null,
    keep: suedOn !== null && latest !== null && suedOn > latest ? false : null,
    latest,
  })
  const bound = pen.rule('A-NETR-20WD', reached)
  const latest = count(pen, law, { n: bound.value.n, unit: 'working_day' }, reached, [])
  pen.step(
    `延迟不计入，但该期限最长不超过${bound.value.n}个工作日，即${latest}。`,
    `Delays are left out, but “that period” is at most ${bound.value.n} working days: ${latest}.`,
    bound,
  )
  return { result: open(latest), readings: boundReadings(bound.value.n, open(latest), open(null)) }
}

function boundReadings(days: number, whole: TakeDownResult, alone: TakeDownResult): readonly Reading<TakeDownResult>[] {
  return [
    {
      words: {
        zh: `默认“该期限”指等待期限的全部，连同延迟最长${days}个工作日：批复中称“期限”的只有等待期限。`,
        en: `By default “that period” is the whole wait, delay included, at most ${days} working days: nothing else is called a period there.`,
      },
      result: whole,
    },
    {
      words: {
        zh: `另一种读法：${days}个工作日只限制不计入的延迟，另加于等待期限。`,
        en: `The other reading: the ${days} working days limit only the delay that is left out, on top of the wait.`,
      },
      result: alone,
    },
  ]
}

function forWorks(pen: Reasoning, law: Law, reached: Day, suedOn: Day | null): Answered {
  const regulation = pen.rule('A-NETC-15-17', reached)
  const atOnce: TakeDownResult = {
    wait: 'none',
    days: regulation.value.wait_days,
    lastDay: reached,
    endMeasuresFrom: reached,
    keep: false,
    latest: reached,
  }
  pen.step(
    '条例第十七条：接到服务对象的书面说明后立即恢复，权利人不得再通知删除。',
    'Article 17 of the regulation: restored at once on the user’s written statement, and the holder may not ask again for removal.',
    regulation,
  )
  if (!law.on('A-CC-1196', reached).ok) return atOnce
  const waiting = reasonable(pen, law, reached, suedOn)
  const byCode = 'readings' in waiting ? waiting.result : waiting
  return {
    result: byCode,
    readings: [
      {
        words: {
          zh: '默认适用民法典第一千一百九十六条：法律的效力高于行政法规，且施行在后。',
          en: 'By default article 1196 of the Civil Code: a law stands above a regulation, and it is the later one.',
        },
        result: byCode,
      },
      {
        words: {
          zh: '另一种读法：条例是信息网络传播权的特别规定，立即恢复。',
          en: 'The other reading: the regulation is the special rule for works on networks, so restoration is at once.',
        },
        result: atOnce,
      },
      ...('readings' in waiting ? waiting.readings.slice(1) : []),
    ],
  }
}

/** Last day by the Civil Code's counting; notes a doubt where the calendar of its years is not known. */
function count(pen: Reasoning, law: Law, term: Term, start: Day, suspensions: readonly Span[]): Day {
  const counted = dueDay(term, start, { roll: rollOf(pen, law, 'civil', start), suspensions })
  if (!counted) return pen.refuse('out_of_range', 'on', '届满日超出可计算的年份', 'the last day lies beyond 2199')
  for (const { zh, en } of doubtsOfYears(yearOf(start), yearOf(counted.due))) pen.doubt(zh, en)
  return counted.due
}
