import { createHash } from 'node:crypto'
import { chmod, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BinaryPackage, installBinaries } from './binaries.ts'
import { hasCluster, makeCluster, ownerOf, type Site } from './cluster.ts'
import { EmbeddedPostgresError } from './error.ts'
import { type Runner, run } from './runner.ts'
import { writeWhole } from './secrets.ts'
import { hasName, namespaceRunner, unprivilegedUser } from './users.ts'

/** What `settle` needs to know. */
export type SettleRequest = {
  readonly home: string
  readonly source: BinaryPackage
  readonly binariesFolder?: string
  readonly superuserPassword: string
  readonly durable: boolean
  readonly onProgress: (message: string) => void
}

/** The folder that holds the cluster: `home` itself, or the one its pointer file names. */
export async function knownBase(home: string): Promise<string> {
  const text = await readFile(join(home, POINTER), 'utf8').catch(() => undefined)
  return text ? (JSON.parse(text) as { base: string }).base : home
}

/**
 * Finds a place and a user with which PostgreSQL really works, and sees that the cluster exists there.
 * An existing cluster is never left for an empty one elsewhere.
 */
export async function settle(request: SettleRequest): Promise<Site> {
  const failures: EmbeddedPostgresError[] = []
  for (const { base, runner } of await candidates(request.home)) {
    try {
      return await settleAt(base, runner, request)
    } catch (error) {
      if (!(error instanceof EmbeddedPostgresError)) throw error
      failures.push(error)
    }
  }
  const [only] = failures
  if (only && failures.length === 1) throw only
  throw new EmbeddedPostgresError(
    failures.at(-1)?.code ?? 'no_user',
    `No user and place was found with which PostgreSQL runs:\n${failures.map((f) => `- ${f.message}`).join('\n')}`,
    { cause: failures.at(-1) },
  )
}

type Candidate = { readonly base: string; readonly runner: Runner }

const POINTER = 'elsewhere.json'

async function candidates(home: string): Promise<Candidate[]> {
  const base = await knownBase(home)
  if (process.getuid?.() !== 0) return [{ base, runner: hasName() ? { kind: 'direct' } : await namespaceRunner() }]
  const user = await unprivilegedUser(base)
  if (base !== home) {
    if (await hasCluster(base)) return [{ base, runner: user }]
    throw new EmbeddedPostgresError(
      'folder_unreachable',
      `The database of this data folder was in ${base} (so says ${join(home, POINTER)}), and is not there now. ` +
        `Mount or restore that folder; remove the pointer file only to begin with an empty database.`,
    )
  }
  const inPlace: Candidate[] = [
    { base, runner: user },
    { base, runner: await namespaceRunner() },
  ]
  return (await hasCluster(home)) ? inPlace : [...inPlace, { base: await elsewhere(home), runner: user }]
}

async function settleAt(base: string, runner: Runner, request: SettleRequest): Promise<Site> {
  // 0711 lets PostgreSQL's user pass through to its own folders, and read nothing of ours.
  await makeFolder(base, runner.kind === 'user' ? 0o711 : 0o700)
  const entered = await run(runner, '/bin/sh', ['-c', 'cd "$1"', 'sh', base])
  if (!entered.ok) throw unreachable(base, runner, entered.output)
  const isFirst = !(await hasCluster(base))
  if (isFirst) request.onProgress(`Preparing PostgreSQL ${request.source.version} in ${base}`)
  const binaries = await installBinaries(request.source, request.binariesFolder ?? base, request.durable)
  const tried = await run(runner, join(binaries, 'bin', 'postgres'), ['--version'])
  if (!tried.ok) throw unusable(binaries, runner, tried.output)
  const site: Site = { base, cluster: join(base, 'cluster'), binaries, runner }
  if (!isFirst) await takeOwnership(site)
  await makeCluster(site, request.superuserPassword, request.durable)
  if (base !== request.home) await writeWhole(join(request.home, POINTER), `${JSON.stringify({ base })}\n`)
  return site
}

/** The cluster's files follow the user who runs it: as root we may have been started under other circumstances. */
async function takeOwnership({ base, cluster, runner }: Site): Promise<void> {
  const me = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
  const wanted = runner.kind === 'user' ? runner : me
  const { uid } = await ownerOf(cluster)
  if (uid === wanted.uid) return
  if (me.uid !== 0) {
    throw new EmbeddedPostgresError(
      'folder_unreachable',
      `The database in ${cluster} belongs to the user with id ${uid}, but this server runs as ${me.uid}. ` +
        `Start it as the user who started it before (or as root), or choose another folder with QUANLIAN_DATA.`,
    )
  }
  const given = await run({ kind: 'direct' }, 'chown', [
    '-RhP',
    `${wanted.uid}:${wanted.gid}`,
    cluster,
    join(base, 'log'),
  ])
  if (!given.ok) throw unreachable(cluster, runner, given.output)
}

async function elsewhere(home: string): Promise<string> {
  const name = createHash('sha256').update(home).digest('hex').slice(0, 16)
  // A cluster that no pointer names belongs to a data folder that was removed; it is left in peace.
  for (let number = 1; ; number++) {
    const base = join('/var/lib/quanlian', number === 1 ? name : `${name}-${number}`)
    if (!(await hasCluster(base))) return base
  }
}

async function makeFolder(path: string, mode: number): Promise<void> {
  const firstMade = await mkdir(path, { recursive: true })
  // Parents that we have just made obey the umask, which may shut PostgreSQL's user out.
  if (firstMade && firstMade !== path && path.startsWith('/var/lib/quanlian/')) await chmod(firstMade, 0o755)
  await chmod(path, mode)
}

function unreachable(path: string, runner: Runner, output: string): EmbeddedPostgresError {
  if (runner.kind === 'namespace' && process.getuid?.() !== 0) {
    return new EmbeddedPostgresError(
      'no_user',
      `PostgreSQL needs a user with a name, and the user id ${process.getuid?.()} has no entry in /etc/passwd; a user ` +
        `namespace is not allowed here either (${output}). Add the user to /etc/passwd, run as another, or set DATABASE_URL.`,
    )
  }
  const who = runner.kind === 'user' ? `${runner.name}, the user who runs PostgreSQL for root,` : 'a user namespace'
  return new EmbeddedPostgresError(
    'folder_unreachable',
    `${path} cannot be entered by ${who} (${output}). Put the data folder where that user may pass, or start as its owner.`,
  )
}

function unusable(binaries: string, runner: Runner, output: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'binaries_unusable',
    `The PostgreSQL in ${binaries} does not run here (as ${runner.kind}: ${output}). It needs glibc (Alpine has another libc) ` +
      `and a disk without noexec. Move the data folder, or set DATABASE_URL to a PostgreSQL of your own.`,
  )
}
