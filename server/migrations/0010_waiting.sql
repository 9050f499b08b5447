-- A matter in which somebody can act once a period is over waits for them from its end on, and no entry marks that hour.
alter table matter.participant add column later_roles jsonb not null default '{}' check (jsonb_typeof(later_roles) = 'object');
comment on column matter.participant.later_roles is 'Roles of this body for which something waits from an instant on: {"officer": "2026-10-10T16:00:00.000Z"}.';
-- What a row is late by is a duty alone. A right that lapses would hide the duty behind it from the hour of its end on.
drop view matter.queue;
alter table matter.participant drop column next_lapses;
comment on column matter.participant.next_clock is 'The duty that ends first, whosever it is.';
create view matter.queue as select p.* from matter.participant p where p.body_id = kernel.current_body();
grant select on matter.queue to quanlian_app;

create or replace function matter.put_standing(wanted uuid, number text, procedure text, opened timestamptz, standing jsonb)
  returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into matter.participant as p (matter_id, body_id, seats, number, procedure, title, terms, opened_at, states, ended, roles, later_roles,
      next_clock, next_ends, next_own, changed_at, changed_seq)
    select wanted, (row ->> 'body')::uuid, array(select jsonb_array_elements_text(row -> 'seats')), put_standing.number, put_standing.procedure,
      row ->> 'title', array(select jsonb_array_elements_text(row -> 'terms')), opened, array(select jsonb_array_elements_text(row -> 'states')),
      (row ->> 'ended')::boolean, array(select jsonb_array_elements_text(row -> 'roles')), row -> 'laterRoles', row ->> 'nextClock',
      (row ->> 'nextEnds')::timestamptz, (row ->> 'nextOwn')::boolean, (row ->> 'changedAt')::timestamptz, (row ->> 'changedSeq')::int
    from jsonb_array_elements(standing -> 'participants') row
    on conflict (matter_id, body_id) do update set seats = excluded.seats, title = excluded.title, terms = excluded.terms,
      states = excluded.states, ended = excluded.ended, roles = excluded.roles, later_roles = excluded.later_roles,
      next_clock = excluded.next_clock, next_ends = excluded.next_ends, next_own = excluded.next_own,
      changed_at = excluded.changed_at, changed_seq = excluded.changed_seq
    where (p.seats, p.title, p.terms, p.states, p.ended, p.roles, p.later_roles, p.next_clock, p.next_ends, p.next_own, p.changed_at, p.changed_seq)
      is distinct from (excluded.seats, excluded.title, excluded.terms, excluded.states, excluded.ended, excluded.roles, excluded.later_roles, excluded.next_clock,
      excluded.next_ends, excluded.next_own, excluded.changed_at, excluded.changed_seq);
  delete from matter.clock c where c.matter_id = wanted and not exists (
    select from jsonb_array_elements(standing -> 'clocks') row where (row ->> 'seq')::int = c.seq and row ->> 'clock' = c.clock);
  insert into matter.clock as c (matter_id, seq, clock, rule, part, seat, start, due, ends, state, lapses, done, provisional, seen_by)
    select wanted, (row ->> 'seq')::int, row ->> 'clock', row ->> 'rule', row ->> 'part', row ->> 'seat', row ->> 'start', row ->> 'due',
      (row ->> 'ends')::timestamptz, row ->> 'state', (row ->> 'lapses')::boolean, row ->> 'done', (row ->> 'provisional')::boolean,
      array(select jsonb_array_elements_text(row -> 'seenBy'))
    from jsonb_array_elements(standing -> 'clocks') row
    on conflict (matter_id, seq, clock) do update set due = excluded.due, ends = excluded.ends, state = excluded.state, lapses = excluded.lapses, done = excluded.done,
      start = excluded.start, seat = excluded.seat, rule = excluded.rule, part = excluded.part, provisional = excluded.provisional, seen_by = excluded.seen_by
    where (c.due, c.ends, c.state, c.lapses, c.done, c.start, c.seat, c.rule, c.part, c.provisional, c.seen_by) is distinct from (excluded.due, excluded.ends,
      excluded.state, excluded.lapses, excluded.done, excluded.start, excluded.seat, excluded.rule, excluded.part, excluded.provisional, excluded.seen_by);
end $$;

-- Whoever will act when a period is over has its deadlines in the calendar before.
create or replace function matter.running_clocks() returns table (matter_id uuid, seq int, clock text, rule text, seat text, due text, ends timestamptz,
    state text, lapses boolean, provisional boolean, own boolean, number text, procedure text, version int,
    title text, assignee_id uuid, roles text[], changed_at timestamptz)
  language sql stable security definer set search_path = pg_catalog as $$
  select c.matter_id, c.seq, c.clock, c.rule, c.seat, c.due, c.ends, c.state, c.lapses, c.provisional, c.seat = any (p.seats), p.number, p.procedure, m.version,
      p.title, p.assignee_id, p.roles || array(select jsonb_object_keys(p.later_roles)), p.changed_at
    from matter.participant p join matter.clock c on c.matter_id = p.matter_id and c.done is null and c.seen_by && p.seats
      join matter.matter m on m.id = p.matter_id
    where p.body_id = kernel.current_body() and not p.ended
$$;

-- Rows written before say nothing of it: as after a change of the law, all are told anew at the next start.
delete from matter.release;
