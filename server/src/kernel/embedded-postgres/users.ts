import { readFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { ownerOf } from './cluster.ts'
import type { Runner } from './runner.ts'

/** For root: the user who already owns the cluster in `base`, else the one machines keep for such programs. */
export async function unprivilegedUser(base: string): Promise<Runner> {
  const owner = await ownerOf(join(base, 'cluster')).catch(() => undefined)
  if (owner && owner.uid !== 0) return { kind: 'user', ...owner, name: `user ${owner.uid}` }
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const entry = (await passwd()).find((user) => user.name === name && user.uid !== 0)
    if (entry) return { kind: 'user', ...entry }
  }
  return { kind: 'user', uid: 65534, gid: 65534, name: 'nobody' }
}

/** A user namespace in which we bear the name of an ordinary user. */
export async function namespaceRunner(): Promise<Runner> {
  // initdb looks its user up by name, so the number borrowed inside the namespace must have one.
  const named = (await passwd()).find((user) => user.uid > 0 && user.uid < 65534)
  return { kind: 'namespace', uid: named?.uid ?? 65534 }
}

/** False when our user id has no name on this machine; `initdb` refuses such users. */
export function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

async function passwd(): Promise<{ name: string; uid: number; gid: number }[]> {
  const text = await readFile('/etc/passwd', 'utf8').catch(() => '')
  return text
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 7)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}
