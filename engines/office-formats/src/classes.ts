/** Symbols of the classifications: Nice, Locarno, IPC and CPC, Vienna. */
import type { Classification, ClassScheme } from './record.ts'
import type { Rule } from './rules.ts'
import { narrow } from './text.ts'

/** One normalised symbol, or the rule it breaks. */
export type ClassResult = { ok: true; value: Classification } | { ok: false; rule: Rule }

/** Nice class 1 to 45: `009`, `第9类`, `Class 9` give `9`. */
export function niceClass(text: string, edition?: string): ClassResult {
  const match = /^(?:第|国际分类|CLASS|IC|CL\.?)?0*(\d{1,2})类?$/.exec(squeeze(text))
  const number = Number(match?.[1] ?? 0)
  return number >= 1 && number <= 45 ? found('nice', String(number), edition) : broken('class.nice')
}

/** Locarno class 01 to 32 with subclass: `06-01`, `0601`, `LOC(13)Cl.14-03` (edition 13). A class alone stays alone. */
export function locarnoClass(text: string, edition?: string): ClassResult {
  const match = /^(?:LOC)?(?:\((\d{1,2})\))?(?:CL\.?)?(\d{1,2})(?:[-./]?(\d{2}|\d))?[A-Z]?$/.exec(squeeze(text))
  const number = Number(match?.[2] ?? 0)
  if (!match || number < 1 || number > 32 || match[3] === '00') return broken('class.locarno')
  const code = match[2]?.padStart(2, '0') + (match[3] ? `-${match[3].padStart(2, '0')}` : '')
  return found('locarno', code, match[1] ?? edition)
}

/** IPC or CPC symbol: `G09G    3/36    (2006.01)` gives `G09G 3/36` of edition `2006.01`; a subclass alone is kept. */
export function ipcClass(text: string, edition?: string, scheme: 'ipc' | 'cpc' = 'ipc'): ClassResult {
  const match =
    /^(?:INT\.?CL\.?\d*)?([A-HY]\d{2}[A-Z])(?:(\d{1,4})(?:\/(\d{2,6}))?)?(?:\[\d+\])?(?:\(?((?:19|20)\d{2}\.\d{2})\)?)?[A-Z]*$/.exec(
      squeeze(text),
    )
  if (!match?.[1]) return broken('class.ipc')
  const group = match[2] ? ` ${Number(match[2])}${match[3] ? `/${match[3]}` : ''}` : ''
  return found(scheme, match[1] + group, match[4] ?? edition)
}

/** IPC or CPC symbol from its parts, as CNIPA and ST.96 files break it. `version` may be a day: `20060101` is edition `2006.01`. */
export function ipcFromParts(
  parts: { section: string; class: string; subclass: string; group?: string; subgroup?: string; version?: string },
  scheme: 'ipc' | 'cpc' = 'ipc',
): ClassResult {
  const version = /^(\d{4})-?(\d{2})/.exec(parts.version ?? '')
  const group = parts.group ? `${parts.group}${parts.subgroup ? `/${parts.subgroup}` : ''}` : ''
  const symbol = `${parts.section}${parts.class}${parts.subclass}${group}`
  return ipcClass(symbol, version ? `${version[1]}.${version[2]}` : parts.version || undefined, scheme)
}

/** Vienna symbol of a figurative element: `6.3.3` gives `06.03.03`; category 1 to 29. */
export function viennaClass(text: string, edition?: string): ClassResult {
  const match = /^(\d{1,2})[.-](\d{1,2})(?:[.-](\d{1,2}))?$/.exec(squeeze(text))
  const number = Number(match?.[1] ?? 0)
  if (!match || number < 1 || number > 29) return broken('class.vienna')
  const code = match
    .slice(1)
    .filter(Boolean)
    .map((part) => part?.padStart(2, '0'))
    .join('.')
  return found('vienna', code, edition)
}

/** Reads a symbol of any scheme; national and similar-group symbols are kept as written. */
export function classSymbol(scheme: ClassScheme, text: string, edition?: string): ClassResult {
  switch (scheme) {
    case 'nice':
      return niceClass(text, edition)
    case 'locarno':
      return locarnoClass(text, edition)
    case 'ipc':
    case 'cpc':
      return ipcClass(text, edition, scheme)
    case 'vienna':
      return viennaClass(text, edition)
    default: {
      const code = text.trim()
      return code ? found(scheme, code, edition) : broken('class.missing')
    }
  }
}

function found(scheme: ClassScheme, code: string, edition: string | undefined): ClassResult {
  return { ok: true, value: edition ? { scheme, code, edition } : { scheme, code } }
}

function broken(rule: Rule): ClassResult {
  return { ok: false, rule }
}

function squeeze(text: string): string {
  return narrow(text).replace(/\s+/g, '').toUpperCase()
}
