import type { FoundParticipant, Participant } from '@quanlian/contract'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { kindsSought } from './kinds-sought.ts'
import { loadMatter, participantsSeen } from './load.ts'
import { most, namesakesOf, participantsBy, participantsNamed } from './participant-store.ts'

/**
 * Whom a form may name: who has to do with the matter first, then others by name. What an officer cannot get is a list:
 * a firm takes two characters, a person the whole name, and there is no second page.
 */
export async function findParticipants(
  context: Context,
  { q, kind, matter }: Input<'matters', 'findParticipants'>,
): Promise<Output<'matters', 'findParticipants'>> {
  const kinds: readonly string[] = kind
  const sought = kindsSought(context.actor).filter((one) => kinds.includes(one))
  const [around, named] = await Promise.all([
    matter === undefined ? [] : participantsAround(context, matter, sought),
    participantsNamed(context.db, q, kinds, sought),
  ])
  const fits = ({ kind: one, name }: Participant) => kinds.includes(one) && name.toLowerCase().includes(q.toLowerCase())
  const near = around.filter(fits)
  const others = named.filter(({ id }) => !near.some((one) => one.id === id))
  return { items: [...near, ...others.map((one) => ({ ...one, seats: [], namesake: false }))].slice(0, most) }
}

/** Bodies of the matter that the acting one knows of, then namesakes of the holders of its rights. */
async function participantsAround(
  context: Context,
  id: string,
  sought: readonly string[],
): Promise<FoundParticipant[]> {
  const matter = await loadMatter(context, id)
  const seated = participantsSeen(matter).filter(({ body }) => body !== matter.viewer.body)
  const ids = seated.map(({ body }) => body)
  const [bodies, namesakes] = await Promise.all([
    participantsBy(context.db, ids, sought),
    namesakesOf(context.db, id, sought),
  ])
  const { seats } = matter.definition
  return [...new Map([...bodies, ...namesakes].map((one) => [one.id, one])).values()].map((one) => ({
    ...one,
    seats: seated.flatMap(({ body, seats: own }) =>
      body === one.id ? own.flatMap((seat) => seats[seat]?.title ?? []) : [],
    ),
    namesake: namesakes.some(({ id: other }) => other === one.id),
  }))
}
