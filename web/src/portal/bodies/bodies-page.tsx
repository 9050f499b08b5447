/** The public directory: who is responsible, where, and how to reach them. */
import type { Body } from '@quanlian/contract'
import { bodyKindLabels, bodyKinds } from '@quanlian/contract/words'
import type { FormEvent } from 'react'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { queryString } from '../../ui/fetch.ts'
import { SelectField, TextField } from '../../ui/field.tsx'
import { count } from '../../ui/format.ts'
import { useLabel, useWords } from '../../ui/language.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { provinceCodes, useRegion } from '../../ui/regions/region.ts'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { navigate, usePlace } from '../router.ts'
import { useTitle } from '../title.tsx'
import { useAnswer } from '../use-answer.ts'
import { BodyCard } from './body-card.tsx'
import { words } from './words.ts'

const size = 20
const listed = bodyKinds.filter((kind) => kind !== 'firm' && kind !== 'individual')

interface Wanted {
  q?: string
  kind: string[]
  region?: string
  page: number
}

export function BodiesPage() {
  const t = useWords(words)
  useTitle(t('title'))
  const wanted = read(usePlace().search)
  const { answer, error, waiting, again } = useAnswer<{ items: Body[]; total: number }>('/bodies', { ...wanted, size })
  return (
    <>
      <div className="p-page-head">
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </div>
      <Filter key={queryString(wanted)} wanted={wanted} />
      {error ? (
        <ErrorState error={error} again={again} />
      ) : !answer ? (
        <Skeleton lines={9} />
      ) : answer.items.length === 0 ? (
        <EmptyState title={t('none')}>
          <p>{t('noneNow')}</p>
          <ButtonLink to="/bodies">{t('all')}</ButtonLink>
        </EmptyState>
      ) : (
        <section aria-labelledby="found" aria-busy={waiting}>
          <h2 id="found">{answer.total === 1 ? t('foundOne') : t('found', { n: count(answer.total) })}</h2>
          <ul className={waiting ? 'p-bodies p-waiting' : 'p-bodies'}>
            {answer.items.map((body) => (
              <BodyCard key={body.id} body={body} />
            ))}
          </ul>
          <Pagination
            page={wanted.page}
            pages={Math.ceil(answer.total / size)}
            to={(page) => address({ ...wanted, page })}
          />
        </section>
      )}
    </>
  )
}

function Filter({ wanted }: { wanted: Wanted }) {
  const t = useWords(words)
  const label = useLabel()
  const region = useRegion()
  const several = wanted.kind.length > 1
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '').trim() || undefined
    navigate(address({ q: text('q'), kind: text('kind')?.split(',') ?? [], region: text('region'), page: 1 }))
  }
  return (
    <search>
      <form className="p-filter" onSubmit={submit}>
        <TextField name="q" label={t('name')} maxLength={80} defaultValue={wanted.q} />
        <SelectField name="kind" label={t('kind')} defaultValue={wanted.kind.join(',')}>
          <option value="">{t('any')}</option>
          {several && <option value={wanted.kind.join(',')}>{t('several', { n: wanted.kind.length })}</option>}
          {listed.map((kind) => (
            <option key={kind} value={kind}>
              {label(bodyKindLabels[kind])}
            </option>
          ))}
        </SelectField>
        <SelectField name="region" label={t('region')} defaultValue={wanted.region}>
          <option value="">{t('any')}</option>
          {provinceCodes.map((code) => (
            <option key={code} value={code}>
              {region(code)}
            </option>
          ))}
        </SelectField>
        <Button type="submit" look="main">
          {t('choose')}
        </Button>
      </form>
    </search>
  )
}

function read(search: URLSearchParams): Wanted {
  const region = search.get('region') ?? ''
  return {
    q: search.get('q')?.trim() || undefined,
    kind: search.getAll('kind').filter((kind) => listed.some((one) => one === kind)),
    region: /^\d{2,6}$/.test(region) ? region : undefined,
    page: Math.min(Math.max(Number.parseInt(search.get('page') ?? '1', 10) || 1, 1), 1000),
  }
}

function address({ page, ...wanted }: Wanted) {
  const query = queryString({ ...wanted, page: page > 1 ? page : undefined })
  return query ? `/bodies?${query}` : '/bodies'
}
