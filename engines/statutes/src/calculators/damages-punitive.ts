/** The worksheet of punitive damages: what would have to stand, on which base, times how much, and up to where. */
import type { Day } from '../day.ts'
import type { Law } from '../law.ts'
import { type Fen, type Ratio, ratio, times, toYuan } from '../money.ts'
import type { Reasoning } from '../reasoning.ts'
import type { Words } from '../words.ts'
import { isTicked, punitiveLists } from './damages-factors.ts'
import { lesser, type Row } from './damages-methods.ts'
import type { DamageMethod, Provisions } from './damages-provisions.ts'

export type PunitiveStage = 'in-time' | 'second-instance' | 'separate-suit'

export interface TickedFactor {
  id: string
  words: Words
  ticked: boolean
}

/** Money as yuan text. It says what the figures would be, never that the conditions are met: the court finds that. */
export interface PunitiveSheet {
  /** Whether a law provides a multiple for this right. */
  available: boolean
  why: Words
  /** Instrument of the interpretation on the day of hearing; null before 2021-03-03. */
  interpretation: string | null
  /** The wording of the law of the act; the interpretation of 2021 (art. 1) puts 恶意 under 故意. */
  mensRea: '故意' | '恶意' | null
  intent: readonly TickedFactor[]
  serious: readonly TickedFactor[]
  stage: PunitiveStage
  stageWords: Words
  base: { method: DamageMethod; amount: string } | null
  multiple: { min: string; max: string; asked: string | null } | null
  /** Damages with the multiple, without costs. */
  amount: string | null
  /** Highest total without costs that the interpretation allows; null where none was written. */
  cap: string | null
  /** Whether the amount enters the total of the worksheet. */
  counted: boolean
  /** What is still missing for that. */
  open: readonly Words[]
}

/** What the input says about punitive damages, checked. */
export interface PunitiveFacts {
  asked: { text: string; value: Ratio } | null
  intent: ReadonlySet<string>
  serious: ReadonlySet<string>
  stage: PunitiveStage
}

/** What the interpretation of the day of hearing provides; looked up once for every reading. */
export interface PunitiveLaw {
  lists: ReturnType<typeof punitiveLists>
  instrument: string | null
  capTimes: number | null
  /** Whether the multiple may be a fraction; false where nothing is said. */
  fractions: boolean
}

export function punitiveLawOn(pen: Reasoning, law: Law, heardOn: Day): PunitiveLaw {
  const lists = punitiveLists(pen, law, heardOn)
  if (!lists) return { lists, instrument: null, capTimes: null, fractions: false }
  pen.rule('A-PUN26-BASE', heardOn)
  const timing = pen.rule('A-PUN26-TIMING', heardOn)
  if (lists.old) {
    pen.rule('A-PUN21-MULTIPLE', heardOn)
    return { lists, instrument: law.find(timing.id)?.law ?? null, capTimes: null, fractions: false }
  }
  pen.rule('A-PUN26-NO-STATUTORY-BASE', heardOn)
  pen.rule('A-PUN26-TRANSITION', heardOn)
  const multiple = pen.rule('A-PUN26-MULTIPLE', heardOn)
  return {
    lists,
    instrument: law.find(timing.id)?.law ?? null,
    capTimes: pen.rule('A-PUN26-CAP', heardOn).value.total_max_x_base,
    fractions: !multiple.value.integer_only,
  }
}

/** How the multiple and the base combine, where the words of the law leave it open. */
export interface PunitiveReading {
  /** The multiple comes on top of the compensation instead of including it. */
  onTop?: boolean
  /** Base by the licence fee without its multiple. */
  plainFee?: Fen | undefined
  /** Multiples of the later law, where the law of the act has none. */
  borrowed?: { min: number; max: number } | undefined
}

export function punitiveSheet(
  provisions: Provisions,
  { lists, instrument, capTimes }: PunitiveLaw,
  facts: PunitiveFacts,
  decisive: (Row & { amount: Fen }) | null,
  reading: PunitiveReading = {},
): PunitiveSheet {
  const range = provisions.punitive ?? reading.borrowed ?? null
  const tick = (side: 'intent' | 'serious') =>
    (lists?.[side] ?? []).map((factor) => ({ ...factor, ticked: isTicked(factor.id, facts[side]) }))
  const [intent, serious] = [tick('intent'), tick('serious')]
  const base = baseOf(decisive, reading)
  const cap = base && capTimes ? times(base.amount, ratio(capTimes)) : null
  const amount = range && base && facts.asked ? damagesOf(base.amount, facts.asked.value, cap, reading) : null
  const stageWords = wordsOfStage(facts.stage, lists?.old ?? true)
  const open = [
    ...(range ? [] : [{ zh: '没有可适用的倍数规定', en: 'no provision of a multiple applies' }]),
    ...(intent.some(({ ticked }) => ticked)
      ? []
      : [{ zh: '还没有勾选任何故意的情形', en: 'no situation of intent is ticked yet' }]),
    ...(serious.some(({ ticked }) => ticked)
      ? []
      : [{ zh: '还没有勾选任何情节严重的情形', en: 'no serious circumstance is ticked yet' }]),
    ...(base ? [] : [missingBase(decisive)]),
    ...(facts.asked ? [] : [{ zh: '还没有填写请求的倍数', en: 'no multiple is asked for yet' }]),
    ...(stageAllows(facts.stage, lists?.old ?? true) ? [] : [stageWords]),
  ]
  return {
    available: provisions.punitive !== null || reading.borrowed !== undefined,
    why: whyOf(provisions, reading),
    interpretation: instrument,
    mensRea: provisions.punitive?.mensRea ?? (reading.borrowed ? '故意' : null),
    intent,
    serious,
    stage: facts.stage,
    stageWords,
    base: base && { method: base.method, amount: toYuan(base.amount) },
    multiple: range && { min: String(range.min), max: String(range.max), asked: facts.asked?.text ?? null },
    amount: amount === null ? null : toYuan(amount),
    cap: cap === null ? null : toYuan(cap),
    counted: amount !== null && open.length === 0,
    open,
  }
}

/** The base is what the compensation follows, but never statutory damages (2026, art. 8; 2021, art. 5 does not list them). */
function baseOf(
  decisive: (Row & { amount: Fen }) | null,
  { plainFee }: PunitiveReading,
): { method: DamageMethod; amount: Fen } | null {
  if (!decisive || decisive.method === 'statutory') return null
  if (decisive.method === 'licence-fee' && plainFee !== undefined) return { method: decisive.method, amount: plainFee }
  return { method: decisive.method, amount: decisive.amount }
}

function damagesOf(base: Fen, multiple: Ratio, cap: Fen | null, { onTop }: PunitiveReading): Fen {
  const multiplied = times(base, multiple)
  const total = onTop ? base + multiplied : multiplied
  return cap === null ? total : lesser(total, cap)
}

function missingBase(decisive: (Row & { amount: Fen }) | null): Words {
  return decisive
    ? { zh: '法定赔偿数额不能作为计算基数', en: 'statutory damages cannot be the base' }
    : { zh: '还没有可以作基数的数额', en: 'no amount that could be the base yet' }
}

function stageAllows(stage: PunitiveStage, old: boolean): boolean {
  return stage === 'in-time' || (old && stage === 'separate-suit')
}

function wordsOfStage(stage: PunitiveStage, old: boolean): Words {
  if (stage === 'in-time')
    return {
      zh: '在一审法庭辩论终结前提出，应予准许',
      en: 'claimed before the end of argument at first instance, which is allowed',
    }
  if (stage === 'second-instance')
    return old
      ? {
          zh: '二审中增加的，可以调解；调解不成，告知另行起诉',
          en: 'added at second instance: mediation, failing which the party is told to sue separately',
        }
      : {
          zh: '二审中增加的，可以调解；调解不成，不予支持',
          en: 'added at second instance: mediation, failing which it is not upheld',
        }
  return old
    ? { zh: '另行起诉：旧解释没有禁止', en: 'in a separate suit: the old interpretation does not forbid it' }
    : {
        zh: '前诉经释明仍未请求的，诉讼终结后就同一侵权事实另行起诉，不予受理',
        en: 'after a suit in which it was not claimed despite the court’s explanation, a separate suit on the same facts is not accepted',
      }
}

function whyOf({ punitive, right }: Provisions, { borrowed }: PunitiveReading): Words {
  if (punitive) {
    const { mensRea, min, max } = punitive
    return {
      zh: `${mensRea}、情节严重的，可以按基数的${min}倍以上${max}倍以下确定`,
      en: `where there is ${mensRea === '恶意' ? 'bad faith' : 'intent'} and the circumstances are serious, ${min} to ${max} times the base`,
    }
  }
  if (borrowed)
    return {
      zh: '依民法典第一千一百八十五条，并参照后来的倍数',
      en: 'under article 1185 of the Civil Code, by analogy with the later multiples',
    }
  return right === 'layout'
    ? {
        zh: '当时的条例没有惩罚性赔偿；民法典第一千一百八十五条没有写倍数',
        en: 'the regulation of the time has none; article 1185 of the Civil Code has no multiple',
      }
    : {
        zh: '侵犯商业秘密以外的不正当竞争行为没有惩罚性赔偿，法律另有规定的除外',
        en: 'unfair competition other than trade secrets has none, unless a law says otherwise',
      }
}
