import assert from 'node:assert/strict'
import { test } from 'node:test'
import type pg from 'pg'
import { checkDatabase } from '../src/check-database.ts'

test('a PostgreSQL that is too old is named with its version', async () => {
  const facts = { version: 140_011, name: '14.11', encoding: 'UTF8', ctype: 'C.UTF-8', known: true }
  const old = { query: async () => ({ rows: [facts] }) } as unknown as pg.Pool
  await assert.rejects(checkDatabase(old), /PostgreSQL 14\.11; Quanlian needs 15 or later/)
})

test('one that fits passes', async () => {
  const facts = { version: 150_000, name: '15.0', encoding: 'UTF8', ctype: 'C.UTF-8', known: true }
  await checkDatabase({ query: async () => ({ rows: [facts] }) } as unknown as pg.Pool)
})
