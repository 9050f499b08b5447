/** Whether facts reach the figures that make an act against intellectual property a matter of criminal law. Never a verdict. */
import type { Outcome, Reading } from '../answer.ts'
import type { Day } from '../day.ts'
import type { Law } from '../law.ts'
import { type Reasoning, reason } from '../reasoning.ts'
import type { Words } from '../words.ts'
import { type Asked, alternatives, type Choices, defaults } from './criminal-choices.ts'
import { tellDoubts } from './criminal-doubts.ts'
import { type CriminalThresholdInput, type Facts, factsOf, fieldWords, type Offence } from './criminal-facts.ts'
import { type Level, levelOf, missingIn, rowOf, type ThresholdRow, type TieredFigure } from './criminal-figure.ts'
import { knownDay } from './criminal-known-day.ts'
import { articleOf, type CrimeVersion, crimeVersionOn, figuresOf, tiersOf, tierWords } from './criminal-offences.ts'
import { forUnit } from './criminal-older.ts'

export interface CriminalThresholdResult {
  offence: Offence
  version: CrimeVersion
  /** The highest figure that the facts given reach. `none` says little while `compared` is 0 or facts are missing. */
  level: Level
  /** Tests for which there was something to compare. */
  compared: number
  /** 216 and 218 know one tier. */
  tiers: 1 | 2
  /** Every test of the article. */
  rows: readonly ThresholdRow[]
  /** Facts not given that could lift the level. */
  missing: readonly { field: string; words: Words }[]
  /** `达到…数额标准`, never more than that. */
  sentence: Words
  /** A transfer to the police never waits for a figure. */
  transfer: { words: Words; rule: string }
}

/**
 * Holds facts against the figures of 刑法 213 to 219-1 by the interpretation of the day (法释〔2004〕19号, 〔2007〕6号,
 * 〔2020〕10号, 〔2025〕5号). Open questions, and a trial under a newer version, come back as readings.
 * @param on day of the act, of the last one where several are added up.
 */
export function criminalThreshold(law: Law, input: CriminalThresholdInput, on: Day): Outcome<CriminalThresholdResult> {
  return reason(law, (pen) => {
    const actOn = pen.day(on, 'on')
    const facts = factsOf(pen, input)
    const { triedOn } = facts
    if (triedOn !== undefined && triedOn < actOn)
      pen.refuse('contradiction', 'triedOn', '审理日早于行为日', 'the trial is before the act')
    const asked: Asked = { law, pen, facts, actOn }
    const figures = figuresFor(asked, actOn, defaults)
    const result = resultOf(asked, actOn, figures)
    explain(asked, result)
    tellDoubts(asked, result.version, figures)

    const readings: Reading<CriminalThresholdResult>[] = []
    const taken: Words[] = []
    for (const { choice, isRaised, taken: words, other } of alternatives) {
      if (!isRaised(facts)) continue
      const differing = figuresFor(asked, actOn, { ...defaults, ...choice })
      if (levelOf(differing) === result.level) continue
      taken.push(words)
      readings.push({ words: other, result: resultOf(asked, actOn, differing) })
    }
    const newer = triedOn === undefined ? result.version : crimeVersionOn(law, triedOn)
    if (triedOn !== undefined && newer !== result.version) {
      taken.push(...atTrial(pen, result.version, triedOn))
      readings.push({
        words: bothVersions(newer),
        result: resultOf(asked, triedOn, figuresFor(asked, triedOn, defaults)),
      })
    }
    if (readings.length === 0) return result
    return { result, readings: [{ words: joined(taken), result }, ...readings] }
  })
}

function figuresFor(asked: Asked, lawOn: Day, choices: Choices): readonly TieredFigure[] {
  const { law, pen, facts } = asked
  if (facts.offence === '219-1') pen.rule('B-CL-219-1', lawOn)
  const figures = figuresOf(facts.offence, crimeVersionOn(law, lawOn))({ ...asked, lawOn, choices })
  // The newest of the three rules on units finds the version of the day by what it replaced.
  return facts.unit ? forUnit(figures, pen.rule('B-25-UNIT', lawOn).value.x) : figures
}

function resultOf({ law, pen, facts }: Asked, lawOn: Day, figures: readonly TieredFigure[]): CriminalThresholdResult {
  const { offence } = facts
  const version = crimeVersionOn(law, lawOn)
  const rows = figures.map(rowOf)
  const level = levelOf(figures)
  return {
    offence,
    version,
    level,
    compared: rows.filter(({ value, applies }) => value !== null && applies !== false).length,
    tiers: tiersOf[offence],
    rows,
    missing: missingIn(figures, level).map((field) => ({ field, words: fieldWords[field] })),
    sentence: sentenceOf(offence, level, version),
    transfer: transfer(law, pen, lawOn),
  }
}

function sentenceOf(offence: Offence, level: Level, version: CrimeVersion): Words {
  if (level === 'none' && offence === '219-1')
    return {
      zh: '已提供的事实未达到“情节严重”的数额标准；本罪第一档不以数额为要件',
      en: 'the facts given reach no figure of the upper tier; the lower tier of this offence needs none',
    }
  if (level === 'none')
    return {
      zh: '已提供的事实未达到所列数额、数量标准；是否有其他情节，由办案机关认定',
      en: 'the facts given reach none of the figures; other circumstances are for the authorities to judge',
    }
  const { zh, en } = tierWords(offence, level, version)
  return { zh: `达到“${zh}”的数额、数量标准`, en: `reaches the figure of ${en}` }
}

/** Order 310, art. 3, in the version of the day, or in the first one known for older acts: a transfer happens today. */
function transfer(law: Law, pen: Reasoning, day: Day): CriminalThresholdResult['transfer'] {
  const { id } = pen.rule('C-IP-SUSPICION', knownDay(law, 'C-IP-SUSPICION', day))
  return {
    words: {
      zh: '向公安机关移送只须存在犯罪的合理嫌疑，不以达到上述数额为前提',
      en: 'a transfer to the police needs reasonable suspicion only, not that a figure is reached',
    },
    rule: id,
  }
}

function explain({ law, pen, facts, actOn: on }: Asked, result: CriminalThresholdResult): void {
  const article = articleOf[facts.offence]
  if (law.on(article, on).ok)
    pen.step(
      `行为日${on}，适用${result.version}年司法解释的标准`,
      `the act was on ${on}: the figures of the ${result.version} interpretation`,
      pen.rule(article, on),
    )
  if (facts.unit) {
    const unit = pen.rule('B-25-UNIT', on)
    if (unit.value.x === 1) pen.step('单位适用与个人相同的标准', 'a unit has the figures of a person', unit)
    else
      pen.step(`单位的标准为个人的${unit.value.x}倍`, `a unit has ${unit.value.x} times the figures of a person`, unit)
  }
  for (const { words, value, required, met, applies, rule } of result.rows) {
    if (value === null || applies === false) continue
    const [zh, en] = met
      ? ['达到', 'reached']
      : met === null
        ? ['条件待查', 'its condition is not known']
        : ['未达到', 'not reached']
    pen.step(`${words.zh}：${value}，标准${required}，${zh}`, `${words.en}: ${value} of ${required}, ${en}`, {
      id: rule,
    })
  }
  pen.step(result.sentence.zh, result.sentence.en)
  pen.step(result.transfer.words.zh, result.transfer.words.en, { id: result.transfer.rule })
  if (result.version === '2025') definitions(pen, facts, on)
}

function definitions(pen: Reasoning, facts: Facts, on: Day): void {
  if (facts.gain !== undefined || facts.serviceGain !== undefined || facts.serviceFees !== undefined)
    pen.step(
      '刑事违法所得为违法收入扣除原材料、所售产品的购进价款',
      'criminal gain is the income less materials and the purchase price of goods sold',
      pen.rule(facts.offence === '219' || facts.offence === '219-1' ? 'B-25-219-GAIN' : 'B-25-DEF-GAIN', on),
    )
  if (facts.turnover !== undefined || facts.unsold !== undefined)
    pen.step(
      '未售产品依次按实际销售平均价、标价、被侵权产品市场中间价计价',
      'unsold goods count at the average real price, else the marked price, else the middle market price of the genuine goods',
      pen.rule('B-25-DEF-TURNOVER', on),
    )
  pen.step(
    '多次行为未经处理且依法应当追诉的，数额、数量累计',
    'repeated acts that were not dealt with and can still be prosecuted add up',
    pen.rule('B-25-CUMULATE', on),
  )
  if ((facts.marks ?? 0n) > 1n || (facts.serviceMarks ?? 0n) > 1n)
    pen.step(
      '不同注册商标均指向同一商品、服务来源的，不算两种以上',
      'different marks that point to one origin are not two marks',
      pen.rule('B-25-COUNT', on),
    )
}

function atTrial(pen: Reasoning, older: CrimeVersion, triedOn: Day): Words[] {
  pen.step(
    '行为后司法解释有变更，依从旧兼从轻比较两个版本',
    'the interpretation changed after the act: both versions are compared, the older one applying unless the newer is lighter',
    pen.rule('B-CL-12', triedOn),
  )
  pen.doubt(
    '一个版本的量刑档次较轻而另一个版本的罚金较轻时，以何者为轻没有明文',
    'where one version has the lighter tier and the other the lower fine, the law does not say which is the lighter one',
  )
  return [
    {
      zh: `适用行为时的${older}年版本（默认：从旧；新版本处罚较轻的，适用新版本）`,
      en: `the ${older} version, as on the day of the act (default: the older one, unless the newer is lighter)`,
    },
  ]
}

function bothVersions(newer: CrimeVersion): Words {
  return { zh: `适用审理时的${newer}年版本（较轻时）`, en: `the ${newer} version, as on the day of trial (if lighter)` }
}

function joined(words: readonly Words[]): Words {
  return { zh: words.map(({ zh }) => zh).join('；'), en: words.map(({ en }) => en).join('; ') }
}
