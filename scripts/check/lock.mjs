/**
 * The lock names the packages of every platform: npm ci refuses one that does not, and npm writes such a lock whenever
 * the registry it asked lacks a platform's package. `--write` puts in what is missing, without digest: it is fetched
 * only on that platform. It also keeps where packages came from out of the file.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../preflight.mjs'

const path = join(root, 'package-lock.json')
const lock = JSON.parse(readFileSync(path, 'utf8'))
const missing = findMissing(lock.packages)
const located = Object.entries(lock.packages).filter(
  ([, { resolved, link }]) => !link && /^https?:/.test(resolved ?? ''),
)

if (process.argv.includes('--write')) {
  for (const { name, version, dev } of missing) lock.packages[name] = entryFor(name, version, dev)
  for (const [, entry] of located) delete entry.resolved
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`${missing.length} packages of other platforms entered`)
} else {
  for (const { name, version } of missing) console.error(`package-lock.json lacks ${name} ${version}`)
  for (const [name] of located) console.error(`package-lock.json says where ${name} came from`)
  if (missing.length + located.length > 0) {
    console.error('Complete it with: node scripts/check/lock.mjs --write')
    process.exitCode = 1
  }
  console.log(`${Object.keys(lock.packages).length} packages locked, for every platform`)
}

/** Optional dependencies that the lock does not hold, beside their parent or above it. */
function findMissing(packages) {
  const found = new Map()
  for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [dependency, version] of Object.entries(optionalDependencies)) {
      const places = placesOf(parent, dependency)
      if (!places.some((place) => packages[place])) found.set(places.at(-1), { name: places.at(-1), version, dev })
    }
  }
  return [...found.values()]
}

/** Where Node looks for a dependency, innermost first. */
function placesOf(parent, dependency) {
  const folders = parent.split('/node_modules/')
  const inner = folders.map(
    (_, at) => `${folders.slice(0, folders.length - at).join('/node_modules/')}/node_modules/${dependency}`,
  )
  return [...inner.filter((place) => !place.startsWith('/')), `node_modules/${dependency}`]
}

function entryFor(name, version, dev) {
  const words = name.split('/').at(-1).split('-')
  const os = words.find((word) =>
    ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'].includes(
      word,
    ),
  )
  const cpu = words.find((word) =>
    ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'].includes(word),
  )
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : os === 'linux' ? 'glibc' : undefined
  if (!os || !cpu || !/^\d/.test(version))
    throw new Error(`${name} ${version}: its platform cannot be told from its name`)
  return {
    version,
    cpu: [cpu],
    ...(dev ? { dev: true } : {}),
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    os: [os],
  }
}
