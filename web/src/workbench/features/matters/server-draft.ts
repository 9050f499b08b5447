/** A form half filled in, kept on the server a second after the last change; told to the person who types. */
import type { AvailableAction } from '@quanlian/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { FormValue } from '../../../ui/form/schema.ts'
import { api, call } from '../../api.ts'

interface DraftOf {
  /** None where the matter is yet to be opened. */
  matter: string | null
  procedure: string
  action: string
  version: number
}
export type DraftState = { kind: 'none' } | { kind: 'saving' } | { kind: 'saved'; at: string } | { kind: 'failed' }

const wait = 1000

/** A draft that stands on the server. */
export interface KnownDraft {
  id: string
  at: string
}

/** @param known the draft that the form was filled from */
export function useServerDraft({ matter, procedure, action, version }: DraftOf, known?: KnownDraft) {
  const client = useQueryClient()
  const [state, setState] = useState<DraftState>(known ? { kind: 'saved', at: known.at } : { kind: 'none' })
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; form: FormValue }>(undefined)
  const running = useRef<Promise<unknown>>(undefined)
  const kept = useRef(known?.id)
  const body = useCallback(
    (form: FormValue) => ({ matter, procedure, action, version, form: { ...form } }),
    [matter, procedure, action, version],
  )
  // The page of the matter knows it at once, so that the form comes back as it was left.
  const tell = useCallback(
    (draft: AvailableAction['draft']) => {
      if (matter === null) return client.invalidateQueries({ queryKey: api.desk.listDrafts.key() })
      client.setQueryData(api.matters.get.queryKey({ input: { id: matter } }), (known) => {
        const actions = known?.actions.map((one) => (one.action === action ? { ...one, draft } : one))
        return known && actions ? { ...known, actions } : known
      })
    },
    [client, matter, action],
  )
  const write = useCallback(() => {
    if (!pending.current) return
    clearTimeout(pending.current.timer)
    const { form } = pending.current
    pending.current = undefined
    setState({ kind: 'saving' })
    running.current = call.desk.putDraft(body(form)).then(
      ({ id, at }) => {
        kept.current = id
        setState({ kind: 'saved', at })
        tell({ id, at, form: { ...form } })
      },
      () => setState({ kind: 'failed' }),
    )
  }, [body, tell])
  useEffect(() => {
    const leave = () => {
      if (!pending.current) return
      // A request of its own, since the page's client does not outlive the page.
      const sent = JSON.stringify(body(pending.current.form))
      clearTimeout(pending.current.timer)
      pending.current = undefined
      void fetch('/api/drafts', { method: 'PUT', keepalive: true, headers: json, body: sent })
    }
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      write()
    }
  }, [body, write])
  const keep = useCallback(
    (form: FormValue) => {
      clearTimeout(pending.current?.timer)
      pending.current = { form, timer: setTimeout(write, wait) }
    },
    [write],
  )
  /** Before a form is sent: what is on its way arrives first, and nothing follows it. */
  const rest = useCallback(async () => {
    clearTimeout(pending.current?.timer)
    pending.current = undefined
    await running.current
  }, [])
  const drop = useCallback(async () => {
    await rest()
    setState({ kind: 'none' })
    if (kept.current === undefined) return
    await call.desk.dropDraft({ id: kept.current })
    kept.current = undefined
    await tell(null)
  }, [rest, tell])
  return { state, keep, rest, drop }
}

const json = { 'content-type': 'application/json' }
