/** What changes between two days: old and new side by side, then what begins and what ends. */
import './law.css'
import type { Rule } from '@quanlian/contract'
import type { FormEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { useLabel, useWords } from '../../ui/language.tsx'
import { useCitation } from '../../ui/law/citation.ts'
import { Link } from '../../ui/link.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { navigate, usePlace } from '../router.ts'
import { useTitle } from '../title.tsx'
import { useAnswer } from '../use-answer.ts'
import { words } from './words.ts'

interface Diff {
  starts: Rule[]
  ends: Rule[]
  replaced: { on: string; before: Rule; after: Rule; changed: string[] }[]
}

export function ChangesPage() {
  const t = useWords(words)
  const { search } = usePlace()
  const from = search.get('from') ?? '2026-12-31'
  const to = search.get('to') ?? '2027-01-01'
  const title = t('changesTitle', { from, to })
  useTitle(title)
  const { answer, error, again } = useAnswer<Diff>('/law/diff', { from, to })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    navigate(`/law/changes?${new URLSearchParams({ from: String(form.get('from')), to: String(form.get('to')) })}`)
  }
  const none = answer && answer.replaced.length + answer.starts.length + answer.ends.length === 0
  return (
    <>
      <p className="p-back q-no-print">
        <Link to="/law">{t('back')}</Link>
      </p>
      <div className="p-page-head">
        <h1>{title}</h1>
        <p>{t('changesLead')}</p>
      </div>
      <form className="p-filter q-no-print" key={search.toString()} onSubmit={submit}>
        <TextField name="from" type="date" label={t('from')} defaultValue={from} />
        <TextField name="to" type="date" label={t('to')} defaultValue={to} />
        <Button type="submit" look="main">
          {t('compare')}
        </Button>
        <Button icon="print" onClick={() => print()}>
          {t('print')}
        </Button>
      </form>
      {error ? <ErrorState error={error} again={again} /> : !answer ? <Skeleton lines={9} /> : null}
      {none && <EmptyState title={t('noChanges')} />}
      {answer && answer.replaced.length > 0 && <Replaced rows={answer.replaced} />}
      {answer && <Listed title={t('starts')} rules={answer.starts} />}
      {answer && <Listed title={t('ends')} rules={answer.ends} />}
    </>
  )
}

function Replaced({ rows }: { rows: Diff['replaced'] }) {
  const t = useWords(words)
  const say = useLabel()
  const name = useCitation()
  return (
    <section aria-labelledby="replaced">
      <h2 id="replaced">{t('replaced', { n: rows.length })}</h2>
      <ul className="l-pairs">
        {rows.map(({ on, before, after }) => (
          <li key={before.id + after.id}>
            <h3>{say(after.subject)}</h3>
            <div>
              {[before, after].map((rule, at) => (
                <div key={rule.id}>
                  <p className="q-fine">{at === 0 ? t('until', { to: before.to ?? '' }) : t('since', { on })}</p>
                  <p>{say(rule.says)}</p>
                  <p className="q-fine">
                    <Link to={`/law/rules/${rule.id}`}>{name(rule)}</Link>
                  </p>
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Listed({ title, rules }: { title: string; rules: Rule[] }) {
  const say = useLabel()
  const name = useCitation()
  if (rules.length === 0) return null
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className="l-rules">
        {rules.map((rule) => (
          <li key={rule.id}>
            <Link to={`/law/rules/${rule.id}`}>{say(rule.subject)}</Link>
            <p>{say(rule.says)}</p>
            <p className="q-fine">{name(rule)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
