/** The demo world: invented bodies, people and rights of every kind, loaded once into the embedded database. */

import { sealedKinds } from '@quanlian/office-formats'
import { asActor, type Pools, sql } from '../kernel/database.ts'
import type { Kernel } from '../kernel/module.ts'
import { type DemoAccount, seedIdentity } from '../modules/identity/index.ts'
import { addRight } from '../modules/rights/index.ts'
import { seedMatters } from './matters.ts'
import { guardedRecords, publicRecords } from './records.ts'

export type { DemoAccount }

interface Options {
  pools: Pools
  kernel: Kernel
  onProgress?(message: string): void
}

/** Loads what is missing; the same at every start. Answers the demo accounts to print. */
export async function seedDemo({
  pools,
  kernel,
  onProgress = () => {},
}: Options): Promise<{ accounts: DemoAccount[] }> {
  const accounts = await seedIdentity(pools.owner)
  const bodies = await pools.owner.query<{ id: string; kind: string; name: string; region: string | null }>(
    "select id, kind, name, region from identity.body where kind in ('ip_office', 'firm') order by created_at, id",
  )
  const office = bodies.rows.find((body) => body.kind === 'ip_office')
  const at = kernel.now()
  if (office) {
    const actor = { personId: null, bodyId: office.id, grants: [] }
    const count = await asActor(pools.app, actor, async (db) => {
      const { rows } = await sql<{ any: boolean }>`select exists (select from registry.public_right) as any`.execute(db)
      if (rows[0]?.any) return 0
      const records = publicRecords()
      for (const record of records)
        await addRight(db, { record, format: 'manual', guard: null, bodyId: office.id, personId: null, at })
      return records.length
    })
    if (count > 0) onProgress(`${count} invented rights`)
  }
  for (const [index, firm] of bodies.rows.filter((body) => body.kind === 'firm').entries()) {
    await asActor(pools.app, { personId: null, bodyId: firm.id, grants: [] }, async (db) => {
      const { rows } = await sql<{
        any: boolean
      }>`select exists (select from registry.guarded_right where owner_body = ${firm.id}) as any`.execute(db)
      if (rows[0]?.any) return
      const holder = { name: firm.name, region: firm.region ?? '110000', address: '' }
      for (const record of guardedRecords(holder, 900 + index)) {
        const visibility = (sealedKinds as readonly string[]).includes(record.kind) ? 'sealed' : 'unpublished'
        await addRight(db, {
          record,
          format: 'manual',
          guard: { ownerBody: firm.id, visibility },
          bodyId: firm.id,
          personId: null,
          at,
        })
      }
    })
  }
  const matters = await seedMatters(pools, kernel)
  if (matters > 0) onProgress(`${matters} invented matters`)
  return { accounts }
}
