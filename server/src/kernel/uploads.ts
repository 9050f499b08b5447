/** Takes multipart bodies as they stream in: files go straight into the store, fields stay small. */
import type { FastifyRequest } from 'fastify'
import type { Kernel, Upload } from './module.ts'
import { fail } from './problem.ts'

/** Stores every file part. @throws Problem kernel.media_type without multipart, kernel.too_large beyond the limit. */
export async function receiveUploads(
  request: FastifyRequest,
  kernel: Kernel,
): Promise<{ fields: Record<string, string>; files: Upload[] }> {
  if (!request.isMultipart()) fail('kernel.media_type', { detail: 'multipart/form-data' })
  const fields: Record<string, string> = {}
  const files: Upload[] = []
  const maxBytes = kernel.config.UPLOAD_MB * 1024 * 1024
  try {
    for await (const part of request.parts({
      limits: { files: 100, fields: 20, fieldSize: 64 * 1024, parts: 120, fileSize: maxBytes + 1 },
    })) {
      if (part.type === 'field') fields[part.fieldname] = String(part.value)
      else files.push({ name: safeName(part.filename), ...(await kernel.files.put(part.file, maxBytes)) })
    }
  } catch (error) {
    // The parser's own errors carry no code: a body that ends early or is no multipart at all is the sender's.
    if (error instanceof Error && !('code' in error))
      fail('kernel.invalid', { errors: [{ path: 'body', message: error.message }] })
    throw error
  }
  return { fields, files }
}

/** The last part of a path, without control characters: names are shown, never used as paths. */
function safeName(name: string | undefined): string {
  const last = (name ?? '').split(/[\\/]/).at(-1) ?? ''
  return (
    last
      .replace(/\p{Cc}/gu, '')
      .trim()
      .slice(0, 200) || 'file'
  )
}
