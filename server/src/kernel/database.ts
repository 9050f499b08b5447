/**
 * The way to the database. Requests run as the application role under row-level security; a writing request is one
 * transaction as its actor, a reading one sends begin, actor, query and commit down the wire without waiting between.
 */
import { createHash } from 'node:crypto'
import type { Socket } from 'node:net'
import {
  CompiledQuery,
  type ConnectionProvider,
  type DatabaseConnection,
  DefaultQueryExecutor,
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  PostgresQueryCompiler,
  type QueryResult,
  sql,
} from 'kysely'
import pg from 'pg'
import type { DB } from './schema.gen.ts'

/** Typed queries over every table; a module's store narrows it to its own. */
export type Database = Kysely<DB>
export type Client = pg.PoolClient
export { sql }

// Counts fit a double; dates stay the day they are, whatever the machine's zone; instants are Dates.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day)
// The library's reading is for years before 100 and "infinity"; the platform stores neither, and half the time is saved.
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (instant) => new Date(instant))

export interface DatabaseOptions {
  ownerUrl: string
  /** A login of the application role; without it the owner's connections change role at their start. */
  appUrl?: string
  poolSize: number
}

/** Pools of one process. `owner` migrates and runs the job queue; everything else goes through `app`. */
export interface Pools {
  app: pg.Pool
  owner: pg.Pool
  close(): Promise<void>
}

export function openPools(options: DatabaseOptions): Pools {
  const app = new pg.Pool({
    connectionString: options.appUrl ?? options.ownerUrl,
    options: options.appUrl ? undefined : '-c role=quanlian_app',
    max: options.poolSize,
    pipeline: true,
    application_name: 'quanlian',
  } as pg.PoolConfig)
  const owner = new pg.Pool({ connectionString: options.ownerUrl, max: 4, application_name: 'quanlian-owner' })
  app.on('connect', sendTogether)
  // A connection lost while idle is replaced at the next use; without a listener Node would exit.
  for (const pool of [app, owner]) pool.on('error', () => {})
  return {
    app,
    owner,
    close: async () => {
      await Promise.all([app.end(), owner.end()])
    },
  }
}

/** Who acts; null fields are nobody. The database trusts what the server sets here. */
export interface ActorSettings {
  personId: string | null
  bodyId: string | null
  grants: readonly string[]
}

/** Queries outside any transaction and without actor: only what is public is seen. */
export function anonymous(pool: pg.Pool): Database {
  return kyselyOver(async (consumer) => {
    const client = await pool.connect()
    try {
      return await consumer(connectionOf(client))
    } finally {
      client.release()
    }
  })
}

/** A request of nobody: what `work` asks goes down one connection, which is taken at its first query. */
export async function asNobody<T>(pool: pg.Pool, work: (db: Database) => Promise<T>): Promise<T> {
  let taken: Promise<Client> | undefined
  const provide: ConnectionProvider['provideConnection'] = async (consumer) => {
    taken ??= pool.connect()
    return consumer(connectionOf(await taken))
  }
  try {
    return await work(kyselyOver(provide))
  } finally {
    taken?.then(
      (client) => client.release(),
      () => {},
    )
  }
}

/** A Kysely over one connection that the caller holds. */
export function onConnection(client: Client): Database {
  const connection = connectionOf(client)
  return kyselyOver((consumer) => consumer(connection))
}

/**
 * One transaction. `opening` names the actor and is sent with `begin`; `work` gets its first row. Commits when `work`
 * resolves, rolls back when it throws; a serialisation failure or deadlock is tried again twice. A transaction that
 * only reads waits for nothing more: whoever gets its connection next sends behind its commit.
 */
export async function transaction<T>(
  pool: pg.Pool,
  opening: pg.QueryConfig,
  work: (db: Database, opened: Record<string, unknown>, client: Client) => Promise<T>,
  only: 'read' | 'write' = 'write',
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const client = await pool.connect()
    let ending: Promise<unknown> | undefined
    try {
      const [, opened] = await Promise.all([client.query(begin), client.query(opening)])
      const result = await work(onConnection(client), opened.rows[0], client)
      if (only === 'write') {
        ending = client.query(commit)
        await ending
      } else client.query(commit).catch(() => {})
      return result
    } catch (error) {
      ending = client.query(rollback)
      if (attempt < 3 && isRetryable(error)) continue
      throw error
    } finally {
      if (ending)
        ending.then(
          () => client.release(),
          (lost) => client.release(lost),
        )
      else client.release()
    }
  }
}

/** One transaction as a known actor: jobs and the command line. */
export function asActor<T>(
  pool: pg.Pool,
  actor: ActorSettings,
  work: (db: Database, client: Client) => Promise<T>,
): Promise<T> {
  const values = [actor.personId ?? '', actor.bodyId ?? '', actor.grants.join(' ')]
  return transaction(pool, statement(actorSql, values), (db, _opened, client) => work(db, client))
}

const actorSql =
  "select set_config('quanlian.person', $1, true), set_config('quanlian.body', $2, true), set_config('quanlian.grants', $3, true)"

/**
 * Put before a search: its best plan depends on the words asked for, so it is planned each time. A prepared one would
 * be planned once for all words, and a sort by date over a rare word would then read the whole register.
 */
export const planned = sql`/* planned each time */ `

/** A statement that PostgreSQL keeps prepared under a name; few texts recur, so the names stay few. */
export function statement(text: string, values: readonly unknown[] = []): pg.QueryConfig {
  if (text.startsWith('/* planned each time */')) return { text, values: values as unknown[] }
  let name = names.get(text)
  if (name === undefined && names.size < 2000) {
    name = `q${createHash('sha1').update(text).digest('base64url')}`
    names.set(text, name)
  }
  return { name, text, values: values as unknown[] }
}

/** A statement that never varies but in its values: written once, compiled never. For the busiest reads. */
export function fixed<Row>(text: string) {
  return async (db: Database, ...values: unknown[]): Promise<Row[]> =>
    (await db.executeQuery<Row>(CompiledQuery.raw(text, values))).rows
}

/** The constraint or SQLSTATE behind a database error, for turning conflicts into problems. */
export function violated(error: unknown): { code: string; constraint?: string } | undefined {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code)) {
    return { code: error.code, constraint: 'constraint' in error ? String(error.constraint) : undefined }
  }
  return undefined
}

const names = new Map<string, string>()
const begin = statement('begin')
const commit = statement('commit')
const rollback = statement('rollback')
const adapter = new PostgresAdapter()
const compiler = new PostgresQueryCompiler()
const dialect = new PostgresDialect({ pool: {} as never })
const noDriver = {} as never

function kyselyOver(provideConnection: ConnectionProvider['provideConnection']): Database {
  const executor = new DefaultQueryExecutor(compiler, adapter, { provideConnection })
  return new Kysely<DB>({ config: { dialect }, driver: noDriver, executor, dialect } as never)
}

function connectionOf(client: Client): DatabaseConnection {
  return {
    async executeQuery<R>(compiled: CompiledQuery): Promise<QueryResult<R>> {
      const result = await client.query(statement(compiled.sql, compiled.parameters))
      return { rows: result.rows as R[], numAffectedRows: BigInt(result.rowCount ?? 0) }
    },
    // biome-ignore lint/correctness/useYield: streaming goes through cursors of its own
    async *streamQuery() {
      throw new Error('not on this connection')
    },
  }
}

/**
 * What a connection is asked in one turn leaves in one packet. node-postgres holds the messages of one statement
 * together in the same way; over several statements the system calls saved are a good part of a small request.
 */
function sendTogether(client: Client) {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  const hold = stream.cork.bind(stream)
  let held = false
  stream.cork = () => {
    hold()
    if (held) return
    held = true
    hold()
    process.nextTick(() => {
      held = false
      stream.uncork()
    })
  }
}

function isRetryable(error: unknown): boolean {
  const code = violated(error)?.code
  return code === '40001' || code === '40P01'
}
