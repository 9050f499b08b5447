import { randomBytes, randomUUID } from 'node:crypto'
import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'

/** The generated passwords of a cluster. */
export type Secrets = Readonly<Record<'superuser' | 'owner' | 'app' | 'reader', string>>

/** The login role each password belongs to. */
export const ROLES = {
  superuser: 'postgres',
  owner: 'quanlian_owner',
  app: 'quanlian_app',
  reader: 'quanlian_reader',
} as const

/** The one database of the platform. */
export const DATABASE = 'quanlian'

/** The passwords kept in `home`, or undefined when none are kept there. */
export async function readSecrets(home: string): Promise<Secrets | undefined> {
  const text = await readFile(join(home, 'secrets.json'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  return text ? (JSON.parse(text) as Secrets) : undefined
}

/** Makes new passwords and keeps them, readable by the server process's user alone. */
export async function createSecrets(home: string): Promise<Secrets> {
  const [superuser, owner, app, reader] = Array.from({ length: 4 }, () => randomBytes(24).toString('base64url'))
  const secrets = { superuser, owner, app, reader } as Secrets
  await writeWhole(join(home, 'secrets.json'), `${JSON.stringify(secrets, null, 2)}\n`)
  return secrets
}

/** Writes a small private file so that a crash leaves the old text or the new one, never half of it. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomUUID()}`
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(draft, path)
}

/** The address under which a role logs in. */
export function connectionUrl(
  role: keyof Secrets,
  secrets: Secrets,
  port: number,
  database: string = DATABASE,
): string {
  return `postgres://${ROLES[role]}:${secrets[role]}@127.0.0.1:${port}/${database}`
}
