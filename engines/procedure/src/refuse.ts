/** How the engine says no. */
import type { Refusal } from './entry.ts'

export function refuse(code: Refusal['code'], zh: string, en: string): Refusal {
  return { ok: false, code, message: { zh, en } }
}
