/** Figures held against what is recorded, test by test; after a correction beside what stood before it. */

import { groupedMoney } from '../../../ui/form/typed.ts'
import { list } from '../../../ui/format.ts'
import { useLabel, useLanguage, useWords } from '../../../ui/language.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { questionWords } from './side-words.ts'
import { type ComparedRow, compare, type ThresholdResult } from './threshold-result.ts'

interface ThresholdProps {
  result: ThresholdResult
  before?: { result: ThresholdResult; seq: number }
}

export function Threshold({ result, before }: ThresholdProps) {
  const t = useWords(questionWords)
  const label = useLabel()
  const { language } = useLanguage()
  const { first, told, unknown } = compare(result, before?.result)
  return (
    <>
      <p>
        <Tag tone={result.level === 'none' ? 'plain' : 'soon'}>{t(`level_${result.level}`)}</Tag>
      </p>
      <p>{label(result.sentence)}</p>
      {before && <p className="m-before">{t('before', { n: before.seq, level: t(`level_${before.result.level}`) })}</p>}
      <Tests rows={first} />
      <Folded rows={told} title={t('otherTests', { n: told.length })} />
      <Folded rows={unknown} title={t('unknownTests', { n: unknown.length })} />
      {result.missing.length > 0 && (
        <p className="w-soft">
          {t('missing', {
            fields: list(
              result.missing.map(({ words }) => label(words)),
              language,
            ),
          })}
        </p>
      )}
      <p className="w-soft">{label(result.transfer.words)}</p>
    </>
  )
}

function Folded({ rows, title }: { rows: readonly ComparedRow[]; title: string }) {
  if (rows.length === 0) return null
  return (
    <details className="m-fold">
      <summary>{title}</summary>
      <Tests rows={rows} />
    </details>
  )
}

function Tests({ rows }: { rows: readonly ComparedRow[] }) {
  const t = useWords(questionWords)
  if (rows.length === 0) return null
  return (
    <ul aria-label={t('caption')}>
      {rows.map((one) => (
        <Test key={`${one.row.test} ${one.row.tier}`} compared={one} />
      ))}
    </ul>
  )
}

function Test({ compared: { row, before, moved } }: { compared: ComparedRow }) {
  const t = useWords(questionWords)
  const label = useLabel()
  return (
    <li className="m-test">
      <div className="m-test-head">
        <span>
          {label(row.words)} <small>{t(`tier_${row.tier}`)}</small>
        </span>
        <Tag tone={row.met === true ? 'soon' : 'plain'}>{t(outcome(row.met))}</Tag>
      </div>
      <p className="w-soft w-figures">
        {t('figures', { value: figure(row.value, row.unit), required: figure(row.required, row.unit) })}
      </p>
      {moved && before && (
        <p className="m-before w-figures">
          {t('beforeFigures', { value: figure(before.value, before.unit), outcome: t(outcome(before.met)) })}
        </p>
      )}
    </li>
  )
}

function outcome(met: boolean | null) {
  return met === null ? 'open' : met ? 'reached' : 'none'
}

function figure(text: string | null, unit: string): string {
  if (text === null) return '\u2014'
  return unit === 'yuan' ? `\u00a5${groupedMoney(text)}` : text
}
