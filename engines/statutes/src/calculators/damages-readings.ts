/** What the law on damages leaves open, each question with the default and the other way of reading it. */
import type { Reading } from '../answer.ts'
import type { Day } from '../day.ts'
import type { Law } from '../law.ts'
import type { Reasoning } from '../reasoning.ts'
import type { Words } from '../words.ts'
import { borrowedMultiples, type Facts } from './damages-facts.ts'
import { isKnownOn, provisionsOn } from './damages-provisions.ts'
import { type DamagesResult, isMarkLaw2019, sheetOf, type Variant } from './damages-sheet.ts'

interface Question {
  other: Variant
  /** Why the default. */
  chosen: Words
  words: Words
}

/** Days that a reading may depend on: the first and the last day of the act. */
export interface Span {
  from: Day
  until: Day
}

/** The readings that come to something else than the default, the default first; none where nothing differs. */
export function readingsOf(
  pen: Reasoning,
  law: Law,
  facts: Facts,
  main: Variant,
  result: DamagesResult,
  span: Span,
): readonly Reading<DamagesResult>[] {
  const questions = [
    ...lastingAct(pen, law, main, span),
    ...choiceOfMethod(pen, law, main, span),
    ...costsAndStatutory(pen, law, main, result, span),
    ...layoutMultiple(pen, law, main, span),
    ...sumOfPunitive(main, result, facts),
    ...baseByFee(main, result, facts),
  ]
  const told = JSON.stringify(figuresOf(result))
  const open = questions
    .map((question) => ({ question, result: sheetOf(facts, question.other) }))
    .filter((reading) => JSON.stringify(figuresOf(reading.result)) !== told)
  if (open.length === 0) return []
  const join = (language: 'zh' | 'en', by: string) => open.map(({ question }) => question.chosen[language]).join(by)
  return [
    { words: { zh: join('zh', ''), en: join('en', ' ') }, result },
    ...open.map(({ question, result }) => ({ words: question.words, result })),
  ]
}

function figuresOf({ total, totalWithoutPunitive, compensation, punitive, statutoryRange }: DamagesResult) {
  return [total, totalWithoutPunitive, compensation, punitive.amount, punitive.multiple, statutoryRange]
}

function lastingAct(pen: Reasoning, law: Law, main: Variant, { from, until }: Span): Question[] {
  const { right } = main.provisions
  if (from === until) return []
  if (!isKnownOn(law, right, from)) {
    pen.doubt(
      '行为开始时的法律版本未收录，只按结束时的版本计算',
      'the version of the law at the beginning of the act is not known here; only that at its end is used',
    )
    return []
  }
  const earlier = provisionsOn(pen, law, right, from)
  if (earlier.order.id === main.provisions.order.id) return []
  if (right === 'trade-secret' && law.on('A-TS20-CONTINUING', until).ok) {
    const rule = pen.rule('A-TS20-CONTINUING', until)
    pen.step(
      '行为持续到修改后的法律施行之后，适用修改后的法律',
      'The act lasted beyond the change of law, so the changed law applies.',
      rule,
    )
    return []
  }
  const cited = law.on('A-TMI20-TRANSITION', until).ok ? [pen.rule('A-TMI20-TRANSITION', until)] : []
  pen.step(
    '行为跨越新旧法律，过渡规定没有写明，两种结果并列',
    'The act lies across a change of law that says nothing on it; both results are shown.',
    ...cited,
  )
  return [
    {
      other: { ...main, provisions: earlier },
      chosen: {
        zh: '默认适用行为结束时的法律：最高人民法院对2013年商标法修改、对著作权和商业秘密都写明持续行为适用修改后的法律。',
        en: 'By default the law at the end of the act: the Supreme Court has said so for the Trademark Law of 2013, for copyright and for trade secrets.',
      },
      words: {
        zh: '另一种读法：适用行为开始时的法律（例如全部赔偿产生于新法施行之前）。',
        en: 'The other reading: the law at the beginning of the act, as where all damage arose before the change.',
      },
    },
  ]
}

/** Fashi on marks (2020 amendment) art. 13 against the order of art. 63 of the Trademark Law 2019. */
function choiceOfMethod(pen: Reasoning, law: Law, main: Variant, { until }: Span): Question[] {
  if (!isMarkLaw2019(main.provisions) || !law.on('A-TMI20-CHOICE', until).ok) return []
  pen.rule('A-TMI20-CHOICE', until)
  return [
    {
      other: { ...main, free: true },
      chosen: {
        zh: '默认依2019年商标法第六十三条的先后顺序：法律的文字高于解释。',
        en: 'By default the order of article 63 of the Trademark Law 2019: the words of the law stand above an interpretation.',
      },
      words: {
        zh: '另一种读法：依审理商标民事纠纷案件的解释（2020年修正）第十三条，按权利人选择的方法计算。',
        en: 'The other reading: by the method that the holder chooses, article 13 of the interpretation on civil trademark disputes (2020 amendment).',
      },
    },
  ]
}

function costsAndStatutory(
  pen: Reasoning,
  law: Law,
  main: Variant,
  result: DamagesResult,
  { until }: Span,
): Question[] {
  if (!isMarkLaw2019(main.provisions) || result.compensation?.method !== 'statutory') return []
  if (law.on('A-TMI20-COSTS', until).ok) pen.rule('A-TMI20-COSTS', until)
  return [
    {
      other: { ...main, costsOnTop: true },
      chosen: {
        zh: '默认合理开支在法定赔偿之内考虑：2019年商标法第六十三条第一款只把开支写在前三种方法之后，解释（2020年修正）第十六条又把它列为确定法定赔偿的因素。',
        en: 'By default costs are weighed within statutory damages: article 63 I of the Trademark Law 2019 names them only after the other methods, and article 16 of the interpretation (2020 amendment) makes them a factor of statutory damages.',
      },
      words: {
        zh: '另一种读法：合理开支在法定赔偿之外另加，如专利法第七十一条和2026年商标法第七十七条。',
        en: 'The other reading: costs come on top of statutory damages, as in article 71 of the Patent Law and article 77 of the Trademark Law 2026.',
      },
    },
  ]
}

function layoutMultiple(pen: Reasoning, law: Law, main: Variant, { until }: Span): Question[] {
  const borrowed = borrowedMultiples(pen, law, main.provisions, until)
  if (!borrowed) return []
  return [
    {
      other: { ...main, borrowed },
      chosen: {
        zh: '默认没有惩罚性赔偿的数额：2001年条例没有规定，民法典第一千一百八十五条没有倍数，倍数须在法定范围内确定。',
        en: 'By default no punitive amount: the regulation of 2001 has none and article 1185 of the Civil Code no multiple, which has to lie within a range set by law.',
      },
      words: {
        zh: '另一种读法：民法典第一千一百八十五条可以单独适用，倍数参照2026年条例。',
        en: 'The other reading: article 1185 of the Civil Code applies by itself, with the multiples of the regulation of 2026.',
      },
    },
  ]
}

function sumOfPunitive(main: Variant, { punitive }: DamagesResult, facts: Facts): Question[] {
  if (punitive.amount === null) return []
  const capped = facts.law.capTimes !== null
  return [
    {
      other: { ...main, onTop: true },
      chosen: {
        zh: '默认基数乘以倍数就是赔偿总额（合理开支另计）：法律写“在按照上述方法确定数额的”倍数“确定赔偿数额”。',
        en: 'By default base times multiple is the whole amount (costs apart): the law fixes the damages “at” so many times the amount.',
      },
      words: {
        zh: capped
          ? '另一种读法：补偿之外再加倍数，总额以基数的法定倍数上限为限。'
          : '另一种读法：补偿之外再加倍数；旧解释没有写总额上限。',
        en: capped
          ? 'The other reading: the multiple comes on top of the compensation, up to the cap on the total.'
          : 'The other reading: the multiple comes on top of the compensation; the old interpretation has no cap.',
      },
    },
  ]
}

/** 2026, art. 8 II drops the words “multiple of” that 2021, art. 5 II had. */
function baseByFee(main: Variant, { punitive }: DamagesResult, facts: Facts): Question[] {
  const { licence, licenceMultiple } = facts.figures
  const multiplied = main.provisions.licence === 'multiple' && licenceMultiple.n !== licenceMultiple.d
  if (punitive.base?.method !== 'licence-fee' || facts.law.lists?.old !== false || !multiplied) return []
  return [
    {
      other: { ...main, plainFee: licence },
      chosen: {
        zh: '默认基数为许可使用费的倍数：法律以“上述方法确定数额”为基数，其中包括倍数。',
        en: 'By default the base is the multiple of the licence fee: the law takes the amount by the methods above, which include it.',
      },
      words: {
        zh: '另一种读法：法释〔2026〕7号第八条只写参照许可使用费，基数为许可使用费本身。',
        en: 'The other reading: article 8 of Fashi [2026] No. 7 speaks of the licence fee only, so the base is the fee itself.',
      },
    },
  ]
}
