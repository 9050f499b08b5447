/** Gives the selected matters to one person of the body, or takes them back. */
import type { MatterRow } from '@quanlian/contract'
import { Button, Select } from 'antd'
import { useId, useState } from 'react'
import { useWords } from '../../../../../ui/language.tsx'
import { call } from '../../../../api.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { Loaded } from '../../../../ui/page.tsx'
import { usePeople } from '../../people.tsx'
import { deskWords } from '../../words.ts'
import { Results, type RowResult } from './results.tsx'
import { useRun } from './use-run.ts'
import { bulkWords } from './words.ts'

const batch = 50
const nobody = 'nobody'

interface DialogProps {
  rows: readonly MatterRow[]
  /** With the rows that stay selected, where something was done. */
  close: (left?: ReadonlySet<string>) => void
}

export function AssignDialog({ rows: selected, close }: DialogProps) {
  const t = useWords(bulkWords)
  const d = useWords(deskWords)
  const id = useId()
  // The rows as they were selected: the list behind the dialog goes on being asked.
  const [rows] = useState(selected)
  const [person, setPerson] = useState<string>()
  const [missing, setMissing] = useState(false)
  const people = usePeople()
  const run = useRun<RowResult>()
  const assign = () =>
    run.start(
      rows.map((row) => row.id),
      batch,
      async (matters) => {
        const { items } = await call.desk.assign({
          matters: [...matters],
          person: person === nobody ? null : (person ?? null),
        })
        return items.map(({ id, done, code }) => ({ id, done, code, words: null }))
      },
    )
  if (run.state)
    return (
      <Dialog title={t('assignMany', { n: rows.length })} open close={() => close()} wide>
        <Results rows={rows} run={run} close={close} />
      </Dialog>
    )
  return (
    <Dialog title={t('assignMany', { n: rows.length })} open close={() => close()}>
      <Loaded query={people}>
        {({ items }) => (
          <form
            className="w-bulk-form"
            onSubmit={(event) => {
              event.preventDefault()
              if (person) void assign()
              else setMissing(true)
            }}
          >
            <label htmlFor={id}>{t('assignTo')}</label>
            <Select
              id={id}
              autoFocus
              status={missing && !person ? 'error' : undefined}
              aria-invalid={(missing && !person) || undefined}
              aria-describedby={`${id}-fault`}
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={t('choose')}
              value={person}
              onChange={setPerson}
              options={[
                ...items.map((one) => ({ value: one.id, label: `${one.name}${one.away ? d('away') : ''}` })),
                { value: nobody, label: t('toNobody') },
              ]}
            />
            <p id={`${id}-fault`} role="alert" className="w-bulk-fault">
              {missing && !person ? t('chooseFirst') : ''}
            </p>
            <p className="w-soft">{t('assignHow')}</p>
            <Button type="primary" htmlType="submit">
              {t('assign')}
            </Button>
          </form>
        )}
      </Loaded>
    </Dialog>
  )
}
