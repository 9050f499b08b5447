/** One body: what it does and how to reach it. */
import type { Body } from '@quanlian/contract'
import { bodyKindLabels } from '@quanlian/contract/words'
import type { ReactNode } from 'react'
import { ButtonLink } from '../../ui/button.tsx'
import { useLabel, useNameOf, useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { useRegion } from '../../ui/regions/region.ts'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useTitle } from '../title.tsx'
import { useAnswer } from '../use-answer.ts'
import { PhoneLink } from './body-card.tsx'
import { words } from './words.ts'

export function BodyPage({ id }: { id: string }) {
  const t = useWords(words)
  const { answer: body, error, again } = useAnswer<Body>(`/bodies/${id}`)
  const name = useNameOf()
  useTitle(body ? name(body) : t('title'))
  if (error)
    return (
      <ErrorState whole error={error} again={again}>
        <ButtonLink to="/bodies">{t('back')}</ButtonLink>
      </ErrorState>
    )
  if (!body) return <Skeleton lines={8} />
  return (
    <article className="p-narrow">
      <p className="p-back q-no-print">
        <Link to="/bodies">{t('back')}</Link>
      </p>
      <Head body={body} />
      {body.duties.length > 0 && (
        <section>
          <h2>{t('duties')}</h2>
          <ul className="p-bullets">
            {body.duties.map((duty) => (
              <li key={duty}>{duty}</li>
            ))}
          </ul>
        </section>
      )}
      <Contact body={body} />
      <Family body={body} />
      {body.actions.length > 0 && (
        <div className="q-actions q-no-print">
          <ButtonLink to={`/workbench/bodies/${body.id}`}>{t('manage')}</ButtonLink>
        </div>
      )}
    </article>
  )
}

function Head({ body }: { body: Body }) {
  const t = useWords(words)
  const label = useLabel()
  const region = useRegion()
  const name = useNameOf()
  const shown = name(body)
  const other = shown === body.name ? body.nameEn : body.name
  return (
    <header className="p-page-head">
      <p className="r-kind">
        <span>{label(bodyKindLabels[body.kind])}</span>
        {body.region && <span>{region(body.region)}</span>}
      </p>
      <h1>{shown}</h1>
      {other && <p className="q-fine">{other}</p>}
      {!body.active && <Tag tone="ended">{t('closed')}</Tag>}
    </header>
  )
}

function Contact({ body }: { body: Body }) {
  const t = useWords(words)
  const { address, phone, email, hours } = body.contact
  const rows: [string, ReactNode][] = [
    [t('address'), address],
    [t('phone'), phone && <PhoneLink phone={phone} />],
    [t('email'), email && <a href={`mailto:${email}`}>{email}</a>],
    [t('hours'), hours],
  ]
  const known = rows.filter(([, value]) => value)
  return (
    <section className="r-group">
      <h2>{t('contact')}</h2>
      {known.length === 0 && <p>{t('noContact')}</p>}
      <dl>
        {known.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The body above and those below; either may be hidden from the reader, then it is simply not shown. */
function Family({ body }: { body: Body }) {
  const t = useWords(words)
  const name = useNameOf()
  const parent = useAnswer<Body>(body.parentId ? `/bodies/${body.parentId}` : null).answer
  const parts = useAnswer<{ items: Body[] }>('/bodies', { parentId: body.id, size: 50 }).answer?.items ?? []
  return (
    <>
      {parent && (
        <section>
          <h2>{t('parent')}</h2>
          <Link to={`/bodies/${parent.id}`}>{name(parent)}</Link>
        </section>
      )}
      {parts.length > 0 && (
        <section>
          <h2>{t('children')}</h2>
          <ul className="p-bullets">
            {parts.map((part) => (
              <li key={part.id}>
                <Link to={`/bodies/${part.id}`}>{name(part)}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
