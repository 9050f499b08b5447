/** Numbers of marks, works, layouts, varieties and geographical indications, and the dispatcher over all kinds. */
import {
  type NumberResult,
  patentApplicationNumber,
  patentPublicationNumber,
  pctNumber,
  writtenNumber,
} from './numbers.ts'
import type { RightKind, RightNumbers } from './record.ts'
import { narrow } from './text.ts'

/** Chinese mark number: one to eight digits, perhaps a letter for a part; `G1087917` for a Madrid registration in China. */
export function markNumber(text: string): NumberResult {
  const plain = squeeze(text).replace(/^(?:商标)?(?:国际注册)?第?|号$/g, '')
  const match = /^(G?)0*(\d{1,8}[A-Z]{0,2})$/.exec(plain)
  return match ? { ok: true, value: `${match[1]}${match[2]}`, kind: 'mark' } : { ok: false, rule: 'number.mark_form' }
}

/** International registration of a mark (Madrid): up to seven digits and perhaps a letter. */
export function madridNumber(text: string): NumberResult {
  const match = /^(?:WO|IR|G)?0*(\d{1,7}[A-Z]?)$/.exec(squeeze(text))
  return match?.[1] ? { ok: true, value: match[1], kind: 'mark' } : { ok: false, rule: 'number.madrid_form' }
}

/** International registration of a design (Hague): `DM/096824`. */
export function hagueNumber(text: string): NumberResult {
  const match = /^DMA?\/?(\d{1,6})$/.exec(squeeze(text))
  return match?.[1]
    ? { ok: true, value: `DM/${match[1].padStart(6, '0')}`, kind: 'design' }
    : { ok: false, rule: 'number.hague_form' }
}

/** Certificate of a work (`国作登字-2023-F-00123456`, `粤作登字-…`) or of software (`软著登字第1234567号`, `2020SR0123456`). */
export function copyrightNumber(text: string): NumberResult {
  const plain = squeeze(text).replace(/[–—―－]/g, '-')
  const work = /^(\p{Script=Han})作登字-?(\d{4})-?([A-Z])-?(\d{4,10})$/u.exec(plain)
  if (work) return { ok: true, value: `${work[1]}作登字-${work[2]}-${work[3]}-${work[4]}`, kind: 'copyright' }
  const software = /^软著登字第?(\d{4,9})号?$/.exec(plain)
  if (software) return { ok: true, value: `软著登字第${software[1]}号`, kind: 'copyright' }
  if (/^\d{4}SR\w{3,8}$/.test(plain)) return { ok: true, value: plain, kind: 'copyright' }
  return tolerated(text, 'copyright')
}

/** Layout-design of an integrated circuit: `BS.205001234`. The form is not checked beyond its prefix. */
export function layoutNumber(text: string): NumberResult {
  const match = /^BS\.?(\d{8,9}(?:\.[\dX])?)$/.exec(squeeze(text))
  return match ? { ok: true, value: `BS.${match[1]}`, kind: 'layout_design' } : tolerated(text, 'layout_design')
}

/** Plant variety: `CNA20191000123`, `CNA20050123.4`, grants ending in `G`. Forestry uses its own forms: kept with a note. */
export function varietyNumber(text: string): NumberResult {
  const plain = squeeze(text)
  if (/^CNA\d{6,12}(?:\.[\dX])?[EG]?$/.test(plain)) return { ok: true, value: plain, kind: 'plant_variety' }
  return tolerated(text, 'plant_variety')
}

/**
 * The one door for readers: checks a number of one kind, office and field. An office other than `CN` keeps its own form.
 */
export function rightNumber(kind: RightKind, office: string, field: keyof RightNumbers, text: string): NumberResult {
  if (field === 'international') return internationalNumber(kind, text)
  if (office !== 'CN') return writtenNumber(text)
  switch (kind) {
    case 'patent':
    case 'utility_model':
    case 'design':
      if (field === 'publication') return patentPublicationNumber(text)
      return patentApplicationNumber(text)
    case 'mark':
      return field === 'publication' ? writtenNumber(text) : markNumber(text)
    case 'copyright':
      return field === 'registration' ? copyrightNumber(text) : writtenNumber(text)
    case 'layout_design':
      return field === 'publication' ? writtenNumber(text) : layoutNumber(text)
    case 'plant_variety':
      return field === 'publication' ? writtenNumber(text) : varietyNumber(text)
    default:
      return writtenNumber(text)
  }
}

function internationalNumber(kind: RightKind, text: string): NumberResult {
  const read = kind === 'mark' ? madridNumber : kind === 'design' ? hagueNumber : pctNumber
  const result = read(text)
  return result.ok || kind !== 'design' ? result : pctNumber(text)
}

function tolerated(text: string, kind: RightKind): NumberResult {
  const result = writtenNumber(text)
  return result.ok ? { ...result, kind, note: 'number.form_unsure' } : result
}

function squeeze(text: string): string {
  return narrow(text).replace(/\s+/g, '').toUpperCase()
}
