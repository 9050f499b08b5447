/** What a reader asks for, as conditions on the register. Every condition can use an index. */
import type { Criteria } from '@quanlian/contract'
import type { RawBuilder } from 'kysely'
import { sql } from '../../kernel/database.ts'
import { bareNumber, classTerms, normalise, termsOf } from './words.ts'

export type Condition = RawBuilder<unknown>

/** Where to look: the open register, or the guarded rights that the acting body may see (row-level security decides). */
export function tableOf(scope: Criteria['scope']): RawBuilder<unknown> {
  return scope === 'ours' ? sql`registry.guarded_right` : sql`registry.public_right`
}

/** All conditions joined; `true` without any. Columns are those of alias `r`. */
export function conditions(criteria: Partial<Criteria>): Condition {
  const all = [
    ...tokensOf(criteria.q).map(anywhere),
    ...tokensOf(criteria.holder).map((token) => phrase(token, '@')),
    ...(criteria.number ? [sql`r.terms @> ${[`#${bareNumber(criteria.number)}`]}::text[]`] : []),
    ...anyOf(sql`r.kind`, criteria.kind),
    ...anyOf(sql`r.status`, criteria.status),
    ...anyOf(sql`r.office`, criteria.office),
    ...(criteria.class?.length ? [sql`r.terms && ${criteria.class.map(classTerm)}::text[]`] : []),
    ...(criteria.region?.length ? [inRegions(criteria.region)] : []),
    ...(criteria.filedFrom ? [sql`r.filing_date >= ${criteria.filedFrom}::date`] : []),
    ...(criteria.filedTo ? [sql`r.filing_date <= ${criteria.filedTo}::date`] : []),
    ...(criteria.publishedFrom ? [sql`r.publication_date >= ${criteria.publishedFrom}::date`] : []),
    ...(criteria.publishedTo ? [sql`r.publication_date <= ${criteria.publishedTo}::date`] : []),
  ]
  return all.length > 0 ? sql.join(all, sql` and `) : sql`true`
}

/** The words of a query, each to be found somewhere; normalised, at most eight. */
export function tokensOf(text: string | undefined): string[] {
  return text ? normalise(text).split(' ').filter(Boolean).slice(0, 8) : []
}

/** A prefix for LIKE, its wildcards made plain. */
export function likePrefix(text: string): string {
  return `${text.replace(/[\\%_]/g, '\\$&')}%`
}

/** In the words of the right, among its holders, or one of its numbers. */
function anywhere(token: string): Condition {
  const number = bareNumber(token)
  const asNumber = /\d/.test(number) ? sql` or r.terms @> ${[`#${number}`]}::text[]` : sql``
  return sql`(${phrase(token, '')} or ${phrase(token, '@')}${asNumber})`
}

/** The terms by index, then the whole phrase in the text: two neighbours may stand apart. */
function phrase(token: string, mark: string): Condition {
  const terms = termsOf(token, mark)
  // Nothing but signs: only a title that begins so can be meant.
  if (terms.length === 0) return sql`r.title_key like ${likePrefix(token)}`
  const byIndex = sql`r.terms @> ${terms}::text[]`
  if (terms.length === 1 && [...token].length === 1) return sql`(${byIndex} or r.title_key like ${likePrefix(token)})`
  return terms.length === 1 ? byIndex : sql`(${byIndex} and strpos(r.words, ${token}) > 0)`
}

function anyOf(column: RawBuilder<unknown>, values: readonly string[] | undefined): Condition[] {
  return values?.length ? [sql`${column} = any (${[...values]}::text[])`] : []
}

/** `nice:9` as asked → the term that the class and all below it carry. */
function classTerm(asked: string): string {
  const colon = asked.indexOf(':')
  if (colon < 0) return `!nice:${asked.trim()}`
  return classTerms(asked.slice(0, colon).trim().toLowerCase(), asked.slice(colon + 1)).at(-1) as string
}

/** Provinces end in four zeros and cities in two: they stand for all below them. */
function inRegions(regions: readonly string[]): Condition {
  const patterns = regions.map((region) => `${region.replace(/(00){1,2}$/, '')}%`)
  return sql`r.region like any (${patterns}::text[])`
}
