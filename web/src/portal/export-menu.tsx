/** Exports exactly what is shown: the same criteria and order, or only what is selected. */
import { useState } from 'react'
import { Dialog } from '../ui/dialog.tsx'
import { queryString } from '../ui/fetch.ts'
import { useLanguage, useWords } from '../ui/language.tsx'
import { Menu } from '../ui/menu.tsx'
import { ErrorState } from '../ui/states.tsx'
import { download } from './download.ts'
import type { SearchState } from './search/criteria.ts'
import { words } from './search/words.ts'

const formats = ['csv', 'xlsx', 'json', 'st96'] as const

export function ExportMenu({
  state,
  selected,
  disabled,
}: {
  state: SearchState
  selected: ReadonlySet<string>
  disabled: boolean
}) {
  const { criteria, sort } = state
  const some = selected.size > 0
  const what = some ? { id: [...selected], scope: criteria.scope, sort } : { ...criteria, sort }
  return disabled ? null : <Export what={what} some={some} />
}

/** The menu itself; a right's page exports its one right with it. */
export function Export({ what, some = false }: { what: object; some?: boolean }) {
  const t = useWords(words)
  const { language } = useLanguage()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const run = async (format: (typeof formats)[number]) => {
    setBusy(true)
    const name = `quanlian.${format === 'st96' ? 'xml' : format}`
    await download(`/rights/export?${queryString({ ...what, format, lang: language })}`, name).catch(setError)
    setBusy(false)
  }
  return (
    <>
      <Menu
        icon="download"
        label={t(busy ? 'exporting' : some ? 'exportSelected' : 'export')}
        items={formats.map((format) => ({
          id: format,
          label: t(format),
          help: t(`${format}Help`),
          onChoose: () => run(format),
        }))}
      />
      <Dialog open={error !== undefined} title={t('export')} onClose={() => setError(undefined)}>
        <ErrorState error={error} />
      </Dialog>
    </>
  )
}
