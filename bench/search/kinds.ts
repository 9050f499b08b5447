/** What people ask the register, by kind of question. Words come from the register itself and are never printed. */
import type pg from 'pg'
import { seeded, shuffled } from '../support/random.ts'

export interface SearchKind {
  name: string
  /** `rights`, `rights/facets` or `rights/suggest`. */
  path: string
  /** Query strings, shuffled; asked in turn. */
  asked: string[]
}

const traditional = '龍 國 華 馬 鳳 東 寶 億 蘭 夢 風 萬 開 愛 樂 廣 陽 飛 興 鄉 廠 優 藝 醫 銀 錢 麗 潤 澤 濤'.split(
  ' ',
)

/** Draws questions from what is stored: common and rare words alike, as many of each kind. */
export async function drawKinds(owner: pg.Pool, count: number): Promise<SearchKind[]> {
  const random = seeded(42)
  const { rows } = await owner.query<{ title: string; holder: string; number: string }>(
    `select title_key as title, holders[1] as holder, registration_number as number
     from registry.public_right tablesample system (2) repeatable (7) limit 20000`,
  )
  const sample = shuffled(random, rows)
  const titles = sample.map((row) => row.title)
  const piece = (pattern: RegExp) => titles.flatMap((title) => pattern.exec(title)?.[0] ?? [])
  const two = piece(/\p{Script=Han}{2}/u)
  const longer = piece(/\p{Script=Han}{3,4}/u)
  const latin = piece(/[a-z]{4,12}/)
  const classes = ['9', '25', '30', '35', '43', '16', '41']
  const old = titles.flatMap((title) => {
    const at = [...title].findIndex((character) => simplifiedOf.has(character))
    return at < 0
      ? []
      : [
          [...title]
            .slice(at, at + 3)
            .map((character) => simplifiedOf.get(character) ?? character)
            .join(''),
        ]
  })
  const broad: Record<string, string>[] = [
    { class: 'nice:25' },
    { status: 'in_force' },
    { kind: 'mark' },
    { region: '440000' },
    { office: 'CN', status: 'ceased' },
  ]
  const spans = [2005, 2012, 2018, 2022].map((year) => ({ filedFrom: `${year}-01-01`, filedTo: `${year}-12-31` }))
  const goods = ['服装', '计算机', '广告', '糕点', '白酒']
  const kind = (name: string, make: (i: number) => Record<string, string>, path = 'rights'): SearchKind => ({
    name,
    path,
    asked: Array.from({ length: count }, (_, i) => new URLSearchParams(make(i)).toString()),
  })
  const at = <T>(list: readonly T[], i: number) => list[i % list.length] as T
  const any = (i: number) => at([...two, ...longer], i * 7)
  return [
    kind('two characters', (i) => ({ q: at(two, i) })),
    kind('three or four characters', (i) => ({ q: at(longer, i) })),
    kind('common word of goods', (i) => ({ q: at(goods, i) })),
    kind('Latin word', (i) => ({ q: at(latin, i) })),
    kind('two words', (i) => ({ q: `${at(two, i)} ${at(goods, i)}` })),
    kind('traditional characters', (i) => ({ q: at(old, i) })),
    kind('holder', (i) => ({ holder: at(sample, i).holder.slice(0, i % 2 ? 4 : 30) })),
    kind('number', (i) => ({ number: at(sample, i).number })),
    kind('number as a word', (i) => ({ q: at(sample, i).number })),
    kind('word in a class', (i) => ({ q: at(two, i), class: `nice:${at(classes, i)}` })),
    kind('word, newest first', (i) => ({ q: at(two, i), sort: 'filed_desc' })),
    kind('common word, newest first', (i) => ({ q: at(goods, i), sort: 'filed_desc' })),
    kind('word, by publication', (i) => ({ q: at(longer, i), sort: at(['published_desc', 'published_asc'], i) })),
    kind('broad filter', (i) => ({ ...at(broad, i) })),
    kind('broad filters together', (i) => ({
      class: 'nice:9',
      status: 'in_force',
      region: at(['440000', '310000', '630000'], i),
    })),
    kind('years', (i) => ({ ...at(spans, i), sort: at(['filed_desc', 'title'], i) })),
    kind('no criteria', (i) => ({ page: String(1 + (i % 3)) })),
    kind('no criteria, by title', (i) => ({ sort: 'title', page: String(1 + (i % 3)) })),
    kind('deep page', (i) => ({ q: at(goods, i), page: String(50 + (i % 150)) })),
    kind('deep page, no criteria', (i) => ({ page: String(200 + (i % 300)) })),
    kind('miss', (i) => ({ q: `${at(longer, i)}龘` })),
    kind('miss of common parts', (i) => ({ q: `${at(two, i)}${at(two, i + 5)}` })),
    kind('facets of a word', (i) => ({ q: any(i) }), 'rights/facets'),
    kind('facets of a common word', (i) => ({ q: at(goods, i) }), 'rights/facets'),
    kind('facets of a class', (i) => ({ class: `nice:${at(classes, i)}` }), 'rights/facets'),
    kind('facets of everything', () => ({}), 'rights/facets'),
    kind('suggestions', (i) => ({ q: any(i).slice(0, 1 + (i % 3)) }), 'rights/suggest'),
    kind('suggested holders', (i) => ({ q: at(sample, i).holder.slice(0, 2 + (i % 4)) }), 'rights/suggest'),
  ]
}

/** Simplified → traditional, for a few characters that are common in marks. */
const simplifiedOf = new Map(
  [...'龙国华马凤东宝亿兰梦风万开爱乐广阳飞兴乡厂优艺医银钱丽润泽涛'].map((plain, i) => [
    plain,
    traditional[i] as string,
  ]),
)
