/** One action in many matters: what they offer, one form for all, then each on its own. */
import type { MatterRow } from '@quanlian/contract'
import { Button, Progress, Radio } from 'antd'
import { useId, useMemo, useState } from 'react'
import { errorsIn, type FormError, readyToSend } from '../../../../../ui/form/check.ts'
import { type FormValue, fieldsOf } from '../../../../../ui/form/schema.ts'
import { SchemaForm } from '../../../../../ui/form/schema-form.tsx'
import { apiSources } from '../../../../../ui/form/sources.ts'
import { useLabel, useWords } from '../../../../../ui/language.tsx'
import { call } from '../../../../api.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { Empty } from '../../../../ui/page.tsx'
import { ProblemNote } from '../../../../ui/problem.tsx'
import { fieldsForMany, type Offer } from './offers.ts'
import { useOffers } from './read-offers.ts'
import { Results, type RowResult } from './results.tsx'
import { useRun } from './use-run.ts'
import { bulkWords } from './words.ts'

const most = 100
const batch = 10

interface DialogProps {
  rows: readonly MatterRow[]
  close: (left?: ReadonlySet<string>) => void
}

export function ActDialog({ rows: selected, close }: DialogProps) {
  const t = useWords(bulkWords)
  const [rows] = useState(selected)
  const run = useRun<RowResult>()
  const act = ({ action, matters }: Offer, form: FormValue) =>
    run.start(matters, batch, async (some) => {
      const { items } = await call.desk.actOnMany({ matters: [...some], action, form: { ...form } })
      return items
    })
  return (
    <Dialog title={t('actMany', { n: rows.length })} open close={() => close()} wide>
      {run.state ? (
        <Results rows={rows} run={run} close={close} />
      ) : rows.length > most ? (
        <p>{t('tooMany', { n: most })}</p>
      ) : (
        <Choose rows={rows} act={act} />
      )}
    </Dialog>
  )
}

interface ChooseProps {
  rows: readonly MatterRow[]
  act: (offer: Offer, form: FormValue) => unknown
}

function Choose({ rows, act }: ChooseProps) {
  const t = useWords(bulkWords)
  const label = useLabel()
  const id = useId()
  const { query, read } = useOffers(rows)
  const [chosen, setChosen] = useState<string>()
  if (query.error) return <ProblemNote error={query.error} retry={() => query.refetch()} />
  if (!query.data)
    return (
      <>
        <p role="status">{t('reading', { done: read, n: rows.length })}</p>
        <Progress percent={Math.round((100 * read) / rows.length)} showInfo={false} aria-label={t('act')} />
      </>
    )
  const offers = query.data
  const offer = offers.find((one) => one.key === chosen)
  if (offers.length === 0) return <Empty title={t('noAction')}>{t('noActionHow')}</Empty>
  const several = new Set(offers.map((one) => label(one.procedure))).size > 1
  return (
    <>
      <fieldset className="w-bulk-offers">
        <legend>{t('whichAction')}</legend>
        {offers.map((one) => (
          <Radio key={one.key} name={id} checked={one.key === chosen} onChange={() => setChosen(one.key)}>
            {t(several ? 'offeredOf' : 'offered', {
              procedure: label(one.procedure),
              title: label(one.title),
              n: one.matters.length,
            })}
          </Radio>
        ))}
      </fieldset>
      {offer && <FillIn key={offer.key} offer={offer} rows={rows.length} act={act} />}
    </>
  )
}

function FillIn({ offer, rows, act }: { offer: Offer; rows: number; act: ChooseProps['act'] }) {
  const t = useWords(bulkWords)
  const sources = useMemo(() => apiSources(), [])
  const [value, setValue] = useState<FormValue>({})
  const [errors, setErrors] = useState<readonly FormError[]>([])
  if (!offer.forMany) return <p className="w-note w-note-soon">{t('notForMany')}</p>
  const names = fieldsForMany(offer)
  const fields = fieldsOf(offer.form).filter(({ name }) => names.includes(name))
  const send = () => {
    const found = errorsIn(fields, value)
    setErrors(found)
    if (found.length === 0) void act(offer, readyToSend(fields, value))
  }
  return (
    <form
      className="w-bulk-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {rows > offer.matters.length && (
        <p className="w-note w-note-soon">{t('someNot', { n: rows - offer.matters.length })}</p>
      )}
      {fields.length > 0 && <p className="w-soft">{t('sameForm')}</p>}
      <SchemaForm
        schema={offer.form}
        value={value}
        onChange={setValue}
        errors={errors}
        sources={sources}
        only={names}
      />
      <Button type="primary" htmlType="submit">
        {t('actNow', { n: offer.matters.length })}
      </Button>
    </form>
  )
}
