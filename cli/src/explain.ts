/** Turns what went wrong into words for people and an exit code for programs. */
import { problems } from '@quanlian/contract'
import { ConfigError, EmbeddedPostgresError, MigrationError, Problem, StartError } from '@quanlian/server'
import { exit, UsageError } from './exit.ts'

/** One sentence for what we expect; the whole stack for what we do not. */
export function explain(error: unknown): string {
  if (error instanceof Problem) {
    const { zh, en } = problems[error.code]
    const detail = Object.keys(error.extra).length > 0 ? ` ${JSON.stringify(error.extra)}` : ''
    return `${en} ${zh} (${error.code})${detail}`
  }
  if (expected.some((kind) => error instanceof kind)) return (error as Error).message
  if (isFileError(error)) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

export function codeOf(error: unknown): number {
  return error instanceof ConfigError || error instanceof UsageError ? exit.usage : exit.failure
}

const expected = [ConfigError, UsageError, StartError, EmbeddedPostgresError, MigrationError]

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return (
    error instanceof Error &&
    ['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR', 'ENOSPC'].includes((error as NodeJS.ErrnoException).code ?? '')
  )
}
