/** 涉案物品清单: what was seized or goes over with a case, item by item, with the sum in capitals. */

import { type Fen, toYuan } from '@quanlian/statutes'
import { fenOf, grouped, inBoth } from '../amount.ts'
import { PaperError } from '../error.ts'
import type { GoodsPart, GoodsRow, Paper } from '../paper.ts'
import { cleaned, line, some } from '../text.ts'
import { fieldsOf, type Heading, headingOf, optional, signatureOf } from '../wording.ts'

/** One kind of goods. */
export interface Goods {
  name: string
  /** 规格型号: brand, model, size. */
  spec?: string
  /** A plain decimal number, `120` or `3.5`. */
  count: string
  /** 件, 箱, 千克. */
  unit: string
  /** What all of them together are worth, yuan, `1234.50`; left out where nobody appraised them. */
  value?: string
  note?: string
}

export interface GoodsList extends Heading {
  /** The number of the case or of the paper that it belongs to. */
  caseNumber: string
  cause: string
  party: string
  /** Where the goods are kept. */
  keptAt: string
  goods: readonly Goods[]
  /** Who signs by hand: 当事人, 见证人, 办案人员, 接收人. */
  signers: readonly string[]
}

/** @throws PaperError also `missing` for a list without goods. */
export function goodsList(data: GoodsList): Paper {
  return cleaned<Paper>({
    kind: 'goods-list',
    ...headingOf(data),
    head: 'plain',
    title: '涉案物品清单',
    parts: [
      fieldsOf([
        ['案号', line(data.caseNumber, 'caseNumber')],
        ['案由', line(data.cause, 'cause')],
        ['当事人', line(data.party, 'party')],
        ['保管地点', line(data.keptAt, 'keptAt')],
      ]),
      goodsPart(data.goods),
      { kind: 'signatures', labels: data.signers.map((label, at) => `${line(label, `signers.${at}`)}（签名）`) },
    ],
    attachments: [],
    signature: signatureOf(data),
    copies: [],
  })
}

function goodsPart(goods: readonly Goods[]): GoodsPart {
  const values = some(goods, 'goods').flatMap(({ value }, at) =>
    value === undefined ? [] : [fenOf(value, `goods.${at}.value`)],
  )
  return { kind: 'goods', rows: goods.map(rowOf), total: totalOf(values, goods.length) }
}

function rowOf({ name, spec, count, unit, value, note }: Goods, at: number): GoodsRow {
  const field = `goods.${at}`
  const number = count.trim()
  if (!/^(0|[1-9]\d{0,14})(\.\d{1,6})?$/.test(number)) throw new PaperError('bad_count', `${field}.count`)
  return {
    place: String(at + 1),
    name: line(name, `${field}.name`),
    spec: optional(spec, `${field}.spec`) ?? '',
    count: grouped(number),
    unit: line(unit, `${field}.unit`),
    value: value === undefined ? '' : grouped(toYuan(fenOf(value, `${field}.value`))),
    note: optional(note, `${field}.note`) ?? '',
  }
}

/** What was not appraised is counted and said, never taken for nothing. */
function totalOf(values: readonly Fen[], items: number): string {
  const open = items - values.length
  if (values.length === 0) return `合计${items}项，均未估价`
  const sum = values.reduce((total, value) => total + value, 0n)
  const rest = open > 0 ? `，另有${open}项未估价` : ''
  return `合计${items}项，价值${inBoth(toYuan(sum), 'goods')}${rest}`
}
