/** Who takes part, what is linked, and which questions of law the facts answer. */
import type { Matter } from '@quanlian/contract'
import { isRecord } from '../../ui/form/schema.ts'
import { useLabel, useNameOf, useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { words } from './words.ts'

export function Participants({ matter }: { matter: Matter }) {
  const t = useWords(words)
  const label = useLabel()
  const nameOf = useNameOf()
  return (
    <section aria-labelledby="participants">
      <h2 id="participants">{t('participants')}</h2>
      <ul className="p-bullets">
        {matter.participants.map((one) => (
          <li key={`${one.seat} ${one.body.id}`}>
            {label(one.seatTitle)} {nameOf(one.body)}
            {one.own && t('ownBody')}
            {one.lead && <span className="q-fine"> {t('leads')}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Links({ matter }: { matter: Matter }) {
  const t = useWords(words)
  if (matter.links.length === 0) return null
  return (
    <section aria-labelledby="links">
      <h2 id="links">{t('links')}</h2>
      <ul className="p-bullets">
        {matter.links.map((link) => (
          <li key={link.id}>
            <Link to={`/${link.kind === 'right' ? 'rights' : 'matters'}/${link.target}`}>{link.title}</Link>{' '}
            {link.number && <span className="q-fine">{link.number}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Each leads to the same question on the pages of the law, where the answer stands with its steps. */
export function Questions({ matter }: { matter: Matter }) {
  const t = useWords(words)
  const label = useLabel()
  if (matter.questions.length === 0) return null
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{t('questions')}</h2>
      <ul className="p-bullets">
        {matter.questions.map((question) => (
          <li key={question.id}>
            {question.refused ? (
              <>
                {label(question.title)} <span className="q-fine">{label(question.refused)}</span>
              </>
            ) : (
              <>
                <Link to={addressOf(question)}>{label(question.title)}</Link>{' '}
                <span className="q-fine">{t('questionOn', { on: question.on })}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function addressOf({ calculator, on, input }: Matter['questions'][number]): string {
  const facts = Object.entries(isRecord(input) ? input : {}).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' || typeof value === 'number'
      ? [[name, String(value)]]
      : value === true
        ? [[name, '1']]
        : [],
  )
  return `/law/ask/${calculator}?${new URLSearchParams([['on', on], ...facts])}`
}
