/**
 * How the figures of rules are read as terms, where their names and units do not say it. No figures stand here: they are
 * the rules'. What is not in these tables is derived in `term-of-rule.ts`.
 */
import type { RuleId } from '../rules/index.ts'
import type { Words } from '../words.ts'
import type { RegimeId } from './regimes.ts'
import type { Kind } from './vocabulary.ts'

/** Terms of protection inside rules that also hold others, as `rule.field`. */
export const protectionParts: ReadonlySet<string> = new Set(['E-TM19-TERM.n', 'E-TM26-TERM.n'])

/** Fields that are no terms in any rule. */
export const noTerms: ReadonlySet<string> = new Set(['panel_min', 'minus_years', 'total_max', 'lookback_years'])

/** Ids of rules on how long a right lasts: the calculators of terms answer those. */
export const protectionTerms = /^(A-CR\d*|A-SW|E-LAY\d*|E-PAT\d*|E-PVP\d*)-TERM/

/** Rules in units of time that hold no term to be counted from an event. */
export const notClocks: Partial<Record<RuleId, 'calendar' | 'protection' | 'threshold'>> = {
  'I-PKG': 'calendar',
  'I-RULE-ACL': 'calendar',
  'I-RULE-APL': 'calendar',
  'I-RULE-ARL': 'calendar',
  'D-ACL-69': 'calendar',
  'E-TMR-VALIDITY': 'calendar',
  'E-PAT-PTA': 'protection',
  'E-PAT-DRUG': 'protection',
  'D-EXHIB': 'threshold',
  'D-CREDIT-36': 'threshold',
}

/** Terms inside rules whose unit is another one. */
export const alsoTerms: Partial<Record<RuleId, readonly string[]>> = {
  'E-PATR-ANNUAL': ['grace_months'],
  'E-PATR-REWARD': ['months'],
}

/** Kinds other than `within`, by rule or by `rule.field`. */
export const termKinds: Readonly<Record<string, Kind>> = {
  'A-EC-43-15D': 'after',
  'C-PROC-3M': 'after',
  'D-ACL-54': 'after',
  'D-CREDIT-2021': 'after',
  'D-CUS-REL-20': 'after',
  'D-CUS-REL-50': 'after',
  'D-R2-ENFORCE.reminder_wd': 'after',
  'D-R2-NOTICE-30': 'after',
  'D-R44-TERM.early_after_years': 'after',
  'D-R44-TERM.years': 'after',
  'D-R45-TERM': 'after',
  'E-PAT-COMPULSORY': 'after',
  'E-PAT-PUBLISH-18': 'after',
  'E-PATR-ANNOUNCE': 'after',
  'E-PATR-MAIL-15': 'after',
  'E-TM19-1Y': 'after',
  'E-TM19-NONUSE-3Y': 'after',
  'E-TM26-1Y': 'after',
  'E-TM26-NONUSE-3Y': 'after',
  'E-TMR-NONUSE.wait_years': 'after',
  'E-TMR-SERVE': 'after',
  'F-ANSWER-30.announce': 'after',
  'F-ANSWER-30.mail_months': 'after',
  'H-CIV-ANNOUNCE': 'after',
  'H-CIV-EVID': 'after',
  'A-INJ-RENEW': 'before',
  'A-PAT-LIM-CONTINUING': 'before',
  'A-TM19-NONUSE-DEFENCE': 'before',
  'A-TM26-NONUSE-DEFENCE': 'before',
  'D-APL-HEAR-REQ.notice': 'before',
  'D-CUS-REC-10Y.renew_before_months': 'before',
  'E-PAT-GRACE': 'before',
  'E-PVP-NOVELTY': 'before',
  'E-TM19-TERM.renew_before_months': 'before',
  'E-TM26-TERM.renew_before_months': 'before',
}

/** Regimes other than that of the rule's own law, by rule or by `rule.field`. */
export const termRegimes: Readonly<Record<string, RegimeId>> = {
  'A-LAY01-ADMIN.sue': 'administrative_action',
  'A-PAT-ADMIN-STOP': 'administrative_action',
  'A-PAT-LIMITATION': 'civil',
  'A-PAT-PROVISIONAL-LIM': 'civil',
  'E-PAT-INVALID-SUE-3M': 'administrative_action',
  'E-PAT-REEXAM-3M.sue': 'administrative_action',
  'E-TM19-REVIEW-15.sue': 'administrative_action',
  'E-TM26-REVIEW-15.sue': 'administrative_action',
  'D-APL-LIMIT': 'fixed',
  'D-CREDIT-2021': 'fixed',
  'D-CUS-REC-10Y.n': 'fixed',
  'D-R2-NOTICE-30': 'fixed',
  'D-R44-TERM': 'fixed',
  'D-R45-TERM': 'fixed',
  'E-PAT-COMPULSORY': 'fixed',
  'E-PAT-PUBLISH-18': 'fixed',
  'E-PATR-ANNOUNCE': 'fixed',
  'E-PATR-MAIL-15': 'fixed',
  'E-TM19-1Y': 'fixed',
  'E-TM19-NONUSE-3Y': 'fixed',
  'E-TM26-1Y': 'fixed',
  'E-TM26-NONUSE-3Y': 'fixed',
  'E-TMR-NONUSE.wait_years': 'fixed',
  'E-TMR-SERVE': 'fixed',
  'F-ANSWER-30.announce': 'fixed',
  'F-ANSWER-30.mail_months': 'fixed',
  'H-CIV-ANNOUNCE': 'fixed',
}

const chief: Words = { zh: '行政机关负责人批准', en: 'approved by the head of the authority' }
const chiefOfMarket: Words = { zh: '市场监督管理部门负责人批准', en: 'approved by the head of the market regulator' }
const president: Words = { zh: '本院院长批准', en: 'approved by the president of the court' }

/** Who prolongs, in the order of the prolongations; one more than the rule has figures for is without a cap. */
export const approvers: Partial<Record<RuleId, readonly Words[]>> = {
  'C-PROSECUTE-1M': [{ zh: '重大、复杂案件', en: 'in major or complex cases' }],
  'D-ACL-25': [chief],
  'D-ARL-62': [{ zh: '行政复议机构负责人批准', en: 'approved by the head of the reconsideration office' }],
  'D-MAJ-3M': [
    { zh: '负责人批准', en: 'approved by the head of the authority' },
    { zh: '案情特别复杂，再合理延长', en: 'a further reasonable time in especially complex cases' },
  ],
  'D-R2-90': [
    chiefOfMarket,
    {
      zh: '负责人集体讨论决定，同时确定合理期限',
      en: 'decided by the heads together, with a reasonable time set at once',
    },
  ],
  'D-R2-CHECK-15': [chiefOfMarket],
  'D-R2-LEGAL-10': [chiefOfMarket],
  'D-R2-SEIZE-30': [chiefOfMarket],
  'H-CIV-2ND': [president],
  'H-CIV-6M': [president, { zh: '上级人民法院批准', en: 'approved by the court above' }],
  'H-CIV-SIMPLE': [president],
  'H-CIV-SMALL': [president],
}

/** Fields that one prolongation prolongs, where it is not `n`. */
export const prolonged: Partial<Record<RuleId, readonly string[]>> = {
  'C-PSB-COMPLAINANT': ['dec', 'review_dec'],
  'H-CIV-2ND': ['judgment_months'],
}

/** What stays uncertain about a term whatever its reading. */
export const termDoubts: Partial<Record<RuleId, Words>> = {
  'A-NETR-20WD': {
    zh: '20个工作日是延迟的上限，还是自何日起算，条文未写明',
    en: 'the text does not say whether the 20 working days cap the delay itself, nor from which day they run',
  },
}
