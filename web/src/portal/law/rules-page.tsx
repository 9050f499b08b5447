/** Rules by word, by law, by day and by how surely they are known. */
import './law.css'
import type { Rule } from '@quanlian/contract'
import type { FormEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { queryString } from '../../ui/fetch.ts'
import { SelectField, TextField } from '../../ui/field.tsx'
import { count } from '../../ui/format.ts'
import { useLabel, useWords } from '../../ui/language.tsx'
import { useCitation } from '../../ui/law/citation.ts'
import { Link } from '../../ui/link.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import { navigate, usePlace } from '../router.ts'
import { useTitle } from '../title.tsx'
import { useAnswer } from '../use-answer.ts'
import { validity } from './rule-chip.tsx'
import { words } from './words.ts'

const size = 30

export function RulesPage() {
  const t = useWords(words)
  useTitle(t('rules'))
  const { search } = usePlace()
  const wanted = {
    q: search.get('q') ?? undefined,
    on: search.get('on') ?? undefined,
    law: search.get('law') ?? undefined,
    verified: search.get('verified') ?? undefined,
    page: Math.min(Math.max(Number(search.get('page')) || 1, 1), 1000),
  }
  const { answer, error, waiting, again } = useAnswer<{ items: Rule[]; total: number }>('/law/rules', {
    ...wanted,
    verified: wanted.verified?.split(','),
    size,
  })
  const address = (page: number) => `/law/rules?${queryString({ ...wanted, page: page > 1 ? page : undefined })}`
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '').trim() || undefined
    navigate(`/law/rules?${queryString({ q: text('q'), on: text('on'), law: wanted.law, verified: text('verified') })}`)
  }
  return (
    <>
      <p className="p-back">
        <Link to="/law">{t('back')}</Link>
      </p>
      <div className="p-page-head">
        <h1>{t('rules')}</h1>
        <p>{t('rulesLead')}</p>
      </div>
      <search>
        <form className="p-filter" key={search.toString()} onSubmit={submit}>
          <TextField name="q" label={t('find')} maxLength={80} defaultValue={wanted.q} />
          <TextField name="on" type="date" label={t('onDay')} defaultValue={wanted.on} />
          <SelectField name="verified" label={t('verified')} defaultValue={wanted.verified}>
            <option value="">{t('any')}</option>
            <option value="full-text">{t('verified.full-text')}</option>
            <option value="secondary,memory">{t('provisional')}</option>
          </SelectField>
          <Button type="submit" look="main">
            {t('search')}
          </Button>
        </form>
      </search>
      {error ? (
        <ErrorState error={error} again={again} />
      ) : !answer ? (
        <Skeleton lines={9} />
      ) : answer.items.length === 0 ? (
        <EmptyState title={t('noRules')}>
          <p>{t('noRulesNow')}</p>
        </EmptyState>
      ) : (
        <section aria-labelledby="found" aria-busy={waiting}>
          <h2 id="found">{t('foundRules', { n: count(answer.total) })}</h2>
          <ul className="l-rules">
            {answer.items.map((rule) => (
              <RuleRow key={rule.id} rule={rule} on={wanted.on} />
            ))}
          </ul>
          <Pagination page={wanted.page} pages={Math.ceil(answer.total / size)} to={address} />
        </section>
      )}
    </>
  )
}

function RuleRow({ rule, on }: { rule: Rule; on?: string }) {
  const t = useWords(words)
  const say = useLabel()
  const name = useCitation()
  return (
    <li>
      <Link to={`/law/rules/${rule.id}${on ? `?on=${on}` : ''}`}>{say(rule.subject)}</Link>
      <p>{say(rule.says)}</p>
      <p className="q-fine">
        {name(rule)} · {validity(rule, t)} {rule.verified !== 'full-text' && <Tag tone="soon">{t('provisional')}</Tag>}
      </p>
    </li>
  )
}
