import { planned, sql } from '../../kernel/database.ts'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { likePrefix } from './criteria.ts'
import { bareNumber, normalise, termsOf } from './words.ts'

/** What somebody typing may mean: titles that begin so or hold it, holders called so, a right of that number. Public only. */
export async function suggest(
  context: Context,
  input: Input<'rights', 'suggest'>,
): Promise<Output<'rights', 'suggest'>> {
  const asked = normalise(input.q)
  const number = bareNumber(input.q)
  const names = termsOf(asked, '@')
  const words = termsOf(asked)
  if (asked === '') return { items: [] }
  const { rows } = await sql<{ text: string; type: 'title' | 'holder' | 'number'; rightId: string | null }>`${planned}
    (select coalesce(registration_number, publication_number, application_number) as text, 'number' as type, id as "rightId"
      from registry.public_right where ${number.length > 3} and terms @> ${[`#${number}`]}::text[] limit 3)
    union all
    (select title, 'title', min(id::text)::uuid from (
        (select title, id, 0 as later from registry.public_right where title_key like ${likePrefix(asked)} order by title_key using ~<~ limit 200)
        union all
        (select title, id, 1 from registry.public_right
          where ${words.length > 0} and terms @> ${words}::text[] and strpos(title_key, ${asked}) > 1 limit 200)) near
      group by title order by min(later), length(title), title limit ${Math.max(input.limit - 2, 1)})
    union all
    (select name, 'holder', null from (
        select distinct name from (select holders from registry.public_right where ${names.length > 0} and terms @> ${names}::text[] limit 300) near
        cross join unnest(holders) name) each
      where strpos(lower(name), ${asked}) > 0 order by length(name), name limit 4)`.execute(context.db)
  return { items: rows.slice(0, input.limit) }
}
