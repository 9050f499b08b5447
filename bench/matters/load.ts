/** Two hundred thousand complaints with fifteen entries each, written straight into the tables as the platform folds them. */
import type pg from 'pg'

export interface Load {
  matters: number
  /** Entries of each matter. */
  entries: number
}

/** The regulator that has a quarter of all matters: whose queue is asked for. */
export interface Loaded {
  regulator: string
  complainant: string
  seconds: number
}

/** Fills the tables, unless they are filled already; twenty regulators and twenty firms share the matters. */
export async function loadMatters(owner: pg.Pool, { matters, entries }: Load): Promise<Loaded> {
  const start = performance.now()
  const bodies = async (kind: string, name: string) =>
    (
      await owner.query<{ id: string }>(
        `insert into identity.body (name, kind, region) select $1 || n, $2, '440300' from generate_series(1, 20) n returning id`,
        [name, kind],
      )
    ).rows.map(({ id }) => id)
  const regulators = await bodies('market_regulator', '示例市场监管局')
  const firms = await bodies('firm', '示例公司')
  const values = [regulators, firms, matters]
  // A quarter of the matters are the first regulator's: its queue is the longest there is.
  const lead = '($1::uuid[])[case when n % 4 = 0 then 1 else 1 + n % 20 end]'
  await owner.query(
    `insert into matter.matter (number, procedure, version, lead_body, opened_at, seq, ended)
     select 'TS44030001-2026-' || lpad(n::text, 6, '0'), 'complaint', 1, ${lead},
       timestamptz '2026-01-01 09:00+08' + n * interval '2 minutes', ${entries}, n % 3 = 0
     from generate_series(1, $3::int) n, (select $2::uuid[]) unused`,
    values,
  )
  await owner.query(
    `insert into matter.participant (matter_id, body_id, seats, number, procedure, title, terms, opened_at, states, ended, roles, next_clock, next_ends, next_own, changed_at, changed_seq)
     select m.id, p.body, array[p.seat], m.number, 'complaint', '示例商标侵权线索' || right(m.number, 6),
       '{示例,例商,商标,标侵,侵权,权线,线索}'::text[] || array[right(m.number, 6), '#' || lower(m.number), '#2026-' || right(m.number, 6),
         '#' || right(m.number, 6), '#' || ltrim(right(m.number, 6), '0')], m.opened_at,
       array[case when m.ended then 'closed' else 'submitted' end], m.ended,
       case when m.ended then '{}'::text[] when p.seat = 'market' then '{clerk,head}'::text[] else '{holder}'::text[] end,
       case when m.ended then null else 'verification' end, case when m.ended then null else m.opened_at + interval '21 days' end,
       case when m.ended then null else p.seat = 'market' end, m.opened_at + interval '3 days', ${entries}
     from matter.matter m cross join lateral (values (m.lead_body, 'market'),
       (($1::uuid[])[1 + abs(hashtext(m.number)) % 20], 'complainant')) p(body, seat)`,
    [firms],
  )
  await owner.query(
    `insert into matter.action (matter_id, seq, version, kind, action, at, seat, body_id, form, effects, seen_by)
     select m.id, s, 1, 'act', case when s = 1 then 'submit' else 'add' end, m.opened_at + s * interval '4 hours', 'complainant',
       ($1::uuid[])[1 + abs(hashtext(m.number)) % 20],
       jsonb_build_object('supplement', '示例补充内容，第' || s || '次提交的材料说明'),
       case when s = 1 then jsonb_build_object('joins', jsonb_build_array(
           jsonb_build_object('seat', 'complainant', 'body', ($1::uuid[])[1 + abs(hashtext(m.number)) % 20]),
           jsonb_build_object('seat', 'market', 'body', m.lead_body)),
         'facts', jsonb_build_object('accused', '示例商行', 'cause', '销售侵犯注册商标专用权的商品'))
       else '{}'::jsonb end || '{"sees": {"market": "all", "complainant": "all"}}', '{market,complainant}'
     from matter.matter m, generate_series(1, ${entries}) s`,
    [firms],
  )
  await owner.query(
    `insert into matter.clock (matter_id, seq, clock, rule, seat, start, due, ends, state, done, provisional, seen_by)
     select m.id, 1, 'verification', 'D-R2-CHECK-15', 'market', m.opened_at::date::text, (m.opened_at + interval '21 days')::date::text,
       m.opened_at + interval '22 days', case when m.ended then 'met' else 'running' end, case when m.ended then m.opened_at::date::text end, false,
       '{market,complainant}' from matter.matter m`,
  )
  await owner.query('vacuum (analyze)')
  return {
    regulator: regulators[0] ?? '',
    complainant: firms[0] ?? '',
    seconds: (performance.now() - start) / 1000,
  }
}
