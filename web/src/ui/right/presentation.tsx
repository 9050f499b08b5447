/** One right from figure to history; both faces show it, each with its own actions in the head. */
import type { Right } from '@quanlian/contract'
import { kindLabels } from '@quanlian/contract/words'
import type { ReactNode } from 'react'
import { useLabel, useWords } from '../language.tsx'
import { useOffice } from '../offices/office.ts'
import { useRegion } from '../regions/region.ts'
import { Claims } from './claims.tsx'
import { Facts } from './facts.tsx'
import { Goods } from './goods.tsx'
import { Guarded } from './guarded.tsx'
import { History } from './history.tsx'
import { Life } from './life.tsx'
import { Parties } from './parties.tsx'
import { Provenance } from './provenance.tsx'
import { Relations } from './relations.tsx'
import { Specimen } from './specimen.tsx'
import { Standing } from './standing.tsx'
import { words } from './words.ts'

export function RightPresentation({ right, actions }: { right: Right; actions?: ReactNode }) {
  const sections = useSections(right)
  return (
    <article className="r-right">
      <Head right={right} actions={actions} />
      <div className="r-body">
        <Contents sections={sections} />
        <div className="r-sections">
          {sections.map((section) => (
            <section key={section.id} id={section.id} aria-labelledby={`${section.id}-title`}>
              <h2 id={`${section.id}-title`} tabIndex={-1}>
                {section.title}
              </h2>
              {section.content}
            </section>
          ))}
        </div>
      </div>
    </article>
  )
}

function Head({ right, actions }: { right: Right; actions?: ReactNode }) {
  const label = useLabel()
  const office = useOffice()
  const region = useRegion()
  return (
    <header className="r-head">
      <Specimen right={right} />
      <div className="r-title">
        <p className="r-kind">
          <span>{label(kindLabels[right.kind])}</span>
          <span>{office(right.office)}</span>
          {right.region && <span>{region(right.region)}</span>}
        </p>
        <h1 lang={right.language}>{right.title}</h1>
        <Standing status={right.status} expiry={right.dates.expiry} />
        <Guarded right={right} />
        {actions && <div className="q-actions q-no-print">{actions}</div>}
      </div>
    </header>
  )
}

interface Section {
  id: string
  title: string
  content: ReactNode
}

/** Only what this right has; the order is that of a reader's questions. */
function useSections(right: Right): Section[] {
  const t = useWords(words)
  const { abstract, claims } = right.details
  const section = (id: keyof typeof words, has: unknown, content: ReactNode): Section[] =>
    has ? [{ id, title: t(id), content }] : []
  return [
    ...section('parties', right.parties.length, <Parties parties={right.parties} />),
    ...section('facts', true, <Facts right={right} />),
    ...section('life', Object.keys(right.dates).length + right.events.length, <Life right={right} />),
    ...section('abstract', abstract, <p className="r-prose">{abstract}</p>),
    ...section('claims', claims?.length, <Claims claims={claims ?? []} />),
    ...section('goods', right.goods?.length, <Goods goods={right.goods ?? []} />),
    ...section('relations', right.related.length + right.relations.length, <Relations right={right} />),
    ...section('provenance', right.sources.length, <Provenance right={right} />),
    ...section('history', right.history.length, <History right={right} />),
  ]
}

function Contents({ sections }: { sections: Section[] }) {
  const t = useWords(words)
  return (
    <nav className="r-contents q-no-print" aria-label={t('contents')}>
      <ol>
        {sections.map((section) => (
          <li key={section.id}>
            <a
              href={`#${section.id}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(section.id)?.scrollIntoView()
                document.getElementById(`${section.id}-title`)?.focus({ preventScroll: true })
              }}
            >
              {section.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
