/**
 * A paper as data: every word that will be printed, in the order of GB/T 9704-2012, and nothing about how it is set.
 * All texts are plain: whatever markup they seem to carry is shown as it stands.
 */

import type { Day } from '@quanlian/statutes'

/** `form` is whatever has no wording of its own. */
export type PaperKind =
  | 'complaint-receipt'
  | 'filing-decision'
  | 'transfer-letter'
  | 'goods-list'
  | 'holder-notice'
  | 'form'

/** One paper. Empty lists and left-out properties print nothing. */
export interface Paper {
  kind: PaperKind
  language: 'zh'
  /** `red`: under the red name of its body and a red line, as what goes out. `plain`: a form or an annex. */
  head: 'red' | 'plain'
  /** 发文机关: the full name of the issuing body. */
  issuer: string
  title: string
  /** 发文字号, `云市监移〔2026〕12号`. */
  number: string
  /** 成文日期: the day it is dated. */
  day: Day
  /** 主送机关, without the colon. */
  addressee?: string
  parts: readonly Part[]
  /** 附件说明: names of what is attached, in order. */
  attachments: readonly string[]
  /** 署名, 成文日期 and the place of the seal. */
  signature?: Signature
  /** 附注, without its brackets: stands below the signature and needs one. */
  note?: string
  /** 抄送机关. */
  copies: readonly string[]
  /** 回执: a page to be signed by whoever receives the paper and sent back. */
  slip?: Slip
}

/** A stretch of the body. */
export type Part = ParagraphPart | FieldsPart | GoodsPart | OpinionsPart | SignaturesPart

/** `heading` is of the first level (一、), its numeral in the text. */
export interface ParagraphPart {
  kind: 'paragraph' | 'heading'
  text: string
}

/** A table of two columns; a value may have several lines. */
export interface FieldsPart {
  kind: 'fields'
  rows: readonly { label: string; value: string }[]
}

/** A table of goods, whose head is repeated on each page. */
export interface GoodsPart {
  kind: 'goods'
  rows: readonly GoodsRow[]
  /** The sentence of the last row: number of items and sum. */
  total: string
}

/** As printed: `count` and `value` with thousands in groups, `value` in yuan. Empty where nothing is known. */
export interface GoodsRow {
  place: string
  name: string
  spec: string
  count: string
  unit: string
  value: string
  note: string
}

/** What those who decide wrote, and when; name and date are left empty for signing by hand. */
export interface OpinionsPart {
  kind: 'opinions'
  rows: readonly { label: string; text: string; name: string; date: string }[]
}

/** Places to sign by hand: `当事人（签名）`. */
export interface SignaturesPart {
  kind: 'signatures'
  labels: readonly string[]
}

/** `date` as the Chinese write it; `seal` leaves the place of the seal over both. */
export interface Signature {
  issuer: string
  date: string
  seal: boolean
}

/** `to` is the body it goes back to; `labels` are the places to sign. */
export interface Slip {
  title: string
  to: string
  paragraphs: readonly string[]
  labels: readonly string[]
}
