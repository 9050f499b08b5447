/** A bulk act while it runs and afterwards: how far it is, a way to stop it, and the result of each row. */
import { type MatterRow, type ProblemCode, problems } from '@quanlian/contract'
import { Button, Progress } from 'antd'
import { useEffect, useState } from 'react'
import { useLabel, useWords, type Words } from '../../../../../ui/language.tsx'
import { Tag } from '../../../../../ui/tag.tsx'
import { announce } from '../../../../ui/notice.tsx'
import { ProblemNote } from '../../../../ui/problem.tsx'
import { useRefresh } from '../../use-refresh.ts'
import type { useRun } from './use-run.ts'
import { bulkWords } from './words.ts'

/** What became of one matter: a code of the catalogue of problems, and the server's own words where it has some. */
export interface RowResult {
  id: string
  done: boolean
  code: string | null
  words: Words | null
}

interface ResultsProps {
  rows: readonly MatterRow[]
  run: ReturnType<typeof useRun<RowResult>>
  close: (left?: ReadonlySet<string>) => void
}

export function Results({ rows, run: { state, stop }, close }: ResultsProps) {
  const t = useWords(bulkWords)
  const refresh = useRefresh()
  const [stopping, setStopping] = useState(false)
  const running = state?.running ?? false
  const summary = useSummary(state)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it has ended
  useEffect(() => {
    if (running) return
    announce(summary)
    void refresh()
  }, [running])
  if (!state) return null
  const { results, total, error } = state
  const failed = results.filter((one) => !one.done)
  const untouched = rows.filter((row) => !results.some((one) => one.id === row.id))
  const left = new Set([...failed, ...untouched].map((one) => one.id))
  return (
    <>
      {running ? (
        <>
          <p role="status">{t('running', { done: results.length, n: total })}</p>
          <Progress
            percent={Math.round((100 * results.length) / Math.max(total, 1))}
            showInfo={false}
            aria-label={t('results')}
          />
          <Button
            disabled={stopping}
            onClick={() => {
              stop()
              setStopping(true)
            }}
          >
            {t(stopping ? 'stopping' : 'stop')}
          </Button>
        </>
      ) : (
        <p className="w-bulk-sum">{summary}</p>
      )}
      {error !== undefined && <ProblemNote error={error} />}
      <RowResults rows={rows} results={results} />
      {!running && (
        <div className="w-form-end">
          <Button type="primary" autoFocus onClick={() => close(left)}>
            {t(left.size > 0 ? 'keepFailed' : 'close')}
          </Button>
        </div>
      )}
    </>
  )
}

/** What was not done first, each with its reason. */
function RowResults({ rows, results }: { rows: readonly MatterRow[]; results: readonly RowResult[] }) {
  const t = useWords(bulkWords)
  const label = useLabel()
  if (results.length === 0) return null
  const ordered = results.toSorted((a, b) => Number(a.done) - Number(b.done))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list of results scrolls, by keyboard too
    <section className="w-bulk-results" tabIndex={0} aria-label={t('results')}>
      <ul>
        {ordered.map(({ id, done, code, words }) => {
          const row = rows.find((one) => one.id === id)
          return (
            <li key={id}>
              <span>
                {row?.title} <span className="w-faint">{row?.number}</span>
              </span>
              {done ? (
                <Tag tone="done">{t('done')}</Tag>
              ) : (
                <span className="w-bulk-why">{label(words ?? problems[code as ProblemCode])}</span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function useSummary(state: ReturnType<typeof useRun<RowResult>>['state']): string {
  const t = useWords(bulkWords)
  if (!state) return ''
  const done = state.results.filter((one) => one.done).length
  const failed = state.results.length - done
  const left = state.total - state.results.length
  if (left > 0) return t('stoppedAt', { done, failed, left })
  return failed > 0 ? t('someDone', { done, failed }) : t('allDone', { n: done })
}
