/** Sends files as one multipart request. XMLHttpRequest, since fetch does not tell how much of a body has gone. */

import type { Import, Problem } from '@quanlian/contract'
import { RequestError } from '../../../ui/fetch.ts'
import { unnamed } from '../../api.ts'

export type Visibility = Import['visibility']

/** `visibility` goes before the files, so that the server knows it when the first arrives. */
export function sendFiles(
  files: readonly File[],
  visibility: Visibility,
  progress: (percent: number) => void,
  signal: AbortSignal,
): Promise<Import> {
  const form = new FormData()
  form.append('visibility', visibility)
  for (const file of files) form.append('file', file, file.name)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/imports')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => progress(Math.floor((loaded / Math.max(total, 1)) * 100))
    request.onerror = () => reject(new TypeError('the connection was lost'))
    request.onabort = () => reject(new DOMException('cancelled', 'AbortError'))
    request.onload = () => {
      const body = request.response as Import | Problem | null
      if (request.status < 300 && body) resolve(body as Import)
      else reject(new RequestError((body as Problem | null) ?? unnamed(request.status)))
    }
    signal.addEventListener('abort', () => request.abort())
    request.send(form)
  })
}
