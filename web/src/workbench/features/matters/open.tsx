/** Opening a matter: the first form of a procedure, kept as a draft, and beside it what the procedure is. */
import type { ProcedureVocabulary } from '@quanlian/contract'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { apiSources } from '../../../ui/form/sources.ts'
import { useDraft } from '../../../ui/form/use-draft.ts'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { api, call } from '../../api.ts'
import { useNotice } from '../../ui/notice.tsx'
import { Empty, Loaded, Page, Section } from '../../ui/page.tsx'
import { About } from './about.tsx'
import { DraftLine } from './draft-line.tsx'
import { FilledForm } from './filled-form.tsx'
import { formIn } from './form-value.ts'
import { useSettle } from './settle.ts'
import { useToldDraft } from './told-draft.ts'
import { matterWords, openWords } from './words.ts'
import './matters.css'
import './pane.css'
import './side.css'

export function OpenMatter() {
  const { procedure: id } = useParams({ from: '/matters/new/$procedure' })
  const t = useWords(openWords)
  const m = useWords(matterWords)
  const label = useLabel()
  const procedure = useQuery(api.matters.getProcedure.queryOptions({ input: { id } }))
  const drafts = useQuery(api.desk.listDrafts.queryOptions({ input: { size: 200 }, staleTime: 0, gcTime: 0 }))
  // Either may fail; without the list of drafts the form is empty, and no more.
  const query = {
    data: procedure.data && (drafts.data || drafts.error) ? procedure.data : undefined,
    error: procedure.error,
    isPending: procedure.isPending || drafts.isPending,
    refetch: procedure.refetch,
  }
  const draft = drafts.data?.items.find((one) => one.procedure === id && one.matter === null)
  return (
    <Page
      title={procedure.data ? t('open', { procedure: label(procedure.data.title) }) : m('title')}
      crumbs={[{ to: '/matters', label: m('queue') }]}
    >
      <Loaded query={query}>
        {(data) =>
          data.form ? (
            <div className="m-open">
              <Section title={label(data.actions[0]?.title)}>
                <First key={id} procedure={data} draft={draft} />
              </Section>
              <About procedure={data} />
            </div>
          ) : (
            <Empty title={t('notYours')}>
              <p>{t('notYoursHow')}</p>
              <Link to="/matters">{m('backToQueue')}</Link>
            </Empty>
          )
        }
      </Loaded>
    </Page>
  )
}

interface FirstProps {
  procedure: ProcedureVocabulary
  draft: { id: string; form: object; at: string } | undefined
}

function First({ procedure, draft: kept }: FirstProps) {
  const t = useWords(openWords)
  const notice = useNotice()
  const navigate = useNavigate()
  const settle = useSettle()
  const sources = useMemo(() => apiSources(), [])
  const [value, setValue] = useState(() => formIn(kept?.form))
  const [restored, setRestored] = useState(kept?.at)
  const action = procedure.actions[0]?.id ?? ''
  const draft = useDraft(
    { matter: null, procedure: procedure.id, action, version: procedure.version },
    kept,
    useToldDraft(null, action),
  )
  async function drop() {
    setRestored(undefined)
    setValue({})
    await draft.drop()
  }
  return (
    <FilledForm
      schema={procedure.form}
      value={value}
      sources={sources}
      submitLabel={t('submit')}
      onChange={(next) => {
        setValue(next)
        draft.keep(next)
      }}
      submit={async (form, key) => {
        await draft.settle()
        try {
          const { id, number } = await settle(call.matters.open({ procedure: procedure.id, form, key }))
          notice.done(t('opened', { number }))
          await navigate({ to: '/matters/$id', params: { id } })
        } catch (error) {
          draft.keep(value)
          throw error
        }
      }}
    >
      <DraftLine state={draft.state} restored={restored} drop={drop} />
    </FilledForm>
  )
}
