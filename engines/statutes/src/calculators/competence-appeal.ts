/** Where an appeal goes: the Supreme Court's IP tribunal by its scope on the day of the judgment, or the next court. */
import type { Outcome } from '../answer.ts'
import { competencePlaces, competenceSubjects, competenceTracks } from '../choices.ts'
import type { Day } from '../day.ts'
import type { Law } from '../law.ts'
import { type Reasoning, reason } from '../reasoning.ts'
import type { Rule } from '../rule.ts'
import type { Words } from '../words.ts'
import type { CompetenceSubject } from './competence-causes.ts'

export const competenceMatters = [
  'ownership-or-infringement',
  'contract',
  'grant-or-validity',
  'administrative-act',
] as const
export const firstInstanceKinds = ['ip-court', 'beijing-ip-court', 'intermediate', 'basic', 'internet-court'] as const

export type CompetencePlace = (typeof competencePlaces)[number]
export type CompetenceTrack = (typeof competenceTracks)[number]
export type CompetenceMatter = (typeof competenceMatters)[number]
export type FirstInstanceKind = (typeof firstInstanceKinds)[number]

export interface AppealCourt {
  kind: 'spc-ip-tribunal' | 'high' | 'intermediate' | 'ip-court'
  court: Words
  why: Words
}

export interface AppealInput {
  subject: CompetenceSubject
  track?: CompetenceTrack
  about?: CompetenceMatter
  /** 重大、复杂, for utility models, technical secrets and software since 2023-11-01. */
  complex?: boolean
  /** Court of first instance; intermediate unless given. */
  from?: FirstInstanceKind
  place?: CompetencePlace
}

/** An appeal, checked. */
export interface AppealedCase {
  subject: CompetenceSubject
  track: CompetenceTrack
  about: CompetenceMatter
  complex: boolean | undefined
  from: FirstInstanceKind
  place: CompetencePlace
}

/** @param on day of the first-instance judgment, from 2019-01-01. */
export function appealCourt(law: Law, input: AppealInput, on: Day): Outcome<AppealCourt> {
  return reason(law, (pen) => {
    const track = pen.choice(input.track ?? 'civil', 'track', competenceTracks)
    return appealOf(
      pen,
      law,
      {
        subject: pen.choice(input.subject, 'subject', competenceSubjects),
        track,
        about: pen.choice(input.about ?? usualMatter(track), 'about', competenceMatters),
        complex: pen.flag(input.complex, 'complex'),
        from: pen.choice(input.from ?? 'intermediate', 'from', firstInstanceKinds),
        place: pen.choice(input.place ?? 'elsewhere', 'place', competencePlaces),
      },
      pen.day(on, 'on'),
    )
  })
}

export function usualMatter(track: CompetenceTrack): CompetenceMatter {
  return track === 'administrative' ? 'administrative-act' : 'ownership-or-infringement'
}

const tribunal: Words = { zh: '最高人民法院知识产权法庭', en: 'IP tribunal of the Supreme People’s Court' }
const technical: readonly CompetenceSubject[] = [
  'invention',
  'utility-model',
  'plant-variety',
  'layout',
  'technical-secret',
  'software',
  'monopoly',
]
const onlyIfComplex: readonly CompetenceSubject[] = ['utility-model', 'technical-secret', 'software']
const withIpCourt: readonly CompetencePlace[] = ['beijing', 'shanghai', 'guangzhou', 'hainan']

export function isTechnical(subject: CompetenceSubject): boolean {
  return technical.includes(subject)
}

export function hasIpCourt(place: CompetencePlace): boolean {
  return withIpCourt.includes(place)
}

export function appealOf(pen: Reasoning, law: Law, appealed: AppealedCase, on: Day): AppealCourt {
  const decision = pen.rule(appealed.track === 'civil' ? 'H-NPC-APPEAL' : 'H-NPC-ADMIN', on)
  const scope = law.on('H-IPT-SCOPE', on).ok ? pen.rule('H-IPT-SCOPE', on) : null
  const why = scope ? sinceNarrowed(pen, appealed) : sinceDecision(appealed)
  const by: Pick<Rule, 'id'>[] = scope ? [scope, decision] : [decision]
  const told: AppealCourt = why
    ? { kind: 'spc-ip-tribunal', court: tribunal, why }
    : nextCourt(pen, law, appealed, on, by)
  pen.step(
    `上诉由${told.court.zh}审理：${told.why.zh}。`,
    `The appeal goes to the ${told.court.en}: ${told.why.en}.`,
    ...by,
  )
  return told
}

/** The decision of 2018: technical cases, and all administrative patent cases (arts. 1 and 2). */
function sinceDecision({ subject, track }: AppealedCase): Words | null {
  return isTechnical(subject) || (track === 'administrative' && subject === 'design')
    ? {
        zh: '专业技术性较强的案件，当时不问是否重大、复杂',
        en: 'a technical case, at that time whether or not major and complex',
      }
    : null
}

/** The provisions on the tribunal as amended from 2023-11-01, art. 2. */
function sinceNarrowed(pen: Reasoning, { subject, about, complex }: AppealedCase): Words | null {
  if (about === 'grant-or-validity')
    return ['invention', 'utility-model', 'design', 'plant-variety', 'layout'].includes(subject)
      ? {
          zh: '专利、植物新品种、布图设计的授权确权行政案件',
          en: 'granting and validity of patents, plant varieties and layout designs',
        }
      : null
  if (subject === 'monopoly') return { zh: '垄断案件', en: 'monopoly' }
  if (!isTechnical(subject)) return null
  if (about === 'contract') {
    pen.doubt(
      '规定只写权属、侵权案件，技术类合同案件的上诉请核对',
      'the provisions name ownership and infringement only; check the appeal of a technical contract case',
    )
    return null
  }
  if (!onlyIfComplex.includes(subject))
    return {
      zh: '发明专利、植物新品种、布图设计的权属、侵权案件',
      en: 'ownership and infringement of inventions, plant varieties and layout designs',
    }
  if (complex)
    return {
      zh: '重大、复杂的实用新型、技术秘密、计算机软件案件',
      en: 'a major and complex case on a utility model, technical secret or software',
    }
  if (complex === undefined)
    pen.doubt(
      '没有填写是否重大、复杂；如属重大、复杂，由最高人民法院知识产权法庭审理',
      'it is not said whether the case is major and complex; if so, the IP tribunal of the Supreme Court hears it',
    )
  return null
}

function nextCourt(
  pen: Reasoning,
  law: Law,
  { from, place }: AppealedCase,
  on: Day,
  by: Pick<Rule, 'id'>[],
): AppealCourt {
  const special = hasIpCourt(place)
  if (special) by.push(pen.rule(place === 'hainan' ? 'H-HAINAN' : 'H-BSG-APPEAL', on))
  if (from !== 'basic' && from !== 'internet-court')
    return {
      kind: 'high',
      court: { zh: '所在地高级人民法院', en: 'high court of the place' },
      why: { zh: '不属于最高人民法院知识产权法庭的范围', en: 'outside the scope of the tribunal' },
    }
  if (from === 'internet-court' && law.on('H-INTC-APPEAL', on).ok) by.push(pen.rule('H-INTC-APPEAL', on))
  return special
    ? {
        kind: 'ip-court',
        court: { zh: '当地知识产权法院', en: 'IP court of the place' },
        why: { zh: '基层法院的知识产权上诉案件', en: 'an IP appeal from a basic court' },
      }
    : {
        kind: 'intermediate',
        court: { zh: '上一级中级人民法院', en: 'intermediate court above' },
        why: { zh: '基层法院的上诉案件', en: 'an appeal from a basic court' },
      }
}
