/**
 * Until when copyright and neighbouring rights last: always to 31 December of the last year. The law of `on` decides,
 * because it protects whatever had not expired (art. 66); photographs that had expired before 1 June 2021 stay free.
 */

import type { Outcome } from '../answer.ts'
import { copyrightSubjects } from '../choices.ts'
import { addDays, type Day, yearOf } from '../day.ts'
import type { Law } from '../law.ts'
import { type Reasoning, reason } from '../reasoning.ts'
import type { Rule } from '../rule.ts'
import type { Words } from '../words.ts'
import { optionalDay } from './due-line.ts'

export type CopyrightSubject = (typeof copyrightSubjects)[number]

/** Days of a work or of what a neighbouring right protects. */
export interface CopyrightTermInput {
  subject: CopyrightSubject
  /** Death of the author, of joint authors the last. */
  died?: Day
  created?: Day
  /** First publication; for neighbouring rights the performance, first making, first broadcast, first edition. */
  published?: Day
}

/** Economic rights and the right of publication. */
export interface CopyrightTermResult {
  /** Last day; null while the author lives. */
  lastDay: Day | null
  protected: boolean
  /** What the years are counted from. */
  basis: 'life' | 'death' | 'publication' | 'creation'
  /** Rights without limit of time. */
  unlimited: Words | null
}

/** Copyright Law, arts 22, 23, 37, 41, 44, 47, 65, 66; Regulation on Computer Software, art. 14. */
export function copyrightTerm(law: Law, input: CopyrightTermInput, on: Day): Outcome<CopyrightTermResult> {
  return reason(law, (pen) => {
    const day = pen.day(on, 'on')
    const subject = pen.choice(input.subject, 'subject', copyrightSubjects)
    const facts: Facts = {
      died: optionalDay(pen, input.died, 'died'),
      created: optionalDay(pen, input.created, 'created'),
      published: optionalDay(pen, input.published, 'published'),
    }
    if (facts.created && facts.published && facts.published < facts.created)
      pen.refuse('contradiction', 'published', '发表不能早于创作完成', 'it cannot be before the creation')
    const rule = pen.rule(ruleOf[subject], day)
    const { n, end } = rule.value
    const [basis, from] = basisOf(pen, subject, facts, n, end)
    const lastDay = from === null ? null : lastDayOf(from, n, end)
    pen.step(...told(rule, n, basis, lastDay))
    const revived = lastDay !== null && subject === 'photograph' && expiredAsPhotograph(pen, facts, day)
    const unlimited = unlimitedOf[subject] ?? null
    return { lastDay, protected: !revived && (lastDay === null || day <= lastDay), basis, unlimited }
  })
}

interface Facts {
  died: Day | null
  created: Day | null
  published: Day | null
}

const ruleOf = {
  natural: 'A-CR-TERM-NATURAL',
  photograph: 'A-CR-TERM-NATURAL',
  entity: 'A-CR-TERM-ENTITY',
  audiovisual: 'A-CR-TERM-ENTITY',
  software_natural: 'A-SW-TERM',
  software_entity: 'A-SW-TERM',
  performance: 'A-CR-TERM-PERFORMANCE',
  recording: 'A-CR-TERM-RECORDING',
  broadcast: 'A-CR-TERM-BROADCAST',
  layout_of_page: 'A-CR-TERM-TYPOGRAPHY',
} as const satisfies Record<CopyrightSubject, string>

const moral: Words = {
  zh: '署名权、修改权、保护作品完整权不受限制',
  en: 'the rights of attribution, revision and integrity have no limit',
}
const unlimitedOf: Partial<Record<CopyrightSubject, Words>> = {
  natural: moral,
  photograph: moral,
  entity: moral,
  audiovisual: moral,
  performance: {
    zh: '表明表演者身份、保护表演形象不受限制',
    en: 'the performer’s name and image are protected without limit',
  },
}

function lastDayOf(from: Day, years: number, end: string): Day {
  return `${yearOf(from) + years}-${end}`
}

function basisOf(
  pen: Reasoning,
  subject: CopyrightSubject,
  { died, created, published }: Facts,
  years: number,
  end: string,
): [CopyrightTermResult['basis'], Day | null] {
  if (ruleOf[subject] === 'A-CR-TERM-NATURAL' || subject === 'software_natural')
    return died === null ? ['life', null] : ['death', died]
  if (subject === 'entity' || subject === 'audiovisual' || subject === 'software_entity') {
    if (created === null && published === null)
      return pen.refuse(
        'missing',
        'published',
        '请填写首次发表或者创作完成的日期',
        'the day of first publication or of completion is needed',
      )
    const lost = created !== null && (published === null || published > lastDayOf(created, years, end))
    return lost ? ['creation', created] : ['publication', published]
  }
  return ['publication', pen.day(published ?? undefined, 'published')]
}

function told(
  rule: Rule,
  years: number,
  basis: CopyrightTermResult['basis'],
  last: Day | null,
): [string, string, Rule] {
  if (last === null)
    return [`作者在世，保护期为终生及死亡后 ${years} 年。`, `While the author lives: life and ${years} years.`, rule]
  const zh = { life: '', death: '作者死亡', publication: '首次发表（发生）', creation: '创作完成而未发表' }[basis]
  const en = {
    life: '',
    death: 'the death',
    publication: 'first publication or making',
    creation: 'completion, unpublished',
  }
  return [`自${zh}起第 ${years} 年的最后一日为 ${last}。`, `Year ${years} from ${en[basis]} ends on ${last}.`, rule]
}

/** By the law before, photographs lasted from publication, whoever made them. */
function expiredAsPhotograph(pen: Reasoning, { created, published }: Facts, on: Day): boolean {
  const transition = pen.rule('A-CR-PHOTO-65', on)
  const { ended_before } = transition.value
  const from = published ?? created
  if (from === null) {
    pen.doubt(
      '摄影作品请填写首次发表日：2021年6月1日前按旧法已届满的不再保护',
      'give the first publication of a photograph: what had expired by the older law before 1 June 2021 is not protected',
    )
    return false
  }
  const older = pen.rule('A-CR10-TERM-PHOTO', addDays(ended_before, -1))
  const last = lastDayOf(from, older.value.n, older.value.end)
  if (last >= ended_before) return false
  pen.step(
    `摄影作品依旧法的保护期已于 ${last} 届满，早于 ${ended_before}，不再保护。`,
    `By the older law the term of the photograph ended on ${last}, before ${ended_before}; it is not protected again.`,
    transition,
    older,
  )
  return true
}
