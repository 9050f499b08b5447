/** The matters of the acting body: those under way first, found by word or number. */
import './matters.css'
import type { MatterRow } from '@quanlian/contract'
import type { FormEvent } from 'react'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { queryString } from '../../ui/fetch.ts'
import { SelectField, TextField } from '../../ui/field.tsx'
import { count } from '../../ui/format.ts'
import { useWords } from '../../ui/language.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { MatterRows } from '../matter-rows.tsx'
import { navigate, usePlace } from '../router.ts'
import { useSession } from '../session.tsx'
import { SignInFirst } from '../sign-in-first.tsx'
import { useTitle } from '../title.tsx'
import { useAnswer } from '../use-answer.ts'
import { words } from './words.ts'

const size = 20
const ranges = ['running', 'ended', 'any'] as const

interface Wanted {
  q?: string
  which: (typeof ranges)[number]
  page: number
}

export function MattersPage() {
  const t = useWords(words)
  useTitle(t('title'))
  const { session } = useSession()
  return (
    <>
      <div className="p-page-head">
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </div>
      <SignInFirst>
        <Asked key={session?.body?.id} />
      </SignInFirst>
    </>
  )
}

function Asked() {
  const wanted = read(usePlace().search)
  const { q, which, page } = wanted
  const { answer, error, waiting, again } = useAnswer<Page>('/matters', {
    q,
    page,
    size,
    sort: 'changed',
    ended: which === 'any' ? undefined : which === 'ended',
  })
  return (
    <>
      <Filter key={queryString(wanted)} wanted={wanted} />
      {error ? (
        <ErrorState error={error} again={again} />
      ) : !answer ? (
        <Skeleton lines={8} />
      ) : (
        <Found answer={answer} wanted={wanted} waiting={waiting} />
      )}
    </>
  )
}

interface Page {
  items: MatterRow[]
  total: number
  capped: boolean
}

function Found({ answer, wanted, waiting }: { answer: Page; wanted: Wanted; waiting: boolean }) {
  const t = useWords(words)
  const { total, capped, items } = answer
  if (total === 0 && (wanted.q || wanted.which === 'ended'))
    return (
      <EmptyState title={t('noneFound')}>
        <p>{t('noneFoundNow')}</p>
      </EmptyState>
    )
  if (total === 0)
    return (
      <EmptyState title={t('none')}>
        <p>{t('noneNow')}</p>
        <ButtonLink to="/start" look="main">
          {t('begin')}
        </ButtonLink>
      </EmptyState>
    )
  const said = total === 1 ? t('foundOne') : t(capped ? 'foundMany' : 'found', { n: count(total) })
  return (
    <section aria-labelledby="found" aria-busy={waiting}>
      <div className="m-found">
        <h2 id="found">{said}</h2>
        <ButtonLink to="/start">{t('begin')}</ButtonLink>
      </div>
      <div className={waiting ? 'p-waiting' : undefined}>
        <MatterRows rows={items} />
      </div>
      <Pagination page={wanted.page} pages={Math.ceil(total / size)} to={(page) => address({ ...wanted, page })} />
    </section>
  )
}

function Filter({ wanted }: { wanted: Wanted }) {
  const t = useWords(words)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const which = ranges.find((one) => one === form.get('which')) ?? 'running'
    navigate(address({ q: String(form.get('q') ?? '').trim() || undefined, which, page: 1 }))
  }
  return (
    <search>
      <form className="p-filter m-filter" onSubmit={submit}>
        <TextField name="q" label={t('find')} maxLength={100} defaultValue={wanted.q} />
        <SelectField name="which" label={t('which')} defaultValue={wanted.which}>
          {ranges.map((one) => (
            <option key={one} value={one}>
              {t(one)}
            </option>
          ))}
        </SelectField>
        <Button type="submit" look="main">
          {t('search')}
        </Button>
      </form>
    </search>
  )
}

function read(search: URLSearchParams): Wanted {
  return {
    q: search.get('q')?.trim() || undefined,
    which: ranges.find((one) => one === search.get('which')) ?? 'running',
    page: Math.min(Math.max(Number.parseInt(search.get('page') ?? '1', 10) || 1, 1), 1000),
  }
}

function address({ q, which, page }: Wanted) {
  const query = queryString({ q, which: which === 'running' ? undefined : which, page: page > 1 ? page : undefined })
  return query ? `/matters?${query}` : '/matters'
}
