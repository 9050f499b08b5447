/**
 * Runs a `quanlian` command from a clone: builds what is stale first, quietly. Plain JavaScript, because it runs before
 * anything is built.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from './build.mjs'
import { preflight, refuse, root } from './preflight.mjs'

/** Runs one command; `args` are what follows the program's name. */
export async function launch(args) {
  preflight()
  try {
    await build(args.includes('serve') ? ['server', 'web'] : ['server'])
  } catch (error) {
    refuse(`${error.message}\nNothing was started.`, 1)
  }
  const program = join(root, 'dist', 'quanlian.mjs')
  process.argv = [process.execPath, program, ...args]
  process.setSourceMapsEnabled(true)
  await import(pathToFileURL(program).href)
}
