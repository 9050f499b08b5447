/** Structured logs: what happened, never who or with which words. Query strings, bodies and cookies do not enter. */
import { pino } from 'pino'

export type Log = ReturnType<typeof openLog>

export function openLog(level: string, destination?: NodeJS.WritableStream) {
  const options = {
    level,
    base: undefined,
    serializers: {
      // A failed statement carries its parameters and the row it met: only what names the fault is kept.
      err: (error: Error & { code?: string; constraint?: string }) => ({
        type: error.name,
        message: error.code && /^[0-9A-Z]{5}$/.test(error.code) ? `database error ${error.code}` : error.message,
        code: error.code,
        constraint: error.constraint,
        stack: error.stack?.split('\n').slice(1, 12).join('\n'),
      }),
    },
  }
  return destination ? pino(options, destination) : pino(options)
}
