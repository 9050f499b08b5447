/** The one-time link by which the first administrator comes in. */
import type pg from 'pg'
import { digestToken, newToken } from './tokens.ts'

/** A new token, which makes the last one dead; undefined once somebody administers. */
export async function createSetupLink(owner: pg.Pool): Promise<string | undefined> {
  const { rows } = await owner.query<{ count: number }>('select identity.count_administrators() as count')
  if (Number(rows[0]?.count) > 0) {
    await owner.query("delete from kernel.setting where name = 'setup'")
    return undefined
  }
  const token = newToken()
  const value = JSON.stringify({ digest: digestToken(token).toString('hex') })
  await owner.query(
    "insert into kernel.setting values ('setup', $1) on conflict (name) do update set value = excluded.value",
    [value],
  )
  return token
}
