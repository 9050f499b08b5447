/**
 * What every script asks first, in one sentence each: a Node that is new enough, and packages that are installed.
 * Plain JavaScript that old Nodes can read too, because it runs before anything is built.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Folder of the house, ending in a slash. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Ends the process with one sentence when the house cannot run here. */
export function preflight() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    refuse(`Quanlian needs Node 20.19 or later, and this is Node ${process.versions.node}: install a newer one.`)
  }
  if (!existsSync(`${root}node_modules/.package-lock.json`))
    refuse('The packages are not installed: run "npm ci" first.')
}

/** Prints a sentence and ends, with the exit code for wrong use unless told. */
export function refuse(sentence, code = 2) {
  process.stderr.write(`${sentence}\n`)
  process.exit(code)
}
