/** Which subject a cause of action belongs to, for cross-checking: names of the 2025 causes (in force since 2026-01-01). */
import type { competenceSubjects } from '../choices.ts'
import type { Law } from '../law.ts'
import type { Reasoning } from '../reasoning.ts'

export type CompetenceSubject = (typeof competenceSubjects)[number]

/** Words of a cause in the order in which they decide: 侵害计算机软件著作权纠纷 is software before it is copyright. */
const marks: readonly (readonly [subject: CompetenceSubject, words: readonly string[]])[] = [
  ['invention', ['发明专利']],
  ['utility-model', ['实用新型专利']],
  ['design', ['外观设计专利']],
  ['plant-variety', ['植物新品种']],
  ['layout', ['集成电路布图设计']],
  ['technical-secret', ['技术秘密']],
  ['software', ['计算机软件']],
  ['network-copyright', ['信息网络传播权']],
  ['network-unfair-competition', ['网络不正当竞争', '合法网络产品或者服务', '获取、使用数据', '平台规则恶意交易']],
  ['domain-name', ['网络域名']],
  ['data', ['数据权属', '数据合同', '侵害数据权益']],
  [
    'monopoly',
    [
      '垄断',
      '滥用市场支配地位',
      '经营者集中',
      '不公平价格',
      '低于成本销售',
      '拒绝交易',
      '限定交易',
      '搭售',
      '差别待遇',
    ],
  ],
  ['mark', ['商标']],
  ['copyright', ['著作权', '作品', '出版者权', '表演者权', '录音录像制作者权', '广播组织权']],
  ['business-secret', ['经营秘密']],
  ['unfair-competition', ['仿冒', '有一定影响的', '商业贿赂', '虚假宣传', '有奖销售', '商业诋毁', '串通投标']],
]

/** Subjects that a cause of the other one leaves possible. */
const narrower: Partial<Record<CompetenceSubject, CompetenceSubject>> = {
  'network-copyright': 'copyright',
  'well-known-mark': 'mark',
  'network-unfair-competition': 'unfair-competition',
}

export interface CauseCheck {
  name: string
  /** Subject that the words of the cause point to; null where they point to none. */
  subject: CompetenceSubject | null
  fits: boolean | null
}

/** Compares the cause with the subject; a cause names what is decided, so one that points elsewhere is a warning. */
export function checkCause(pen: Reasoning, law: Law, name: string, subject: CompetenceSubject, on: string): CauseCheck {
  const pointed = marks.find(([, words]) => words.some((word) => name.includes(word)))?.[0] ?? null
  if (law.on('H-CAUSE-2026', on).ok) pen.rule('H-CAUSE-2026', on)
  else
    pen.doubt(
      '2026年之前的案由编号不同，这里只按名称比对',
      'causes before 2026 are numbered otherwise; only their names are compared here',
    )
  const fits =
    pointed === null ? null : pointed === subject || narrower[subject] === pointed || narrower[pointed] === subject
  if (fits === false)
    pen.doubt(`案由“${name}”指向另一类案件，请核对`, `the cause “${name}” points to another kind of case; please check`)
  return { name, subject: pointed, fits }
}

/** Words that a cause of this subject carries. */
export function causeWords(subject: CompetenceSubject): readonly string[] {
  const own = marks.find(([one]) => one === (subject === 'well-known-mark' ? 'mark' : subject))
  return own?.[1] ?? []
}
