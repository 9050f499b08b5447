/** One data folder from its first start on: demo accounts, a second server, commands beside it, stopping. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { makeFolder, quanlian, type Serving, serve } from './quanlian.ts'

let folder: string
let server: Serving
const settings = () => ({ QUANLIAN_DATA: folder, LOG_LEVEL: 'warn' })

before(async () => {
  folder = await makeFolder()
  // Builds the bundle when this file runs alone.
  assert.equal((await quanlian(['--version'])).code, 0)
})

test('the first start prints address and demo accounts, which sign in', async () => {
  server = await serve(settings())
  assert.equal((await fetch(`${server.url}/api/ready`)).status, 200)
  const [, login, password] = /^ {2}(admin) +(\S+)/m.exec(server.stdout) ?? []
  assert.ok(login && password, server.stdout)
  const signedIn = await fetch(`${server.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password }),
  })
  assert.equal(signedIn.status, 200)
  assert.ok(!server.stdout.includes('/setup'))
})

test('a second server on the folder is refused, and told who has it', async () => {
  await assert.rejects(serve(settings()), /ended with 1: .*already used by the server with pid \d+/s)
})

test('commands work beside the server and leave it running', async () => {
  const made = await quanlian(
    ['user', 'create', '--login', 'new.person', '--name', '新人', '--body', '新机构', '--password-stdin', '--json'],
    settings(),
    'a long password\n',
  )
  assert.equal(made.code, 0, made.stderr)
  assert.deepEqual(JSON.parse(made.stdout).roles, ['reader'])
  const again = await quanlian(
    ['user', 'create', '--login', 'new.person', '--name', '新人', '--body', '新机构'],
    settings(),
  )
  assert.equal(again.code, 1)
  assert.match(again.stderr, /identity\.login_taken/)
  const listed = await quanlian(['user', 'list', '--search', 'new.person', '--json'], settings())
  assert.deepEqual(
    JSON.parse(listed.stdout).items.map((one: { name: string }) => one.name),
    ['新人'],
  )
  assert.equal((await fetch(`${server.url}/api/ready`)).status, 200)
})

test('SIGTERM finishes the request at hand, ends with 0 and stops PostgreSQL', async () => {
  const answer = fetch(`${server.url}/api/openapi.json`)
  await answer
  server.signal('SIGTERM')
  const { code, stderr } = await server.ended
  assert.equal(code, 0, stderr)
  assert.ok(!existsSync(join(folder, 'postgres/cluster/postmaster.pid')))
})

test('a command alone starts PostgreSQL and stops it again', async () => {
  const { code, stdout } = await quanlian(['migrate', '--json'], settings())
  assert.equal(code, 0)
  assert.deepEqual(JSON.parse(stdout), { migrated: [] })
  assert.ok(!existsSync(join(folder, 'postgres/cluster/postmaster.pid')))
})

test('the second start takes seconds; Ctrl-C that npm repeats is one', async () => {
  server = await serve(settings())
  assert.ok(server.seconds < 30, `${server.seconds} s`)
  server.signal('SIGINT')
  server.signal('SIGINT')
  assert.equal((await server.ended).code, 0)
})

test('a taken port is one clear sentence', async () => {
  const other = createServer().listen(0, 'localhost')
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as { port: number }
  await assert.rejects(
    serve({ ...settings(), PORT: String(port) }),
    new RegExp(`ended with 1: Port ${port} of localhost is taken`),
  )
  other.close()
})
