import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from './harness.ts'

const house = await openHouse()
const secure = await openHouse({ PUBLIC_URL: 'https://quanlian.example' })

test('an answer that is no page lets nothing run, be framed or be guessed at', async () => {
  for (const path of ['/health', '/rights?q=x', '/nowhere']) {
    const { headers } = await house.request(undefined, 'GET', path)
    assert.equal(headers['content-security-policy'], "default-src 'none'; frame-ancestors 'none'", path)
    assert.equal(headers['x-content-type-options'], 'nosniff', path)
    assert.equal(headers['cross-origin-resource-policy'], 'same-origin', path)
  }
})

test('a page may use its own scripts, and styles by the nonce of this answer alone', async () => {
  const nonces = new Set<string>()
  for (let turn = 0; turn < 2; turn++) {
    const { headers, text } = await house.request(undefined, 'GET', '/docs')
    const policy = String(headers['content-security-policy'])
    assert.match(policy, /script-src 'self';/)
    assert.match(policy, /frame-ancestors 'none'/)
    assert.equal(headers['x-frame-options'], 'SAMEORIGIN')
    assert.equal(headers['referrer-policy'], 'same-origin')
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '')
    assert.ok(!text.includes('__CSP_NONCE__'))
  }
  assert.equal(nonces.size, 2)
})

test('browsers are told to come by HTTPS only where cookies are for HTTPS only', async () => {
  assert.match(
    String((await secure.request(undefined, 'GET', '/health')).headers['strict-transport-security']),
    /max-age/,
  )
  assert.equal((await house.request(undefined, 'GET', '/health')).headers['strict-transport-security'], undefined)
})
