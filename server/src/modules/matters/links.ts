/** What a matter is linked to: rights that its forms name, what people linked, matters that opened one another. */
import type { MatterLink } from '@quanlian/contract'
import { type Database, sql } from '../../kernel/database.ts'
import { rightsBy } from './names.ts'

/** Links that the acting body may see. */
export async function linksOf(
  { db }: { db: Database },
  { id, parentId }: { id: string; parentId: string | null },
): Promise<MatterLink[]> {
  const [links, family] = await Promise.all([
    sql<{ id: string; kind: 'right' | 'matter'; target: string; removable: boolean }>`
      select id, kind, target, body_id = kernel.current_body() and seen_by = '{}' as removable
        from matter.link where matter_id = ${id} order by at, id`.execute(db),
    sql<{ id: string }>`select id from matter.matter where parent_id = ${id} or id = ${parentId} order by id`.execute(
      db,
    ),
  ])
  const related = family.rows.map((row) => row.id)
  const linked = links.rows.filter(({ kind, target }) => kind === 'right' || !related.includes(target))
  const [rights, matters] = await Promise.all([
    rightsBy(
      db,
      linked.flatMap(({ kind, target }) => (kind === 'right' ? [target] : [])),
    ),
    mattersBy(db, [...related, ...linked.flatMap(({ kind, target }) => (kind === 'matter' ? [target] : []))]),
  ])
  const known = linked.flatMap(({ id: link, kind, target, removable }): MatterLink[] => {
    const found = kind === 'right' ? rights.get(target) : matters.get(target)
    if (!found && kind === 'matter') return []
    const { title, number } = found ?? { title: '未公开的权利', number: null }
    return [{ id: link, kind, target, title, number, relation: 'linked', removable }]
  })
  const kin = related.flatMap((target): MatterLink[] => {
    const found = matters.get(target)
    const relation = target === parentId ? 'parent' : 'child'
    return found ? [{ id: target, kind: 'matter', target, ...found, relation, removable: false }] : []
  })
  return [...kin, ...known]
}

/** Titles and numbers as the acting body knows them; none of those it takes no part in. */
export async function mattersBy(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, { title: string; number: string }>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('matter.participant')
    .select(['matter_id', 'title', 'number'])
    .where('matter_id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ matter_id, title, number }) => [matter_id, { title, number }]))
}
