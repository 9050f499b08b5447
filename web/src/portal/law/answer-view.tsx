/** An answer: the result first, then how it was reached, by which rules, and what is not certain. Prints as one sheet. */
import type { Answer } from '@quanlian/contract'
import { Button } from '../../ui/button.tsx'
import { minute } from '../../ui/format.ts'
import { useLabel, useWords } from '../../ui/language.tsx'
import { Tag } from '../../ui/tag.tsx'
import { GivenFacts } from './given-facts.tsx'
import { Keep } from './keep.tsx'
import { ResultView } from './results/result-view.tsx'
import { RuleChip, validity } from './rule-chip.tsx'
import type { Facts } from './state.ts'
import type { Tool } from './tools/tools.ts'
import { words } from './words.ts'

interface Props {
  tool: Tool
  on: string
  facts: Facts
  answer: Answer
  /** No form stands beside the answer: its facts are shown on screen too. */
  alone?: boolean
}

export function AnswerView({ tool, on, facts, answer, alone = false }: Props) {
  const t = useWords(words)
  const say = useLabel()
  const { result, steps, rules, provisional, readings } = answer
  return (
    <article className="l-answer" aria-label={t('answer')}>
      <header>
        <h2>{t('answer')}</h2>
        <p className="q-fine">{t('byLawOf', { on })}</p>
        {provisional.length > 0 && <Tag tone="soon">{t('provisional')}</Tag>}
      </header>
      <GivenFacts tool={tool} facts={facts} onlyOnPaper={!alone} />
      {readings && readings.length > 1 ? (
        <ol className="l-readings">
          {readings.map((reading, at) => (
            <li key={reading.words.en}>
              <h3>
                {t(at === 0 ? 'readingDefault' : 'readingOther')}
                <span>{say(reading.words)}</span>
              </h3>
              <ResultView calculator={tool.calculator} result={reading.result} />
            </li>
          ))}
        </ol>
      ) : (
        <ResultView calculator={tool.calculator} result={result} />
      )}
      {provisional.length > 0 && (
        <section className="l-provisional" aria-labelledby="provisional">
          <h3 id="provisional">{t('provisionalWhy')}</h3>
          <ul className="p-bullets">
            {provisional.map((one) => (
              <li key={one.en}>{say(one)}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="steps">
        <h3 id="steps">{t('steps')}</h3>
        <ol className="l-steps">
          {steps.map((step, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no identity but their place
            <li key={at}>
              {say(step.words)}{' '}
              {step.rules.map((id) => {
                const rule = rules.find((one) => one.id === id)
                return rule && <RuleChip key={id} rule={rule} on={on} />
              })}
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="used">
        <h3 id="used">{t('used')}</h3>
        <ul className="l-used">
          {rules.map((rule) => (
            <li key={rule.id}>
              {say(rule.subject)} <RuleChip rule={rule} on={on} />
              <small>{validity(rule, t)}</small>
            </li>
          ))}
        </ul>
      </section>
      <footer>
        <p className="q-fine">{t('noVerdict')}</p>
        <div className="q-actions q-no-print">
          <Button icon="print" onClick={() => print()}>
            {t('print')}
          </Button>
          {!alone && <Keep tool={tool} />}
        </div>
        <p className="p-print-only">{t('printed', { at: minute(new Date().toISOString()), address: location.href })}</p>
      </footer>
    </article>
  )
}
