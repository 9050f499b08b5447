/** Cleaning of text that all doors share: XML, tables, numbers. */

/**
 * Trims and collapses blanks. A line break between two Chinese characters is a printer's wrap and disappears; any other
 * run of blanks becomes one space. Blanks are those of XML 1.0 (space, tab, CR, LF); U+3000 inside a name stays.
 */
export function tidy(text: string): string {
  if (!/^[ \t\r\n]|[\t\r\n]| {2}|[ \t\r\n]$/.test(text)) return text
  return text
    .replace(wrapped, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/^ | $/g, '')
}

/** Drops what XML 1.0 cannot carry: control characters, lone surrogates, U+FFFE and U+FFFF. */
export function xmlClean(text: string): string {
  return unsafe.test(text) ? text.replace(new RegExp(unsafe, 'gu'), '') : text
}

/** Full-width letters, digits and punctuation of the ASCII block (U+FF01 to U+FF5E) and the ideographic space, narrowed. */
export function narrow(text: string): string {
  if (!/[\u3000\uff01-\uff5e]/.test(text)) return text
  return text.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ')
}

/** Cuts text for a `Defect.value` (80 characters). */
export function excerpt(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

const han = '[\\u2e80-\\u303f\\u3041-\\u9fff\\uf900-\\ufaff\\uff01-\\uff60]'
const wrapped = new RegExp(`(?<=${han})[ \\t]*[\\r\\n][ \\t\\r\\n]*(?=${han})`, 'g')
const unsafe = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u
