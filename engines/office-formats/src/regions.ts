/** Regions of China (GB/T 2260) from addresses: province level, and prefecture level where the address names it. */
import { regionLines } from './region-data.ts'

/** One region with its six-digit GB/T 2260 code; `zh` is the full name (`浙江省`, `延边朝鲜族自治州`). */
export interface Region {
  code: string
  zh: string
  en: string
}

interface Place extends Region {
  /** The name without 省, 市 and the like, as addresses often begin. */
  short: string
}
interface Province extends Place {
  cities: Place[]
}

const tree: Province[] = regionLines.map((line) => {
  const [head = '', ...rest] = line.split('; ')
  const [digits = '', short = '', suffix = '', ...english] = head.split(' ')
  const cities = rest.map((text): Place => {
    const [, number = '', name = '', tail = '市', en = ''] = /^(\d+)([^| ]+)(?:\|(\S+))? (.+)$/.exec(text) ?? []
    return { code: (digits + number).padEnd(6, '0'), short: name, zh: name + tail, en }
  })
  return { code: `${digits}0000`, short, zh: short + suffix, en: english.join(' '), cities }
})
const byCode = new Map<string, Region>(
  tree.flatMap((province) => [province, ...province.cities]).map((one) => [one.code, one]),
)
const byTwo = startIndex()

/** The 34 provinces, municipalities, autonomous and special administrative regions. */
export const provinces: readonly Region[] = tree.map(({ code, zh, en }) => ({ code, zh, en }))

/**
 * The region an address begins with, or undefined: `311200 浙江省杭州市…` gives `330100`, `北京市海淀区…` `110000`,
 * `深圳市南山区…` `440300`. A postcode and 中国 before it are passed over.
 */
export function regionOf(address: string): string | undefined {
  const text = plainStart.test(address) ? address : address.replace(lead, '')
  const start = byTwo.get(text.slice(0, 2))?.find(({ name }) => text.startsWith(name))
  if (!start) return undefined
  const { place, name } = start
  if (!('cities' in place)) return place.code
  let from = name.length
  while (/[\s,，]/.test(text.charAt(from)) && from < text.length) from++
  return place.cities.find((city) => text.startsWith(city.short, from))?.code ?? place.code
}

/** The name of a GB/T 2260 code, or undefined if this table has none. */
export function regionName(code: string, language: 'zh' | 'en'): string | undefined {
  return byCode.get(code)?.[language]
}

const lead = /^[\s\d,，]*(?:(?:中华人民共和国|中国|P\.?R\.?\s*China|China)[\s,，]*)?\d*\s*/
const plainStart = /^[^\s\d,，中PC]/

/**
 * What an address may begin with, by its first two characters and longest first (吉林市 is the city, 海南藏族自治州 not the
 * island): full names of all regions, short names of provinces alone, since 朝阳 may be a district.
 */
function startIndex(): Map<string, { name: string; place: Province | Place }[]> {
  const index = new Map<string, { name: string; place: Province | Place }[]>()
  const add = (name: string, place: Province | Place) => {
    const list = index.get(name.slice(0, 2)) ?? []
    list.push({ name, place })
    index.set(name.slice(0, 2), list)
  }
  for (const province of tree) {
    const names = new Set([
      province.zh,
      province.short,
      ...(province.zh.endsWith('自治区') ? [`${province.short}自治区`] : []),
    ])
    for (const name of names) add(name, province)
    for (const city of province.cities) add(city.zh, city)
  }
  for (const list of index.values()) list.sort((a, b) => b.name.length - a.name.length)
  return index
}
