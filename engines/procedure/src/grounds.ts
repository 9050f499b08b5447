/** Grounds of law and of the house, and periods that bound an action. A refusal names its law by construction. */
import { Refused } from '@quanlian/statutes'
import type { Ask, Grounds } from './definition.ts'
import type { Refusal } from './entry.ts'

/** The first ground that does not hold. A rule whose law of that day is not known is no ground to act on: it says so. */
export function unmet(grounds: Grounds, ask: Ask): Refusal | undefined {
  for (const [ground, holds] of Object.entries(grounds)) {
    try {
      if (!holds(ask)) return { ok: false, code: 'ground', ground, message: saying(ground) }
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return { ok: false, code: 'ground', ground, message: error.refusal.message }
    }
  }
  return undefined
}

/** What a ground says: of the house its own sentence, of the law that the rule of this id is not met. */
export function saying(ground: string): { zh: string; en: string } {
  const [zh, en] = ground.startsWith('house:') ? ground.slice('house:'.length).split('|') : []
  return zh && en ? { zh, en } : { zh: `不符合规则 ${ground}`, en: `rule ${ground} is not met` }
}
