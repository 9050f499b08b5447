/** How an answer was reached: its steps with their rules, readings of an open law, and what is not certain. */
import type { Answer } from '@quanlian/contract'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { RuleTitleChip } from '../../ui/rule-chip.tsx'
import { questionWords } from './side-words.ts'

export function Reasons({ answer: { steps, rules, provisional, readings } }: { answer: Answer }) {
  const t = useWords(questionWords)
  const label = useLabel()
  return (
    <>
      {provisional.length > 0 && (
        <div className="m-doubt">
          <Tag tone="soon">{t('provisional')}</Tag>
          <ul>
            {provisional.map((one) => (
              <li key={one.zh}>{label(one)}</li>
            ))}
          </ul>
        </div>
      )}
      {readings && readings.length > 1 && (
        <details className="m-fold">
          <summary>{t('readings')}</summary>
          <ol className="m-steps">
            {readings.map(({ words }, at) => (
              <li key={words.zh} className="m-step">
                {t('reading', { n: at + 1, words: label(words) })}
              </li>
            ))}
          </ol>
        </details>
      )}
      <details className="m-fold">
        <summary>{t('steps')}</summary>
        <ol className="m-steps">
          {steps.map((step, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no identity but their place
            <li key={at} className="m-step">
              {label(step.words)}{' '}
              {step.rules.map((id) => {
                const rule = rules.find((one) => one.id === id)
                return (
                  rule && (
                    <RuleTitleChip key={id} id={id} title={rule.title} provisional={rule.verified !== 'full-text'} />
                  )
                )
              })}
            </li>
          ))}
        </ol>
      </details>
    </>
  )
}
