/** Which court hears an IP case first, and where its appeal goes: by subject, matter, place and day of filing. */
import type { Outcome } from '../answer.ts'
import { competencePlaces, competenceSubjects, competenceTracks } from '../choices.ts'
import type { Day } from '../day.ts'
import type { Law } from '../law.ts'
import { type Reasoning, reason } from '../reasoning.ts'
import type { Rule } from '../rule.ts'
import type { Words } from '../words.ts'
import {
  type AppealCourt,
  appealOf,
  type CompetenceMatter,
  type CompetencePlace,
  type CompetenceTrack,
  competenceMatters,
  type FirstInstanceKind,
  hasIpCourt,
  isTechnical,
  usualMatter,
} from './competence-appeal.ts'
import { type CauseCheck, type CompetenceSubject, causeWords, checkCause } from './competence-causes.ts'

export type { AppealInput } from './competence-appeal.ts'

export const competenceAuthorities = ['state-council', 'county-or-above', 'customs', 'other'] as const

export interface CompetenceInput {
  subject: CompetenceSubject
  /** Kind of place with jurisdiction; `guangdong` is Guangdong outside Guangzhou, `designated-city` one that the Supreme Court named. */
  place: CompetencePlace
  track?: CompetenceTrack
  about?: CompetenceMatter
  /** Whose act is sued over: a department of the State Council, a government of county level or above, customs, another office. */
  authority?: (typeof competenceAuthorities)[number]
  /** Yuan text; leave out where nothing is claimed in money. */
  amount?: string
  /** Major and complex (重大、复杂). */
  complex?: boolean
  /** The city has an Internet court. */
  internetCourt?: boolean
  /** Day of the first-instance judgment, which decides the appeal; the day of filing unless given. */
  judgedOn?: Day
  /** Name of the cause of action. */
  cause?: string
}

export interface FirstInstance {
  kind: FirstInstanceKind
  court: Words
  /** Under which circumstance, where several courts are named. */
  when: Words | null
}

export interface CompetenceResult {
  /** One, or several where a fact that decides is not known. */
  courts: readonly FirstInstance[]
  /** For each of the courts. */
  appeals: readonly AppealCourt[]
  /** The amount decides between basic and intermediate court; the figures of each court are not known here. */
  amountMatters: boolean
  cause: CauseCheck | null
  /** Words by which causes of this subject are known. */
  causeWords: readonly string[]
}

/** A court with the rules that name it. */
interface Found extends FirstInstance {
  by: readonly Pick<Rule, 'id'>[]
}

interface Case {
  subject: CompetenceSubject
  place: CompetencePlace
  track: CompetenceTrack
  about: CompetenceMatter
  authority: (typeof competenceAuthorities)[number]
  hasAmount: boolean
  internetCourt: boolean
}

/** @param on day of filing, from 2022-05-01. */
export function competence(law: Law, input: CompetenceInput, on: Day): Outcome<CompetenceResult> {
  return reason(law, (pen) => {
    const day = pen.day(on, 'on')
    const track = pen.choice(input.track ?? 'civil', 'track', competenceTracks)
    const asked: Case = {
      subject: pen.choice(input.subject, 'subject', competenceSubjects),
      place: pen.choice(input.place, 'place', competencePlaces),
      track,
      about: pen.choice(input.about ?? usualMatter(track), 'about', competenceMatters),
      authority: pen.choice(input.authority ?? 'other', 'authority', competenceAuthorities),
      hasAmount: input.amount !== undefined && pen.money(input.amount, 'amount') > 0n,
      internetCourt: pen.flag(input.internetCourt, 'internetCourt') === true,
    }
    if (asked.about === 'grant-or-validity' || asked.about === 'administrative-act') {
      if (track === 'civil') pen.refuse('contradiction', 'about', '这是行政案件', 'this is an administrative case')
    } else if (track === 'administrative') pen.refuse('contradiction', 'about', '这是民事案件', 'this is a civil case')
    const complex = pen.flag(input.complex, 'complex')
    const judgedOn = input.judgedOn === undefined ? day : pen.day(input.judgedOn, 'judgedOn')
    if (judgedOn < day) pen.refuse('contradiction', 'judgedOn', '判决早于起诉', 'judged before it was filed')
    const found = firstInstance(pen, law, asked, day)
    for (const { court, when, by } of found)
      pen.step(
        `第一审：${court.zh}${when ? `（${when.zh}）` : ''}。`,
        `First instance: ${court.en}${when ? ` (${when.en})` : ''}.`,
        ...by,
      )
    const courts = found.map(({ kind, court, when }) => ({ kind, court, when }))
    return {
      courts,
      appeals: courts.map(({ kind }) => appealOf(pen, law, { ...asked, complex, from: kind }, judgedOn)),
      amountMatters: courts.length > 1 && courts.some(({ when }) => when === above),
      cause:
        input.cause === undefined ? null : checkCause(pen, law, pen.text(input.cause, 'cause'), asked.subject, day),
      causeWords: causeWords(asked.subject),
    }
  })
}

const above: Words = {
  zh: '诉讼标的额在最高人民法院确定的数额以上',
  en: 'amount at or above the figure that the Supreme Court has fixed',
}
const below: Words = { zh: '低于该数额', en: 'below that figure' }

function firstInstance(pen: Reasoning, law: Law, asked: Case, on: Day): readonly Found[] {
  const { subject, place, about, track } = asked
  // Asked first, so that days before the provisions of 2022 are refused rather than answered by half.
  const technicalRule = pen.rule('H-JUR-TECH', on)
  if (about === 'grant-or-validity') return [validity(pen, asked, on)]
  if ((isTechnical(subject) && about !== 'contract') || belongsToIpCourt(asked)) {
    const monopoly = subject === 'monopoly' && track === 'civil' && law.on('H-MONO-4', on).ok
    const by = monopoly ? [pen.rule('H-MONO-4', on), technicalRule] : [technicalRule]
    return hasIpCourt(place) || (place === 'guangdong' && subject !== 'monopoly')
      ? [atIpCourt(pen, place, on, by)]
      : [technicalElsewhere(subject, place, by)]
  }
  if ((subject === 'design' || subject === 'well-known-mark') && about !== 'contract')
    return designOrFamous(pen, asked, on)
  return others(pen, law, asked, on)
}

/** Granting and validity are decided by departments of the State Council and reviewed in Beijing. */
function validity(pen: Reasoning, { subject }: Case, on: Day): Found {
  if (!['invention', 'utility-model', 'design', 'mark', 'well-known-mark', 'plant-variety', 'layout'].includes(subject))
    pen.refuse(
      'contradiction',
      'about',
      '只有专利、商标、植物新品种、布图设计有授权确权案件',
      'only patents, marks, plant varieties and layout designs are granted and confirmed',
    )
  const court = { zh: '北京知识产权法院', en: 'Beijing IP Court' }
  return { kind: 'beijing-ip-court', court, when: null, by: [pen.rule('H-BSG-BJ', on)] }
}

/** In the cities of the IP courts these go there whatever the matter is, contracts included; designs are patents too. */
function belongsToIpCourt({ subject, place, track, authority }: Case): boolean {
  if (!hasIpCourt(place) && place !== 'guangdong') return false
  if (subject === 'design' || subject === 'well-known-mark') return true
  if (isTechnical(subject)) return subject !== 'monopoly'
  return track === 'administrative' && authority !== 'other' && place !== 'guangdong'
}

function atIpCourt(pen: Reasoning, place: CompetencePlace, on: Day, also: readonly Pick<Rule, 'id'>[] = []): Found {
  const found = (zh: string, en: string, ...by: readonly Pick<Rule, 'id'>[]): Found => ({
    kind: 'ip-court',
    court: { zh, en },
    when: null,
    by: [...by, ...also],
  })
  if (place === 'hainan')
    return found('海南自由贸易港知识产权法院', 'IP Court of the Hainan Free Trade Port', pen.rule('H-HAINAN', on))
  const [scope, crossing] = [pen.rule('H-BSG-1', on), pen.rule('H-BSG-3', on)]
  if (place !== 'guangdong') return found('所在市知识产权法院', 'IP court of the city', scope, crossing)
  pen.doubt('深圳另有知识产权法庭，未收录', 'Shenzhen has an IP tribunal of its own, which is not recorded here')
  return found('广州知识产权法院', 'Guangzhou IP Court', scope, crossing)
}

function technicalElsewhere(
  subject: CompetenceSubject,
  place: CompetencePlace,
  by: readonly Pick<Rule, 'id'>[],
): Found {
  const here = place === 'designated-city' || (place === 'provincial-capital' && subject !== 'monopoly')
  if (here) return intermediate('所在地中级人民法院', 'intermediate court of the place', by)
  return subject === 'monopoly'
    ? intermediate('最高人民法院指定的中级人民法院', 'intermediate court that the Supreme Court has named', by)
    : intermediate(
        '省、自治区、直辖市人民政府所在地的中级人民法院，或者最高人民法院确定的中级人民法院',
        'intermediate court of the provincial capital, or one that the Supreme Court has named',
        by,
      )
}

function designOrFamous(pen: Reasoning, { subject, track }: Case, on: Day): readonly Found[] {
  const rule = pen.rule('H-JUR-DESIGN', on)
  const usual = intermediate('中级人民法院', 'intermediate court', [rule])
  if (subject === 'design' && track === 'administrative') return [usual]
  const when = { zh: '经最高人民法院批准的', en: 'where the Supreme Court has approved it' }
  return [usual, { kind: 'basic', court: { zh: '基层人民法院', en: 'basic court' }, when, by: [rule] }]
}

function others(pen: Reasoning, law: Law, asked: Case, on: Day): readonly Found[] {
  const { place, track, authority, hasAmount } = asked
  const higher = () => {
    const rule = pen.rule('H-JUR-AMOUNT', on)
    return place === 'hainan'
      ? atIpCourt(pen, place, on, [rule])
      : intermediate('中级人民法院', 'intermediate court', [rule])
  }
  if (track === 'administrative' && authority !== 'other') return [higher()]
  const lower = internetCourt(pen, law, asked, on) ?? basic(pen, law, on)
  if (!hasAmount) return [lower]
  if (place === 'beijing' || place === 'shanghai' || place === 'guangzhou')
    return [{ ...lower, by: [...lower.by, pen.rule('H-BSG-3', on)] }]
  pen.doubt(
    '各法院的标的额标准未收录，不能判断级别，两级法院并列',
    'the figures of each court are not recorded here, so both levels are shown',
  )
  return [
    { ...lower, when: below },
    { ...higher(), when: above },
  ]
}

function basic(pen: Reasoning, law: Law, on: Day): Found {
  return {
    kind: 'basic',
    court: { zh: '最高人民法院确定的基层人民法院', en: 'basic court that the Supreme Court has named' },
    when: null,
    by: [pen.rule('H-JUR-BASIC', on), pen.rule(law.on('H-JUR-167', on).ok ? 'H-JUR-167' : 'H-JUR-109', on)],
  }
}

/** Cases of basic courts that the Internet court of the city takes; online copyright only until 2025-10-31. */
function internetCourt(pen: Reasoning, law: Law, { subject, internetCourt, about }: Case, on: Day): Found | null {
  if (!internetCourt) return null
  const since2025 = law.on('H-INTC', on).ok
  const before: readonly CompetenceSubject[] =
    about === 'ownership-or-infringement' ? ['network-copyright', 'domain-name'] : ['domain-name']
  const listed = since2025 ? (['network-unfair-competition', 'domain-name', 'data'] as const) : before
  const rule = pen.rule(since2025 ? 'H-INTC' : 'H-INTC-2018', on)
  if (listed.some((one) => one === subject))
    return {
      kind: 'internet-court',
      court: { zh: '所在市互联网法院', en: 'Internet court of the city' },
      when: null,
      by: [rule],
    }
  pen.step('互联网法院的案件范围没有列明此类案件。', 'The list of the Internet courts does not name such a case.', rule)
  return null
}

function intermediate(zh: string, en: string, by: readonly Pick<Rule, 'id'>[]): Found {
  return { kind: 'intermediate', court: { zh, en }, when: null, by }
}
