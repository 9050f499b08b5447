/** What a page shows when there is nothing, something failed, or the answer is on its way. */
import { Component, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { RequestError } from './fetch.ts'
import { Icon } from './icons.tsx'
import { useWords } from './language.tsx'
import { words } from './words.ts'

/** Nothing here yet, and the next step. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="q-state">
      <h2>{title}</h2>
      {children}
    </div>
  )
}

/** What happened, why, and what to do now. `whole`: nothing else is on the page, so this is its heading. */
export function ErrorState({
  error,
  again,
  whole = false,
  children,
}: {
  error: unknown
  again?: () => void
  whole?: boolean
  children?: ReactNode
}) {
  const t = useWords(words)
  const Heading = whole ? 'h1' : 'h2'
  const { what, why, now, reference } = explain(error, t)
  return (
    <div className="q-state q-state-error" role="alert">
      <Heading>
        <Icon name="warning" />
        {what}
      </Heading>
      {why && <p>{why}</p>}
      <p>{now}</p>
      <div className="q-actions">
        {again && <Button onClick={again}>{t('again')}</Button>}
        {children}
      </div>
      {reference && <p className="q-fine">{t('reference', { id: reference })}</p>}
    </div>
  )
}

/** Grey lines in the place of what is coming, so that nothing jumps. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const t = useWords(words)
  return (
    <div className="q-skeleton" role="status">
      <span className="q-hidden">{t('loading')}</span>
      {Array.from({ length: lines }, (_, at) => at).map((at) => (
        <span key={at} aria-hidden="true" />
      ))}
    </div>
  )
}

/** Catches what a page throws, also a part of the program that could not be loaded. */
export class ErrorBoundary extends Component<
  { children: ReactNode; place: string },
  { error?: unknown; place?: string }
> {
  static getDerivedStateFromError(error: unknown) {
    return { error }
  }
  static getDerivedStateFromProps(props: { place: string }, state: { place?: string }) {
    return state.place === props.place ? null : { error: undefined, place: props.place }
  }
  override state: { error?: unknown; place?: string } = { place: this.props.place }
  override render() {
    return this.state.error === undefined ? this.props.children : <Crash />
  }
}

function Crash() {
  const t = useWords(words)
  return (
    <div className="q-state q-state-error" role="alert">
      <h1>{t('crashWhat')}</h1>
      <p>{t('crashWhy')}</p>
      <p>{t('crashNow')}</p>
      <Button look="main" onClick={() => location.reload()}>
        {t('reload')}
      </Button>
    </div>
  )
}

function explain(error: unknown, t: (word: keyof typeof words) => string) {
  if (!(error instanceof RequestError)) return { what: t('offlineWhat'), why: t('offlineWhy'), now: t('offlineNow') }
  const { title, detail, status, instance } = error.problem
  const what = title || t('crashWhat')
  if (status === 404) return { what, why: detail ?? t('missingWhy'), now: t('missingNow') }
  if (status === 401 || status === 403) return { what, why: detail, now: t('refusedNow') }
  if (status === 429) return { what, why: detail, now: t('manyNow') }
  if (status >= 500) return { what, why: detail ?? t('brokenWhy'), now: t('brokenNow'), reference: instance }
  return { what, why: detail, now: t('invalidNow') }
}
