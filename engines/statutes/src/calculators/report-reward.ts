/** The reward for a report of a serious offence: a share of the fine and confiscation, with a floor and a cap. */
import type { Outcome } from '../answer.ts'
import type { Day } from '../day.ts'
import type { Law } from '../law.ts'
import { percent, times, toYuan, yuan } from '../money.ts'
import { reason } from '../reasoning.ts'

/** A report that led to a penalty. */
export interface ReportRewardInput {
  /** 1 is the most useful report. */
  level: 1 | 2 | 3
  /** Fine and confiscation together, yuan. */
  penalty: string
}

/** Yuan. */
export interface ReportRewardResult {
  pct: number
  byRate: string
  least: string
  reward: string
  /** Whether the reward reaches the figure at which the treasury is consulted. */
  financeOpinion: boolean
}

/** Interim Measures on Rewards for Reports (2021), known from other texts only: the answer is provisional. */
export function reportReward(law: Law, input: ReportRewardInput, on: Day): Outcome<ReportRewardResult> {
  return reason(law, (pen) => {
    const day = pen.day(on, 'on')
    const level = pen.count(input.level, 'level', 1)
    const penalty = pen.money(input.penalty, 'penalty')
    const rate = pen.rule('D-REWARD-RATE', day)
    const floor = pen.rule('D-REWARD-MIN', day)
    const cap = pen.rule('D-REWARD-CAP', day)
    const key = (['L1', 'L2', 'L3'] as const)[level - 1]
    if (!key) return pen.refuse('out_of_range', 'level', '奖励等级为一至三级', 'the level is 1, 2 or 3')
    const byRate = times(penalty, percent(rate.value[key]))
    const least = yuan(floor.value[key])
    const most = yuan(cap.value.cap)
    const reward = smaller(larger(byRate, least), most)
    pen.step(
      `${level} 级按罚没款的 ${rate.value[key]}% 计 ${toYuan(byRate)} 元，不低于 ${toYuan(least)} 元，每起案件不超过 ${toYuan(most)} 元：${toYuan(reward)} 元。`,
      `Level ${level}: ${rate.value[key]} % of the penalty is ${toYuan(byRate)} yuan, at least ${toYuan(least)} and at most ${toYuan(most)} for a case: ${toYuan(reward)}.`,
      rate,
      floor,
      cap,
    )
    return {
      pct: rate.value[key],
      byRate: toYuan(byRate),
      least: toYuan(least),
      reward: toYuan(reward),
      financeOpinion: reward >= yuan(cap.value.finance_from),
    }
  })
}

const larger = (a: bigint, b: bigint) => (a < b ? b : a)
const smaller = (a: bigint, b: bigint) => (a < b ? a : b)
