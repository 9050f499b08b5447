/** How one procedure runs: who takes part, which periods bind whom by which article, which step leads where. */
import './start.css'
import type { ProcedureVocabulary } from '@quanlian/contract'
import { bodyKindLabels } from '@quanlian/contract/words'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { useDuty } from '../../ui/duty.ts'
import { RuleChip } from '../../ui/form/rule-chip.tsx'
import { list } from '../../ui/format.ts'
import { type Catalogue, useLabel, useLanguage, useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { useTitle } from '../title.tsx'
import { useAnswer } from '../use-answer.ts'
import { Stages } from './stages.tsx'
import { words } from './words.ts'

export function ProcedurePage({ id }: { id: string }) {
  const t = useWords(words)
  const label = useLabel()
  const { answer: procedure, error, again } = useAnswer<ProcedureVocabulary>(`/procedures/${id}`)
  useTitle(procedure ? label(procedure.title) : t('procedures'))
  if (error)
    return (
      <ErrorState whole error={error} again={again}>
        <ButtonLink to="/procedures">{t('backProcedures')}</ButtonLink>
      </ErrorState>
    )
  if (!procedure) return <Skeleton lines={12} />
  const title = label(procedure.title)
  return (
    <>
      <p className="p-back q-no-print">
        <Link to="/procedures">{t('backProcedures')}</Link>
      </p>
      <div className="p-page-head">
        <h1>{title}</h1>
        <p className="q-fine">{t('version', { n: procedure.version })}</p>
        <div className="q-actions q-no-print">
          {procedure.mayOpen && (
            <ButtonLink to={`/start/${procedure.id}`} look="main">
              {t('begin', { procedure: title })}
            </ButtonLink>
          )}
          <Button icon="print" onClick={() => print()}>
            {t('print')}
          </Button>
        </div>
      </div>
      <Seats seats={procedure.seats} />
      <Clocks procedure={procedure} />
      <Stages procedure={procedure} />
    </>
  )
}

function Seats({ seats }: Pick<ProcedureVocabulary, 'seats'>) {
  const t = useWords(words)
  const label = useLabel()
  const { language } = useLanguage()
  const kinds: Catalogue = bodyKindLabels
  return (
    <section aria-labelledby="seats" className="s-part">
      <h2 id="seats">{t('seats')}</h2>
      <ul className="p-bullets">
        {seats.map((seat) => (
          <li key={seat.id}>
            {label(seat.title)}{' '}
            <span className="q-fine">
              {list(
                seat.kinds.map((kind) => label(kinds[kind], kind)),
                language,
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Clocks({ procedure }: { procedure: ProcedureVocabulary }) {
  const t = useWords(words)
  const label = useLabel()
  const dutyOf = useDuty()
  const { clocks, seats } = procedure
  if (clocks.length === 0) return null
  return (
    <section aria-labelledby="clocks" className="s-part s-clocks">
      <h2 id="clocks">{t('clocks')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('clock')}</th>
            <th scope="col">{t('who')}</th>
            <th scope="col">{t('duty')}</th>
            <th scope="col">{t('basis')}</th>
          </tr>
        </thead>
        <tbody>
          {clocks.map((clock) => (
            <tr key={clock.id}>
              <th scope="row">{label(clock.title)}</th>
              <td data-label={t('who')}>{label(seats.find(({ id }) => id === clock.seat)?.title, clock.seat)}</td>
              <td data-label={t('duty')}>{dutyOf(clock)}</td>
              <td data-label={t('basis')}>{clock.rule ? <RuleChip rule={clock.rule} /> : t('noBasis')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
