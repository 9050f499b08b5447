/** What a person typed into a search box, as a pattern of SQL's LIKE. */

/** Anywhere in the text; `%` and `_` mean themselves. */
export function containing(typed: string): string {
  return `%${escapeLike(typed)}%`
}

/** At the beginning of the text. */
export function beginningWith(typed: string): string {
  return `${escapeLike(typed)}%`
}

function escapeLike(typed: string): string {
  return typed.trim().replace(/[\\%_]/g, '\\$&')
}
