/** `npm run dev`: the server from its sources, started anew at each change, and vite with hot modules before it. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { preflight, root } from './preflight.mjs'

preflight()

const server = [
  '--import',
  'tsx',
  '--watch-path=server/src',
  '--watch-path=contract/src',
  '--watch-path=engines',
  'cli/src/main.ts',
  'serve',
]
const web = [join(root, 'node_modules/vite/bin/vite.js'), 'web']
const children = [server, web].map((args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }))

// Ctrl-C reaches the children by themselves; here it only must not end us before them.
process.on('SIGINT', () => {})
process.on('SIGTERM', endAll)
for (const child of children) {
  child.once('exit', (code) => {
    process.exitCode ||= code ?? 0
    endAll()
  })
}

function endAll() {
  for (const child of children) child.kill('SIGTERM')
}
