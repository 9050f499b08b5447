/** Text as the search sees it: one width, one case, simplified characters; and the terms that the index holds. */
import { Converter } from 'opencc-js/t2cn'

/** NFKC, lower case, simplified; white space runs become one blank. */
export function normalise(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase()
  let simplified = ''
  let changed = false
  for (let i = 0; i < plain.length; i++) {
    const code = plain.charCodeAt(i)
    const to = code >= firstHan ? simpler()[code] : 0
    if (to) changed = true
    simplified += to ? String.fromCharCode(to) : plain[i]
  }
  return (changed ? simplified : plain).replace(/\s+/g, ' ').trim()
}

/**
 * Terms of normalised text: each two neighbouring Han characters, each run of letters and digits as one word.
 * A Han character that stands alone is its own term. `mark` goes before each (`@` for names of holders).
 */
export function termsOf(normalised: string, mark = ''): string[] {
  const terms: string[] = []
  for (const [run] of normalised.matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu)) {
    const characters = isHan.test(run) ? [...run] : undefined
    if (!characters) terms.push(mark + run.slice(0, 60))
    else if (characters.length === 1) terms.push(mark + run)
    else for (let i = 1; i < characters.length; i++) terms.push(mark + characters[i - 1] + characters[i])
  }
  return terms
}

/** A printed number without prefix, signs and case: `ZL 2021 1 1286633.X` → `202111286633x`. */
export function bareNumber(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9\p{Script=Han}]/gu, '')
    .replace(/^(cn|zl)(?=\d)/, '')
}

/**
 * Every way people write a number that should find it. An application number is found without its check digit, a
 * publication with and without its kind code.
 */
export function numberTerms(numbers: {
  application?: string
  publication?: string
  publicationKind?: string
  registration?: string
  international?: string
}): string[] {
  const found = new Set<string>()
  const add = (text: string | undefined) => {
    if (text) found.add(`#${bareNumber(text)}`)
  }
  add(numbers.application)
  if (numbers.application?.includes('.')) add(numbers.application.slice(0, numbers.application.indexOf('.')))
  add(numbers.publication)
  if (numbers.publication && numbers.publicationKind) add(numbers.publication + numbers.publicationKind)
  add(numbers.registration)
  add(numbers.international)
  return [...found]
}

/** A class with all that stand above it: `ipc:G09G 3/36` → section, class, subclass, main group, group. */
export function classTerms(scheme: string, code: string): string[] {
  const key = `!${scheme}:`
  const bare = code.toUpperCase().replace(/\s+/g, '')
  const ipc = /^([A-H])(\d\d)?([A-Z])?(\d+)?(\/\d+)?$/.exec(bare)
  if ((scheme === 'ipc' || scheme === 'cpc') && ipc) {
    const parts = ipc.slice(1).filter((part) => part !== undefined)
    return parts.map((_part, index) => key + parts.slice(0, index + 1).join(''))
  }
  if (scheme === 'locarno') return [key + bare.slice(0, 2), key + bare]
  return [key + bare]
}

const firstHan = 0x2e80
const isHan = /^\p{Script=Han}/u
let table: Uint16Array | undefined

/** Traditional to simplified by character, once for the basic plane; phrases do not matter to a search. */
function simpler(): Uint16Array {
  if (table) return table
  const convert = Converter({ from: 't', to: 'cn' })
  table = new Uint16Array(0x10000)
  for (let code = 0x3400; code < 0xa000; code++) {
    const to = convert(String.fromCharCode(code)).charCodeAt(0)
    if (to !== code) table[code] = to
  }
  return table
}
