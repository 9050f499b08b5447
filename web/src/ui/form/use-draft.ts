/** A form half filled in, kept on the server while somebody types: after a short rest, and when the page goes. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { get, send } from '../fetch.ts'
import type { FormValue } from './schema.ts'

/** Which form: of a matter, or of one that is yet to be opened. */
export interface DraftOf {
  matter: string | null
  procedure: string
  action: string
  version: number
}
export type DraftState = { kind: 'none' } | { kind: 'failed' } | { kind: 'saved'; at: string }

const rest = 1200

/**
 * @param known the draft that the form was filled from
 * @param told hears of each draft as it is kept, and of none once it is thrown away; keep it the same function
 */
export function useDraft(
  { matter, procedure, action, version }: DraftOf,
  known?: KeptDraft,
  told?: (draft: FoundDraft | null) => void,
) {
  const of = useMemo(() => ({ matter, procedure, action, version }), [matter, procedure, action, version])
  const [state, setState] = useState<DraftState>(known ? { kind: 'saved', at: known.at } : { kind: 'none' })
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; form: FormValue }>(undefined)
  const under = useRef<Promise<unknown>>(undefined)
  const kept = useRef(known?.id)
  const take = useCallback(() => {
    const form = pending.current?.form
    clearTimeout(pending.current?.timer)
    pending.current = undefined
    return form
  }, [])
  const write = useCallback(() => {
    const form = take()
    if (!form) return
    // One after the other: what was typed last is what stays.
    under.current = (under.current ?? Promise.resolve())
      .then(() => send<KeptDraft>('PUT', '/drafts', { ...of, form }))
      .then(
        ({ id, at }) => {
          kept.current = id
          setState({ kind: 'saved', at })
          told?.({ id, at, form })
        },
        () => setState({ kind: 'failed' }),
      )
  }, [of, take, told])
  useEffect(() => {
    const leave = () => {
      const form = take()
      if (form) void sendWhileLeaving({ ...of, form })
    }
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      write()
    }
  }, [of, take, write])
  const keep = useCallback(
    (form: FormValue) => {
      clearTimeout(pending.current?.timer)
      pending.current = { form, timer: setTimeout(write, rest) }
    },
    [write],
  )
  /** Before a form is sent: nothing follows what is on its way. */
  const settle = useCallback(async () => {
    take()
    await under.current
  }, [take])
  const drop = useCallback(async () => {
    await settle()
    setState({ kind: 'none' })
    if (kept.current === undefined) return
    await send('DELETE', `/drafts/${kept.current}`)
    kept.current = undefined
    told?.(null)
  }, [settle, told])
  return { state, keep, settle, drop }
}

/** A draft that stands on the server. */
export interface KeptDraft {
  id: string
  at: string
}
export interface FoundDraft extends KeptDraft {
  form: FormValue
}

/** The draft of a form that the person keeps, if there is one. */
export async function findDraft({
  matter,
  procedure,
  action,
}: Omit<DraftOf, 'version'>): Promise<FoundDraft | undefined> {
  const { items } = await get<{ items: DraftRow[] }>('/drafts', { size: 200 })
  return items.find(
    (one) => (one.matter?.id ?? null) === matter && one.procedure === procedure && one.action === action,
  )
}

interface DraftRow extends FoundDraft {
  matter: { id: string } | null
  procedure: string
  action: string
}

/** A request that outlives its page. */
async function sendWhileLeaving(body: DraftOf & { form: FormValue }) {
  await fetch('/api/drafts', {
    method: 'PUT',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined)
}
