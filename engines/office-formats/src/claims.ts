/** What a claim refers to, read from its words. */

/**
 * Numbers of the claims a claim's text names, ascending: `权利要求1或2`, `权利要求1至权利要求24中任意一项`, `权利要求1～3`,
 * `前述任一权利要求`, `claims 1, 3 to 5`, `any of the preceding claims`. A claim cannot name itself or a later one.
 */
export function claimReferences(text: string, number: number): number[] {
  const found = new Set<number>()
  for (const match of text.matchAll(reference)) {
    for (const n of expand(match[1] ?? match[2] ?? '')) if (n >= 1 && n < number) found.add(n)
  }
  if (everyEarlier.test(text)) for (let n = 1; n < Math.min(number, mostClaims); n++) found.add(n)
  return [...found].sort((a, b) => a - b)
}

/** A claim's text without the number printed before it (`3.如权利要求…`, `2. The method …`). */
export function withoutClaimNumber(text: string, number: number): string {
  const mark = String(number)
  const next = text.charAt(mark.length)
  if (!text.startsWith(mark) || !/[.、．。:：]/.test(next)) return text
  return text.slice(mark.length + 1).replace(/^[ \t]+/, '')
}

const between = '(?:\\s*(?:至|到|或者|或|和|及|与|以及|、|,|，|-|–|—|~|～|to|through|or|and|and/or)\\s*)+'
const chinese = `权利要求\\s*(\\d{1,4}(?:${between}(?:权利要求)?\\s*\\d{1,4})*)`
const english = `\\bclaims?\\s+(\\d{1,4}(?:${between}(?:claims?\\s+)?\\d{1,4})*)`
const reference = new RegExp(`${chinese}|${english}`, 'gi')
const everyEarlier =
  /(?:前述|上述|以上|前面)(?:的)?(?:任一|任意一|任何一)(?:项|个)?(?:的)?权利要求|(?:前述|上述|以上)(?:各项)?权利要求(?:中)?(?:的)?任|\bany(?: one)? of the (?:preceding|previous|foregoing) claims/i
const mostClaims = 1000

function expand(run: string): number[] {
  const numbers: number[] = []
  let range = false
  for (const [token] of run.matchAll(/\d+|至|到|-|–|—|~|～|\bto\b|\bthrough\b/gi)) {
    const n = Number(token)
    if (Number.isNaN(n)) range = true
    else {
      const from = numbers[numbers.length - 1]
      if (range && from !== undefined) for (let i = from + 1; i < Math.min(n, from + mostClaims); i++) numbers.push(i)
      numbers.push(n)
      range = false
    }
  }
  return numbers
}
