/** What a procedure is, for those who begin one: who takes part, and the periods that may run with their rules. */
import type { ProcedureVocabulary } from '@quanlian/contract'
import { useDuty } from '../../../ui/duty.ts'
import { list } from '../../../ui/format.ts'
import { useLabel, useLanguage, useWords } from '../../../ui/language.tsx'
import { Section } from '../../ui/page.tsx'
import { RuleChip } from '../../ui/rule-chip.tsx'
import { openWords } from './words.ts'

export function About({ procedure: { seats, clocks } }: { procedure: ProcedureVocabulary }) {
  const t = useWords(openWords)
  const label = useLabel()
  const dutyOf = useDuty()
  const { language } = useLanguage()
  const seatTitle = (id: string) => label(seats.find((seat) => seat.id === id)?.title)
  return (
    <aside className="m-about">
      <Section title={t('what')}>
        <dl className="w-facts">
          <div>
            <dt>{t('seats')}</dt>
            <dd>
              {list(
                seats.map(({ title }) => label(title)),
                language,
              )}
            </dd>
          </div>
        </dl>
        {clocks.length > 0 && (
          <>
            <h3>{t('clocks')}</h3>
            <ul>
              {clocks.map((clock) => (
                <li key={clock.id} className="m-clock">
                  <b>{label(clock.title)}</b>
                  <p>{t('clockLine', { seat: seatTitle(clock.seat), duty: dutyOf(clock) })}</p>
                  {clock.rule && <RuleChip rule={clock.rule} />}
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
    </aside>
  )
}
