/** Names and payloads of the two background tasks. */
import * as z from 'zod'
import type { Context } from '../../kernel/module.ts'

/** Whose import it is; the job acts as the person who asked, for the body. */
export const ImportJob = z.object({ importId: z.uuid(), bodyId: z.uuid(), personId: z.uuid().nullable() })
export type ImportJob = z.infer<typeof ImportJob>

type Stored = { id: string; body_id: string; person_id: string | null }

export function startRun(context: Pick<Context, 'enqueue'>, stored: Stored): Promise<void> {
  return context.enqueue('imports.run', payload(stored), `import:${stored.id}`)
}

export function startUndo(context: Pick<Context, 'enqueue'>, stored: Stored): Promise<void> {
  return context.enqueue('imports.undo', payload(stored), `import:${stored.id}`)
}

function payload({ id, body_id, person_id }: Stored): Record<string, unknown> {
  return { importId: id, bodyId: body_id, personId: person_id } satisfies ImportJob
}
