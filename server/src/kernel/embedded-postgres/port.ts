import { randomInt } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { EmbeddedPostgresError } from './error.ts'
import { writeWhole } from './secrets.ts'

/** The port to listen on: the one asked for, else the one used last time, else a free one. */
export async function choosePort(home: string, asked?: number): Promise<number> {
  if (asked !== undefined) {
    if (await isFree(asked)) return asked
    throw new EmbeddedPostgresError(
      'port_taken',
      `Port ${asked}, asked for PostgreSQL, is used by another program on 127.0.0.1. Free it, or leave the port open to choice.`,
    )
  }
  const remembered = Number(await readFile(join(home, 'port'), 'utf8').catch(() => ''))
  if (remembered && (await isFree(remembered))) return remembered
  for (let attempt = 0; attempt < 50; attempt++) {
    // Below the range from which systems lend ports to outgoing connections, so that it is still free next time.
    const port = randomInt(20_000, 30_000)
    if (!(await isFree(port))) continue
    await writeWhole(join(home, 'port'), `${port}\n`)
    return port
  }
  throw new EmbeddedPostgresError(
    'port_taken',
    'No free port between 20000 and 30000 was found on 127.0.0.1 in 50 attempts.',
  )
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)))
  })
}
