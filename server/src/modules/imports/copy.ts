/** COPY from lines that are already in its text format. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from } from 'pg-copy-streams'
import type { Client } from '../../kernel/database.ts'

/** The client must not pipeline its queries: COPY takes the connection for itself. */
export async function copyIn(client: Client, target: string, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return
  await pipeline(Readable.from(chunks(lines)), client.query(from(`copy ${target} from stdin`)))
}

function* chunks(lines: readonly string[]): Generator<Buffer> {
  const perChunk = 200
  for (let at = 0; at < lines.length; at += perChunk)
    yield Buffer.from(`${lines.slice(at, at + perChunk).join('\n')}\n`)
}
