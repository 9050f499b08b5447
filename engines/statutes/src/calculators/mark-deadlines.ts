/**
 * The deadlines of applying for, opposing, attacking and losing a mark. Each clock follows the law of the day it starts
 * on; an opposition period that runs across the switch of 1 January 2027 is answered by both laws, side by side.
 */
import type { Outcome, Reading } from '../answer.ts'
import { addDays, type Day } from '../day.ts'
import type { Law, RuleId } from '../law.ts'
import { reason } from '../reasoning.ts'
import type { Rule } from '../rule.ts'
import { add, type ClockSheet, countOn } from './clock-sheet.ts'
import {
  byDue,
  type DeadlinesResult,
  type DueLine,
  eitherRule,
  laterOf,
  linesOrRefuse,
  optionalDay,
} from './due-line.ts'
import { newerLawDoubt } from './mark-term.ts'

/** How a registration ended. */
export const markEndings = ['revoked', 'invalidated', 'expired', 'cancelled'] as const
export type MarkEnding = (typeof markEndings)[number]

/** Days that have happened; each yields its clocks. Receipt is the day of service. */
export interface MarkDeadlinesInput {
  /** First application abroad; first display of the goods at an exhibition. */
  foreignFiled?: Day
  exhibited?: Day
  filed?: Day
  /** Publication of the preliminary approval. */
  published?: Day
  /** Receipt of: refusal; refusal after opposition; decision on review. */
  refusalReceived?: Day
  noRegistrationReceived?: Day
  reviewDecisionReceived?: Day
  registered?: Day
  /** Publication of the registration. */
  registrationPublished?: Day
  /** Receipt by the proprietor of the notice of a request for revocation. */
  nonUseNoticeReceived?: Day
  /** Day on which the registration ended, and how. */
  ended?: Day
  endedBy?: MarkEnding
}

/** Trademark Law 2019, arts 25, 26, 33-35, 45, 49, 50; 2026, arts 29, 30, 36-38, 49, 51, 57; Implementing Regulations, arts 12, 66. */
export function markDeadlines(law: Law, input: MarkDeadlinesInput, on: Day): Outcome<DeadlinesResult> {
  return reason<DeadlinesResult>(law, (pen) => {
    const day = pen.day(on, 'on')
    const clocks: ClockSheet = { pen, law, regime: 'mark', lines: [] }
    applying(clocks, input)
    defending(clocks, input)
    attacking(clocks, input)
    const published = optionalDay(pen, input.published, 'published')
    const oppositions = published === null ? [] : opposition(clocks, published)
    const [first] = oppositions
    const all = first ? [...clocks.lines, first.result] : clocks.lines
    const lines = all.length === 0 && input.ended ? [] : linesOrRefuse(pen, all)
    newerLawDoubt(pen, law, lines.map(({ start }) => start).reduce(laterOf, day))
    const readings = oppositions.map(({ words, result }): Reading<DeadlinesResult> => {
      return { words, result: { lines: byDue([...clocks.lines, result]) } }
    })
    return readings.length > 1 ? { result: { lines }, readings } : { lines }
  })
}

function applying(clocks: ClockSheet, input: MarkDeadlinesInput): void {
  const { pen, law } = clocks
  const foreign = optionalDay(pen, input.foreignFiled, 'foreignFiled')
  const exhibited = optionalDay(pen, input.exhibited, 'exhibited')
  for (const [start, id, zh, en] of [
    [foreign, 'priority', '在中国申请并要求优先权', 'File in China claiming priority'],
    [exhibited, 'exhibition_priority', '申请并要求展会优先权', 'File claiming exhibition priority'],
  ] as const) {
    if (start === null) continue
    const rule = eitherRule(pen, law, 'E-TM26-PRIORITY', 'E-TM19-PRIORITY', start)
    add(clocks, { id, zh, en, start, term: { n: rule.value.n, unit: 'month' }, rules: [rule] })
  }
  const filed = optionalDay(pen, input.filed, 'filed')
  if (filed === null) return
  if (foreign !== null || exhibited !== null) {
    const rule = eitherRule(pen, law, 'E-TM26-PRIORITY', 'E-TM19-PRIORITY', filed)
    const what = { zh: '提交优先权证明文件', en: 'Submit the documents of priority', start: filed, rules: [rule] }
    add(clocks, { id: 'priority_documents', ...what, term: { n: rule.value.docs, unit: 'month' } })
  }
  const rule = pen.rule('E-TM26-EXAM-9', filed)
  const what = { zh: '商标局审查完毕', en: 'The office completes examination', start: filed, rules: [rule] }
  add(clocks, { id: 'office_examination', ...what, term: { n: rule.value.n, unit: 'month' } })
}

function defending(clocks: ClockSheet, input: MarkDeadlinesInput): void {
  const { pen, law } = clocks
  for (const [field, id, zh, en] of [
    ['refusalReceived', 'review', '对驳回申请复审', 'Apply for review of the refusal'],
    [
      'noRegistrationReceived',
      'review_after_opposition',
      '对不予注册复审',
      'Apply for review of the refusal after opposition',
    ],
  ] as const) {
    const start = optionalDay(pen, input[field], field)
    if (start === null) continue
    const rule = eitherRule(pen, law, 'E-TM26-REVIEW-15', 'E-TM19-REVIEW-15', start)
    add(clocks, { id, zh, en, start, term: { n: rule.value.review, unit: 'day' }, rules: [rule] })
  }
  const decided = optionalDay(pen, input.reviewDecisionReceived, 'reviewDecisionReceived')
  if (decided !== null) {
    const rule = eitherRule(pen, law, 'E-TM26-REVIEW-15', 'E-TM19-REVIEW-15', decided)
    const what = { zh: '对复审决定起诉', en: 'Sue over the decision on review', start: decided, rules: [rule] }
    const term = { n: rule.value.sue, unit: 'day' } as const
    add(clocks, { id: 'review_suit', ...what, term, regime: 'administrative_action' })
  }
  const noticed = optionalDay(pen, input.nonUseNoticeReceived, 'nonUseNoticeReceived')
  if (noticed === null) return
  const rule = pen.rule('E-TMR-NONUSE', noticed)
  const what = { zh: '提交使用证据或者不使用的正当理由', en: 'File evidence of use or the reasons for non-use' }
  const term = { n: rule.value.evidence_months, unit: 'month' } as const
  add(clocks, { id: 'use_evidence', ...what, start: noticed, term, rules: [rule] })
}

function attacking(clocks: ClockSheet, input: MarkDeadlinesInput): void {
  const { pen, law, lines } = clocks
  const registered = optionalDay(pen, input.registered, 'registered')
  if (registered !== null) {
    const rule = eitherRule(pen, law, 'E-TM26-INVALID-5Y', 'E-TM19-INVALID-5Y', registered)
    const note = {
      zh: '恶意注册的，驰名商标所有人（持有人）不受此限；绝对理由的无效请求没有期限',
      en: 'not for the holder of a well-known mark against registration in bad faith; absolute grounds know no period',
    }
    const what = {
      zh: '以相对理由请求宣告无效',
      en: 'Request invalidation on relative grounds',
      start: registered,
      note,
    }
    const term = { n: rule.value.n, unit: 'year' } as const
    add(clocks, { id: 'invalidation', ...what, term, rules: [rule] })
  }
  const published = optionalDay(pen, input.registrationPublished, 'registrationPublished')
  if (published !== null) lines.push(nonUse(clocks, published))
  const ended = optionalDay(pen, input.ended, 'ended')
  if (ended !== null) bar(clocks, ended, pen.choice(input.endedBy, 'endedBy', markEndings))
}

/** The three years must be over: `due` is the last day of waiting, the day after it the first on which one may apply. */
function nonUse(clocks: ClockSheet, start: Day): DueLine {
  const { pen, law } = clocks
  const rule = pen.rule('E-TMR-NONUSE', start)
  const ground = eitherRule(pen, law, 'E-TM26-NONUSE-3Y', 'E-TM19-NONUSE-3Y', start)
  const waiting = countOn(clocks, {
    id: 'non_use_wait',
    zh: '以三年不使用申请撤销：等待期的最后一日',
    en: 'Revocation for three years of non-use: last day of waiting',
    start,
    term: { n: rule.value.wait_years, unit: 'year' },
    rules: [rule, ground],
    regime: 'fixed',
  })
  const first = addDays(waiting.due, 1)
  pen.step(
    `自注册公告之日 ${start} 起满 ${rule.value.wait_years} 年后，即 ${first} 起，方可以连续 ${ground.value.n} 年不使用申请撤销。`,
    `Revocation for ${ground.value.n} years of non-use may be applied for once ${rule.value.wait_years} years from the publication of registration, ${start}, are over: from ${first}.`,
    rule,
    ground,
  )
  return { ...waiting, note: { zh: `自 ${first} 起可以申请`, en: `may be applied for from ${first}` } }
}

/** One year without approval of the same or a similar mark: since 2027 only after cancellation, and only against others. */
function bar(clocks: ClockSheet, ended: Day, by: MarkEnding): void {
  const { pen, law, lines } = clocks
  const rule = eitherRule(pen, law, 'E-TM26-1Y', 'E-TM19-1Y', ended)
  const newer = law.find('E-TM26-1Y')?.id === rule.id
  const applies = newer ? by === 'cancelled' : by !== 'cancelled'
  if (!applies) {
    pen.step(
      newer
        ? '2026年修订的商标法只对申请注销的商标规定一年内对他人不予核准；撤销、无效、期满不续展的不再适用。'
        : '2019年商标法的一年限制适用于撤销、宣告无效、期满不续展的商标；申请注销的未列入。',
      newer
        ? 'The Trademark Law of 2026 keeps the year only after cancellation on request, against others; not after revocation, invalidation or expiry.'
        : 'The year of the Trademark Law of 2019 follows revocation, invalidation and expiry; cancellation on request is not named.',
      rule,
    )
    if (!newer)
      pen.doubt(
        '条文对期满不再续展的规定自“注销之日”起算；申请注销是否包括在内，条文未写明',
        'the text counts from removal for marks not renewed; whether cancellation on request is meant as well it does not say',
      )
    return
  }
  const whom = newer ? { zh: '他人的', en: 'others’ ' } : { zh: '', en: '' }
  const line = countOn(clocks, {
    id: 'one_year_bar',
    zh: `对${whom.zh}相同或者近似商标不予核准的最后一日`,
    en: `Last day on which ${whom.en}same or similar marks are not approved`,
    start: ended,
    term: { n: rule.value.n, unit: 'year' },
    rules: [rule],
    regime: 'fixed',
  })
  lines.push(line)
  const change = law.find('E-TM26-1Y')?.from
  if (!newer && change && line.due >= change)
    pen.doubt(
      `一年跨越 ${change}：新法对撤销、无效、期满不续展不再有此限制，也没有过渡条款，此后审查的申请是否仍受限制未写明`,
      `the year runs across ${change}: the newer law no longer has it after revocation, invalidation or expiry and has no transitional clause, so whether it still bars applications examined from then on is open`,
    )
}

/** One line, or both readings where the period of the older law runs into the newer one. */
function opposition(clocks: ClockSheet, published: Day): Reading<DueLine>[] {
  const { pen, law } = clocks
  const by = (id: RuleId & ('E-TM19-OPP-3' | 'E-TM26-OPP-2'), on: Day): [DueLine, Rule, number] => {
    const rule = pen.rule(id, on)
    const { n } = rule.value
    const zh = '对初步审定公告的商标提出异议'
    const en = 'Oppose the mark that is preliminarily approved'
    return [
      countOn(clocks, { id: 'opposition', zh, en, start: published, term: { n, unit: 'month' }, rules: [rule] }),
      rule,
      n,
    ]
  }
  const [own, rule, months] = by('E-TM26-OPP-2', published)
  pen.step(
    `${published} 公告，依当日施行的法律，异议期为自公告之日起 ${months} 个月，至 ${own.due}。`,
    `Published on ${published}; by the law of that day oppositions are filed within ${months} months of publication, to ${own.due}.`,
    rule,
  )
  const newer = law.find('E-TM26-OPP-2')
  if (!newer?.from || published >= newer.from || own.due < newer.from) return [{ words: plain, result: own }]
  const [shorter, , fewer] = by('E-TM26-OPP-2', newer.from)
  const lastOld = addDays(newer.from, -1)
  const due = laterOf(shorter.due, lastOld)
  pen.doubt(
    `异议期跨越 ${newer.from}，新法没有过渡条款；实施条例或者公告可能另有规定`,
    `the period runs across ${newer.from} and the newer law has no transitional clause; regulations or a notice may settle it`,
  )
  return [
    {
      words: {
        zh: `适用公告之日的法律（${months} 个月）。作默认：期间依旧法开始，新法没有规定缩短正在进行的期间。异议人以较早日为稳妥。`,
        en: `By the law of the day of publication, ${months} months. The default: the period began under it and the newer law does not say that running periods become shorter. Whoever opposes is safe with the earlier day.`,
      },
      result: own,
    },
    {
      words: {
        zh: `自 ${newer.from} 起适用新法（自公告之日起 ${fewer} 个月）；${fewer} 个月此前已满的，至 ${lastOld} 仍可依旧法提出。`,
        en: `From ${newer.from} by the newer law, ${fewer} months of publication; where these were over before, the older law still allows it to ${lastOld}.`,
      },
      result: { ...shorter, due, nominal: laterOf(shorter.nominal, lastOld) },
    },
  ]
}

const plain = { zh: '适用公告之日的法律。', en: 'By the law of the day of publication.' }
