/** The last hand on a Word file: fonts to take instead, and nothing in it that the paper does not say, such as the time. */

import type { Day } from '@quanlian/statutes'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** What stands in for a font that is not there, likeliest first. */
const instead: Record<string, string> = {
  仿宋: 'FangSong,仿宋_GB2312,STFangsong,Noto Serif CJK SC,Noto Serif SC',
  方正小标宋简体: 'FZXiaoBiaoSong-B05S,华文中宋,STZhongsong,Noto Serif CJK SC,Noto Serif SC',
  黑体: 'SimHei,Heiti SC,Noto Sans CJK SC,Noto Sans SC',
  宋体: 'SimSun,Songti SC,Noto Serif CJK SC,Noto Serif SC',
}

/** The same file for the same paper: dated with its day, entries without time. */
export function finishPackage(file: Uint8Array, day: Day): Buffer {
  const entries = unzipSync(file)
  const core = strFromU8(entries['docProps/core.xml'] ?? new Uint8Array())
  const dated = core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
  entries['docProps/core.xml'] = strToU8(dated)
  entries['word/fontTable.xml'] = strToU8(fontTable())
  const sorted = Object.entries(entries).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return Buffer.from(zipSync(Object.fromEntries(sorted), { mtime: '1980-01-01T00:00:00', level: 6 }))
}

/** Readers look for the list of contents first. */
function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1
}

function fontTable(): string {
  const fonts = Object.entries(instead).map(
    ([name, others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`,
  )
  const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${space}">${fonts.join('')}</w:fonts>`
}
