/** What is put into the worksheet of damages, checked field by field. */
import type { Day } from '../day.ts'
import type { Law } from '../law.ts'
import { type Fen, type Ratio, ratio } from '../money.ts'
import type { Reasoning } from '../reasoning.ts'
import { ticksOf } from './damages-factors.ts'
import type { Figures } from './damages-methods.ts'
import type { DamageRight, Provisions } from './damages-provisions.ts'
import { type PunitiveFacts, type PunitiveLaw, type PunitiveStage, punitiveLawOn } from './damages-punitive.ts'

/** Money as yuan text, days as ISO text. An amount left out is one that cannot be established. */
export interface DamagesInput {
  right: DamageRight
  /** Last day of an act that lasts. */
  actUntil?: Day
  actualLoss?: string
  /** For copyright the illegal gain (违法所得). */
  infringerGain?: string
  licenceFee?: string
  /** Decimal text, `1.5`; 1 unless given. Copyright has no multiple. */
  licenceMultiple?: string
  statutoryRequested?: string
  /** Reasonable costs (合理开支). */
  costs?: string
  /** Decimal text within the range of the law, `2.5`. */
  punitiveMultiple?: string
  /** Ids of the situations that are said to be there, see `punitiveFactors`. */
  intent?: readonly string[]
  serious?: readonly string[]
  /** A fine for the same act has been paid. */
  fined?: boolean
  filedOn?: Day
  /** End of argument at first instance. */
  debateEndedOn?: Day
  punitiveClaimedOn?: Day
  /** Punitive damages alone, in a later suit on the same facts. */
  separateSuit?: boolean
  /** Day of the judgment, or today: it decides which interpretation on punitive damages applies. */
  heardOn?: Day
  /** Day on which an earlier judgment took effect, in a retrial. */
  finalOn?: Day
}

export interface Facts {
  figures: Figures
  costs: Fen
  punitive: PunitiveFacts
  law: PunitiveLaw
  heardOn: Day
}

/** Later multiples that could be borrowed for layout designs before the regulation of 2026. */
export function borrowedMultiples(
  pen: Reasoning,
  law: Law,
  { right, punitive }: Provisions,
  on: Day,
): { min: number; max: number } | undefined {
  const from = law.find('A-LAY26-PUNITIVE')?.from
  if (right !== 'layout' || punitive || !from || !law.on('A-CC-1185', on).ok) return undefined
  pen.rule('A-CC-1185', on)
  const { min_x, max_x } = pen.rule('A-LAY26-PUNITIVE', from).value
  return { min: min_x, max: max_x }
}

/** @throws Refused for whatever is missing, impossible or contradictory. */
export function factsOf(pen: Reasoning, law: Law, input: DamagesInput, on: Day, provisions: Provisions): Facts {
  const money = (field: 'actualLoss' | 'infringerGain' | 'licenceFee' | 'statutoryRequested' | 'costs') =>
    input[field] === undefined ? undefined : pen.money(input[field], field)
  const heardOn = heardDay(pen, input, on)
  const punitiveLaw = punitiveLawOn(pen, law, heardOn)
  if (!punitiveLaw.lists)
    pen.doubt(
      '审理日早于2021年3月3日的司法解释，没有列举情形可供勾选',
      'the day of hearing is before the interpretation of 3 March 2021, which first listed the situations',
    )
  else if (punitiveLaw.lists.old && input.heardOn === undefined && input.finalOn === undefined)
    pen.doubt(
      '没有填写审理日，按已填的最后一日选用惩罚性赔偿的解释；2026年5月1日起尚未终审的案件适用新解释',
      'no day of hearing is given, so the interpretation is that of the last day given; cases not finally decided on 1 May 2026 are under the new one',
    )
  const [loss, gain, licence] = [money('actualLoss'), money('infringerGain'), money('licenceFee')]
  const requested = money('statutoryRequested')
  return {
    figures: {
      ...(loss === undefined ? {} : { loss }),
      ...(gain === undefined ? {} : { gain }),
      ...(licence === undefined ? {} : { licence }),
      ...(requested === undefined ? {} : { requested }),
      licenceMultiple:
        input.licenceMultiple === undefined ? ratio(1) : decimal(pen, input.licenceMultiple, 'licenceMultiple'),
    },
    costs: money('costs') ?? 0n,
    punitive: {
      asked: askedMultiple(pen, law, input.punitiveMultiple, provisions, on),
      intent: ticksOf(pen, input.intent, 'intent'),
      serious: ticksOf(pen, input.serious, 'serious'),
      stage: stageOf(pen, input),
    },
    law: punitiveLaw,
    heardOn,
  }
}

/** A judgment already in force keeps its interpretation in a retrial (Fashi [2026] No. 7, art. 14 III). */
function heardDay(pen: Reasoning, input: DamagesInput, on: Day): Day {
  const days: Day[] = [on]
  for (const field of ['filedOn', 'debateEndedOn', 'punitiveClaimedOn'] as const)
    if (input[field] !== undefined) days.push(pen.day(input[field], field))
  const last = days.sort().at(-1) ?? on
  if (input.finalOn !== undefined) return pen.day(input.finalOn, 'finalOn')
  if (input.heardOn === undefined) return last
  const heardOn = pen.day(input.heardOn, 'heardOn')
  if (heardOn < last)
    pen.refuse(
      'contradiction',
      'heardOn',
      '审理日早于行为、起诉或者辩论终结之日',
      'the hearing is before the act, the suit or the end of argument',
    )
  return heardOn
}

function stageOf(
  pen: Reasoning,
  { filedOn, debateEndedOn, punitiveClaimedOn, separateSuit }: DamagesInput,
): PunitiveStage {
  if (filedOn !== undefined && debateEndedOn !== undefined && debateEndedOn < filedOn)
    pen.refuse('contradiction', 'debateEndedOn', '辩论终结早于起诉', 'argument ended before the suit was filed')
  if (pen.flag(separateSuit, 'separateSuit')) return 'separate-suit'
  if (debateEndedOn === undefined || punitiveClaimedOn === undefined) return 'in-time'
  if (punitiveClaimedOn === debateEndedOn)
    pen.doubt(
      '请求与辩论终结在同一日，须在终结之前提出',
      'claimed on the day on which argument ended; it has to be before the end',
    )
  return punitiveClaimedOn > debateEndedOn ? 'second-instance' : 'in-time'
}

function askedMultiple(
  pen: Reasoning,
  law: Law,
  value: string | undefined,
  provisions: Provisions,
  on: Day,
): PunitiveFacts['asked'] {
  if (value === undefined) return null
  const asked = decimal(pen, value, 'punitiveMultiple')
  const range = provisions.punitive ?? borrowedMultiples(pen, law, provisions, on)
  if (range && (less(asked, ratio(range.min)) || less(ratio(range.max), asked)))
    pen.refuse(
      'out_of_range',
      'punitiveMultiple',
      `倍数须在${range.min}与${range.max}之间`,
      `the multiple must be between ${range.min} and ${range.max}`,
    )
  return { text: pen.text(value, 'punitiveMultiple'), value: asked }
}

/** A positive decimal with at most four places. */
function decimal(pen: Reasoning, value: unknown, field: string): Ratio {
  const text = pen.text(value, field)
  if (!/^\d{1,6}(\.\d{1,4})?$/.test(text))
    pen.refuse('invalid', field, `“${text}”不是倍数（例：2.5）`, `“${text}” is not a multiple (example: 2.5)`)
  const multiple = ratio(text)
  if (multiple.n === 0n) pen.refuse('out_of_range', field, '倍数须大于零', 'a multiple is more than nothing')
  return multiple
}

function less(one: Ratio, other: Ratio): boolean {
  return one.n * other.d < other.n * one.d
}
