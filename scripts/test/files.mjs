/** Which test files there are: Node 20 finds none by pattern, so they are looked for here. */
import { existsSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { refuse, root } from '../preflight.mjs'

const rooms = ['engines', 'procedures', 'contract', 'server', 'web', 'cli', 'scripts', 'bench', 'e2e']

/** The room of the house that a test file belongs to. */
export function roomOf(file) {
  return file.split('/', 1)[0]
}

/** Test files, relative to the root, that the arguments choose. A path may be a file or a folder. */
export function chooseFiles({ only, without, paths }) {
  for (const room of [...only, ...without]) {
    if (!rooms.includes(room)) refuse(`There is no room "${room}" with tests: ${rooms.join(', ')}.`)
  }
  const chosen = paths.map((path) => relative(root, resolve(path)))
  for (const path of chosen) if (!existsSync(join(root, path))) refuse(`There is no ${path}.`)
  return rooms
    .flatMap((room) => testsUnder(room))
    .filter((file) => only.length === 0 || only.includes(roomOf(file)))
    .filter((file) => !without.includes(roomOf(file)))
    .filter((file) => chosen.length === 0 || chosen.some((path) => file === path || file.startsWith(`${path}/`)))
}

function testsUnder(folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return ['node_modules', 'dist', 'fixtures'].includes(entry.name) ? [] : testsUnder(path)
    return /\.test\.(ts|tsx|mjs)$/.test(entry.name) ? [path] : []
  })
}
