/** One throw-away PostgreSQL for a test run, a database from a migrated template for each file. */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import pg from 'pg'
import { startEmbeddedPostgres } from '../src/kernel/embedded-postgres/index.ts'
import { migrate } from '../src/kernel/migrate.ts'

/** Addresses of a cluster whose database `quanlian` is the template. */
export interface Cluster {
  ownerUrl: string
  appUrl: string
  superuserUrl: string
  /** Ends with it. */
  folder: string
}

export async function startCluster(): Promise<Cluster & { stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'quanlian-cluster-'))
  const settings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '200' }
  const postgres = await startEmbeddedPostgres({ folder, settings })
  const owner = new pg.Pool({ connectionString: postgres.ownerUrl })
  await migrate(owner, new URL('../migrations', import.meta.url).pathname)
  await owner.end()
  const { ownerUrl, appUrl, superuserUrl } = postgres
  return {
    ...{ ownerUrl, appUrl, superuserUrl, folder },
    async stop() {
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export interface Addresses {
  ownerUrl: string
  appUrl: string
}

/**
 * Makes another template, once in a run: `fill` writes into a migrated database and lets go of it.
 * Answers a folder that is kept as long: what `fill` put there belongs to it.
 */
export async function makeTemplate(
  name: string,
  fill: (database: Addresses, folder: string) => Promise<void>,
): Promise<string> {
  const cluster = await runningCluster()
  const folder = join(cluster.folder, name)
  const client = new pg.Client({ connectionString: cluster.superuserUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(7401)')
    const made = await client.query('select from pg_database where datname = $1', [name])
    if (made.rowCount) return folder
    await onMaintenance(cluster, `drop database if exists ${name}_draft with (force)`)
    await onMaintenance(cluster, `create database ${name}_draft template quanlian owner quanlian_owner`)
    const [ownerUrl, appUrl] = [cluster.ownerUrl, cluster.appUrl].map((url) => onDatabase(url, `${name}_draft`))
    await fill({ ownerUrl, appUrl } as Addresses, folder)
    await onMaintenance(cluster, `alter database ${name}_draft rename to ${name}`)
    return folder
  } finally {
    await client.end()
  }
}

/** A fresh database with everything migrated, and what else its template has. */
export async function cloneTemplate(template = 'quanlian'): Promise<Addresses & { drop(): Promise<void> }> {
  const cluster = await runningCluster()
  const name = `test_${randomUUID().replaceAll('-', '')}`
  openDatabases++
  await onMaintenance(cluster, `create database ${name} template ${template} owner quanlian_owner`)
  return {
    ownerUrl: onDatabase(cluster.ownerUrl, name),
    appUrl: onDatabase(cluster.appUrl, name),
    async drop() {
      await onMaintenance(cluster, `drop database ${name} with (force)`)
      openDatabases--
      await stopOwn()
    },
  }
}

let own: ReturnType<typeof startCluster> | undefined
let openDatabases = 0
let finished = false

function runningCluster(): Promise<Cluster> {
  const shared = process.env.QUANLIAN_TEST_CLUSTER
  if (shared) return Promise.resolve(JSON.parse(shared))
  if (!own) {
    own = startCluster()
    after(() => {
      finished = true
      return stopOwn()
    })
  }
  return own
}

/** Hooks run in the order they were made, the cluster's before those of its databases: the last to end stops it. */
async function stopOwn() {
  if (finished && openDatabases === 0) await (await own)?.stop()
}

async function onMaintenance(cluster: Cluster, statement: string) {
  const client = new pg.Client({ connectionString: cluster.superuserUrl })
  await client.connect()
  try {
    // Cloning needs the template to itself: files that start together wait for one another.
    await client.query('select pg_advisory_lock(7400)')
    await client.query(statement)
  } finally {
    await client.end()
  }
}

function onDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.toString()
}
