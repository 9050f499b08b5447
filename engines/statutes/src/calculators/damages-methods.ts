/** The methods of calculation as rows: which of them applies, what it comes to, and why the others do not. */
import { type Fen, type Ratio, times } from '../money.ts'
import type { Words } from '../words.ts'
import type { DamageMethod, Provisions } from './damages-provisions.ts'

/** What the parties can show. Absent is what cannot be established. */
export interface Figures {
  loss?: Fen
  gain?: Fen
  licence?: Fen
  licenceMultiple: Ratio
  requested?: Fen
}

export interface Row {
  method: DamageMethod
  name: Words
  /** Place in the order, from 1; the same for methods side by side. Null where the law does not have it. */
  rank: number | null
  applies: boolean
  amount: Fen | null
  rule: string
  why: Words
}

const names: Record<DamageMethod, Words> = {
  'actual-loss': { zh: '实际损失', en: 'Actual loss' },
  'infringer-gain': { zh: '侵权获利', en: 'Infringer’s gain' },
  'licence-fee': { zh: '许可使用费', en: 'Licence fee' },
  statutory: { zh: '法定赔偿', en: 'Statutory damages' },
}
const methods: readonly DamageMethod[] = ['actual-loss', 'infringer-gain', 'licence-fee', 'statutory']

/** The name of a method, as the law in question writes it: copyright has 违法所得 and 权利使用费. */
export function nameOf(method: DamageMethod, { right }: Provisions): Words {
  if (right === 'copyright' && method === 'infringer-gain') return { zh: '违法所得', en: 'Illegal gain' }
  if (right === 'copyright' && method === 'licence-fee') return { zh: '权利使用费', en: 'Royalty' }
  return names[method]
}

/**
 * Every method as a row. The first group with a figure decides; where it has several, they stand side by side.
 * @param free the holder chooses among loss, gain and licence fee, whatever their order.
 */
export function rowsOf(provisions: Provisions, figures: Figures, free = false): readonly Row[] {
  const groups = free ? [methods.slice(0, 3), methods.slice(3)] : provisions.groups
  const amounts = amountsOf(provisions, figures)
  const deciding = groups.findIndex((group) => group.some((method) => known(method, amounts)))
  return methods.map((method) => {
    const at = groups.findIndex((group) => group.includes(method))
    const base = { method, name: nameOf(method, provisions), rule: ruleOf(method, provisions) }
    if (at < 0) return { ...base, rank: null, applies: false, amount: null, why: absent(method, provisions) }
    const rank = at + 1
    const amount = amounts[method] ?? null
    if (deciding >= 0 && at > deciding)
      return { ...base, rank, applies: false, amount, why: notReached(groups[deciding] ?? [], provisions) }
    if (at === deciding && known(method, amounts) && !standsIn(method, provisions, amounts))
      return { ...base, rank, applies: true, amount, why: applying(method, provisions, figures) }
    return {
      ...base,
      rank,
      applies: method === 'statutory' && deciding < 0,
      amount,
      why: open(method, provisions, amounts),
    }
  })
}

/** The row that the damages follow: the highest of those that apply side by side, since the law lets the holder choose. */
export function decisive(rows: readonly Row[]): (Row & { amount: Fen }) | null {
  let best: (Row & { amount: Fen }) | null = null
  for (const row of rows)
    if (row.applies && row.amount !== null && (!best || row.amount > best.amount)) best = { ...row, amount: row.amount }
  return best
}

/** Math.min for fen. */
export function lesser(one: Fen, other: Fen): Fen {
  return one > other ? other : one
}

type Amounts = Partial<Record<DamageMethod, Fen>>

function amountsOf({ licence, statutory }: Provisions, figures: Figures): Amounts {
  const { loss, gain, licence: fee, licenceMultiple, requested } = figures
  return {
    ...(loss === undefined ? {} : { 'actual-loss': loss }),
    ...(gain === undefined ? {} : { 'infringer-gain': gain }),
    ...(fee === undefined ? {} : { 'licence-fee': licence === 'multiple' ? times(fee, licenceMultiple) : fee }),
    ...(requested === undefined || !statutory ? {} : { statutory: lesser(requested, statutory.max) }),
  }
}

/** Statutory damages need no figure of the parties, so they never decide over a group that has one. */
function known(method: DamageMethod, amounts: Amounts): boolean {
  return method !== 'statutory' && amounts[method] !== undefined
}

/** The licence fee of a trade secret only stands in for a loss that is not shown. */
function standsIn(method: DamageMethod, { licence }: Provisions, amounts: Amounts): boolean {
  return method === 'licence-fee' && licence === 'loss' && amounts['actual-loss'] !== undefined
}

function ruleOf(method: DamageMethod, { order, licenceRule, statutory }: Provisions): string {
  if (method === 'statutory') return statutory?.rule.id ?? order.id
  return method === 'licence-fee' ? licenceRule.id : order.id
}

function absent(method: DamageMethod, { noStatutory, right }: Provisions): Words {
  if (method === 'statutory' && noStatutory) return noStatutory
  return right === 'layout'
    ? { zh: '当时的条例没有这一方法', en: 'the regulation of the time does not have this method' }
    : { zh: '反不正当竞争法没有这一方法', en: 'the Anti-Unfair Competition Law does not have this method' }
}

function notReached(deciding: readonly DamageMethod[], provisions: Provisions): Words {
  const earlier = deciding.map((method) => nameOf(method, provisions))
  return {
    zh: `${earlier.map(({ zh }) => zh).join('或者')}可以确定，轮不到这一方法`,
    en: `${earlier.map(({ en }) => en.toLowerCase()).join(' or ')} can be established, so this method is not reached`,
  }
}

function applying(method: DamageMethod, { licence }: Provisions, { licenceMultiple: { n, d } }: Figures): Words {
  if (method !== 'licence-fee') return { zh: '有数额，适用', en: 'a figure is shown, so it applies' }
  if (licence === 'multiple')
    return { zh: '参照许可使用费的倍数合理确定', en: 'a reasonable multiple of the licence fee' }
  if (licence === 'loss')
    return { zh: '参照许可使用费确定实际损失', en: 'the loss is established by reference to the licence fee' }
  return n === d
    ? { zh: '参照权利使用费', en: 'by reference to the royalty' }
    : {
        zh: '参照权利使用费；法律没有写倍数，未乘',
        en: 'by reference to the royalty; the law has no multiple, so none is applied',
      }
}

function open(method: DamageMethod, provisions: Provisions, amounts: Amounts): Words {
  if (method === 'statutory')
    return amounts.statutory === undefined
      ? {
          zh: '其他方法都没有数额，由法院在幅度内酌定',
          en: 'no other method has a figure; the court fixes it within the range',
        }
      : {
          zh: '其他方法都没有数额，按请求数额计，不超过上限',
          en: 'no other method has a figure; as asked, up to the maximum',
        }
  if (standsIn(method, provisions, amounts))
    return { zh: '实际损失已有数额，无须参照', en: 'the loss is shown, so no reference is needed' }
  return { zh: '没有数额，视为难以确定', en: 'no figure, so it counts as not to be established' }
}
