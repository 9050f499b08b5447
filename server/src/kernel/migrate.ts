/** Numbered SQL files, forward only: each runs once in its own transaction, one migrator at a time, checked by digest. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import type pg from 'pg'

export class MigrationError extends Error {}

const lock = 7_400_001

/** Applies what is missing. Answers the names applied. @throws MigrationError when an applied file was changed. */
export async function migrate(
  owner: pg.Pool,
  folder: string,
  onApply: (name: string) => void = () => {},
): Promise<string[]> {
  const client = await owner.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lock])
    await client.query('create schema if not exists kernel')
    await client.query(
      'create table if not exists kernel.migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())',
    )
    await runMigrations({ pgPool: owner })
    const done = new Map(
      (await client.query('select name, checksum from kernel.migration')).rows.map((row) => [row.name, row.checksum]),
    )
    const applied: string[] = []
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()) {
      const text = await readFile(join(folder, name), 'utf8')
      const checksum = createHash('sha256').update(text).digest('hex')
      const known = done.get(name)
      if (known === checksum) continue
      if (known)
        throw new MigrationError(`Migration ${name} was changed after it ran here. Restore it and add a new file.`)
      await apply(client, name, text, checksum)
      onApply(name)
      applied.push(name)
    }
    return applied
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lock]).catch(() => {})
    client.release()
  }
}

async function apply(client: pg.PoolClient, name: string, text: string, checksum: string) {
  await client.query('begin')
  try {
    await client.query(text)
    await client.query('insert into kernel.migration (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new MigrationError(`Migration ${name} failed: ${(error as Error).message}`, { cause: error })
  }
}
