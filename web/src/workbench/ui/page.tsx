/** The frame of a page: where one is, its title, its acts, and the state of what it reads. */
import { Link } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { type ReactNode, useEffect } from 'react'
import { useWords } from '../../ui/language.tsx'
import { ProblemNote } from './problem.tsx'
import { uiWords } from './words.ts'

export interface Crumb {
  to: '/' | '/matters' | '/rights' | '/imports' | '/law' | '/bodies' | '/people'
  label: string
}

interface PageProps {
  title: string
  /** Beside the title: a state tag, a number. */
  aside?: ReactNode
  crumbs?: readonly Crumb[]
  actions?: ReactNode
  children: ReactNode
}

/** A page whose content brings its own heading. */
export function PlainPage({ title, crumbs = [], children }: Omit<PageProps, 'aside' | 'actions'>) {
  useTitle(title)
  return (
    <div className="w-page">
      <Crumbs crumbs={crumbs} />
      {children}
    </div>
  )
}

/** Sets the document's title and moves focus to the heading, so that a screen reader hears the change of page. */
export function Page({ title, aside, crumbs = [], actions, children }: PageProps) {
  useTitle(title)
  return (
    <div className="w-page">
      <Crumbs crumbs={crumbs} />
      <div className="w-page-head">
        <h1 id="w-title" tabIndex={-1}>
          {title}
        </h1>
        {aside}
        {actions && <div className="w-actions">{actions}</div>}
      </div>
      {children}
    </div>
  )
}

function useTitle(title: string) {
  const t = useWords(uiWords)
  useEffect(() => {
    document.title = `${title} · ${t('home')}`
  }, [title, t])
}

function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useWords(uiWords)
  if (crumbs.length === 0) return null
  return (
    <nav className="w-crumbs" aria-label={t('breadcrumb')}>
      {crumbs.map((crumb) => (
        <Link key={crumb.to} to={crumb.to}>
          {crumb.label}
        </Link>
      ))}
    </nav>
  )
}

/** A titled part of a page. */
export function Section({ title, extra, children }: { title: string; extra?: ReactNode; children: ReactNode }) {
  return (
    <section className="w-section">
      <div className="w-section-head">
        <h2>{title}</h2>
        {extra}
      </div>
      {children}
    </section>
  )
}

interface QueryLike<Data> {
  data: Data | undefined
  error: unknown
  isPending: boolean
  refetch: () => unknown
}

/** Shows what a query answers; until then its outline, or the refusal and a way to try again. */
export function Loaded<Data>({ query, children }: { query: QueryLike<Data>; children: (data: Data) => ReactNode }) {
  const t = useWords(uiWords)
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <ProblemNote error={query.error} retry={() => query.refetch()} />
  return (
    <div role="status" aria-label={t('loading')}>
      <Skeleton active paragraph={{ rows: 6 }} />
    </div>
  )
}

/** What an empty list says: what would be here, and the next step. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="w-empty">
      <p className="w-empty-title">{title}</p>
      {children && <div>{children}</div>}
    </div>
  )
}
