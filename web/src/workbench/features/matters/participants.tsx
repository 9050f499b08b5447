/** The bodies that take part, as far as the own body may know of them. */
import type { Matter } from '@quanlian/contract'
import { useLabel, useNameOf, useWords } from '../../../ui/language.tsx'
import { Section } from '../../ui/page.tsx'
import { sideWords } from './side-words.ts'

export function Participants({ matter: { participants } }: { matter: Matter }) {
  const t = useWords(sideWords)
  const label = useLabel()
  const nameOf = useNameOf()
  return (
    <Section title={t('participants')}>
      <ul>
        {participants.map(({ body, seat, seatTitle, since, lead, own }) => (
          <li key={`${seat} ${body.id}`} className="m-person">
            <span>
              {nameOf(body)}
              {lead && <span className="m-badge">{t('lead')}</span>}
              {own && <span className="m-badge m-badge-own">{t('own')}</span>}
            </span>
            <span className="w-soft">
              {label(seatTitle)} ·{' '}
              <a className="m-to-entry" href={`#entry-${since}`}>
                {t('since', { n: since })}
              </a>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
