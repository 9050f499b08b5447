/**
 * Builds what runs: dist/quanlian.mjs (server and command line) and dist/web. What is unchanged is not built again:
 * a digest of everything a part is made of stands beside it. Plain JavaScript, because it runs before anything is built.
 */

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { preflight, root } from './preflight.mjs'

const dist = join(root, 'dist')
const common = [
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'scripts/build.mjs',
  'engines',
  'procedures',
  'contract',
]

const parts = {
  server: { inputs: [...common, 'server/src', 'cli/src'], output: 'quanlian.mjs', make: bundleServer },
  web: { inputs: [...common, 'web'], output: 'web', make: bundleWeb },
}

/** Names of the parts whose sources changed since they were built, of those asked for. */
export function staleParts(names = Object.keys(parts)) {
  return names.filter((name) => {
    const built = existsSync(join(dist, parts[name].output)) && existsSync(stampOf(name))
    return !built || readFileSync(stampOf(name), 'utf8') !== digest(parts[name].inputs)
  })
}

/** Builds the stale ones of the named parts at the same time. Progress goes to standard error. */
export async function build(names = Object.keys(parts), say = (line) => process.stderr.write(`${line}\n`)) {
  const stale = staleParts(names)
  if (stale.length === 0) return []
  say(`Building ${stale.join(' and ')}`)
  mkdirSync(dist, { recursive: true })
  await Promise.all(
    stale.map(async (name) => {
      const began = Date.now()
      const stamp = digest(parts[name].inputs)
      // Two processes may build at once: each works in a draft of its own and moves it into place whole.
      const draft = join(dist, `.draft-${name}-${process.pid}`)
      try {
        mkdirSync(draft, { recursive: true })
        await parts[name].make(draft)
        replace(draft)
        writeFileSync(stampOf(name), stamp)
      } finally {
        rmSync(draft, { recursive: true, force: true })
      }
      say(`Built ${name} in ${((Date.now() - began) / 1000).toFixed(1)} s`)
    }),
  )
  return stale
}

async function bundleServer(draft) {
  await bundle(join(root, 'cli/src/main.ts'), join(draft, 'quanlian.mjs'))
}

/** One file of everything an entry point needs but packages of npm; it must lie in dist, whence they are found. */
export async function bundle(entry, outfile) {
  const { build, stop } = await import('esbuild')
  await build({
    entryPoints: [entry],
    outfile,
    absWorkingDir: root,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    bundle: true,
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
    plugins: [{ name: 'packages', setup: keepPackagesOutside }],
  })
  // Its helper process would stay beside the server.
  await stop()
}

/** Packages of npm stay in node_modules; those of this house go into the bundle. */
function keepPackagesOutside(esbuild) {
  esbuild.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
    kind === 'entry-point' || path.startsWith('@quanlian/') ? undefined : { path, external: true },
  )
}

async function bundleWeb(draft) {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const args = [vite, 'build', join(root, 'web'), '--outDir', join(draft, 'web'), '--emptyOutDir', '--logLevel', 'warn']
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  if (code !== 0) throw new Error(`The web could not be built:\n${output}`)
}

function replace(draft) {
  for (const name of readdirSync(draft)) {
    const [fresh, target, old] = [join(draft, name), join(dist, name), join(draft, `.old-${name}`)]
    if (existsSync(target) && !name.endsWith('.mjs')) renameSync(target, old)
    try {
      renameSync(fresh, target)
    } catch (error) {
      // Another process put its own there in the same moment: it is as good.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    }
  }
}

function stampOf(name) {
  return join(dist, `.stamp-${name}`)
}

function digest(inputs) {
  const hash = createHash('sha256')
  for (const input of inputs) {
    for (const file of filesUnder(join(root, input))) {
      const content = readFileSync(file)
      hash.update(`${relative(root, file)}\0${content.length}\0`).update(content)
    }
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(path)) return []
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => !['node_modules', 'test', 'dist'].includes(entry.name) && !entry.name.endsWith('.test.ts'))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]))
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path]
    throw error
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  preflight()
  try {
    const built = await build()
    if (built.length === 0) process.stderr.write('Nothing changed since the last build\n')
  } catch (error) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
