/** The damages worksheet: methods in their order, the statutory range, punitive damages with their signs, the total. */
import { useLabel, useWords } from '../../../ui/language.tsx'
import { Amount, yuan } from './amount.tsx'
import { ResultTable } from './table.tsx'
import { words } from './words.ts'

interface Words {
  zh: string
  en: string
}
interface Factor {
  id: string
  words: Words
  ticked: boolean
}
interface Result {
  methods: { method: string; name: Words; rank: number | null; applies: boolean; amount: string | null; why: Words }[]
  statutoryRange: { min: string | null; max: string } | null
  punitive: {
    available: boolean
    why: Words
    intent: Factor[]
    serious: Factor[]
    stageWords: Words
    base: { amount: string } | null
    multiple: { min: string; max: string; asked: string | null } | null
    amount: string | null
    cap: string | null
    open: Words[]
  }
  costs: string
  total: string | null
  totalWithoutPunitive: string | null
}

export function Damages({ result }: { result: Result }) {
  const t = useWords(words)
  const say = useLabel()
  const { methods, statutoryRange, punitive } = result
  return (
    <>
      <dl className="l-facts">
        <Fact name={t('total')}>
          <b>{result.total === null ? t('notEstablished') : yuan(result.total)}</b>
        </Fact>
        <Fact name={t('totalWithout')}>
          <Amount value={result.totalWithoutPunitive} />
        </Fact>
        <Fact name={t('costs')}>
          <Amount value={result.costs} />
        </Fact>
        {statutoryRange && (
          <Fact name={t('statutory')}>
            {statutoryRange.min === null
              ? t('upTo', { max: yuan(statutoryRange.max) })
              : t('range', { min: yuan(statutoryRange.min), max: yuan(statutoryRange.max) })}
          </Fact>
        )}
      </dl>
      <ResultTable
        caption={t('method')}
        columns={[
          { name: t('rank'), number: true },
          { name: t('method') },
          { name: t('amount'), number: true },
          { name: t('why') },
        ]}
        rows={methods.map((row) => ({
          key: row.method,
          strong: row.applies,
          cells: [row.rank ?? t('none'), say(row.name), <Amount key="amount" value={row.amount} />, say(row.why)],
        }))}
      />
      <h3>{t('punitive')}</h3>
      <p>{say(punitive.why)}</p>
      <p>{say(punitive.stageWords)}</p>
      {punitive.multiple && (
        <dl className="l-facts">
          <Fact name={t('base')}>
            <Amount value={punitive.base?.amount ?? null} />
          </Fact>
          <Fact name={t('multiple')}>{t('range', { min: punitive.multiple.min, max: punitive.multiple.max })}</Fact>
          <Fact name={t('punitive')}>
            <Amount value={punitive.amount} />
          </Fact>
          <Fact name={t('cap')}>
            <Amount value={punitive.cap} />
          </Fact>
        </dl>
      )}
      <Factors name={t('intent')} factors={punitive.intent} />
      <Factors name={t('serious')} factors={punitive.serious} />
      {punitive.open.length > 0 && (
        <>
          <h4>{t('open')}</h4>
          <ul className="p-bullets">
            {punitive.open.map((one) => (
              <li key={one.en}>{say(one)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Factors({ name, factors }: { name: string; factors: Factor[] }) {
  const say = useLabel()
  if (factors.length === 0) return null
  return (
    <details className="q-disclosure">
      <summary>{name}</summary>
      <ul className="p-bullets">
        {factors.map((factor) => (
          <li key={factor.id}>{say(factor.words)}</li>
        ))}
      </ul>
    </details>
  )
}
