import { problems } from '@quanlian/contract'
import * as z from 'zod'
import { asActor } from '../../kernel/database.ts'
import type { Early, Input, Output, Prepared } from '../../kernel/module.ts'
import { Problem } from '../../kernel/problem.ts'
import { contextOn, takeAction } from '../matters/index.ts'

type Result = Output<'desk', 'actOnMany'>['items'][number]

/** The same action in several matters, one transaction after the other: what is refused in one stops no other. */
export const actOnMany: Prepared<'desk', 'actOnMany'> = {
  async prepare(early, { matters, action, form }) {
    const items: Result[] = []
    for (const { id, expected } of matters) items.push(await actOnOne(early, { id, expected, action, form }))
    return async () => ({ items })
  },
}

type One = Pick<Input<'desk', 'actOnMany'>, 'action' | 'form'> & Input<'desk', 'actOnMany'>['matters'][number]

async function actOnOne(early: Early, one: One): Promise<Result> {
  const { kernel, actor } = early
  try {
    await asActor(kernel.pool, actor, (db) => takeAction(contextOn(early, db), one))
    return { id: one.id, done: true, code: null, words: null }
  } catch (error) {
    if (error instanceof Problem) return { id: one.id, done: false, code: error.code, words: wordsOf(error) }
    kernel.log.error({ id: early.requestId, operation: 'desk.actOnMany', err: error }, 'failed')
    const { zh, en } = problems['kernel.internal']
    return { id: one.id, done: false, code: 'kernel.internal', words: { zh, en } }
  }
}

/** Why in particular, where the refusal says so. */
function wordsOf({ code, extra }: Problem): Result['words'] {
  const { zh, en } = problems[code]
  return Words.catch({ zh, en }).parse(extra.words)
}

const Words = z.object({ zh: z.string(), en: z.string() })
