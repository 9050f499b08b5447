/** Sets a paper as PDF and Word file: slow, so a job does it, and once. */

import { checkPath } from '@quanlian/contract'
import * as z from 'zod'
import { asActor, sql } from '../../kernel/database.ts'
import { renderDocx } from '../../kernel/documents/docx.ts'
import { renderPdf } from '../../kernel/documents/pdf.ts'
import type { Kernel } from '../../kernel/module.ts'
import { platformSettings } from './actor.ts'
import { papersOf } from './paper-store.ts'

const Job = z.object({ matter: z.uuid(), paper: z.uuid() })

/** Leaves quietly where it is made already. */
export async function renderPaper(kernel: Kernel, payload: Record<string, unknown>): Promise<void> {
  const { matter, paper: id } = Job.parse(payload)
  const papers = await asActor(kernel.pool, platformSettings, (db) => papersOf(db, matter))
  const paper = papers.find((one) => one.id === id)
  if (!paper || paper.made_at !== null) return
  const footer = { checkUrl: `${addressOf(kernel)}${checkPath(paper.digest)}`, digest: paper.digest }
  const [pdf, docx] = [await renderPdf(paper.content, footer), await renderDocx(paper.content, footer)]
  const stored = [await store(kernel, pdf), await store(kernel, docx)] as const
  await asActor(kernel.pool, platformSettings, async (db) => {
    for (const file of stored)
      await db
        .insertInto('kernel.file')
        .values(file)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    await sql`select matter.file_document(${id}, ${stored[0].sha256}, ${stored[1].sha256}, ${kernel.now()})`.execute(db)
  })
}

/** Where people reach this installation. */
function addressOf({ config }: Kernel): string {
  return (config.PUBLIC_URL ?? `http://${config.HOST}:${config.PORT}`).replace(/\/$/, '')
}

function store({ files }: Kernel, content: Buffer) {
  return files.put(
    (async function* () {
      yield content
    })(),
    content.length,
  )
}
