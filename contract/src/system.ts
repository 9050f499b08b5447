/** Whether the installation is alive and ready. */
import * as z from 'zod'
import { endpoint } from './endpoint.ts'

const tag = 'System'

export const system = {
  health: endpoint('GET', '/health', { tag, summary: 'The process answers', audience: 'anyone' })
    .input(z.object({}))
    .output(z.object({ status: z.literal('ok'), version: z.string() })),
  ready: endpoint('GET', '/ready', {
    tag,
    summary: 'Database reachable, migrations in place, files writable',
    audience: 'anyone',
    problems: ['kernel.unavailable'],
  })
    .input(z.object({}))
    .output(z.object({ status: z.literal('ready'), checks: z.record(z.string(), z.literal('ok')) })),
}
