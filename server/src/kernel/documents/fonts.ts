/**
 * The fonts of the papers. Noto Serif SC (OFL) stands in for 仿宋 and 小标宋, which nobody may hand on; it comes with npm,
 * so that a PDF looks the same on every machine. Which characters it has is read from its file.
 */

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Where the two files lie: regular, bold. @throws when the package is not installed. */
export function fontFiles(): [string, string] {
  return [
    require.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
    require.resolve('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'),
  ]
}

/** Letters of European names, Latin, Greek and Cyrillic, of which the Chinese font has a few only. */
const letters = String.raw`[\u{100}-\u{17f}\u{386}\u{388}-\u{38a}\u{38c}\u{38e}-\u{3a1}\u{3a3}-\u{3ce}\u{400}-\u{45f}]`

/** Their families by name, the second comes with the compiler; `letters` is a regular expression of what it is for. */
export const fonts = { chinese: 'Noto Serif SC', european: 'Libertinus Serif', letters }

/** Whether a PDF can show the character. */
export type Covers = (character: string) => boolean

/** Reads the font's character map; keep the answer. */
export async function readCoverage(): Promise<Covers> {
  const known = charactersOf(await readFile(fontFiles()[0]))
  // Marks that are never drawn need no glyph.
  const others = new RegExp(`${letters}|\\p{Default_Ignorable_Code_Point}`, 'u')
  return (character) => known.has(character.codePointAt(0) ?? 0) || others.test(character)
}

/** The code points of a TrueType font, from subtable format 12 of its `cmap` (OpenType 1.9). */
function charactersOf(font: Buffer): Set<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + 16 * at)
  const record = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')
  if (record === undefined) throw new Error('The font has no character map')
  const map = font.readUInt32BE(record + 8)
  const subtables = Array.from({ length: font.readUInt16BE(map + 2) }, (_, at) => {
    return map + font.readUInt32BE(map + 8 + 8 * at)
  })
  const groups = subtables.find((at) => font.readUInt16BE(at) === 12)
  if (groups === undefined) throw new Error('The font has no full character map')
  const characters = new Set<number>()
  for (let group = 0; group < font.readUInt32BE(groups + 12); group++) {
    const at = groups + 16 + 12 * group
    for (let code = font.readUInt32BE(at); code <= font.readUInt32BE(at + 4); code++) characters.add(code)
  }
  return characters
}
