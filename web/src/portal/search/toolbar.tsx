/** How many, in which order, and what can be done with them. */
import { Button, IconButton } from '../../ui/button.tsx'
import { count } from '../../ui/format.ts'
import { useWords } from '../../ui/language.tsx'
import { ExportMenu } from '../export-menu.tsx'
import { type SearchState, sorts } from './criteria.ts'
import { KeyboardHelp } from './keyboard-help.tsx'
import type { RowPage } from './results.tsx'
import type { Keys } from './use-keys.ts'
import { words } from './words.ts'

interface Props {
  state: SearchState
  go: (next: SearchState) => void
  keys: Keys
  selected: ReadonlySet<string>
  onClear: () => void
  page?: RowPage
  /** The exact count, when the facets have it. */
  total?: number
  waiting: boolean
}

export function Toolbar({ state, go, keys, selected, onClear, page, total, waiting }: Props) {
  const t = useWords(words)
  return (
    <div className="p-toolbar">
      <h2 id="results" tabIndex={-1}>
        <span role="status">
          <Found page={page} total={total} waiting={waiting} />
        </span>
      </h2>
      {selected.size > 0 && (
        <p className="p-selected q-no-print">
          {t('selected', { n: selected.size })}
          <Button look="quiet" onClick={onClear}>
            {t('unselect')}
          </Button>
        </p>
      )}
      <div className="q-actions q-no-print">
        <label className="p-sort">
          <span>{t('sort')}</span>
          <select
            className="q-input q-select"
            value={state.sort}
            onChange={(event) =>
              go({ ...state, page: 1, sort: sorts.find((one) => one === event.target.value) ?? 'relevance' })
            }
          >
            {sorts.map((sort) => (
              <option key={sort} value={sort}>
                {t(sort === 'title' ? 'byTitle' : sort)}
              </option>
            ))}
          </select>
        </label>
        <ExportMenu state={state} selected={selected} disabled={!page?.items.length} />
        <IconButton icon="print" label={t('print')} onClick={() => print()} />
        <KeyboardHelp keys={keys} />
      </div>
    </div>
  )
}

function Found({ page, total, waiting }: Pick<Props, 'page' | 'total' | 'waiting'>) {
  const t = useWords(words)
  if (!page) return t(waiting ? 'updating' : 'results')
  if (page.capped && total === undefined) return t('foundMany', { n: count(page.total) })
  const n = page.capped ? (total ?? page.total) : page.total
  return n === 1 ? t('foundOne') : t('found', { n: count(n) })
}
