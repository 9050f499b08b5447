import type { Context, Output } from '../../kernel/module.ts'
import { listRows } from '../matters/index.ts'
import { beginningOf, dayOf } from './days.ts'
import { countUnread } from './notices.ts'
import { isAssigning } from './people.ts'

/** As many lines of each as stand above the fold. */
const shown = { limit: 10, offset: 0 }

/** What waits for the person, what is late, what changed since yesterday, with whatever the person covers for others. */
export async function home(context: Context): Promise<Output<'desk', 'home'>> {
  const { db, actor, now } = context
  const yesterday = beginningOf(dayOf(new Date(now.getTime() - 86_400_000))).toISOString()
  // Whoever hands out matters watches all of them; where nobody does, everybody.
  const watchesAll = actor.grants.includes('matters.assign') || !(await isAssigning(db, actor))
  const mine = watchesAll ? {} : ({ assignee: 'me' } as const)
  const [waiting, late, changed, unreadNotices] = await Promise.all([
    listRows(context, { waiting: true, ended: false, sort: 'due' }, shown),
    listRows(context, { late: true, ended: false, sort: 'due', ...mine }, shown),
    listRows(context, { changedSince: yesterday, sort: 'changed', ...mine }, shown),
    countUnread(db, actor),
  ])
  return { waiting: part(waiting), late: part(late), changed: part(changed), unreadNotices }
}

function part({ items, total }: Awaited<ReturnType<typeof listRows>>) {
  return { items, total }
}
