import pg from 'pg'
import { EmbeddedPostgresError } from './error.ts'
import { connectionUrl, DATABASE, ROLES, type Secrets } from './secrets.ts'

/** Refuses a postmaster that is not the one of this cluster: it must know our password and our folder. */
export async function verifyPostmaster(secrets: Secrets, port: number, cluster: string): Promise<void> {
  const folder = await asSuperuser(secrets, port, 'postgres', (client) =>
    text(client, `select current_setting('data_directory')`),
  )
  if (folder === cluster) return
  throw new EmbeddedPostgresError(
    'start_failed',
    `The PostgreSQL on port ${port} serves ${folder}, not ${cluster}. Stop it, or remove ${cluster}/postmaster.pid when it is stale.`,
  )
}

/** Sees that database, roles and extensions exist and that Chinese text can be searched; makes what is missing. */
export async function prepareDatabase(secrets: Secrets, port: number): Promise<void> {
  if (!(await isComplete(secrets, port))) {
    await asSuperuser(secrets, port, 'postgres', async (client) => {
      await client.query(rolesSql(secrets))
      const exists = await text(client, `select count(*) from pg_database where datname = '${DATABASE}'`)
      if (exists === '0') await client.query(`create database ${DATABASE} owner ${ROLES.owner}`)
      await client.query(databaseSql)
    })
    await asSuperuser(secrets, port, DATABASE, (client) => client.query(extensionsSql))
  }
  await asSuperuser(secrets, port, DATABASE, assertChinese)
}

const EXTENSIONS = ['pg_trgm', 'btree_gin', 'pgcrypto', 'unaccent']

const extensionsSql = EXTENSIONS.map((name) => `create extension if not exists ${name};`).join('\n')

const databaseSql = `
  revoke all on database ${DATABASE} from public;
  grant connect, temporary on database ${DATABASE} to ${ROLES.app};
  grant connect on database ${DATABASE} to ${ROLES.reader};`

function rolesSql(secrets: Secrets): string {
  // CREATEROLE without SUPERUSER: migrations may make roles and administer those, and no others.
  const roles = [
    [ROLES.owner, secrets.owner, 'createrole'],
    [ROLES.app, secrets.app, 'nocreaterole'],
    [ROLES.reader, secrets.reader, 'nocreaterole'],
  ] as const
  const statements = roles.map(
    ([name, password, right]) => `
    do $$ begin
      if not exists (select from pg_roles where rolname = '${name}') then create role ${name}; end if;
    end $$;
    alter role ${name} login nosuperuser nocreatedb nobypassrls ${right} password '${password}';`,
  )
  // A failing statement must not put passwords into the log. The owner may act as the two lesser roles (set role).
  return `set log_min_error_statement = 'panic'; set log_statement = 'none';
    ${statements.join('\n')}
    grant ${ROLES.app}, ${ROLES.reader} to ${ROLES.owner} with admin true, inherit false, set true;`
}

async function isComplete(secrets: Secrets, port: number): Promise<boolean> {
  const there = await asSuperuser(secrets, port, 'postgres', (client) =>
    text(
      client,
      `select exists (select from pg_database where datname = '${DATABASE}')
          and (select count(*) = 3 from pg_roles where rolname in ('${ROLES.owner}', '${ROLES.app}', '${ROLES.reader}'))`,
    ),
  )
  if (there !== 'true') return false
  const list = EXTENSIONS.map((name) => `'${name}'`).join(', ')
  const extensions = await asSuperuser(secrets, port, DATABASE, (client) =>
    text(client, `select count(*) from pg_extension where extname in (${list})`),
  )
  return extensions === String(EXTENSIONS.length)
}

async function assertChinese(client: pg.Client): Promise<void> {
  const encoding = await text(client, `select current_setting('server_encoding')`)
  const trigrams = await text(client, `select cardinality(show_trgm('智能'))`)
  if (encoding === 'UTF8' && Number(trigrams) > 0) return
  throw new EmbeddedPostgresError(
    'locale_broken',
    `This database has encoding ${encoding} and finds ${trigrams} trigrams in 智能, so searches in Chinese would silently ` +
      `find nothing. It must be made with encoding UTF8 and LC_CTYPE C.UTF-8: dump it, make it anew, restore it.`,
  )
}

async function text(client: pg.Client, sql: string): Promise<string> {
  const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' })
  return String(rows[0]?.[0])
}

async function asSuperuser<T>(
  secrets: Secrets,
  port: number,
  database: string,
  work: (client: pg.Client) => Promise<T>,
) {
  const client = new pg.Client({ connectionString: connectionUrl('superuser', secrets, port, database) })
  // Without a listener, a server that goes away between two queries would end the process.
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } catch (error) {
    throw (error as { code?: string }).code === '28P01' ? refused(port, error) : error
  } finally {
    await client.end().catch(() => {})
  }
}

function refused(port: number, cause: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'secrets_lost',
    `PostgreSQL on port ${port} refuses the superuser password kept in postgres/secrets.json of the data folder: ` +
      `the file or the role was changed. Put back the file that was made together with this cluster.`,
    { cause },
  )
}
