/** What the reader can do now, the likeliest first, with what each step brings about. */
import type { AvailableAction, Matter } from '@quanlian/contract'
import { ButtonLink } from '../../ui/button.tsx'
import { list, minute } from '../../ui/format.ts'
import { useLabel, useLanguage, useWords } from '../../ui/language.tsx'
import { words } from './words.ts'

export function Can({ matter }: { matter: Matter }) {
  const t = useWords(words)
  return (
    <section aria-labelledby="can" className="q-no-print">
      <h2 id="can">{t('can')}</h2>
      {matter.actions.length === 0 ? (
        <p>{t(matter.ended ? 'canNothingEnded' : 'canNothing')}</p>
      ) : (
        <ul className="m-can">
          {matter.actions.map((action, at) => (
            <Step key={action.action} matter={matter.id} action={action} main={at === 0} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Step({ matter, action, main }: { matter: string; action: AvailableAction; main: boolean }) {
  const t = useWords(words)
  const label = useLabel()
  const { language } = useLanguage()
  const named = (all: AvailableAction['papers']) =>
    list(
      all.map((one) => label(one)),
      language,
    )
  const notes = [
    action.draft && t('drafted', { at: minute(action.draft.at) }),
    action.papers.length > 0 && t('makes', { papers: named(action.papers) }),
    action.joins.length > 0 && t('joins', { seats: named(action.joins) }),
  ].filter((note) => typeof note === 'string')
  return (
    <li>
      <ButtonLink to={`/matters/${matter}?do=${action.action}`} look={main ? 'main' : 'plain'}>
        {label(action.title)}
      </ButtonLink>
      {notes.map((note) => (
        <span key={note} className="q-fine">
          {note}
        </span>
      ))}
    </li>
  )
}
