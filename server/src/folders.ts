/** Where this copy of the house lies: the same answer for its sources and for the bundle in `dist/`. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the house, its migrations and its built web. */
export interface Folders {
  root: string
  migrations: string
  web: string
}

/** Looks upwards from this file. @throws when the migrations are not where the package has them. */
export function findFolders(from: string = fileURLToPath(import.meta.url)): Folders {
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    const migrations = join(folder, 'server', 'migrations')
    if (existsSync(migrations)) return { root: folder, migrations, web: join(folder, 'dist', 'web') }
    if (folder === dirname(folder))
      throw new Error(`No server/migrations above ${from}: this copy of Quanlian is not whole.`)
  }
}
