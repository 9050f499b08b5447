/** The URL is the state of a list: search parameters read through the zod shape of the list's query. */
import { useLocation, useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type * as z from 'zod'

/**
 * The parameters of this address as `schema` reads them, and a way to change some of them.
 * What does not parse is dropped, so an old or mistyped link still opens. Any change but of the page goes back to page 1.
 */
export function useUrlState<S extends z.ZodObject>(schema: S) {
  const search = useLocation({ select: (location) => location.searchStr })
  const navigate = useNavigate()
  const state = useMemo(() => readUrl(schema, search), [schema, search])
  const change = useCallback(
    (changes: { [Name in keyof z.input<S>]?: z.input<S>[Name] }, how: { replace?: boolean } = {}) => {
      const current = readUrl(schema, location.search)
      const page = 'page' in changes ? {} : { page: undefined }
      const next = withoutDefaults(schema, { ...current, ...page, ...changes })
      void navigate({ to: '.', search: next as never, replace: how.replace ?? false, resetScroll: 'page' in changes })
    },
    [schema, navigate],
  )
  return [state, change] as const
}

export function readUrl<S extends z.ZodObject>(schema: S, search: string): z.output<S> {
  const parameters = new URLSearchParams(search)
  const read: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(schema.shape)) {
    const texts = parameters.getAll(name)
    const [first] = texts
    if (first === undefined) continue
    for (const candidate of [first, texts, Number(first), first === 'true']) {
      const parsed = (field as z.ZodType).safeParse(candidate)
      if (!parsed.success) continue
      read[name] = parsed.data
      break
    }
  }
  return schema.parse(read)
}

/** Search parameters as plain repeated keys: `kind=mark&kind=patent`, which people can read and edit. */
export function parseSearch(search: string): Record<string, string | string[]> {
  const read: Record<string, string | string[]> = {}
  const parameters = new URLSearchParams(search)
  for (const name of new Set(parameters.keys())) {
    const all = parameters.getAll(name)
    read[name] = all.length > 1 ? all : (all[0] ?? '')
  }
  return read
}

export function stringifySearch(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== null && one !== '') parameters.append(name, String(one))
  }
  const text = parameters.toString()
  return text ? `?${text}` : ''
}

function withoutDefaults(schema: z.ZodObject, state: Record<string, unknown>) {
  const defaults = schema.parse({}) as Record<string, unknown>
  return Object.fromEntries(Object.entries(state).filter(([name, value]) => value !== defaults[name]))
}
