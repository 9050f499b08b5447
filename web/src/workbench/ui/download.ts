/** Fetches a file that an endpoint streams; a refusal becomes a problem instead of a broken file. */

import type { Problem } from '@quanlian/contract'
import { queryString, RequestError } from '../../ui/fetch.ts'
import { unnamed } from '../api.ts'

/** Saves the answer under the name the server gives it. */
export async function download(path: string, query: object, fallbackName: string) {
  const search = queryString(query)
  const response = await fetch(`/api${path}${search ? `?${search}` : ''}`)
  if (!response.ok) {
    const problem: Problem | undefined = await response.json().catch(() => undefined)
    throw new RequestError(problem ?? unnamed(response.status))
  }
  const url = URL.createObjectURL(await response.blob())
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = nameIn(response.headers.get('content-disposition')) ?? fallbackName
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

function nameIn(disposition: string | null) {
  const extended = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1]
  if (extended) return decodeURIComponent(extended)
  return disposition?.match(/filename="?([^";]+)"?/i)?.[1]
}
