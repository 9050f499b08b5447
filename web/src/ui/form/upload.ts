/** Brings one file as multipart. XMLHttpRequest, since fetch does not tell how much of a body has gone. */
import type { Problem } from '@quanlian/contract'
import { RequestError, readersLanguage } from '../fetch.ts'
import { isRecord } from './schema.ts'
import type { StoredFile } from './sources.ts'

interface Sending {
  file: File
  /** Id of the matter it is for. */
  matter?: string
  progress: (percent: number) => void
  signal: AbortSignal
}

/** @throws RequestError as the server words it; TypeError where the connection was lost; AbortError when stopped */
export function sendFile({ file, matter, progress, signal }: Sending): Promise<StoredFile> {
  const form = new FormData()
  // Before the file, so that the server knows it when the first bytes arrive.
  if (matter) form.append('matter', matter)
  form.append('file', file, file.name)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/matters/files')
    request.responseType = 'json'
    for (const [name, value] of Object.entries(readersLanguage())) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => progress(Math.floor((loaded / Math.max(total, 1)) * 100))
    request.onerror = () => reject(new TypeError('the connection was lost'))
    request.onabort = () => reject(new DOMException('stopped', 'AbortError'))
    request.onload = () => {
      const stored = storedIn(request.response)
      if (request.status < 300 && stored) resolve(stored)
      else reject(new RequestError(problemIn(request.response, request.status)))
    }
    signal.addEventListener('abort', () => request.abort())
    request.send(form)
  })
}

function storedIn(body: unknown): StoredFile | undefined {
  return isRecord(body) && typeof body.sha256 === 'string' && typeof body.name === 'string'
    ? { sha256: body.sha256, name: body.name }
    : undefined
}

function problemIn(body: unknown, status: number): Problem {
  const given = isRecord(body) ? body : {}
  const text = (name: string) => (typeof given[name] === 'string' ? given[name] : '')
  return {
    type: text('type') || '/problems/kernel.internal',
    code: text('code') || 'kernel.internal',
    title: text('title'),
    status,
    ...(text('detail') && { detail: text('detail') }),
  }
}
