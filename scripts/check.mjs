/**
 * `npm run check`: everything that is true of the sources without running them, one line each; every failure is shown.
 * `npm run check -- types words` runs some.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { preflight, refuse, root } from './preflight.mjs'

const tool = (path, ...args) => [join(root, 'node_modules', path), ...args]
const script = (path, ...args) => ['--import', 'tsx', join(root, 'scripts', path), ...args]

/** The slow ones first: two run at a time. */
const checks = {
  types: tool('typescript/bin/tsc', '--noEmit', '--project', '.'),
  generated: script('generate.ts', '--check'),
  imports: script('check/imports-report.ts'),
  'dead-code': tool('knip/bin/knip.js', '--no-progress'),
  style: tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--max-diagnostics=50'),
  words: script('check/words.ts'),
  purity: script('check/purity.ts'),
  figures: script('check/statutory-numbers.ts'),
  tracked: script('check/tracked.mjs'),
  lock: script('check/lock.mjs'),
}

preflight()
const wanted = process.argv.slice(2)
for (const name of wanted) if (!checks[name]) refuse(`There is no check "${name}": ${Object.keys(checks).join(', ')}.`)
process.exitCode = await main(wanted.length > 0 ? wanted : Object.keys(checks))

async function main(names) {
  const waiting = [...names]
  const failures = []
  const work = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      const began = Date.now()
      const { code, output } = await run(checks[name])
      const seconds = ((Date.now() - began) / 1000).toFixed(1)
      const said = code === 0 ? lastLine(output) : ''
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(9)}  ${seconds.padStart(5)} s  ${said}`.trimEnd())
      if (code !== 0) failures.push({ name, output })
    }
  }
  await Promise.all([work(), work()])
  for (const { name, output } of failures) console.log(`\n--- ${name}\n${output.trimEnd()}`)
  if (failures.length > 0)
    console.log(`\n${failures.length} of ${names.length} checks failed: ${failures.map((f) => f.name).join(', ')}`)
  return failures.length > 0 ? 1 : 0
}

function run(args) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk) => (output += chunk))
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: error.message }))
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

function lastLine(output) {
  return output.trim().split('\n').at(-1) ?? ''
}
