/** One import: how far it is, what came of it, what was wrong, and the acts the server offers. */
import type { Import } from '@quanlian/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { count, minute } from '../../../ui/format.ts'
import { useWords } from '../../../ui/language.tsx'
import { api, call } from '../../api.ts'
import { announce, useNotice } from '../../ui/notice.tsx'
import { Loaded, Page, Section } from '../../ui/page.tsx'
import { WithReason } from '../../ui/with-reason.tsx'
import { Defects } from './defects.tsx'
import { Files } from './files.tsx'
import { MappingStep } from './mapping.tsx'
import { Progressing } from './progressing.tsx'
import { ImportState, isMoving, type State, useImportName } from './states.tsx'
import { importWords } from './words.ts'
import './imports.css'

export function ImportPage() {
  const { id } = useParams({ from: '/imports/$id' })
  const t = useWords(importWords)
  const nameOf = useImportName()
  const one = useQuery(
    api.imports.get.queryOptions({
      input: { id },
      refetchInterval: ({ state }) => (state.data && isMoving(state.data.state) ? 1000 : false),
    }),
  )
  return (
    <Page
      title={one.data ? t('importOf', { file: nameOf(one.data) }) : t('title')}
      crumbs={[{ to: '/imports', label: t('title') }]}
      aside={one.data && <ImportState state={one.data.state} />}
      actions={one.data && <Acts one={one.data} />}
    >
      <Loaded query={one}>{(data) => <Shown one={data} />}</Loaded>
    </Page>
  )
}

function Shown({ one }: { one: Import }) {
  const t = useWords(importWords)
  useFinishedNotice(one)
  return (
    <>
      <p className="w-soft w-lead">
        {t('by', { by: one.by ?? t('system'), at: minute(one.createdAt) })}
        {' · '}
        {t(one.visibility)}
      </p>
      {one.state === 'refused' && <p className="w-note w-note-soon">{t('refusedHow')}</p>}
      {one.actions.includes('start') ? <MappingStep one={one} /> : <Progressing one={one} />}
      <Section title={t('files')}>
        <Files files={one.files} />
      </Section>
      {one.state !== 'mapping' && <Defects one={one} />}
    </>
  )
}

function Acts({ one }: { one: Import }) {
  const t = useWords(importWords)
  const notice = useNotice()
  const client = useQueryClient()
  const [undoing, setUndoing] = useState(false)
  const [busy, setBusy] = useState(false)
  const show = (next: Import) => client.setQueryData(api.imports.get.queryKey({ input: { id: one.id } }), next)
  async function run(act: () => Promise<Import>, said: string) {
    setBusy(true)
    try {
      show(await act())
      notice.done(said)
    } catch (error) {
      notice.failed(error)
    } finally {
      setBusy(false)
    }
  }
  async function undo(reason: string) {
    show(await call.imports.undo({ id: one.id, reason }))
    notice.done(t('undoNotice'))
    setUndoing(false)
  }
  return (
    <>
      {one.actions.includes('resume') && (
        <Button
          type="primary"
          loading={busy}
          onClick={() => void run(() => call.imports.resume({ id: one.id }), t('resumedNotice'))}
        >
          {t('resume')}
        </Button>
      )}
      {one.actions.includes('stop') && (
        <Button loading={busy} onClick={() => void run(() => call.imports.stop({ id: one.id }), t('stoppedNotice'))}>
          {t('stop')}
        </Button>
      )}
      {one.actions.includes('undo') && (
        <Button danger onClick={() => setUndoing(true)}>
          {t('undo')}
        </Button>
      )}
      <WithReason
        title={t('undo')}
        effect={t('undoEffect')}
        act={t('undo')}
        danger
        open={undoing}
        close={() => setUndoing(false)}
        submit={undo}
      />
    </>
  )
}

/** Says the outcome once, when a running import comes to its end under one's eyes; lists then count anew. */
function useFinishedNotice(one: Import) {
  const t = useWords(importWords)
  const client = useQueryClient()
  const before = useRef<State>(one.state)
  useEffect(() => {
    const finished = isMoving(before.current) && !isMoving(one.state)
    before.current = one.state
    if (!finished) return
    const { created, updated, defects } = one.counts
    announce(t('finishedNotice', { created: count(created), updated: count(updated), defects: count(defects) }))
    void client.invalidateQueries({ queryKey: api.rights.key() })
    void client.invalidateQueries({ queryKey: api.imports.defects.key() })
    void client.invalidateQueries({ queryKey: api.imports.list.key() })
  }, [one, t, client])
}
