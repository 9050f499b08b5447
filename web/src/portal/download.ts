/** Fetches a file and hands it to the reader, so that a refusal can be said on the page. */
import type { Problem } from '@quanlian/contract'
import { RequestError, readersLanguage } from '../ui/fetch.ts'

export async function download(path: string, name: string) {
  const response = await fetch(`/api${path}`, { headers: readersLanguage() })
  if (!response.ok) throw new RequestError(await refusal(response))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = fileName(response.headers.get('content-disposition')) ?? name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

async function refusal(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => undefined)) as Problem | undefined
  return body ?? { type: '', code: 'kernel.internal', title: response.statusText, status: response.status }
}

/** The server's own name, in its RFC 5987 form when it has one. */
function fileName(header: string | null) {
  const coded = header?.match(/filename\*=UTF-8''([^;]+)/i)?.[1]
  return coded ? decodeURIComponent(coded) : header?.match(/filename="?([^";]+)"?/i)?.[1]
}
