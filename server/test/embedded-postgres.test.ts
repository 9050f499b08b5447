import assert from 'node:assert/strict'
import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, rmdir, stat, utimes, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'
import pg from 'pg'
import {
  EmbeddedPostgresError,
  type EmbeddedPostgresOptions,
  lockFolder,
  startEmbeddedPostgres,
} from '../src/kernel/embedded-postgres/index.ts'
import { type LockHolder, tryLock } from '../src/kernel/embedded-postgres/lock-file.ts'
import { identify, pidWorld } from '../src/kernel/embedded-postgres/process-identity.ts'
import { until } from '../src/kernel/embedded-postgres/until.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const door = new URL('../src/kernel/embedded-postgres/index.ts', import.meta.url).href
const isRoot = process.getuid?.() === 0
/** Another user must be able to run this Node and read this clone; below a closed home, none can. */
const asOthers = !isRoot
  ? 'needs root'
  : canRunHere(65534)
    ? false
    : 'another user cannot enter the folder of Node or of this clone'
const fast = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }
const children = new Set<ChildProcess>()
const clusters = new Set<string>()
let temporary = ''

before(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'quanlian-postgres-'))
  await chmod(temporary, 0o755)
  await mkdir(join(temporary, 'programs'))
})

after(async () => {
  for (const child of children) child.kill('SIGKILL')
  for (const cluster of clusters) await killPostmaster(cluster).catch(() => {})
  await rm(temporary, { recursive: true, force: true, maxRetries: 10 })
})

describe('a cluster and its postmaster', () => {
  test('the first start makes database and roles; the second finds data and port again', async () => {
    const folder = await newFolder('first')
    const first = await start({ folder, settings: fast })
    assert.equal(first.reused, false)
    assert.equal(
      await ask(first.superuserUrl.replace(/\/postgres$/, '/quanlian'), `select cardinality(show_trgm('智能'))`),
      3,
    )
    assert.equal(await ask(first.ownerUrl, `select lower('É') || current_user`), 'équanlian_owner')
    assert.equal(await ask(first.appUrl, 'select current_user::text'), 'quanlian_app')
    assert.equal(await ask(first.readerUrl, `select current_setting('data_checksums')`), 'on')
    assert.equal(
      await ask(
        first.ownerUrl,
        `select string_agg(extname, ' ' order by extname) from pg_extension where extname <> 'plpgsql'`,
      ),
      'btree_gin pg_trgm pgcrypto unaccent',
    )
    assert.equal(
      await ask(first.ownerUrl, `select count(*)::int from pg_roles where rolsuper and rolname like 'quanlian%'`),
      0,
    )
    await ask(
      first.ownerUrl,
      'create table kept as select 7 as seven; create role made_by_migration; grant select on kept to quanlian_app',
    )
    await assert.rejects(ask(first.appUrl, 'create table forbidden ()'), /permission denied/)
    assert.equal((await stat(join(folder, 'postgres', 'secrets.json'))).mode & 0o777, 0o600)
    await first.stop()
    await first.stop()

    const second = await start({ folder, settings: fast })
    assert.equal(second.port, first.port)
    assert.equal(second.appUrl, first.appUrl)
    assert.equal(await ask(second.appUrl, 'select seven from kept'), 7)
    await second.stop()
  })

  test('PostgreSQL outlives a killed Node and is joined by the next start', async () => {
    const folder = await newFolder('orphan')
    const owner = runStart({ folder, settings: fast }, { detached: true })
    const told = await owner.answer
    const postmaster = await postmasterPid(folder)
    // The whole process group, as Ctrl-C in a terminal does.
    process.kill(-Number(owner.child.pid), 'SIGKILL')
    await once(owner.child, 'exit')

    const joined = await start({ folder })
    assert.equal(joined.reused, true)
    assert.equal(joined.port, told.port)
    assert.equal(await postmasterPid(folder), postmaster)
    await joined.stop()
    assert.equal(await identify(postmaster), undefined)
  })

  test('rows committed before a kill -9 of the postmaster are there after the next start', async () => {
    const folder = await newFolder('killed')
    const first = await start({ folder })
    await ask(first.ownerUrl, 'create table entries (number int)')
    for (let number = 0; number < 50; number++) await ask(first.ownerUrl, `insert into entries values (${number})`)
    // An open session makes an old child that holds the data for a moment.
    const open = new pg.Client({ connectionString: first.ownerUrl })
    open.on('error', () => {})
    await open.connect()
    const busy = open.query('begin; insert into entries values (999); select pg_sleep(60)').catch(() => {})
    await killPostmaster(folder)
    const second = await start({ folder })
    assert.equal(second.reused, false)
    assert.equal(await ask(second.ownerUrl, 'select count(*)::int from entries where number < 50'), 50)
    assert.equal(await ask(second.ownerUrl, 'select count(*)::int from entries where number = 999'), 0)
    await busy
    await second.stop()
  })

  test('a first start that was killed inside initdb is thrown away and made again', async () => {
    const folder = await newFolder('half-made')
    const home = join(folder, 'postgres')
    const killed = runStart({ folder, settings: fast })
    killed.answer.catch(() => {})
    const draft = await until(
      async () => {
        for (const name of await readdir(home).catch(() => [])) {
          if ((await readdir(join(home, name, 'cluster')).catch((): string[] => [])).includes('PG_VERSION')) return name
        }
        return undefined
      },
      20_000,
      2,
    )
    killed.child.kill('SIGKILL')
    await once(killed.child, 'exit')
    assert.match(draft ?? '', /^new-/)
    assert.ok(!(await readdir(home)).includes('cluster'))

    const again = await start({ folder, settings: fast })
    assert.equal(await ask(again.ownerUrl, 'select 1'), 1)
    assert.deepEqual(
      (await readdir(home)).filter((name) => name.startsWith('new-')),
      [],
    )
    await again.stop()
  })

  test('two processes that start at once share one postmaster', async () => {
    const folder = await newFolder('together')
    const answers = await Promise.all([
      runStart({ folder, settings: fast }).answer,
      runStart({ folder, settings: fast }).answer,
    ])
    assert.deepEqual(answers.map((answer) => answer.reused).sort(), [false, true])
    assert.equal(answers[0]?.port, answers[1]?.port)
    await killPostmaster(folder)
  })

  test('a pid file whose number another program has now, and a port taken meanwhile, do not hinder', async () => {
    const folder = await newFolder('stale')
    const pidFile = join(folder, 'postgres', 'cluster', 'postmaster.pid')
    const first = await start({ folder, settings: fast })
    const text = await readFile(pidFile, 'utf8')
    await first.stop()
    await writeFile(pidFile, text.replace(/^\d+/, String(process.pid)), { mode: 0o600 })
    if (isRoot) await chown(pidFile, (await stat(join(folder, 'postgres', 'cluster'))).uid, 0)
    const squatter = createServer().listen(first.port, '127.0.0.1')
    await once(squatter, 'listening')
    await assert.rejects(start({ folder, port: first.port }), hasCode('port_taken'))
    const second = await start({ folder, settings: fast })
    assert.notEqual(second.port, first.port)
    await second.stop()
    squatter.close()
  })

  test('a wrong setting, a cluster of another major version and lost passwords are named', async () => {
    const folder = await newFolder('foreign')
    const home = join(folder, 'postgres')
    await (await start({ folder, settings: fast })).stop()
    await assert.rejects(start({ folder, settings: { shared_buffers: 'lots' } }), /did not start.*\n.*shared_buffers/)
    await writeFile(join(home, 'cluster', 'PG_VERSION'), '15\n')
    await assert.rejects(start({ folder }), hasCode('version_mismatch'))
    await writeFile(join(home, 'cluster', 'PG_VERSION'), '18\n')
    await rm(join(home, 'secrets.json'))
    await assert.rejects(start({ folder }), hasCode('secrets_lost'))
  })
})

describe('the lock of a data folder', () => {
  test('refuses a second server by folder, pid and port, and passes on after SIGKILL', async () => {
    const folder = await newFolder('locked')
    const first = runScript<{ pid: number }>(
      `const lock = await door.lockFolder(argument.folder); await lock.setPort(4321); tell({ pid: process.pid })`,
      { folder },
    )
    const { pid } = await first.answer
    await assert.rejects(lockFolder(folder), (error: EmbeddedPostgresError) => {
      assert.equal(error.code, 'folder_locked')
      assert.match(error.message, new RegExp(`${folder}.*pid ${pid}.*port 4321`))
      return true
    })
    first.child.kill('SIGKILL')
    await once(first.child, 'exit')
    const lock = await lockFolder(folder)
    await lock.release()
    await (await lockFolder(folder)).release()
  })

  test('of many that find a dead holder together exactly one wins, again and again', async () => {
    const folder = await newFolder('contended')
    for (let round = 0; round < 20; round++) {
      const attempts = await Promise.all(Array.from({ length: 12 }, () => tryLock(folder)))
      const winners = attempts.flatMap((attempt) => ('held' in attempt ? [attempt.held] : []))
      assert.equal(winners.length, 1)
      await winners[0]?.release()
      await leaveHolder(folder, { pid: 2_147_483_646, startedAt: '1', world: await pidWorld() })
    }
    assert.ok((await readdir(folder)).length <= 4)
  })

  test('a holder in another container is believed while its heart beats', async () => {
    const folder = await newFolder('containers')
    await (await tryLock(folder).then((attempt) => ('held' in attempt ? attempt.held : assert.fail()))).release()
    const path = await leaveHolder(folder, { pid: process.pid, startedAt: '1', world: 'another container' })
    assert.ok('holder' in (await tryLock(folder)))
    const minuteAgo = new Date(Date.now() - 60_000)
    await utimes(path, minuteAgo, minuteAgo)
    assert.ok('held' in (await tryLock(folder)))
  })
})

describe('users and places', () => {
  test('root works under a closed parent folder and leaves its mode alone', { skip: !isRoot }, async () => {
    const parent = await newFolder('closed')
    await chmod(parent, 0o700)
    const database = await start({ folder: join(parent, 'data'), settings: fast })
    assert.equal(await ask(database.ownerUrl, 'select 1'), 1)
    assert.equal((await stat(parent)).mode & 0o777, 0o700)
    await database.stop()
    if (!database.note) {
      // The parent is opened: PostgreSQL's own user can take the cluster over.
      await chmod(parent, 0o755)
      const opened = await start({ folder: join(parent, 'data'), settings: fast })
      await opened.stop()
      assert.notEqual((await stat(join(parent, 'data', 'postgres', 'cluster'))).uid, 0)
      await chmod(parent, 0o700)
      await (await start({ folder: join(parent, 'data'), settings: fast })).stop()
      assert.equal((await stat(join(parent, 'data', 'postgres', 'cluster'))).uid, 0)
    }
  })

  test('root without user namespaces keeps the cluster elsewhere and says so', { skip: !isRoot }, async () => {
    const parent = await newFolder('closed-without-namespace')
    await chmod(parent, 0o700)
    const folder = join(parent, 'data')
    const told = await runStart(
      { folder, settings: fast, binariesFolder: undefined },
      { env: { PATH: '/nonexistent' } },
    ).answer
    try {
      assert.match(told.postgresFolder, /^\/var\/lib\/quanlian\//)
      assert.match(told.note ?? '', /keeps its data in \/var\/lib\/quanlian/)
      const again = await start({ folder })
      assert.equal(again.reused, true)
      assert.equal(again.postgresFolder, told.postgresFolder)
      await again.stop()
      assert.equal((await stat(parent)).mode & 0o777, 0o700)
    } finally {
      await killPostmaster(folder, told.postgresFolder).catch(() => {})
      await rm(told.postgresFolder, { recursive: true, force: true })
      await rmdir('/var/lib/quanlian').catch(() => {})
    }
    await assert.rejects(start({ folder }), hasCode('folder_unreachable'))
  })

  test('an ordinary user without HOME and LANG works in a folder of its own', { skip: asOthers }, async () => {
    const folder = await newFolder('ordinary')
    await chown(folder, 65534, 65534)
    const told = await runStart({ folder, settings: fast }, { uid: 65534, gid: 65534, env: { PATH: process.env.PATH } })
      .answer
    assert.equal(await ask(told.ownerUrl, `select current_setting('server_encoding')`), 'UTF8')
    assert.equal((await stat(join(folder, 'postgres', 'cluster'))).uid, 65534)
    await killPostmaster(folder)
  })

  test('a user id without a name works in a namespace, or is named in the error', { skip: asOthers }, async () => {
    const folder = await newFolder('nameless')
    await chown(folder, 70001, 70001)
    const options = { uid: 70001, gid: 70001, env: { PATH: process.env.PATH } }
    const outcome = await runStart({ folder, settings: fast }, options).answer.catch((error: Error) => error)
    if (outcome instanceof Error) assert.match(outcome.message, /no_user.*70001/)
    else await killPostmaster(folder)
    const without = await newFolder('nameless-without-namespace')
    await chown(without, 70001, 70001)
    await assert.rejects(
      runStart({ folder: without, settings: fast }, { ...options, env: { PATH: '/nonexistent' } }).answer,
      /no_user.*70001 has no entry/,
    )
    await chown(folder, 0, 0)
    await chmod(folder, 0o700)
    await assert.rejects(runStart({ folder, settings: fast }, options).answer, /folder_unreachable/)
  })

  test('works from a bundle when told where the packages are, and asks for DATABASE_URL when there are none', async () => {
    const folder = await newFolder('bundled')
    const bundle = join(await newFolder('dist'), 'bundle.mjs')
    await esbuild.build({
      stdin: { contents: `export * from ${JSON.stringify(fileURLToPath(door))}`, resolveDir: root },
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
      banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
    })
    const outside = { cwd: temporary, plain: bundle }
    await assert.rejects(runStart({ folder, settings: fast }, outside).answer, /binaries_missing.*DATABASE_URL/)
    const told = await runStart({ folder, settings: fast, resolveFrom: join(root, 'server') }, outside).answer
    assert.equal(told.reused, false)
    await killPostmaster(folder)
  })
})

type Told = { port: number; reused: boolean; note?: string; ownerUrl: string; postgresFolder: string }
type ChildOptions = SpawnOptions & { plain?: string }

async function newFolder(name: string): Promise<string> {
  const folder = join(temporary, name)
  await mkdir(folder)
  return folder
}

function start(options: EmbeddedPostgresOptions) {
  clusters.add(options.folder)
  return startEmbeddedPostgres({ binariesFolder: join(temporary, 'programs'), ...options })
}

/** Starts the cluster from another process, which then stays until it is killed. */
function runStart(options: EmbeddedPostgresOptions, child: ChildOptions = {}) {
  clusters.add(options.folder)
  const programs =
    child.uid === undefined && !('binariesFolder' in options) ? { binariesFolder: join(temporary, 'programs') } : {}
  return runScript<Told>('tell(await door.startEmbeddedPostgres(argument))', { ...programs, ...options }, child)
}

function runScript<T>(body: string, argument: unknown, { plain, ...options }: ChildOptions = {}) {
  const script = `
    import * as door from ${JSON.stringify(plain ?? door)}
    const argument = ${JSON.stringify(argument)}
    const tell = (answer) => process.stdout.write(JSON.stringify(answer) + '\\n')
    setInterval(() => {}, 1e6)
    try { ${body} } catch (error) { process.stderr.write(error.code + ': ' + error.message.replaceAll('\\n', ' ')); process.exit(1) }`
  const loader = plain ? [] : ['--import', 'tsx']
  const child = spawn(process.execPath, [...loader, '--input-type=module', '-e', script], { cwd: root, ...options })
  children.add(child)
  const answer = new Promise<T>((resolve, reject) => {
    let complaint = ''
    child.stderr?.on('data', (chunk) => {
      complaint += chunk
    })
    child.stdout?.once('data', (line) => resolve(JSON.parse(String(line)) as T))
    child.once('close', () => reject(new Error(complaint || 'the child ended without an answer')))
  })
  return { child, answer }
}

/** Makes the newest lock file look as if this holder had left it. */
async function leaveHolder(folder: string, holder: LockHolder): Promise<string> {
  const newest = (await readdir(folder))
    .filter((name) => name.startsWith('holder-'))
    .sort()
    .at(-1)
  const path = join(folder, newest ?? '')
  await writeFile(path, JSON.stringify(holder))
  return path
}

async function postmasterPid(folder: string, base = join(folder, 'postgres')): Promise<number> {
  return Number((await readFile(join(base, 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0])
}

async function killPostmaster(folder: string, base?: string): Promise<void> {
  const pid = await postmasterPid(folder, base)
  process.kill(pid, 'SIGKILL')
  await until(async () => !(await identify(pid)), 5_000)
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const result = await client.query(sql)
    return Object.values(result.rows?.[0] ?? {})[0]
  } finally {
    await client.end()
  }
}

function hasCode(code: EmbeddedPostgresError['code']) {
  return (error: unknown) => error instanceof EmbeddedPostgresError && error.code === code
}

function canRunHere(uid: number): boolean {
  const options = { uid, gid: uid, env: { PATH: process.env.PATH } }
  return spawnSync(process.execPath, ['--import', 'tsx', '-e', ''], options).status === 0
}
