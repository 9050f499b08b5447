/** A database of one's own: no demo, a one-time link while nobody administers, and clear words when it does not fit. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { type Cluster, startCluster } from '../../server/test/cluster.ts'
import { makeFolder, quanlian, serve } from './quanlian.ts'

let cluster: Cluster
let stop = async () => {}
const made: string[] = []

before(async () => {
  const shared = process.env.QUANLIAN_TEST_CLUSTER
  if (shared) cluster = JSON.parse(shared)
  else ({ stop, ...cluster } = await startCluster())
  assert.equal((await quanlian(['--version'])).code, 0)
})
after(async () => {
  for (const name of made) await asSuperuser(`drop database if exists ${name} with (force)`)
  await stop()
})

test('an empty database gets a set-up link, no demo data, and an administrator by that link', async () => {
  const settings = {
    DATABASE_URL: await makeDatabase(`encoding 'UTF8' lc_ctype 'C.UTF-8'`),
    QUANLIAN_DATA: await makeFolder(),
  }
  const server = await serve(settings)
  assert.doesNotMatch(server.stdout, /Demo|quanlian-demo/)
  const token = /\/setup\?token=(\S+)/.exec(server.stdout)?.[1]
  assert.ok(token, server.stdout)
  const person = { token, login: 'first', password: 'a long password', name: '首位', operator: '运营中心' }
  assert.equal(await post(`${server.url}/api/setup`, person), 201)
  assert.equal(await post(`${server.url}/api/setup`, { ...person, login: 'second' }), 404)
  server.signal('SIGTERM')
  assert.equal((await server.ended).code, 0)

  const listed = await quanlian(['user', 'list', '--json'], settings)
  assert.deepEqual(
    JSON.parse(listed.stdout).items.map((one: { login: string }) => one.login),
    ['first'],
  )
  const later = await serve(settings)
  assert.doesNotMatch(later.stdout, /setup/)
  later.signal('SIGTERM')
  assert.equal((await later.ended).code, 0)
})

test('a database that cannot search Chinese is refused before anything is written', async () => {
  const wrong = [
    [`encoding 'SQL_ASCII' lc_ctype 'C'`, /encoding SQL_ASCII; Quanlian needs UTF8/],
    [`encoding 'UTF8' lc_ctype 'C'`, /LC_CTYPE C, under which Chinese characters are not letters/],
  ] as const
  for (const [form, sentence] of wrong) {
    const url = await makeDatabase(form)
    const { code, stderr } = await quanlian(['migrate'], { DATABASE_URL: url, QUANLIAN_DATA: await makeFolder() })
    assert.equal(code, 1)
    assert.match(stderr, sentence)
  }
})

async function makeDatabase(form: string): Promise<string> {
  const name = `own_${randomBytes(6).toString('hex')}`
  made.push(name)
  await asSuperuser(
    `create database ${name} owner quanlian_owner template template0 locale_provider libc lc_collate 'C' ${form}`,
  )
  const url = new URL(cluster.ownerUrl)
  url.pathname = `/${name}`
  return url.toString()
}

async function asSuperuser(statement: string) {
  const client = new pg.Client({ connectionString: cluster.superuserUrl })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

async function post(url: string, body: unknown): Promise<number> {
  const headers = { 'content-type': 'application/json' }
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).status
}
