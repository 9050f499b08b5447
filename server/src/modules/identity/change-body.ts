/** PUT /bodies/{id}: also moves, closes and reopens. A closed body keeps its people and its history; nobody acts for it. */
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { renderBody, requireBody } from './bodies.ts'
import { type BodyRow, standsUnder, updateBody } from './body-store.ts'
import { keepAdministrator } from './keep-administrator.ts'
import { mayChangeKind, mayCloseBody, mayEditBody, mayMoveBody, mayPlaceUnder, mayReopenBody } from './policy.ts'

type Change = Input<'identity', 'changeBody'>

export async function changeBody(context: Context, input: Change): Promise<Output<'identity', 'changeBody'>> {
  const { db, actor, record } = context
  const body = await requireBody(db, input.id)
  if (!mayEditBody(actor, body)) fail('kernel.forbidden')
  if (input.kind !== body.kind && !mayChangeKind(actor)) fail('kernel.forbidden', { detail: 'kind' })
  if (body.active && !input.active && !mayCloseBody(actor, body)) fail('kernel.forbidden', { detail: 'active' })
  if (!body.active && input.active && !mayReopenBody(actor, body)) fail('kernel.forbidden', { detail: 'active' })
  if (input.parentId !== body.parentId) await checkMove(context, body, input.parentId)

  const write = () => updateBody(db, body.id, input)
  await (input.active ? write() : keepAdministrator(db, write))
  await record('identity.body_changed', body.id, { changed: changedFields(body, input), active: input.active })
  return renderBody(actor, await requireBody(db, body.id))
}

async function checkMove({ db, actor }: Context, body: BodyRow, parentId: string | null) {
  if (!mayMoveBody(actor, body)) fail('kernel.forbidden', { detail: 'parentId' })
  const parent = parentId ? await requireBody(db, parentId) : undefined
  if (!mayPlaceUnder(actor, parent)) fail('kernel.forbidden', { detail: 'parentId' })
  if (parent && (await standsUnder(db, parent.id, body.id))) fail('identity.body_cycle')
}

function changedFields(before: BodyRow, after: Change): string[] {
  const fields = ['name', 'nameEn', 'kind', 'parentId', 'region', 'duties', 'contact', 'active'] as const
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
}
