/** What the facts of calculators choose from: light lists, so that forms offer exactly what the calculators take. */

/** Articles of the Criminal Law that protect intellectual property; `219-1` is 第二百一十九条之一. */
export const offences = ['213', '214', '215', '216', '217', '218', '219', '219-1'] as const

export const damageRights = [
  'patent',
  'mark',
  'copyright',
  'trade-secret',
  'confusion',
  'unfair-competition',
  'plant-variety',
  'layout',
] as const

/** Acts with an administrative fine, or at least confiscation. */
export const fineActs = [
  'patent-passing-off',
  'mark-infringement',
  'mark-passing-off',
  'mark-bad-faith-filing',
  'copyright',
  'network',
  'network-circumvention',
  'confusion',
  'trade-secret',
  'plant-infringement',
  'plant-passing-off',
  'platform',
  'layout',
] as const

/** Platforms of the E-Commerce Law; other network services; storage, search or link services under 信息网络传播权保护条例. */
export const takeDownServices = ['e-commerce', 'network', 'network-copyright'] as const

export const limitationClaims = [
  'infringement',
  'provisional-royalty',
  'contract',
  'technology-trade-contract',
  'stop',
] as const

export const limitationRights = ['patent', 'mark', 'copyright', 'other'] as const

export const courtFeeKinds = [
  'civil',
  'administrative-mark-patent',
  'administrative-other',
  'preservation',
  'enforcement',
  'jurisdiction-objection',
] as const

export const courtFeeProcedures = ['ordinary', 'simplified'] as const

export const courtFeeEndings = ['judgment', 'mediation', 'withdrawal', 'inadmissible'] as const

export const competenceSubjects = [
  'invention',
  'utility-model',
  'design',
  'plant-variety',
  'layout',
  'technical-secret',
  'software',
  'monopoly',
  'well-known-mark',
  'mark',
  'copyright',
  'network-copyright',
  'business-secret',
  'unfair-competition',
  'network-unfair-competition',
  'domain-name',
  'data',
  'other',
] as const

export const competencePlaces = [
  'beijing',
  'shanghai',
  'guangzhou',
  'guangdong',
  'hainan',
  'provincial-capital',
  'designated-city',
  'elsewhere',
] as const

export const competenceTracks = ['civil', 'administrative'] as const

/** 发明、实用新型、外观设计. */
export const patentKinds = ['invention', 'utility', 'design'] as const

/** Who the reduction is for. */
export const reductions = ['single', 'joint'] as const

/** Works by their author or kind, software, and neighbouring rights. */
export const copyrightSubjects = [
  'natural',
  'entity',
  'audiovisual',
  'photograph',
  'software_natural',
  'software_entity',
  'performance',
  'recording',
  'broadcast',
  'layout_of_page',
] as const

/** Groups of plants whose terms differ. */
export const plantGroups = ['woody', 'other'] as const
