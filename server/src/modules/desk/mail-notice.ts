/** Notices by mail: that something is new, of which matter, and where to read it. What it is stays behind the sign-in. */
import * as z from 'zod'
import { asActor, type Database, sql } from '../../kernel/database.ts'
import { enqueue } from '../../kernel/http.ts'
import { type Mail, sendMail } from '../../kernel/mail.ts'
import type { Kernel } from '../../kernel/module.ts'

/** What `matter.tell` puts into the queue: whose notice it is decides what the job may read. */
export const NoticeJob = z.object({ notice: z.uuid(), body: z.uuid(), person: z.uuid().nullable() })
type NoticeJob = z.infer<typeof NoticeJob>

/** @throws MailError to be tried again later */
export async function mailNotice(kernel: Kernel, job: NoticeJob): Promise<void> {
  const { notice, body, person } = job
  const settings = { personId: person, bodyId: body, grants: ['matters.act'] }
  if (person === null) return asActor(kernel.pool, settings, (db) => eachPerson(db, job))
  const letter = await asActor(kernel.pool, settings, (db) => findLetter(db, notice, body, person))
  if (!letter) return
  const outcome = await sendMail(
    kernel.config,
    compose({ ...letter, id: `${notice}.${person}` }, kernel.config.PUBLIC_URL),
  )
  if (outcome === 'refused') kernel.log.warn({ notice, person }, 'the mail server refuses an address')
}

/** A notice for the whole body goes to those who hand out its matters; where nobody does, to all who handle them. */
async function eachPerson(db: Database, { notice, body }: NoticeJob): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    with handlers as (
      select p.id, p.email, bool_or('matters.assign' = any (r.grants)) as assigns
        from identity.membership m join identity.person p on p.id = m.person_id and p.active join identity.role r on r.id = any (m.roles)
        where m.body_id = ${body} group by p.id having bool_or('matters.act' = any (r.grants)))
    select id from handlers where email is not null and (assigns or not exists (select from handlers where assigns))`.execute(
    db,
  )
  for (const { id } of rows)
    await enqueue(db, 'desk.mail_notice', { notice, body, person: id }, `desk.mail_notice:${notice}:${id}`)
}

interface Letter {
  matter_id: string
  number: string
  title: string
  name: string
  email: string
}

/** Nothing where there is no address, where it was read meanwhile, or where person or body have left. */
async function findLetter(db: Database, notice: string, body: string, person: string): Promise<Letter | undefined> {
  const { rows } = await sql<Letter>`
    select n.matter_id, p.number, p.title, who.name, who.email
      from matter.notice n join matter.participant p on p.matter_id = n.matter_id and p.body_id = n.body_id
        join identity.membership m on m.body_id = n.body_id and m.person_id = ${person}
        join identity.person who on who.id = m.person_id and who.active and who.email is not null
        left join matter.notice_until u on u.person_id = m.person_id and u.body_id = n.body_id
      where n.id = ${notice} and n.body_id = ${body} and not coalesce(n.at <= u.until, false)
        and exists (select from identity.role r where r.id = any (m.roles) and 'matters.act' = any (r.grants))
        and not exists (select from matter.notice_read r where r.notice_id = n.id and r.person_id = ${person})`.execute(
    db,
  )
  return rows[0]
}

function compose({ id, matter_id, number, title, name, email }: Letter & { id: string }, address = ''): Mail {
  const link = `${address.replace(/\/$/, '')}/workbench/matters/${matter_id}`
  return {
    id,
    to: { name, address: email },
    subject: `权链：${number} ${title}`,
    text: [
      '以下事项有新的情况，请登录查看。',
      'Something is new in this matter. Please sign in to read it.',
      '',
      number,
      title,
      link,
    ].join('\n'),
  }
}
