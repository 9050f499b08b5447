/** The range of an administrative fine, with confiscation and other measures. */
import { useLabel, useWords } from '../../../ui/language.tsx'
import { Amount, yuan } from './amount.tsx'
import { words } from './words.ts'

interface Words {
  zh: string
  en: string
}
interface Result {
  duty: 'may' | 'shall' | 'none'
  min: string | null
  max: string | null
  confiscation: { gain: string | null; things: Words[] }
  measures: Words[]
  notes: Words[]
  missing: { field: string; words: Words }[]
}

export function Fine({ result }: { result: Result }) {
  const t = useWords(words)
  const { min, max, duty, confiscation } = result
  const range =
    max === null
      ? t(duty === 'none' ? 'noFine' : 'notEstablished')
      : min === null
        ? t('upTo', { max: yuan(max) })
        : t('range', { min: yuan(min), max: yuan(max) })
  return (
    <dl className="l-facts">
      <div>
        <dt>{t('fineRange')}</dt>
        <dd>
          <b>{range}</b> {duty !== 'none' && max !== null && <small>{t(`duty.${duty}`)}</small>}
        </dd>
      </div>
      <div>
        <dt>{t('confiscation')}</dt>
        <dd>
          <Amount value={confiscation.gain} />
        </dd>
      </div>
      <Listed name={t('things')} all={confiscation.things} />
      <Listed name={t('measures')} all={result.measures} />
      <Listed name={t('notes')} all={result.notes} />
      <Listed name={t('missing')} all={result.missing.map((one) => one.words)} />
    </dl>
  )
}

function Listed({ name, all }: { name: string; all: Words[] }) {
  const say = useLabel()
  if (all.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <ul>
          {all.map((one) => (
            <li key={one.en}>{say(one)}</li>
          ))}
        </ul>
      </dd>
    </div>
  )
}
