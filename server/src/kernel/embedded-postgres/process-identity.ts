import { execFile } from 'node:child_process'
import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { promisify } from 'node:util'

/** A process that a reused pid cannot impersonate: the pid and the moment it began. */
export type ProcessIdentity = { readonly pid: number; readonly startedAt: string }

/** The process with this pid, or undefined when it is dead. A zombie is dead: it holds no files. */
export async function identify(pid: number): Promise<ProcessIdentity | undefined> {
  if (!Number.isInteger(pid) || pid < 1) return undefined
  return process.platform === 'linux' ? identifyByProc(pid) : identifyByPs(pid)
}

/** True while exactly this process lives. */
export async function isAlive(identity: ProcessIdentity): Promise<boolean> {
  return (await identify(identity.pid))?.startedAt === identity.startedAt
}

/** The command line of a process, its words parted by blanks; undefined when it cannot be read. */
export async function commandLine(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') return ps(pid, 'command=')
  const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return words.replaceAll('\0', ' ').trim() || undefined
}

/** The world in which a pid means something: two containers may share a folder, but not their pids. */
export async function pidWorld(): Promise<string> {
  if (process.platform !== 'linux') return hostname()
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
  const namespace = await readlink('/proc/self/ns/pid').catch(() => '')
  return `${boot.trim()} ${namespace}`
}

async function identifyByProc(pid: number): Promise<ProcessIdentity | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // The second field, the program's name in parentheses, may itself hold blanks and parentheses.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, startTicks] = [fields[0], fields[19]]
  if (!state || !startTicks || state === 'Z' || state === 'X') return undefined
  return { pid, startedAt: startTicks }
}

async function identifyByPs(pid: number): Promise<ProcessIdentity | undefined> {
  const line = await ps(pid, 'stat=,lstart=')
  if (!line || line.startsWith('Z')) return undefined
  return { pid, startedAt: line.replace(/^\S+\s+/, '') }
}

async function ps(pid: number, columns: string): Promise<string | undefined> {
  const answer = await promisify(execFile)('ps', ['-ww', '-o', columns, '-p', String(pid)], {
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
  }).catch(() => undefined)
  return answer?.stdout.trim() || undefined
}
