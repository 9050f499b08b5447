/** Runs the real command line as a process of its own, with nothing of this machine's settings. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'

export interface Ended {
  code: number | null
  stdout: string
  stderr: string
  seconds: number
}

export interface Serving {
  url: string
  stdout: string
  /** From the call until the address was printed. */
  seconds: number
  signal(name: NodeJS.Signals): void
  ended: Promise<Ended>
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const launcher = join(root, 'cli/bin/quanlian.mjs')
const bundle = join(root, 'dist/quanlian.mjs')

/** A data folder that is gone after the file's tests. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'quanlian-cli-'))
  folders.push(folder)
  return folder
}

// Said here and not in makeFolder: inside a hook, `after` would mean the end of that hook.
const folders: string[] = []

/** Runs a command to its end, through the launcher: from any folder, built when stale. */
export function quanlian(args: string[], env: Record<string, string> = {}, input = ''): Promise<Ended> {
  const child = start(launcher, args, env)
  child.stdin?.end(input)
  return ending(child)
}

/** Starts `serve`, without building the web, and waits for its address. */
export async function serve(env: Record<string, string>): Promise<Serving> {
  const began = Date.now()
  const child = start(bundle, ['serve'], { PORT: '0', ...env })
  running.add(child)
  const ended = ending(child)
  let stdout = ''
  const url = new Promise<string>((resolve) => {
    child.stdout?.on('data', (chunk) => {
      stdout += chunk
      const address = /Quanlian 权链 {2}(http\S+)\n[\s\S]*Ctrl-C/.exec(stdout)?.[1]
      if (address) resolve(address)
    })
  })
  const failed = ended.then(({ code, stderr }) => Promise.reject(new Error(`serve ended with ${code}: ${stderr}`)))
  failed.catch(() => {})
  return {
    url: await Promise.race([url, failed]),
    stdout,
    seconds: (Date.now() - began) / 1000,
    signal: (name) => child.kill(name),
    ended,
  }
}

const running = new Set<ChildProcess>()
after(async () => {
  for (const child of running) if (child.exitCode === null) child.kill('SIGTERM')
  await Promise.all(
    [...running].map((child) => child.exitCode ?? new Promise((resolve) => child.once('close', resolve))),
  )
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

function start(program: string, args: string[], env: Record<string, string>): ChildProcess {
  const { PATH, HOME, TMPDIR } = process.env
  return spawn(process.execPath, [program, ...args], { cwd: tmpdir(), env: { PATH, HOME, TMPDIR, ...env } })
}

function ending(child: ChildProcess): Promise<Ended> {
  const began = Date.now()
  let [stdout, stderr] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (chunk) => (stdout += chunk))
  child.stderr?.setEncoding('utf8').on('data', (chunk) => (stderr += chunk))
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, stdout, stderr, seconds: (Date.now() - began) / 1000 }))
  })
}
