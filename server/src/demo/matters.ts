/** Plays the stories through the platform's own use cases, each step on its own day: nothing is written past them. */
import { createHash } from 'node:crypto'
import { asActor, type Pools } from '../kernel/database.ts'
import type { Context, Kernel } from '../kernel/module.ts'
import { assign } from '../modules/desk/index.ts'
import { demoId, findActor } from '../modules/identity/index.ts'
import { attach, contextOn, openMatter, takeAction } from '../modules/matters/index.ts'
import { type Moment, type Step, type Story, stories } from './stories.ts'

interface Stage {
  pools: Pools
  kernel: Kernel
  /** Instant from which days are counted back. */
  now: Date
  rights: readonly string[]
}

/** Tells every story that has not been told yet. Answers how many matters there are afterwards. */
export async function seedMatters(pools: Pools, kernel: Kernel): Promise<number> {
  const done = await pools.owner.query("select from kernel.setting where name = 'demo.matters'")
  if (done.rowCount) return 0
  const rights = await pools.owner.query<{ id: string }>(
    "select id from registry.public_right where kind = 'mark' order by created_at, id limit 5",
  )
  const stage = { pools, kernel, now: kernel.now(), rights: rights.rows.map(({ id }) => id) }
  for (const [index, story] of stories.entries()) await tell(stage, story, `demo ${index}`)
  await pools.owner.query("insert into kernel.setting (name, value) values ('demo.matters', 'true')")
  const { rows } = await pools.owner.query<{ count: number }>('select count(*) from matter.matter')
  return rows[0]?.count ?? 0
}

async function tell(stage: Stage, story: Story, name: string) {
  const id = await play(stage, story.steps, name, story.procedure)
  const file = story.case && (await play(stage, story.case, `${name} case`, await openedBy(stage, id)))
  if (file && story.transfer) await play(stage, story.transfer, `${name} transfer`, await openedBy(stage, file))
}

/** @param at id of the matter, or the procedure that the first step opens. Answers the id of the matter. */
async function play(stage: Stage, steps: readonly Step[], name: string, at: string): Promise<string> {
  let matter = at
  for (const [index, step] of steps.entries()) {
    const actor = await findActor(stage.pools.owner, demoId(step.by))
    const key = uuidOf(`${name} ${index}`)
    const day = dayBefore(stage.now, step.ago)
    // Midnight may have passed since the day began that a step of today is told for.
    const at = new Date(
      Math.min(Date.parse(`${day}T${String(step.hour).padStart(2, '0')}:00:00+08:00`), stage.now.getTime()),
    )
    matter = await asActor(stage.pools.app, { ...actor }, async (db) => {
      const context = contextOn({ actor, now: at, requestId: key, agent: null, kernel: stage.kernel }, db)
      const form = await formOf(stage, context, step, day)
      const own = { id: matter, form, key }
      const { id } =
        step === steps[0] && !isId(matter)
          ? await openMatter(context, { procedure: matter, form, key })
          : await takeAction(context, { ...own, action: step.action, expected: await seqOf(stage, matter) })
      if (step.handler) await assign(context, { matters: [id], person: demoId(step.handler) })
      return id
    })
  }
  return matter
}

/** The form of a step, with the papers it names brought by the acting body. */
async function formOf(stage: Stage, context: Context, step: Step, day: string): Promise<Record<string, never>> {
  const wanted: Promise<unknown>[] = []
  const moment: Moment = {
    day,
    at: context.now.toISOString(),
    back: (days) => dayBefore(stage.now, days),
    body: demoId,
    person: demoId,
    right: (index) => stage.rights[index % stage.rights.length] ?? '',
    paper: (name) => {
      const text = Buffer.from(`${name}\n\n本文件由演示数据生成，内容均为虚构。\n`)
      wanted.push(bring(stage, context, `${name}.txt`, text))
      return { sha256: createHash('sha256').update(text).digest('hex'), name: `${name}.txt` }
    },
  }
  const form = step.form(moment)
  for (const one of wanted) await one
  return form as Record<string, never>
}

async function bring({ kernel }: Stage, context: Context, name: string, text: Buffer) {
  const stored = await kernel.files.put([text] as unknown as AsyncIterable<Uint8Array>, text.length)
  await attach(context, { fields: {}, files: [{ ...stored, name }] })
}

async function openedBy({ pools }: Stage, parent: string): Promise<string> {
  const { rows } = await pools.owner.query<{ id: string }>('select id from matter.matter where parent_id = $1', [
    parent,
  ])
  if (!rows[0]) throw new Error('a demo story opened nothing')
  return rows[0].id
}

async function seqOf({ pools }: Stage, id: string): Promise<number> {
  const { rows } = await pools.owner.query<{ seq: number }>('select seq from matter.matter where id = $1', [id])
  return rows[0]?.seq ?? 0
}

/** The Beijing day so many days ago. */
function dayBefore(now: Date, days: number): string {
  return new Date(now.getTime() + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10)
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}-/.test(text)
}

/** The same key for the same step, so that a start that was broken off goes on where it was. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
