/**
 * `npm test`: every test of the house on one throw-away PostgreSQL, browser journeys last, added up in the last line.
 * `npm test -- --only server`, `--without e2e` or paths choose some. Plain JavaScript: it runs before anything is built.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { preflight, refuse, root } from './preflight.mjs'
import { findBrowser } from './test/browser.mjs'
import { chooseFiles, roomOf } from './test/files.mjs'

preflight()
const files = chooseFiles(readArguments())
if (files.length === 0) refuse('No test file fits these arguments.')
process.exitCode = await main()

async function main() {
  const journeys = files.filter((file) => roomOf(file) === 'e2e')
  const others = files.filter((file) => roomOf(file) !== 'e2e')
  const browser = journeys.length > 0 ? await findBrowser() : undefined
  if (browser?.missing) refuse(browser.missing)

  const total = { passed: 0, failed: 0, skipped: [] }
  const built = await tryBuild(journeys.length > 0 ? ['server', 'web'] : needsBundle(others) ? ['server'] : [])
  if (!built) total.failed += 1
  const env = { ...withoutSettings(), ...(browser ? { QUANLIAN_CHROMIUM: browser.path } : {}) }
  const cluster = await startCluster(env)
  try {
    env.QUANLIAN_TEST_CLUSTER = cluster.addresses
    if (others.length > 0) add(total, await run(others, 2, env))
    // Journeys wait for pages more than they work: two share the cores, each with a browser and a server.
    if (journeys.length > 0 && built) add(total, await run(journeys, 2, env))
  } finally {
    await cluster.stop()
  }

  for (const { name, reason } of total.skipped) console.log(`skipped: ${name}${reason ? ` (${reason})` : ''}`)
  const skipped = total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : ''
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)
  return total.failed > 0 || total.passed === 0 ? 1 : 0
}

function readArguments() {
  try {
    const options = { only: { type: 'string', multiple: true }, without: { type: 'string', multiple: true } }
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    return { only: values.only ?? [], without: values.without ?? [], paths: positionals }
  } catch (error) {
    return refuse(`${error.message}\nUse: npm test -- [--only room]… [--without room]… [path]…`)
  }
}

function needsBundle(chosen) {
  return chosen.some((file) => ['cli', 'scripts'].includes(roomOf(file)))
}

async function tryBuild(parts) {
  try {
    await build(parts)
    return true
  } catch (error) {
    console.error(error.message)
    return false
  }
}

/** Tests see the defaults, whatever this machine's settings are. */
function withoutSettings() {
  const names = [...readFileSync(join(root, '.env.example'), 'utf8').matchAll(/^# ([A-Z_]+)=/gm)].map(
    (match) => match[1],
  )
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !names.includes(name)))
}

/** A cluster that ends when our end of its standard input closes, however we end. */
async function startCluster(env) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/test/cluster.ts'], {
    cwd: root,
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  const line = await Promise.race([firstLine(child.stdout), ended.then(() => undefined)])
  if (line === undefined) throw new Error('The PostgreSQL for the tests did not start')
  return {
    addresses: line,
    async stop() {
      child.stdin.end()
      await ended
    },
  }
}

function firstLine(stream) {
  return new Promise((resolve) => {
    let text = ''
    stream.on('data', (chunk) => {
      text += chunk
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')))
    })
  })
}

async function run(chosen, concurrency, env) {
  const folder = mkdtempSync(join(tmpdir(), 'quanlian-test-run-'))
  const counts = join(folder, 'counts.json')
  const args = [
    ...['--import', 'tsx', '--test', `--test-concurrency=${concurrency}`, '--test-timeout=600000'],
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=./scripts/test/counts.mjs', `--test-reporter-destination=${counts}`],
    ...chosen,
  ]
  try {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
    const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
    const result = JSON.parse(readFileSync(counts, 'utf8') || '{"passed":0,"failed":1,"skipped":[]}')
    // Whatever made the runner fail is a failure, also when no single test says so.
    if (code !== 0 && result.failed === 0) result.failed = 1
    return result
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function add(total, { passed, failed, skipped }) {
  total.passed += passed
  total.failed += failed
  total.skipped.push(...skipped)
}
