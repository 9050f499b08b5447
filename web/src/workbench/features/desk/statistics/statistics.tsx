/** Matters of the acting body by state and age, and its periods of law kept or missed. */
import { Day } from '@quanlian/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import * as z from 'zod'
import { count } from '../../../../ui/format.ts'
import { useLabel, useWords } from '../../../../ui/language.tsx'
import { api } from '../../../api.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { FilterField } from '../../../ui/filter-field.tsx'
import { Empty, Loaded, Page } from '../../../ui/page.tsx'
import { useUrlState } from '../../../ui/url-state.ts'
import { PrintButton, PrintHead } from '../print.tsx'
import { useProcedures } from '../procedures.ts'
import { Ages } from './ages.tsx'
import { Clocks } from './clocks.tsx'
import type { Statistics } from './findings.ts'
import { useEnds } from './use-ends.ts'
import { statisticsWords } from './words.ts'
import '../desk.css'
import './statistics.css'

const Query = z.object({ procedure: z.string().max(60).optional(), from: Day.optional(), to: Day.optional() })
type Query = z.infer<typeof Query>

export function StatisticsPage() {
  const t = useWords(statisticsWords)
  const [query, change] = useUrlState(Query)
  const statistics = useQuery(api.desk.statistics.queryOptions({ input: query, placeholderData: keepPreviousData }))
  const filtered = Object.values(query).some((value) => value !== undefined)
  return (
    <Page title={t('title')} actions={<PrintButton />}>
      <PrintHead />
      <Filters query={query} change={change} />
      <Loaded query={statistics}>
        {(data) =>
          data.states.length === 0 && data.clocks.length === 0 ? (
            <Empty title={t('empty')}>{t(filtered ? 'emptyFilteredHow' : 'emptyHow')}</Empty>
          ) : (
            <Figures data={data} stale={statistics.isPlaceholderData} />
          )
        }
      </Loaded>
    </Page>
  )
}

function Figures({ data, stale }: { data: Statistics; stale: boolean }) {
  const t = useWords(statisticsWords)
  const isEnd = useEnds(data.states)
  const { opened, ended, asOf } = data
  const figures = [
    ['opened', opened],
    ['ended', ended],
    ['inHand', opened - ended],
  ] as const
  return (
    <div aria-busy={stale || !isEnd}>
      <dl className="w-key-figures">
        {figures.map(([word, n]) => (
          <div key={word}>
            <dt>{t(word)}</dt>
            <dd>{t('matters', { n: count(n) })}</dd>
          </div>
        ))}
      </dl>
      {isEnd && (
        <>
          <Ages of="age" states={data.states.filter((row) => !isEnd(row))} total={opened - ended} asOf={asOf} />
          <Clocks clocks={data.clocks} asOf={asOf} />
          <Ages of="end" states={data.states.filter(isEnd)} total={ended} asOf={asOf} />
        </>
      )}
    </div>
  )
}

function Filters({ query, change }: { query: Query; change: (changes: Partial<Query>) => void }) {
  const t = useWords(statisticsWords)
  const label = useLabel()
  const procedures = useProcedures()
  return (
    <div className="w-filters w-noprint">
      <FilterField label={t('procedure')}>
        {(id) => (
          <select
            id={id}
            className="w-select"
            value={query.procedure ?? ''}
            onChange={({ target }) => change({ procedure: target.value || undefined })}
          >
            <option value="">{t('allProcedures')}</option>
            {procedures.data?.items.map((one) => (
              <option key={one.id} value={one.id}>
                {label(one.title)}
              </option>
            ))}
          </select>
        )}
      </FilterField>
      <FilterField label={t('from')}>
        {(id) => <DayField id={id} value={query.from} onChange={(from) => change({ from })} />}
      </FilterField>
      <FilterField label={t('to')}>
        {(id) => <DayField id={id} value={query.to} onChange={(to) => change({ to })} />}
      </FilterField>
    </div>
  )
}
