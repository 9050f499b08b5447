import { spawn } from 'node:child_process'
import { chown } from 'node:fs/promises'

/**
 * Under whose rights PostgreSQL runs, because it refuses root:
 * `direct` as we are; `user` as another user (only root may); `namespace` as we are, but called by another name
 * inside a user namespace, so that files stay ours and no parent folder has to be opened to anyone.
 */
export type Runner =
  | { readonly kind: 'direct' }
  | { readonly kind: 'user'; readonly uid: number; readonly gid: number; readonly name: string }
  | { readonly kind: 'namespace'; readonly uid: number }

/** What to hand to `spawn` so that `file` runs under the rights of the runner, in a clean environment. */
export function invocation(runner: Runner, file: string, args: readonly string[]) {
  const options = {
    cwd: '/',
    env: cleanEnvironment(),
    ...(runner.kind === 'user' && { uid: runner.uid, gid: runner.gid }),
  }
  return runner.kind === 'namespace'
    ? { file: 'unshare', args: ['--user', `--map-user=${runner.uid}`, '--', file, ...args], options }
    : { file, args: [...args], options }
}

/** Runs a program to its end. */
export function run(runner: Runner, file: string, args: readonly string[]): Promise<{ ok: boolean; output: string }> {
  const call = invocation(runner, file, args)
  return new Promise((resolve) => {
    const child = spawn(call.file, call.args, { ...call.options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.once('error', (error) => resolve({ ok: false, output: error.message }))
    child.once('close', (code) => resolve({ ok: code === 0, output: output.trim() }))
  })
}

/** Hands a file or folder that we have just made to the user who runs PostgreSQL. */
export async function handOver(path: string, runner: Runner): Promise<void> {
  if (runner.kind === 'user') await chown(path, runner.uid, runner.gid)
}

/** The character type that makes pg_trgm see Chinese; macOS knows C.UTF-8 only in its newest releases. */
export const CHARACTER_LOCALE = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'

/** The time zone of the offices; without it initdb guesses, slowly, from the machine. */
export const TIME_ZONE = 'Asia/Shanghai'

function cleanEnvironment(): NodeJS.ProcessEnv {
  // No PG*, LD_* or LANG of the caller may reach PostgreSQL; `unshare` needs a PATH.
  return { PATH: process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin', LC_ALL: CHARACTER_LOCALE, TZ: TIME_ZONE }
}
