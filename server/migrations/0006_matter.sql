-- Running cases. What happened stands in matter.action and is never changed; everything else about a matter is folded from
-- it by the server and written beside it in the same transaction, one row for each body that takes part. A body that takes
-- no part finds no row anywhere. Entries go in through matter.append alone, which refuses whoever comes too late.

create schema matter;
grant usage on schema matter to quanlian_app;

insert into identity.role (id, zh, en, grants) values
  ('officer', '办案人员', 'Officer', '{matters.act}'),
  ('head', '负责人', 'Head', '{matters.act,matters.assign}'),
  ('reviewer', '法制审核人员', 'Legal reviewer', '{matters.act}'),
  ('presider', '听证主持人', 'Hearing officer', '{matters.act}');
-- A manager hands out what people of the body need to work, so it must be allowed to managers as well.
update identity.role set grants = grants || '{matters.act,matters.assign}' where id in ('clerk', 'manager');
update identity.role set grants = grants || '{matters.act}' where id = 'holder';

create table matter.matter (
  id uuid primary key default kernel.uuid_v7(),
  number text not null unique,
  procedure text not null,
  version int not null,
  lead_body uuid not null references identity.body,
  opened_at timestamptz not null,
  -- The entry of another matter by which this one began: the same entry never opens two.
  parent_id uuid references matter.matter,
  parent_seq int,
  seq int not null default 0,
  ended boolean not null default false,
  unique (parent_id, parent_seq, procedure),
  check ((parent_id is null) = (parent_seq is null))
);
comment on table matter.matter is 'One running case of a procedure. seq, version and ended follow the last entry.';

create table matter.action (
  matter_id uuid not null references matter.matter,
  seq int not null check (seq > 0),
  version int not null,
  kind text not null check (kind in ('act', 'correct', 'withdraw', 'adopt')),
  action text not null,
  at timestamptz not null,
  seat text not null,
  body_id uuid references identity.body,
  person_id uuid references identity.person,
  form jsonb not null,
  effects jsonb not null,
  refers int,
  reason text,
  amends jsonb,
  -- Seats that see at least that it happened.
  seen_by text[] not null,
  -- Sent by the browser: the same request sent twice is one entry.
  key uuid,
  primary key (matter_id, seq),
  unique (matter_id, body_id, key),
  check ((kind in ('correct', 'withdraw')) = (refers is not null)),
  check (kind = 'act' or reason is not null)
);
comment on table matter.action is 'What happened in a matter, append-only and numbered: audit order and conflict check at once.';
create unique index action_opening_key on matter.action (body_id, key) where seq = 1 and key is not null;

create table matter.participant (
  matter_id uuid not null references matter.matter,
  body_id uuid not null references identity.body,
  seats text[] not null,
  number text not null,
  procedure text not null,
  -- As this body knows it, with the terms by which a search finds it.
  title text not null,
  terms text[] not null,
  opened_at timestamptz not null,
  -- What this body knows of the state, and what it can do in it.
  states text[] not null,
  ended boolean not null,
  -- Roles of this body for which something waits.
  roles text[] not null,
  -- The earliest clock it sees that still runs, and whether the duty is its own.
  next_clock text,
  next_ends timestamptz,
  next_own boolean,
  next_lapses boolean,
  changed_at timestamptz not null,
  changed_seq int not null,
  -- The body's own business, not folded from the entries.
  assignee_id uuid references identity.person,
  seen_seq int not null default 0,
  primary key (matter_id, body_id)
);
comment on table matter.participant is 'One row for each body of a matter: its queue. Rebuilding it from the entries gives the same, assignee and seen_seq aside.';
create index participant_changed on matter.participant (body_id, ended, changed_at desc);
create index participant_due on matter.participant (body_id, ended, next_ends);
create index participant_assignee on matter.participant (body_id, assignee_id, ended);
create index participant_number on matter.participant (body_id, ended, number);
create index participant_opened on matter.participant (body_id, ended, opened_at desc);
create index participant_terms on matter.participant using gin (terms);

create table matter.clock (
  matter_id uuid not null references matter.matter,
  -- Entry that started it, and which clock.
  seq int not null,
  clock text not null,
  rule text not null,
  part text,
  seat text not null,
  start text not null,
  due text,
  ends timestamptz,
  state text not null check (state in ('running', 'suspended', 'met', 'late', 'lapsed', 'unknown')),
  -- A right that lapses when it is not used: never late.
  lapses boolean not null default false,
  done text,
  provisional boolean not null,
  seen_by text[] not null,
  primary key (matter_id, seq, clock)
);
comment on table matter.clock is 'Runs of clocks as the law engine last told them: recomputed when rules or calendars change, never the truth.';
create index clock_open on matter.clock (rule) where done is null;

create table matter.document (
  id uuid primary key default kernel.uuid_v7(),
  matter_id uuid not null references matter.matter,
  seq int not null,
  document text not null,
  number text not null,
  -- SHA-256 of the canonical content, printed on the paper; the files once they are made.
  digest text not null,
  content jsonb not null,
  pdf text references kernel.file,
  docx text references kernel.file,
  made_at timestamptz,
  -- A later edition of the same paper, after a correction.
  replaced_by uuid references matter.document,
  seen_by text[] not null,
  created_at timestamptz not null
);
create index document_matter on matter.document (matter_id, seq);
create unique index document_digest on matter.document (digest);

create table matter.attachment (
  matter_id uuid references matter.matter,
  body_id uuid not null references identity.body,
  sha256 text not null references kernel.file,
  name text not null,
  size bigint not null,
  person_id uuid references identity.person,
  at timestamptz not null,
  unique nulls not distinct (matter_id, body_id, sha256)
);
comment on table matter.attachment is 'Files a body brought, to name in its forms. Others see a file when they see the field that names it.';

create table matter.link (
  id uuid primary key default kernel.uuid_v7(),
  matter_id uuid not null references matter.matter,
  kind text not null check (kind in ('right', 'matter')),
  target uuid not null,
  body_id uuid not null references identity.body,
  -- Seats that see the field by which it came; without any it is the business of the body that made it.
  seen_by text[] not null default '{}',
  at timestamptz not null,
  unique (matter_id, kind, target, body_id)
);
create index link_target on matter.link (target);

create table matter.note (
  id uuid primary key default kernel.uuid_v7(),
  matter_id uuid not null references matter.matter,
  body_id uuid not null references identity.body,
  person_id uuid not null references identity.person,
  text text not null,
  at timestamptz not null
);
comment on table matter.note is 'Internal: never leaves the body.';
create index note_matter on matter.note (matter_id, at);

create table matter.message (
  id uuid primary key default kernel.uuid_v7(),
  matter_id uuid not null references matter.matter,
  from_body uuid not null references identity.body,
  to_bodies uuid[] not null check (cardinality(to_bodies) > 0),
  person_id uuid not null references identity.person,
  text text not null,
  at timestamptz not null
);
create index message_matter on matter.message (matter_id, at);

create table matter.draft (
  id uuid primary key default kernel.uuid_v7(),
  person_id uuid not null references identity.person on delete cascade,
  body_id uuid not null references identity.body,
  matter_id uuid references matter.matter,
  procedure text not null,
  action text not null,
  version int not null,
  form jsonb not null,
  at timestamptz not null,
  unique nulls not distinct (person_id, body_id, matter_id, procedure, action)
);

create table matter.notice (
  id uuid primary key default kernel.uuid_v7(),
  body_id uuid not null references identity.body,
  -- Null is for everybody of the body who handles matters.
  person_id uuid references identity.person on delete cascade,
  matter_id uuid not null references matter.matter,
  kind text not null,
  data jsonb not null default '{}',
  at timestamptz not null
);
create index notice_body on matter.notice (body_id, at desc);

-- One notice may be for a whole body, but each person reads for themselves: single ones, or all up to an instant.
create table matter.notice_read (
  notice_id uuid not null references matter.notice on delete cascade,
  person_id uuid not null references identity.person on delete cascade,
  primary key (person_id, notice_id)
);
create table matter.notice_until (
  person_id uuid not null references identity.person on delete cascade,
  body_id uuid not null references identity.body,
  until timestamptz not null,
  primary key (person_id, body_id)
);

create table matter.absence (
  id uuid primary key default kernel.uuid_v7(),
  body_id uuid not null references identity.body,
  person_id uuid not null references identity.person on delete cascade,
  delegate_id uuid not null references identity.person on delete cascade,
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  check (person_id <> delegate_id)
);
create index absence_body on matter.absence (body_id, to_day);
comment on table matter.absence is 'While somebody is away, the delegate gets their deadlines, what waits for them and their notices.';

create table matter.feed (
  person_id uuid not null references identity.person on delete cascade,
  body_id uuid not null references identity.body,
  token_digest bytea not null unique,
  created_at timestamptz not null,
  primary key (person_id, body_id)
);
comment on table matter.feed is 'Secret addresses of calendars: a calendar program has no session. Renewing one ends the old.';

create table matter.office (
  body_id uuid primary key references identity.body,
  mark text not null unique
);
create table matter.counter (
  body_id uuid not null references identity.body,
  kind text not null,
  year int not null,
  last int not null,
  primary key (body_id, kind, year)
);
comment on table matter.counter is 'Numbers per body, kind and year: nobody learns from a number what another body has.';

create table matter.release (
  digest text primary key,
  at timestamptz not null
);
comment on table matter.release is 'Rules and calendars with which all open clocks were counted: under another digest they are counted anew.';

-- Who takes part ------------------------------------------------------------------------------------------------------

create function matter.takes_part(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog as
  $$ select exists (select from matter.participant p where p.matter_id = wanted and p.body_id = kernel.current_body()) $$;
-- Whether a matter is of the family of one in which the acting body takes part: those that began by one another, between
-- which the platform carries outcomes and corrections. Never a reason to show anything.
create function matter.reaches(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  with recursive up(id, parent_id) as (
    select m.id, m.parent_id from matter.matter m where m.id = wanted
    union select m.id, m.parent_id from matter.matter m join up on m.id = up.parent_id),
  family(id) as (
    select up.id from up where up.parent_id is null
    union select m.id from matter.matter m join family on m.parent_id = family.id)
  select matter.takes_part(wanted) or kernel.has_grant('platform')
    or exists (select from family f join matter.participant p on p.matter_id = f.id and p.body_id = kernel.current_body())
$$;
comment on function matter.reaches is 'The grant `platform` is that of the server''s own jobs; no role has it.';
create function matter.sees(wanted uuid, seen_by text[]) returns boolean language sql stable security definer set search_path = pg_catalog as
  $$ select exists (select from matter.participant p where p.matter_id = wanted and p.body_id = kernel.current_body() and p.seats && seen_by) $$;

do $$
declare name text;
begin
  foreach name in array array['matter','action','participant','clock','document','attachment','link','note','message','draft','notice','notice_read','notice_until','absence','feed','office','counter','release']
  loop execute format('alter table matter.%I enable row level security', name); end loop;
end $$;
create policy matter_read on matter.matter for select to quanlian_app using (matter.takes_part(id));
create policy action_read on matter.action for select to quanlian_app
  using (body_id = kernel.current_body() or matter.sees(matter_id, seen_by));
create policy participant_read on matter.participant for select to quanlian_app using (body_id = kernel.current_body());
create policy participant_own on matter.participant for update to quanlian_app using (body_id = kernel.current_body());
create policy clock_read on matter.clock for select to quanlian_app using (matter.sees(matter_id, seen_by));
create policy document_read on matter.document for select to quanlian_app using (matter.sees(matter_id, seen_by));
create policy attachment_own on matter.attachment for all to quanlian_app
  using (body_id = kernel.current_body()) with check (body_id = kernel.current_body() and (matter_id is null or matter.takes_part(matter_id)));
create policy link_read on matter.link for select to quanlian_app
  using (body_id = kernel.current_body() or matter.sees(matter_id, seen_by));
create policy link_add on matter.link for insert to quanlian_app with check (body_id = kernel.current_body() and matter.takes_part(matter_id));
create policy link_drop on matter.link for delete to quanlian_app using (body_id = kernel.current_body());
create policy note_own on matter.note for all to quanlian_app
  using (body_id = kernel.current_body()) with check (body_id = kernel.current_body() and person_id = kernel.current_person() and matter.takes_part(matter_id));
create policy message_read on matter.message for select to quanlian_app
  using (from_body = kernel.current_body() or (kernel.current_body() = any (to_bodies) and matter.takes_part(matter_id)));
create policy message_send on matter.message for insert to quanlian_app
  with check (from_body = kernel.current_body() and person_id = kernel.current_person() and matter.takes_part(matter_id));
create policy draft_own on matter.draft for all to quanlian_app
  using (person_id = kernel.current_person() and body_id = kernel.current_body())
  with check (person_id = kernel.current_person() and body_id = kernel.current_body());
create policy notice_own on matter.notice for select to quanlian_app
  using (body_id = kernel.current_body() and (person_id is null or person_id = kernel.current_person()));
create policy notice_read_own on matter.notice_read for all to quanlian_app using (person_id = kernel.current_person())
  with check (person_id = kernel.current_person() and exists (select from matter.notice n where n.id = notice_id));
create policy notice_until_own on matter.notice_until for all to quanlian_app using (person_id = kernel.current_person())
  with check (person_id = kernel.current_person() and body_id = kernel.current_body());
create policy absence_read on matter.absence for select to quanlian_app using (body_id = kernel.current_body());
create policy absence_write on matter.absence for all to quanlian_app
  using (body_id = kernel.current_body() and (person_id = kernel.current_person() or kernel.has_grant('matters.assign')))
  with check (body_id = kernel.current_body() and (person_id = kernel.current_person() or kernel.has_grant('matters.assign')));
create policy feed_own on matter.feed for all to quanlian_app
  using (person_id = kernel.current_person()) with check (person_id = kernel.current_person() and body_id = kernel.current_body());

grant select on matter.matter, matter.action, matter.clock, matter.document to quanlian_app;
grant select, update (assignee_id, seen_seq) on matter.participant to quanlian_app;
grant select, insert on matter.message to quanlian_app;
grant select, insert, delete on matter.link, matter.note, matter.attachment to quanlian_app;
grant select, insert, update, delete on matter.draft, matter.absence, matter.feed to quanlian_app;
grant select on matter.notice to quanlian_app;
grant select, insert on matter.notice_read to quanlian_app;
grant select, insert, update on matter.notice_until to quanlian_app;

-- The ways in ---------------------------------------------------------------------------------------------------------

-- The next number of a body, a kind and a year.
create function matter.next_number(body uuid, kind text, year int) returns int language sql security definer set search_path = pg_catalog as $$
  insert into matter.counter as c (body_id, kind, year, last) values (body, kind, year, 1)
    on conflict (body_id, kind, year) do update set last = c.last + 1 returning last
$$;
-- The mark of a body in numbers: its region and which body of that region it was the first to need one.
create function matter.office_mark(body uuid) returns text language plpgsql security definer set search_path = pg_catalog as $$
declare found_mark text; place text;
begin
  select mark into found_mark from matter.office where body_id = body;
  if found then return found_mark; end if;
  select coalesce(b.region, '000000') into place from identity.body b where b.id = office_mark.body;
  perform pg_advisory_xact_lock(hashtextextended('matter.office', 0));
  insert into matter.office (body_id, mark)
    select body, place || lpad((count(*) + 1)::text, 2, '0') from matter.office where mark like place || '__' || '%'
    on conflict (body_id) do update set mark = matter.office.mark returning mark into found_mark;
  return found_mark;
end $$;

-- Begins a matter that has no entry yet: it is nobody's until the first is appended in the same transaction.
create function matter.open(procedure text, version int, letters text, lead uuid, at timestamptz, parent uuid, parent_seq int)
  returns table (id uuid, number text) language plpgsql security definer set search_path = pg_catalog as $$
declare year int := extract(year from at at time zone 'Asia/Shanghai');
begin
  return query insert into matter.matter as m (number, procedure, version, lead_body, opened_at, parent_id, parent_seq)
    values (letters || matter.office_mark(lead) || '-' || year || '-' || lpad(matter.next_number(lead, letters, year)::text, 6, '0'),
      open.procedure, open.version, lead, at, parent, open.parent_seq)
    returning m.id, m.number;
end $$;

-- The matter that one entry of another opened.
create function matter.child_of(parent uuid, seq int, wanted_procedure text) returns uuid
  language sql stable security definer set search_path = pg_catalog as $$
  select m.id from matter.matter m
    where m.parent_id = parent and m.parent_seq = child_of.seq and m.procedure = wanted_procedure and matter.reaches(parent)
$$;

-- Holds a matter until the transaction ends, after the root of its family: so what is carried within a family is taken in
-- one order. Nothing for a body without part in it.
create function matter.take(wanted uuid) returns setof matter.matter
  language plpgsql rows 1 security definer set search_path = pg_catalog as $$
declare
  root uuid := wanted;
  above uuid;
begin
  if not matter.reaches(wanted) then return; end if;
  loop
    select m.parent_id into above from matter.matter m where m.id = root;
    exit when above is null;
    root := above;
  end loop;
  perform from matter.matter m where m.id = root for no key update;
  return query select * from matter.matter m where m.id = wanted for no key update;
end $$;

-- All entries of a matter, for the fold; the server shows of them what a body may see.
create function matter.history(wanted uuid) returns setof matter.action
  language plpgsql stable rows 20 security definer set search_path = pg_catalog as $$
begin
  if matter.reaches(wanted) then
    return query select * from matter.action a where a.matter_id = wanted order by a.seq;
  end if;
end $$;

-- Appends one entry and everything folded from it. QM001: somebody else was faster. 42501: not for this body.
create function matter.append(wanted uuid, expected int, entry jsonb, standing jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  current matter.matter;
  doer uuid := (entry ->> 'body')::uuid;
  following boolean;
begin
  select * into current from matter.matter m where m.id = wanted for no key update;
  if not found then raise exception 'no such matter' using errcode = '42501'; end if;
  if current.seq <> expected then raise exception 'matter % is at entry %', wanted, current.seq using errcode = 'QM001'; end if;
  if doer is not null and (doer is distinct from kernel.current_body() or (entry ->> 'person')::uuid is distinct from kernel.current_person())
    then raise exception 'not this body' using errcode = '42501'; end if;
  if expected > 0 and not (case when doer is null then matter.reaches(wanted) else matter.takes_part(wanted) end)
    then raise exception 'takes no part' using errcode = '42501'; end if;

  insert into matter.action (matter_id, seq, version, kind, action, at, seat, body_id, person_id, form, effects, refers, reason, amends, seen_by, key)
    select wanted, expected + 1, (entry ->> 'version')::int, entry ->> 'kind', entry ->> 'action', (entry ->> 'at')::timestamptz, entry ->> 'seat',
      doer, (entry ->> 'person')::uuid, entry -> 'form', entry -> 'effects', (entry ->> 'refers')::int, entry ->> 'reason', entry -> 'amends',
      array(select jsonb_array_elements_text(entry -> 'seenBy')), (entry ->> 'key')::uuid;
  update matter.matter m set seq = expected + 1, version = (entry ->> 'version')::int, ended = (standing ->> 'ended')::boolean where m.id = wanted;

  -- Whoever has read everything so far has read its own entry too.
  following := expected = 0 or exists (select from matter.participant p
    where p.matter_id = wanted and p.body_id = doer and p.seen_seq >= p.changed_seq);
  perform matter.put_standing(wanted, current.number, current.procedure, current.opened_at, standing);
  if following then
    update matter.participant p set seen_seq = expected + 1 where p.matter_id = wanted and p.body_id = doer;
  end if;
  insert into matter.link as l (matter_id, kind, target, body_id, seen_by, at)
    select wanted, 'right', (row ->> 'target')::uuid, current.lead_body, array(select jsonb_array_elements_text(row -> 'seenBy')), (entry ->> 'at')::timestamptz
    from jsonb_array_elements(coalesce(entry -> 'links', '[]')) row
    on conflict (matter_id, kind, target, body_id) do update
      set seen_by = array(select unnest(l.seen_by) union select unnest(excluded.seen_by) order by 1);
end $$;

-- Writes what was folded: queue rows of all bodies, and clocks.
create function matter.put_standing(wanted uuid, number text, procedure text, opened timestamptz, standing jsonb)
  returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into matter.participant as p (matter_id, body_id, seats, number, procedure, title, terms, opened_at, states, ended, roles,
      next_clock, next_ends, next_own, next_lapses, changed_at, changed_seq)
    select wanted, (row ->> 'body')::uuid, array(select jsonb_array_elements_text(row -> 'seats')), put_standing.number, put_standing.procedure,
      row ->> 'title', array(select jsonb_array_elements_text(row -> 'terms')), opened, array(select jsonb_array_elements_text(row -> 'states')),
      (row ->> 'ended')::boolean, array(select jsonb_array_elements_text(row -> 'roles')), row ->> 'nextClock',
      (row ->> 'nextEnds')::timestamptz, (row ->> 'nextOwn')::boolean, (row ->> 'nextLapses')::boolean, (row ->> 'changedAt')::timestamptz, (row ->> 'changedSeq')::int
    from jsonb_array_elements(standing -> 'participants') row
    on conflict (matter_id, body_id) do update set seats = excluded.seats, title = excluded.title, terms = excluded.terms,
      states = excluded.states, ended = excluded.ended, roles = excluded.roles,
      next_clock = excluded.next_clock, next_ends = excluded.next_ends, next_own = excluded.next_own, next_lapses = excluded.next_lapses,
      changed_at = excluded.changed_at, changed_seq = excluded.changed_seq
    where (p.seats, p.title, p.terms, p.states, p.ended, p.roles, p.next_clock, p.next_ends, p.next_own, p.next_lapses, p.changed_at, p.changed_seq)
      is distinct from (excluded.seats, excluded.title, excluded.terms, excluded.states, excluded.ended, excluded.roles, excluded.next_clock,
      excluded.next_ends, excluded.next_own, excluded.next_lapses, excluded.changed_at, excluded.changed_seq);
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

-- The next number of a paper that the lead of a matter issues: `移44030001〔2026〕12号`.
create function matter.paper_number(wanted uuid, letters text, at timestamptz) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  issuer uuid;
  year int := extract(year from at at time zone 'Asia/Shanghai');
begin
  if not matter.reaches(wanted) then raise exception 'takes no part' using errcode = '42501'; end if;
  select m.lead_body into issuer from matter.matter m where m.id = wanted;
  return letters || matter.office_mark(issuer) || '〔' || year || '〕' || matter.next_number(issuer, 'paper:' || letters, year) || '号';
end $$;

-- A paper of an entry, its files still to be made; a later edition replaces the one before.
create function matter.put_document(wanted uuid, wanted_seq int, wanted_document text, wanted_number text, wanted_digest text, wanted_content jsonb, seen text[], at timestamptz)
  returns uuid language plpgsql security definer set search_path = pg_catalog as $$
declare made uuid;
begin
  if not matter.reaches(wanted) then raise exception 'takes no part' using errcode = '42501'; end if;
  insert into matter.document (matter_id, seq, document, number, digest, content, seen_by, created_at)
    values (wanted, wanted_seq, wanted_document, wanted_number, wanted_digest, wanted_content, seen, at) returning id into made;
  update matter.document d set replaced_by = made
    where d.matter_id = wanted and d.seq = wanted_seq and d.document = wanted_document and d.id <> made and d.replaced_by is null;
  return made;
end $$;
-- Papers of a matter as they stand, for a correction and for the job that makes their files.
create function matter.papers_of(wanted uuid) returns setof matter.document
  language sql stable rows 5 security definer set search_path = pg_catalog as
  $$ select * from matter.document d where d.matter_id = wanted and matter.reaches(wanted) order by d.seq, d.created_at $$;
create function matter.file_document(wanted uuid, wanted_pdf text, wanted_docx text, at timestamptz) returns void
  language sql security definer set search_path = pg_catalog as $$
  update matter.document d set pdf = wanted_pdf, docx = wanted_docx, made_at = at
    where d.id = wanted and kernel.has_grant('platform') and d.made_at is null
$$;
-- What the check link of a paper tells everybody who has the paper: title, number, day and issuer.
create function matter.find_paper(wanted text) returns table (procedure text, version int, document text, number text, body text, created_at timestamptz, replaced boolean)
  language sql stable security definer set search_path = pg_catalog as $$
  select m.procedure, a.version, d.document, d.number, b.name, d.created_at, d.replaced_by is not null
    from matter.document d join matter.matter m on m.id = d.matter_id join matter.action a on a.matter_id = d.matter_id and a.seq = d.seq
      join identity.body b on b.id = m.lead_body
    where d.digest = wanted
$$;

-- Names and kinds of bodies that a form or an entry names by id.
create function matter.body_refs(bodies uuid[]) returns table (id uuid, name text, name_en text, kind text, active boolean)
  language sql stable security definer set search_path = pg_catalog as
  $$ select b.id, b.name, b.name_en, b.kind, b.active from identity.body b where b.id = any (bodies) $$;

-- For the jobs of the server: matters from one on, with what stands folded of each.
create function matter.standings(after uuid, at_most int, only_open boolean)
  returns table (id uuid, number text, procedure text, seq int, standing jsonb) language sql stable security definer set search_path = pg_catalog as $$
  select m.id, m.number, m.procedure, m.seq, jsonb_build_object('ended', m.ended,
      'participants', (select coalesce(jsonb_agg(to_jsonb(p) order by p.body_id), '[]') from matter.participant p where p.matter_id = m.id),
      'clocks', (select coalesce(jsonb_agg(to_jsonb(c) order by c.seq, c.clock), '[]') from matter.clock c where c.matter_id = m.id))
    from matter.matter m
    where kernel.has_grant('platform') and m.id > after and m.seq > 0
      and (not only_open or exists (select from matter.clock c where c.matter_id = m.id and c.done is null))
    order by m.id limit at_most
$$;
-- Writes the same matter anew after its clocks moved. QM001: somebody acted meanwhile.
create function matter.restate(wanted uuid, expected int, standing jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare current matter.matter;
begin
  if not kernel.has_grant('platform') then raise exception 'for jobs of the server' using errcode = '42501'; end if;
  select * into current from matter.matter m where m.id = wanted for no key update;
  if current.seq is distinct from expected then raise exception 'matter % is at entry %', wanted, current.seq using errcode = 'QM001'; end if;
  perform matter.put_standing(wanted, current.number, current.procedure, current.opened_at, standing);
end $$;
create function matter.note_release(digest text, at timestamptz) returns void language sql security definer set search_path = pg_catalog as
  $$ insert into matter.release (digest, at) select note_release.digest, note_release.at where kernel.has_grant('platform') on conflict do nothing $$;
create function matter.knows_release(wanted text) returns boolean language sql stable security definer set search_path = pg_catalog as
  $$ select (select r.digest from matter.release r order by r.at desc limit 1) is not distinct from wanted $$;

-- The acting person, and those of the body for whom they stand in on a day: also at one remove, where a delegate is away.
create function matter.covered(on_day date) returns setof uuid language sql stable security definer set search_path = pg_catalog as $$
  with recursive covered(id) as (
    select kernel.current_person()
    union
    select a.person_id from matter.absence a join covered c on c.id = a.delegate_id
      where a.body_id = kernel.current_body() and on_day between a.from_day and a.to_day)
  select id from covered where id is not null
$$;
-- Who stands in for a person of a body on a day.
create function matter.stand_ins(body uuid, person uuid, on_day date) returns setof uuid language sql stable security definer set search_path = pg_catalog as $$
  with recursive found(id) as (
    select a.delegate_id from matter.absence a where a.body_id = body and a.person_id = person and on_day between a.from_day and a.to_day
    union
    select a.delegate_id from matter.absence a join found f on f.id = a.person_id
      where a.body_id = body and on_day between a.from_day and a.to_day)
  select id from found where id <> person
$$;

-- Tells a body of a matter it takes part in: a person of it, else whoever the matter is assigned to, else everybody who
-- handles matters there; and whoever stands in for the person. Mail goes out only where somebody has an address.
create function matter.tell(body uuid, person uuid, wanted uuid, kind text, data jsonb, at timestamptz) returns uuid
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  told uuid;
  one uuid;
  made uuid;
  first_made uuid;
begin
  select coalesce(tell.person, p.assignee_id) into told from matter.participant p where p.matter_id = wanted and p.body_id = tell.body;
  if not found then return null; end if;
  for one in select told union all select matter.stand_ins(tell.body, told, (tell.at at time zone 'Asia/Shanghai')::date) loop
    insert into matter.notice (body_id, person_id, matter_id, kind, data, at) values (tell.body, one, wanted, tell.kind, tell.data, tell.at)
      returning id into made;
    first_made := coalesce(first_made, made);
    if exists (select from identity.membership m join identity.person p on p.id = m.person_id
      where m.body_id = tell.body and p.active and p.email is not null and (one is null or p.id = one)) then
      perform kernel.enqueue('desk.mail_notice', jsonb_build_object('notice', made, 'body', tell.body, 'person', one));
    end if;
  end loop;
  return first_made;
end $$;

-- Opens the calendar of a secret address: whose it is acts for the rest of the transaction, allowed to read matters and
-- nothing else. Nothing where the address is old, or its person handles no matters of that body any more.
create function matter.enter_feed(digest bytea) returns table (person_id uuid, body_id uuid, roles text[])
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  select f.person_id, f.body_id, m.roles into enter_feed.person_id, enter_feed.body_id, enter_feed.roles
    from matter.feed f join identity.membership m on m.person_id = f.person_id and m.body_id = f.body_id
      join identity.person p on p.id = f.person_id and p.active join identity.body b on b.id = f.body_id and b.active
    where f.token_digest = digest and exists (select from identity.role r where r.id = any (m.roles) and 'matters.act' = any (r.grants));
  if not found then return; end if;
  perform set_config('quanlian.person', enter_feed.person_id::text, true), set_config('quanlian.body', enter_feed.body_id::text, true),
    set_config('quanlian.grants', 'matters.act', true);
  return next;
end $$;

-- Clocks that run in open matters of the acting body, as far as its seats see them: the board and the calendar. As one
-- join, because a policy would ask for the participant again at each clock.
create function matter.running_clocks() returns table (matter_id uuid, seq int, clock text, rule text, seat text, due text, ends timestamptz,
    state text, lapses boolean, provisional boolean, own boolean, number text, procedure text, version int,
    title text, assignee_id uuid, roles text[], changed_at timestamptz)
  language sql stable security definer set search_path = pg_catalog as $$
  select c.matter_id, c.seq, c.clock, c.rule, c.seat, c.due, c.ends, c.state, c.lapses, c.provisional, c.seat = any (p.seats), p.number, p.procedure, m.version,
      p.title, p.assignee_id, p.roles, p.changed_at
    from matter.participant p join matter.clock c on c.matter_id = p.matter_id and c.done is null and c.seen_by && p.seats
      join matter.matter m on m.id = p.matter_id
    where p.body_id = kernel.current_body() and not p.ended
$$;
-- The same counted, over all matters opened in a span of days: how many were kept, were missed, still run. A right that
-- lapses is no duty, kept or missed.
create function matter.count_clocks(wanted text, since timestamptz, before timestamptz, at timestamptz)
  returns table (procedure text, clock text, met bigint, late bigint, running bigint, unknown bigint)
  language sql stable security definer set search_path = pg_catalog as $$
  select p.procedure, c.clock, count(*) filter (where c.state = 'met'),
      count(*) filter (where c.state = 'late' or (c.state = 'running' and c.ends <= at)),
      count(*) filter (where c.state = 'suspended' or (c.state = 'running' and (c.ends > at or c.ends is null))),
      count(*) filter (where c.state = 'unknown')
    from matter.participant p join matter.clock c on c.matter_id = p.matter_id and c.seen_by && p.seats and not c.lapses
    where p.body_id = kernel.current_body() and (wanted is null or p.procedure = wanted)
      and (since is null or p.opened_at >= since) and (before is null or p.opened_at < before)
    group by p.procedure, c.clock
$$;

-- For the editor who publishes a rule, whosever the matters are: which rules open clocks follow, and of the matters
-- with a clock of certain rules the number and what their entries did to clocks. Nothing else of them.
create function matter.open_clock_rules() returns table (rule text, part text) language sql stable security definer set search_path = pg_catalog as
  $$ select distinct c.rule, c.part from matter.clock c where kernel.has_grant('law.publish') and c.done is null $$;
create function matter.open_clocks(rules text[], at_most int)
  returns table (number text, procedure text, version int, entries jsonb) language sql stable security definer set search_path = pg_catalog as $$
  select m.number, m.procedure, m.version, (
      select jsonb_agg(jsonb_build_object('seq', a.seq, 'version', a.version, 'kind', a.kind, 'refers', a.refers,
          'clocks', coalesce(a.effects -> 'clocks', '[]'),
          'amends', (select jsonb_object_agg(one.key, coalesce(one.value -> 'clocks', '[]')) from jsonb_each(a.amends) one)) order by a.seq)
      from matter.action a where a.matter_id = m.id)
    from matter.matter m
    where kernel.has_grant('law.publish') and not m.ended
      and exists (select from matter.clock c where c.matter_id = m.id and c.done is null and c.rule = any (rules))
    order by m.number limit at_most
$$;
revoke all on all functions in schema matter from public;
grant execute on all functions in schema matter to quanlian_app;
revoke execute on function matter.stand_ins, matter.put_standing, matter.next_number, matter.office_mark from quanlian_app;
