/** The figures of an offence, test by test: what is required, what was given, and whether it is reached. */
import { useLabel, useWords } from '../../../ui/language.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { yuan } from './amount.tsx'
import { ResultTable } from './table.tsx'
import { words } from './words.ts'

interface Words {
  zh: string
  en: string
}
interface Row {
  test: string
  words: Words
  tier: 'basic' | 'serious'
  unit: string
  value: string | null
  required: string
  applies: boolean | null
  met: boolean | null
}
interface Result {
  level: 'none' | 'basic' | 'serious'
  compared: number
  rows: Row[]
  missing: { field: string; words: Words }[]
  sentence: Words
  transfer: { words: Words }
}

export function Threshold({ result }: { result: Result }) {
  const t = useWords(words)
  const say = useLabel()
  const shown = result.rows.filter((row) => row.applies !== false)
  const told = shown.filter((row) => row.value !== null)
  const others = shown.filter((row) => row.value === null)
  return (
    <>
      <p className="l-sentence">
        <b>{say(result.sentence)}</b>
      </p>
      <p>{say(result.transfer.words)}</p>
      <Rows rows={told} />
      {others.length > 0 && (
        <details className="q-disclosure" open={told.length === 0}>
          <summary>{t('otherTests', { n: others.length })}</summary>
          <Rows rows={others} />
        </details>
      )}
      {result.missing.length > 0 && (
        <details className="q-disclosure">
          <summary>{t('missing')}</summary>
          <ul className="p-bullets">
            {result.missing.map((one) => (
              <li key={one.field}>{say(one.words)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Rows({ rows }: { rows: Row[] }) {
  const t = useWords(words)
  const say = useLabel()
  if (rows.length === 0) return null
  const figure = (text: string | null, unit: string) =>
    text === null ? t('none') : unit === 'yuan' ? yuan(text) : text
  return (
    <ResultTable
      caption={t('test')}
      columns={[
        { name: t('test') },
        { name: t('given'), number: true },
        { name: t('required'), number: true },
        { name: t('reached') },
      ]}
      rows={rows.map((row) => ({
        key: `${row.test} ${row.tier}`,
        strong: row.met === true,
        cells: [
          <>
            {say(row.words)}
            <small>{t(`tier.${row.tier}`)}</small>
          </>,
          figure(row.value, row.unit),
          figure(row.required, row.unit),
          row.met === null ? (
            <span key="met" className="q-fine">
              {t(row.value === null ? 'unknown' : 'conditionUnknown')}
            </span>
          ) : (
            <Tag key="met" tone={row.met ? 'soon' : 'plain'}>
              {t(row.met ? 'yes' : 'no')}
            </Tag>
          ),
        ],
      }))}
    />
  )
}
