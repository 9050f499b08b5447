/** Which field a refusal speaks of, in our own words: the server names the path, the page knows the sentence. */

import type { FieldProblem } from '../../ui/error-summary.tsx'
import { RequestError } from '../../ui/fetch.ts'

export interface Wrong {
  title?: string
  problems: FieldProblem[]
}

/** `sentences` are keyed by the path of the field, which is also the id of its control. */
export function wrongOf(error: unknown, sentences: Record<string, string>, offline: string): Wrong {
  if (!(error instanceof RequestError)) return { title: offline, problems: [] }
  const { problem } = error
  if (problem.code === 'identity.login_taken' && 'login' in sentences)
    return { problems: [{ id: 'login', message: problem.title }] }
  const fields = (problem.errors ?? [])
    .filter((one) => one.path in sentences)
    .map((one) => ({ id: one.path, message: sentences[one.path] ?? one.message }))
  if (fields.length > 0) return { problems: fields }
  return { title: [problem.title, problem.detail].filter(Boolean).join(' \u2013 '), problems: [] }
}

export function messageFor(wrong: Wrong, id: string): string | undefined {
  return wrong.problems.find((problem) => problem.id === id)?.message
}

export const loginShape = /^[a-z0-9][a-z0-9._@+-]{2,79}$/
export const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
