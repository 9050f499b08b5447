/** Words that mark files use for feature, category and status, and what they mean here. */
import type { RightStatus } from '../record.ts'

/** `MarkFeatureCategory` of ST.96, `MarkFeature` of ST.66, or a USPTO drawing code, as `RightDetails.feature`. */
export function markFeature(text: string): string | undefined {
  const word = text.trim().toLowerCase().replace(/\s+/g, ' ')
  return features[word] ?? (/^(?:typeset|standard character|typed)/.test(word) ? 'word' : word ? 'other' : undefined)
}

/** `MarkCategory` of ST.96 or `KindMark` of ST.66, as `RightDetails.category`. */
export function markCategory(text: string): string | undefined {
  const word = text.trim().toLowerCase()
  if (word === '') return undefined
  if (word.includes('collective')) return 'collective'
  if (word.includes('certif')) return 'certification'
  return word === 'service mark' ? 'service' : 'trademark'
}

/** A current-status code: a word of ST.96, one of ours, or a USPTO three-digit code. */
export function markStatus(text: string): RightStatus | undefined {
  const word = text.trim().toLowerCase()
  return statuses[word] ?? (/^\d{3}$/.test(word) ? usptoStatus(Number(word)) : undefined)
}

const features: Record<string, string> = {
  word: 'word',
  'stylized characters': 'word',
  figurative: 'figurative',
  combined: 'combined',
  'three dimensional': 'three_dimensional',
  colour: 'colour',
  sound: 'sound',
  '0': 'other',
  '1': 'word',
  '2': 'figurative',
  '3': 'combined',
  '4': 'word',
  '5': 'word',
  '6': 'other',
}

const statuses: Record<string, RightStatus> = {
  'application filed': 'filed',
  'filing date accorded': 'filed',
  'classification checked': 'examination',
  'application accepted': 'examination',
  'application published': 'published',
  'opposition pending': 'opposition',
  'registration published': 'in_force',
  registered: 'in_force',
  'application refused': 'refused',
  'application withdrawn': 'withdrawn',
  'registration cancelled': 'revoked',
  'registration surrendered': 'ceased',
  'revocation proceeding pending': 'in_force',
  'invalidity proceeding pending': 'in_force',
  filed: 'filed',
  published: 'published',
  examination: 'examination',
  opposition: 'opposition',
  in_force: 'in_force',
  expired: 'expired',
  ceased: 'ceased',
  invalidated: 'invalidated',
  revoked: 'revoked',
  refused: 'refused',
  withdrawn: 'withdrawn',
  unknown: 'unknown',
}

/** USPTO trademark status codes, by their published ranges. */
function usptoStatus(code: number): RightStatus | undefined {
  if (code === 900) return 'expired'
  if ((code >= 700 && code <= 706) || (code >= 800 && code <= 806)) return 'in_force'
  if (code >= 710 && code <= 715) return 'revoked'
  if (code >= 600 && code <= 614) return 'withdrawn'
  if (code === 630) return 'filed'
  if (code >= 638 && code <= 682) return 'examination'
  if (code === 686 || code === 688) return 'published'
  if (code >= 774 && code <= 775) return 'opposition'
  return undefined
}
