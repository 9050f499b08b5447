/** What a file is, by its content: names are only believed when they agree. */
import { detectEncoding, firstBytes } from './encoding.ts'
import { ReadError } from './item.ts'

export type FileType = 'xml' | 'text' | 'xlsx' | 'zip'

/** The type of what begins with these bytes, or undefined when it is none that can be imported. */
export async function sniff(content: AsyncIterable<Uint8Array>): Promise<FileType | undefined> {
  const head = Buffer.from(await firstBytes(content, 8192))
  if (head.length === 0) return undefined
  if (head.subarray(0, 4).equals(zipMark) || head.subarray(0, 4).equals(emptyZipMark)) return 'zip'
  const text = await beginning(head)
  if (text === undefined || hasControls(text)) return undefined
  return /^\s*</.test(text) ? 'xml' : 'text'
}

const zipMark = Buffer.from('PK\x03\x04', 'latin1')
const emptyZipMark = Buffer.from('PK\x05\x06', 'latin1')

async function beginning(head: Buffer): Promise<string | undefined> {
  const encoding = await detectEncoding(async function* () {
    yield head
  }).catch((error) => {
    // The reader will name it; by its declaration it is XML.
    if (error instanceof ReadError) return { label: 'iso-8859-1' as const }
    throw error
  })
  return new TextDecoder(encoding.label).decode(head)
}

/** Control characters other than white space: no text. */
function hasControls(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)
}
