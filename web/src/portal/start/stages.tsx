/** The states of a procedure, line by line, each with the steps that lead on from it. */
import type { ProcedureVocabulary } from '@quanlian/contract'
import { Icon } from '../../ui/icons.tsx'
import { useLabel, useWords } from '../../ui/language.tsx'
import { type Stage, stagesOf } from './diagram.ts'
import { words } from './words.ts'

export function Stages({ procedure }: { procedure: ProcedureVocabulary }) {
  const t = useWords(words)
  const label = useLabel()
  const lines = stagesOf(procedure)
  const drawn = lines.flat().some(({ steps }) => steps.length > 0)
  return (
    <section aria-labelledby="states" className="s-part">
      <h2 id="states">{t('states')}</h2>
      {drawn && <p>{t('statesLead')}</p>}
      {lines.map((stages, at) => (
        <Line key={stages[0]?.state.line} stages={stages} at={at} several={lines.length > 1} />
      ))}
      {!drawn && (
        <>
          <h3>{t('steps')}</h3>
          <ul className="p-bullets">
            {procedure.actions.map((action) => (
              <li key={action.id}>{label(action.title)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Line({ stages, at, several }: { stages: readonly Stage[]; at: number; several: boolean }) {
  const t = useWords(words)
  const label = useLabel()
  const from = label(stages[0]?.state.title)
  return (
    <>
      {several && <h3>{at === 0 ? t('mainLine') : t('branch', { n: at, from })}</h3>}
      <ol className="s-states">
        {stages.map(({ state, steps, first }) => (
          <li key={state.id} className={state.end ? 's-end' : undefined}>
            <h4>
              {label(state.title)}
              {(first || state.end) && <small>{t(state.end ? 'end' : 'start')}</small>}
            </h4>
            <ul>
              {steps.map((step, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same step may lead to two states; the list never changes
                <li key={place}>
                  {label(step.title)}
                  <Icon name="arrow" size={16} />
                  {step.to ? label(step.to.title) : t('stays')}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  )
}
