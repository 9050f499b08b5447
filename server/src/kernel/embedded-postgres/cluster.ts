import { randomUUID } from 'node:crypto'
import { chmod, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EmbeddedPostgresError } from './error.ts'
import { CHARACTER_LOCALE, handOver, type Runner, run, TIME_ZONE } from './runner.ts'
import { ROLES } from './secrets.ts'

/** Where the pieces of one cluster lie: the folder around it, the programs, and who runs them. */
export type Site = {
  readonly base: string
  readonly cluster: string
  readonly binaries: string
  readonly runner: Runner
}

/** True when a finished cluster lies in `base`. */
export async function hasCluster(base: string): Promise<boolean> {
  const version = await readFile(join(base, 'cluster', 'PG_VERSION'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    // Only absence is an answer: a cluster that cannot be read must not be taken for none.
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return version !== ''
}

/**
 * Makes the cluster of a site when there is none. It is made under another name and renamed when whole, so a
 * start that was killed half-way leaves only a draft, which the next start throws away.
 */
export async function makeCluster(site: Site, superuserPassword: string, durable: boolean): Promise<void> {
  await removeDrafts(site.base)
  if (await hasCluster(site.base)) return checkVersion(site)
  const draft = join(site.base, `new-${randomUUID()}`)
  const cluster = join(draft, 'cluster')
  const passwordFile = join(draft, 'password')
  await mkdir(cluster, { recursive: true })
  await chmod(draft, site.runner.kind === 'user' ? 0o711 : 0o700)
  await chmod(cluster, 0o700)
  await writeFile(passwordFile, superuserPassword, { mode: 0o600 })
  await handOver(cluster, site.runner)
  await handOver(passwordFile, site.runner)
  try {
    const made = await run(site.runner, join(site.binaries, 'bin', 'initdb'), [
      `--pgdata=${cluster}`,
      `--username=${ROLES.superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Without a UTF-8 character type pg_trgm finds no trigram in Chinese text and says nothing about it.
      `--locale=${CHARACTER_LOCALE}`,
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--data-checksums',
      ...(durable ? [] : ['--no-sync']),
      ...Object.entries(DEFAULTS).flatMap(([name, value]) => ['--set', `${name}=${value}`]),
    ])
    if (!made.ok) throw new EmbeddedPostgresError('initdb_failed', initdbMessage(site, made.output))
    await rename(cluster, join(site.base, 'cluster'))
    if (durable) await syncFolder(site.base)
  } finally {
    await rm(draft, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Written into postgresql.conf once, where whoever tends the machine may change them. */
const DEFAULTS = {
  max_connections: '100',
  shared_buffers: '256MB',
  wal_level: 'replica',
  jit: 'off',
  timezone: TIME_ZONE,
  log_timezone: TIME_ZONE,
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] %u@%d ',
}

async function removeDrafts(base: string): Promise<void> {
  for (const name of await readdir(base)) {
    if (name.startsWith('new-')) await rm(join(base, name), { recursive: true, force: true, maxRetries: 5 })
  }
}

async function checkVersion(site: Site): Promise<void> {
  const made = (await readFile(join(site.cluster, 'PG_VERSION'), 'utf8')).trim()
  const version = await run(site.runner, join(site.binaries, 'bin', 'postgres'), ['--version'])
  const ours = /\) (\d+)/.exec(version.output)?.[1]
  if (ours === made) return
  throw new EmbeddedPostgresError(
    'version_mismatch',
    `The database in ${site.cluster} was made by PostgreSQL ${made}; the one installed is ${ours}, which cannot read it. ` +
      `Install the earlier version of Quanlian, dump the database with pg_dump, move the folder away and restore.`,
  )
}

function initdbMessage(site: Site, output: string): string {
  return (
    `PostgreSQL could not make its cluster in ${site.base}: ${output.split('\n').slice(-8).join('\n')}\n` +
    `See that the disk has 200 MB free and that the folder can be written, or set DATABASE_URL to another PostgreSQL.`
  )
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  await folder.sync().finally(() => folder.close())
}

/** Who owns the files of a cluster. */
export async function ownerOf(cluster: string): Promise<{ uid: number; gid: number }> {
  const { uid, gid } = await stat(cluster)
  return { uid, gid }
}
