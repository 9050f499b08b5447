/** What is uncertain about a criminal threshold. */
import type { Asked } from './criminal-choices.ts'
import { type Field, fieldWords, givenIn } from './criminal-facts.ts'
import type { TieredFigure } from './criminal-figure.ts'
import { articleOf, type CrimeVersion, crimeVersionOn, withoutFigure } from './criminal-offences.ts'

/** Notes what keeps the answer from being certain: figures that a version lacks, and facts that were compared with nothing. */
export function tellDoubts(asked: Asked, version: CrimeVersion, figures: readonly TieredFigure[]): void {
  const { pen, facts } = asked
  if (facts.administrativeGain !== undefined)
    pen.doubt(
      '行政违法所得一般不扣除成本，与刑事违法所得不是同一数额，未用于比较；请另填扣除购进价款后的违法所得',
      'administrative gain as a rule deducts no cost; it is another figure than criminal gain and was not compared: give the gain less the purchase price',
    )
  if (version === '2025' && (facts.punishedOn === undefined) !== (facts.punishmentDoneOn === undefined))
    pen.doubt(
      '二年自处罚决定之日还是执行完毕之日起算没有明文；只提供了其中一日，按该日计算',
      'no text says whether the two years run from the decision or from the end of execution; only one of the days was given and is used',
    )
  const older = version === '2025' ? [] : withoutFigure
  const known = older.filter(({ fields }) => fields.some((field) => facts[field] !== undefined))
  for (const { words } of known) pen.doubt(words.zh, words.en)
  tellUnused(
    asked,
    figures,
    known.flatMap(({ fields }) => fields),
  )
  if (version !== '2025') tellOlder(asked)
}

function tellOlder({ law, pen, facts, actOn: on }: Asked): void {
  if (facts.offence === '219-1')
    pen.doubt(
      '2025年4月26日前没有本罪“情节严重”的数额标准',
      'before 26 April 2025 there was no figure for the serious circumstances of this offence',
    )
  const amended = law.find(articleOf[facts.offence])?.from
  if (amended && amended <= on && ['214', '217', '218', '219'].includes(facts.offence))
    pen.doubt(
      '刑法条文已自2021年3月1日修改，当时的司法解释仍沿用修改前的表述和数额',
      'the article was amended from 1 March 2021, while the interpretation of the time kept its older terms and figures',
    )
  if (facts.unit === undefined && crimeVersionOn(law, on) === '2004')
    pen.doubt(
      '未说明是否单位实施；按个人标准比较，单位为其三倍',
      'not told whether a unit acted; compared by the figures for persons, which are lower than those for units',
    )
}

/** Conditions and versions that no row shows as its value. */
const notCompared: readonly Field[] = ['administrativeGain', 'unit', 'circumvention', 'serviceFees', 'serviceParts']

function tellUnused({ pen, facts }: Asked, figures: readonly TieredFigure[], explained: readonly Field[]): void {
  const used = new Set<Field>([...notCompared, ...explained])
  for (const { fields, when } of figures) for (const field of [...fields, ...(when?.fields ?? [])]) used.add(field)
  if (used.has('turnover') && facts.offence === '213') used.add('unattached')
  if (used.has('punishedWithinTwoYears') || used.has('punishedOn'))
    for (const field of ['punishedWithinTwoYears', 'punishedOn', 'punishmentDoneOn'] as const) used.add(field)
  for (const field of givenIn(facts))
    if (!used.has(field)) {
      const { zh, en } = fieldWords[field]
      pen.doubt(`${zh}不是本条的标准，未比较`, `${en} is no test of this article and was not compared`)
    }
}
