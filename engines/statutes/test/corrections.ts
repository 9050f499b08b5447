/** Where rules differ from the gathered facts, and why: the audit of ../shared/law, or the text of the law itself. */

export interface Correction {
  fields: readonly ('article' | 'from' | 'to' | 'verified' | 'value' | 'law')[]
  why: string
}

/** By id. A difference that is not here fails the test of coverage, and so does one that is gone. */
export const corrections: Readonly<Record<string, Correction>> = {
  'A-NETR-20WD': { fields: ['article'], why: 'items are not part of our citation' },
  'A-PUN21-INTENT': { fields: ['value'], why: 'the six cases are named, where the fact only counts them' },
  'A-PVP-FINE': { fields: ['article'], why: 'art. 42 fines passing off alike' },
  'B-04-217': { fields: ['value'], why: 'audit: copies have dates of their own (B-04-217-COPIES, B-07-217)' },
  'B-07-FINE': { fields: ['to'], why: 'audit: art. 10 of Fa Shi [2020] No. 10 took over on 2020-09-14 (B-20-FINE)' },
  'C-OLD2001-PROC': { fields: ['to'], why: 'taken up by the provisions of 2021-09-06' },
  'D-R81-3M': { fields: ['verified'], why: 'audit: not checkable here' },
  'D-R81-MED': { fields: ['verified'], why: 'audit: not checkable here' },
  'E-FEE-LAYOUT': { fields: ['verified'], why: 'audit: not checkable here' },
  'E-FEE-REDUCTION-ELIG-2019': { fields: ['from'], why: 'follows the measures that ended on 2019-06-30' },
  'E-TM19-REVIEW-15': { fields: ['article'], why: 'the same terms stand in arts. 35, 44 and 54' },
  'E-TM26-REVIEW-15': { fields: ['article'], why: 'the same terms stand in arts. 38, 50 and 58' },
  'F-19-SCOPE': { fields: ['article'], why: 'numbered in figures' },
  'F-19-CONTENT': { fields: ['article'], why: 'numbered in figures' },
  'F-19-STEPS': { fields: ['article'], why: 'numbered in figures' },
  'G-OL-FEE': { fields: ['article'], why: 'the whole notice: no article to name' },
  'H-CIV-PRESERVE': { fields: ['article'], why: 'audit: in-suit preservation is art. 103' },
  'H-JUR-109': { fields: ['to'], why: 'a new list took its place on 2025-10-01 (H-JUR-167)' },
  'H-NPC-APPEAL': { fields: ['article'], why: 'numbered in figures; administrative cases are item 2' },
}
