/** Civil causes of action as courts number them, so that a matter carries the code that held on its day. */
import type { Outcome } from './answer.ts'
import { type CausesPart, causesOf2026 } from './causes-2026.ts'
import type { Day } from './day.ts'
import type { Law } from './law.ts'
import { reason } from './reasoning.ts'
import type { Words } from './words.ts'

/** A cause of action. `parent` is the code one level up, null at the top; `part` the number of its part. */
export interface Cause {
  code: string
  name: Words
  parent: string | null
  part: number
}

/** The causes in the order of the provisions, and the parts they stand in. */
export interface Causes {
  parts: readonly { number: number; name: Words }[]
  causes: readonly Cause[]
}

/**
 * The causes of action in force on a day, usually that of filing. Before 2026-01-01 it refuses: the numbering of 2020 is
 * another one and not known here. Source: Provisions on Civil Causes of Action, 2025 amendment, seen second-hand, so that
 * the answer is always provisional.
 */
export function causesOn(law: Law, on: Day): Outcome<Causes> {
  return reason(law, (pen) => {
    const rule = pen.rule('H-CAUSE-2026', pen.day(on, 'on'))
    pen.step(
      `${on} 适用2026年1月1日起的案由编号`,
      `on ${on} the causes of action carry the numbers in use since 1 January 2026`,
      rule,
    )
    pen.doubt(
      '案由表不完整：缺第150号著作权合同纠纷及其下级案由，以及72.11知识产权质权纠纷',
      'the list is not complete: 150 (copyright contracts) with those below it and 72.11 (pledge of intellectual property) are missing',
    )
    return listed
  })
}

const listed: Causes = {
  parts: causesOf2026.map(({ number, name }) => ({ number, name })),
  causes: causesOf2026.flatMap(causesIn),
}

function causesIn({ number, rows }: CausesPart): Cause[] {
  return rows.map(([code, zh, en]) => ({ code, name: { zh, en }, parent: parentOf(code), part: number }))
}

function parentOf(code: string): string | null {
  const dot = code.lastIndexOf('.')
  return dot < 0 ? null : code.slice(0, dot)
}
