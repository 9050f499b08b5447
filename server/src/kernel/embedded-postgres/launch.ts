import { spawn } from 'node:child_process'
import { chmod, mkdir, open, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Site } from './cluster.ts'
import { EmbeddedPostgresError } from './error.ts'
import { choosePort } from './port.ts'
import { type Postmaster, untilReady } from './postmaster.ts'
import { identify } from './process-identity.ts'
import { handOver, invocation } from './runner.ts'
import { until } from './until.ts'

/** What `launch` needs besides the site. */
export type LaunchRequest = {
  readonly home: string
  readonly port?: number
  readonly settings: Readonly<Record<string, string>>
}

/**
 * Starts the postmaster and waits until it accepts connections. After a kill -9 the children of the old one may
 * hold the data for a moment, and a port may be lost between choice and use: both are tried again for 10 s.
 */
export async function launch(site: Site, request: LaunchRequest): Promise<Postmaster> {
  const logFolder = join(site.base, 'log')
  await mkdir(logFolder, { recursive: true })
  await chmod(logFolder, 0o700)
  await handOver(logFolder, site.runner)
  let complaint = ''
  const running = await until(
    async () => {
      const port = await choosePort(request.home, request.port)
      const postmaster = await attempt(site, port, request.settings)
      if (postmaster) return postmaster
      complaint = await readFile(startLog(site), 'utf8').catch(() => '')
      if (!/pre-existing shared memory|lock file .* already exists|Address already in use/s.test(complaint)) {
        throw await failed(site, complaint)
      }
      return undefined
    },
    RETRY_MS,
    100,
  )
  if (running) return running
  throw await failed(site, complaint)
}

const RETRY_MS = 10_000
const RECOVERY_MS = 600_000

const startLog = (site: Site) => join(site.base, 'start.log')

async function attempt(site: Site, port: number, settings: Record<string, string>): Promise<Postmaster | undefined> {
  const all = { ...fixedSettings(site, port), ...settings }
  const call = invocation(site.runner, join(site.binaries, 'bin', 'postgres'), [
    '-D',
    site.cluster,
    ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ])
  const log = await open(startLog(site), 'w', 0o600)
  try {
    // A session of its own: neither Ctrl-C nor the end of Node reaches PostgreSQL.
    const child = spawn(call.file, call.args, { ...call.options, detached: true, stdio: ['ignore', log.fd, log.fd] })
    const spawned = await new Promise<boolean>((resolve) => {
      child.once('spawn', () => resolve(true))
      child.once('error', () => resolve(false))
    })
    child.unref()
    const identity = spawned && child.pid ? await identify(child.pid) : undefined
    if (!identity) return undefined
    return (await untilReady(site.cluster, { identity, port }, RECOVERY_MS)) ? { identity, port } : undefined
  } finally {
    await log.close()
  }
}

function fixedSettings(site: Site, port: number): Record<string, string> {
  return {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    // One file for each day of the week, overwritten a week later.
    logging_collector: 'on',
    log_directory: join(site.base, 'log'),
    log_filename: 'postgresql-%a.log',
    log_truncate_on_rotation: 'on',
    log_rotation_age: '1d',
    log_rotation_size: '0',
  }
}

async function failed(site: Site, complaint: string): Promise<EmbeddedPostgresError> {
  const folder = join(site.base, 'log')
  // Once PostgreSQL says that it logs elsewhere, the reason is there; before, it is in what it said to us.
  const words = complaint && !complaint.includes('redirecting log output') ? complaint : await newestLog(folder)
  return new EmbeddedPostgresError(
    'start_failed',
    `PostgreSQL did not start on ${site.cluster}. Its last words:\n${words.trim().split('\n').slice(-12).join('\n')}\n` +
      `The full log is in ${folder}. No data were changed; correct the cause and start again.`,
  )
}

async function newestLog(folder: string): Promise<string> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.log'))
  const logs = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })))
  const newest = logs.sort((a, b) => b.at - a.at)[0]
  return newest ? readFile(join(folder, newest.name), 'utf8').catch(() => '') : ''
}
