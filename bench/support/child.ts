/**
 * Server, peer and client each in a process of their own, as in life: one's garbage must not stop another's clock. Each
 * is bundled as the server is for production: what loads TypeScript in development makes every closure dearer.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from '../../scripts/build.mjs'

/** A running child: answers one message at a time. */
export interface Child {
  ask<Question, Answer>(question: Question): Promise<Answer>
  /** Seconds of processor time that the child has used. */
  cpu(): Promise<number>
  stop(): Promise<void>
}

/** Starts a file of `bench/` that answers messages with `answerParent`. */
export async function startChild(file: URL, execArgv: readonly string[] = []): Promise<Child> {
  const built = fileURLToPath(new URL(`../../dist/bench-${basename(file.pathname, '.ts')}.mjs`, import.meta.url))
  await bundle(fileURLToPath(file), built)
  const child = fork(built, { execArgv: [...execArgv], serialization: 'advanced' })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    ask: (question) => ask(child, question),
    cpu: () => ask(child, 'cpu'),
    stop: async () => {
      if (child.connected) child.disconnect()
      await ended
    },
  }
}

function ask<Answer>(child: ChildProcess, question: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error(`${child.spawnargs.at(-1)} ended`))
    child.once('exit', onExit)
    child.once('message', (message: { answer: Answer; error?: string }) => {
      child.off('exit', onExit)
      if (message.error === undefined) resolve(message.answer)
      else reject(new Error(message.error))
    })
    child.send(question as string | object)
  })
}
