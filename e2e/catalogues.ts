/** The Chinese words of every catalogue of the house, to tell them from data in the pages. */
import { readdirSync } from 'node:fs'

const root = new URL('../', import.meta.url).pathname

/** Answers whether a text on screen is a Chinese sentence of a catalogue, its gaps filled or not. */
export async function chineseWords(): Promise<(text: string) => boolean> {
  const plain = new Set<string>()
  const withGaps: RegExp[] = []
  for (const file of [...cataloguesUnder('web/src'), 'contract/src/words.ts']) {
    for (const sentence of chineseIn(await import(root + file))) {
      if (!/\{\w+\}/.test(sentence)) plain.add(sentence)
      else
        withGaps.push(
          new RegExp(
            `^${sentence
              .split(/\{\w+\}/)
              .map(literally)
              .join('.*')}$`,
            'u',
          ),
        )
    }
  }
  return (text) => plain.has(text) || withGaps.some((sentence) => sentence.test(text))
}

function cataloguesUnder(folder: string): string[] {
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return cataloguesUnder(path)
    return /(^|-)words\.ts$/.test(entry.name) ? [path] : []
  })
}

/** Every `zh` that differs from its `en` and holds a Chinese character outside its gaps; the name of the house aside. */
function chineseIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { zh, en } = value as { zh?: unknown; en?: unknown }
  if (typeof zh === 'string' && typeof en === 'string')
    return zh !== en && zh !== '权链' && /\p{Script=Han}/u.test(zh.replace(/\{\w+\}/g, '')) ? [zh] : []
  return Object.values(value).flatMap(chineseIn)
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
