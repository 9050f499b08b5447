/** What several papers say or carry in the same words. */

import type { Day } from '@quanlian/statutes'
import { chineseDate } from './date.ts'
import type { FieldsPart, ParagraphPart, Signature } from './paper.ts'
import { line, lines } from './text.ts'

/** What every paper begins with. */
export interface Heading {
  /** Full name of the issuing body, as it stands in its seal. */
  issuer: string
  /** The number the body gave it, `云市监移〔2026〕12号`. */
  number: string
  /** The day it is dated. */
  day: Day
}

/** Whom to ask. */
export interface Contact {
  name: string
  phone: string
}

export function headingOf({ issuer, number, day }: Heading) {
  return { language: 'zh', issuer: line(issuer, 'issuer'), number: line(number, 'number'), day } as const
}

export function signatureOf({ issuer, day }: Heading): Signature {
  return { issuer: line(issuer, 'issuer'), date: chineseDate(day), seal: true }
}

/** How one body addresses another: 你局 if that is what it is. */
export function you(body: string): string {
  return body.trim().endsWith('局') ? '你局' : '你机关'
}

/** 附注. */
export function noteOf(contact: Contact | undefined): string | undefined {
  if (!contact) return undefined
  return `联系人：${line(contact.name, 'contact.name')}，联系电话：${line(contact.phone, 'contact.phone')}`
}

export function paragraphsOf(text: string, field: string): ParagraphPart[] {
  return lines(text, field).map((text) => ({ kind: 'paragraph', text }))
}

/** Several texts, each at least one paragraph. */
export function listed(texts: readonly string[], field: string): ParagraphPart[] {
  return texts.flatMap((text, at) => paragraphsOf(text, `${field}.${at}`))
}

/** Headings of the first level, numbered 一、二、… in the order of those that have something below them. */
export function sections<P>(list: readonly { title: string; parts: readonly P[] }[]): (P | ParagraphPart)[] {
  return list
    .filter(({ parts }) => parts.length > 0)
    .flatMap(({ title, parts }, at) => [{ kind: 'heading', text: `${numerals[at]}、${title}` } as const, ...parts])
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九']

/** A table of the fields that have a value. */
export function fieldsOf(rows: readonly [label: string, value: string | undefined][]): FieldsPart {
  return {
    kind: 'fields',
    rows: rows.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
  }
}

/** The text in one line, or nothing where there is none. */
export function optional(text: string | undefined, field: string): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : line(text, field)
}

/** `1. …` on a line each, one alone without its figure; nothing for an empty list. */
export function numbered(texts: readonly string[], field: string): string | undefined {
  const clean = texts.map((text, at) => line(text, `${field}.${at}`))
  if (clean.length < 2) return clean[0]
  return clean.map((text, at) => `${at + 1}. ${text}`).join('\n')
}
