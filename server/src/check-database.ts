/** What a database of one's own must be able to do, asked before anything is written to it. */
import type pg from 'pg'
import { StartError } from './start-error.ts'

const oldest = 15

/** @throws StartError when DATABASE_URL cannot be reached, is too old, or cannot search Chinese text. */
export async function checkDatabase(owner: pg.Pool): Promise<void> {
  const facts = await ask(owner)
  if (facts.version < oldest * 10_000) {
    throw new StartError(
      `DATABASE_URL leads to PostgreSQL ${facts.name}; Quanlian needs ${oldest} or later. Upgrade it, or name another.`,
    )
  }
  if (facts.encoding !== 'UTF8') {
    throw new StartError(`The database of DATABASE_URL has encoding ${facts.encoding}; Quanlian needs UTF8. ${remake}`)
  }
  // Under LC_CTYPE C, letters outside ASCII are no letters: Chinese search would silently find nothing.
  if (!facts.knowsLetters) {
    throw new StartError(
      `The database of DATABASE_URL has LC_CTYPE ${facts.ctype}, under which Chinese characters are not letters. ${remake}`,
    )
  }
}

const remake = `Make one with: create database quanlian template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8'`

interface Facts {
  version: number
  name: string
  encoding: string
  ctype: string
  knowsLetters: boolean
}

async function ask(owner: pg.Pool): Promise<Facts> {
  try {
    const { rows } = await owner.query(`
      select current_setting('server_version_num')::int as version, current_setting('server_version') as name,
        current_setting('server_encoding') as encoding,
        (select datctype from pg_database where datname = current_database()) as ctype`)
    const facts = rows[0] as Omit<Facts, 'knowsLetters'>
    if (facts.encoding !== 'UTF8') return { ...facts, knowsLetters: false }
    const letters = await owner.query(`select lower('É') = 'é' and '智能' ~ '^[[:alpha:]]{2}$' as known`)
    return { ...facts, knowsLetters: letters.rows[0].known }
  } catch (error) {
    // pg's messages name host, user and database, never the password.
    const reason = (error as Error).message || String((error as NodeJS.ErrnoException).code ?? error)
    throw new StartError(`The database of DATABASE_URL cannot be used: ${reason}`, { cause: error })
  }
}
