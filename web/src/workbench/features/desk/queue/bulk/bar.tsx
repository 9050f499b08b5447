/** What can be done with the rows selected. */
import { contract, type MatterRow, type QueueCriteria } from '@quanlian/contract'
import { Button } from 'antd'
import { useState } from 'react'
import { count } from '../../../../../ui/format.ts'
import { useWords } from '../../../../../ui/language.tsx'
import { useMay } from '../../../../session.ts'
import { uiWords } from '../../../../ui/words.ts'
import { ExportMenu } from '../export.tsx'
import { ActDialog } from './act.tsx'
import { AssignDialog } from './assign.tsx'
import { bulkWords } from './words.ts'

interface BulkBarProps {
  rows: readonly MatterRow[]
  sort: QueueCriteria['sort']
  /** Leaves only these selected. */
  keep: (ids: ReadonlySet<string>) => void
}

export function BulkBar({ rows, sort, keep }: BulkBarProps) {
  const t = useWords(bulkWords)
  const u = useWords(uiWords)
  const may = useMay()
  const [open, setOpen] = useState<'assign' | 'act'>()
  const close = (left?: ReadonlySet<string>) => {
    setOpen(undefined)
    if (left) keep(left)
  }
  return (
    <span className="w-bulk w-noprint">
      <span role="status">{u('selected', { n: count(rows.length) })}</span>
      {may(contract.desk.assign) && <Button onClick={() => setOpen('assign')}>{t('assign')}</Button>}
      <Button onClick={() => setOpen('act')}>{t('act')}</Button>
      <ExportMenu query={{ ids: rows.map(({ id }) => id), sort }} />
      <Button type="link" size="small" onClick={() => keep(new Set())}>
        {u('clearSelection')}
      </Button>
      {open === 'assign' && <AssignDialog rows={rows} close={close} />}
      {open === 'act' && <ActDialog rows={rows} close={close} />}
    </span>
  )
}
