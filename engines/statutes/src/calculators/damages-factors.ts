/** The situations of intent and of serious circumstances that the interpretations on punitive damages list, as a worksheet. */
import type { Outcome } from '../answer.ts'
import type { Day } from '../day.ts'
import type { Law } from '../law.ts'
import { type Reasoning, reason } from '../reasoning.ts'
import type { Words } from '../words.ts'

export interface Factor {
  id: string
  words: Words
}

/** The interpretation of a day: its lists, by the ids that its rules hold. */
export interface PunitiveLists {
  /** 法释〔2021〕4号, until 2026-04-30; otherwise 法释〔2026〕7号 or what comes after it. */
  old: boolean
  intent: readonly Factor[]
  serious: readonly Factor[]
}

/** Fashi [2021] No. 4, arts. 3 and 4; Fashi [2026] No. 7, arts. 6 and 7. */
const wordsById: Record<string, Words> = {
  continued_after_notice: { zh: '经通知后仍继续实施侵权行为', en: 'continued after notice' },
  manager_of_holder: {
    zh: '被告或其法定代表人、管理人是权利人的法定代表人、管理人、实际控制人',
    en: 'is, or is led by, the representative, manager or actual controller of the holder',
  },
  manager_of_holder_knew_or_should: {
    zh: '与权利人有法定代表人、管理人、实际控制人关系，且知道或者应当知道该知识产权',
    en: 'ties of representative, manager or actual controller with the holder, and knew or should have known of the right',
  },
  relationship_with_access: {
    zh: '与权利人有劳动、合作、许可、经销、代理等关系，且接触过该知识产权',
    en: 'a relationship such as employment, licence or distribution, with access to the right',
  },
  dealings_with_access: {
    zh: '与权利人有业务往来或者磋商，且接触过该知识产权',
    en: 'business dealings or negotiations with the holder, with access to the right',
  },
  piracy_or_counterfeiting: { zh: '盗版、假冒注册商标', en: 'piracy or counterfeiting of a registered mark' },
  piracy_counterfeiting_or_passing_off: {
    zh: '盗版、假冒注册商标、假冒他人专利',
    en: 'piracy, counterfeiting of a registered mark or passing off of a patent',
  },
  repeat_after_settlement: {
    zh: '和解并同意停止后再次实施',
    en: 'again after a settlement with a promise to stop',
  },
  evasion_by_structure_or_disclaimer: {
    zh: '以设关联公司、变更法定代表人、隐名等掩盖控制关系，或者签免责协议，逃避责任',
    en: 'evasion through company structures or disclaimers',
  },
  repeat_after_penalty_or_judgment: {
    zh: '因侵权受行政处罚或者裁判后再次实施',
    en: 'again after a penalty or a judgment for infringement',
  },
  infringing_as_business: { zh: '以侵害知识产权为业', en: 'infringing as a business' },
  evidence_forged_or_destroyed: {
    zh: '伪造、毁坏或者隐匿侵权证据',
    en: 'evidence forged, destroyed or hidden',
  },
  preservation_refused: { zh: '拒不履行保全裁定', en: 'a preservation ruling refused' },
  huge_gain_or_loss: { zh: '侵权获利或者权利人受损巨大', en: 'huge gain or huge loss' },
  huge_gain_or_severe_harm: {
    zh: '侵权获利巨大，或者商誉、市场份额等严重受损',
    en: 'huge gain, or severe harm to goodwill or market share',
  },
  public_interest_or_health: {
    zh: '可能危害国家安全、公共利益或者人身健康',
    en: 'possible harm to national security, the public interest or health',
  },
  national_or_public_interest: {
    zh: '危害或者可能危害国家利益、社会公共利益',
    en: 'harm or possible harm to national or public interests',
  },
  other: { zh: '其他情形', en: 'another situation' },
}

/** A tick of the newer list that also fits the older, wider one. Never the other way round. */
const fitsOlder: Record<string, string> = {
  manager_of_holder: 'manager_of_holder_knew_or_should',
  piracy_or_counterfeiting: 'piracy_counterfeiting_or_passing_off',
  huge_gain_or_loss: 'huge_gain_or_severe_harm',
}

/** The lists that hold on the day of hearing, cited; null before 3 March 2021. */
export function punitiveLists(pen: Reasoning, law: Law, heardOn: Day): PunitiveLists | null {
  if (!law.on('A-PUN26-INTENT', heardOn).ok) return null
  const intent = pen.rule('A-PUN26-INTENT', heardOn)
  const serious = pen.rule('A-PUN26-SERIOUS', heardOn)
  const told = (ids: readonly string[]) => ids.map((id) => ({ id, words: wordsById[id] ?? { zh: id, en: id } }))
  return {
    old: law.find(intent.id)?.law === 'punitive-interpretation-2021',
    intent: told(intent.value),
    serious: told(serious.value),
  }
}

export function isTicked(id: string, ticks: ReadonlySet<string>): boolean {
  return ticks.has(id) || ticks.has(fitsOlder[id] ?? id)
}

/** Ticks of the input. @throws Refused for one that no list has. */
export function ticksOf(pen: Reasoning, value: unknown, field: 'intent' | 'serious'): ReadonlySet<string> {
  return new Set(
    pen.list(value, field).map((one, index) => pen.choice(one, `${field}.${index}`, Object.keys(wordsById))),
  )
}

/** The lists of a day of hearing, for a form. */
export function punitiveFactors(law: Law, heardOn: Day): Outcome<PunitiveLists> {
  return reason(law, (pen) => punitiveLists(pen, law, pen.day(heardOn, 'on')) ?? { old: true, intent: [], serious: [] })
}
