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
update identity.role set grants = grants || '{matters.act,matters.assign}' where id = 'clerk';
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
  unique (matter_id, key),
  check ((kind in ('correct', 'withdraw')) = (refers is not null)),
  check (kind = 'act' or reason is not null)
);
comment on table matter.action is 'What happened in a matter, append-only and numbered: audit order and conflict check at once.';

create table matter.participant (
  matter_id uuid not null references matter.matter,
  body_id uuid not null references identity.body,
  seats text[] not null,
  number text not null,
  procedure text not null,
  title text not null,
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
create index participant_number on matter.participant (body_id, number);

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
  state text not null check (state in ('running', 'suspended', 'met', 'late', 'unknown')),
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
  at timestamptz not null,
  unique (matter_id, kind, target)
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
  at timestamptz not null,
  read_at timestamptz
);
create index notice_body on matter.notice (body_id, at desc);

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

-- Who takes part ------------------------------------------------------------------------------------------------------

create function matter.takes_part(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog as
  $$ select exists (select from matter.participant p where p.matter_id = wanted and p.body_id = kernel.current_body()) $$;
create function matter.sees(wanted uuid, seen_by text[]) returns boolean language sql stable security definer set search_path = pg_catalog as
  $$ select exists (select from matter.participant p where p.matter_id = wanted and p.body_id = kernel.current_body() and p.seats && seen_by) $$;

do $$
declare name text;
begin
  foreach name in array array['matter','action','participant','clock','document','attachment','link','note','message','draft','notice','absence','feed','office','counter']
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
create policy link_read on matter.link for select to quanlian_app using (matter.takes_part(matter_id));
create policy link_add on matter.link for insert to quanlian_app with check (body_id = kernel.current_body() and matter.takes_part(matter_id));
create policy link_drop on matter.link for delete to quanlian_app using (body_id = kernel.current_body());
create policy note_own on matter.note for all to quanlian_app
  using (body_id = kernel.current_body()) with check (body_id = kernel.current_body() and person_id = kernel.current_person() and matter.takes_part(matter_id));
create policy message_read on matter.message for select to quanlian_app
  using (from_body = kernel.current_body() or kernel.current_body() = any (to_bodies));
create policy message_send on matter.message for insert to quanlian_app
  with check (from_body = kernel.current_body() and person_id = kernel.current_person() and matter.takes_part(matter_id));
create policy draft_own on matter.draft for all to quanlian_app
  using (person_id = kernel.current_person() and body_id = kernel.current_body())
  with check (person_id = kernel.current_person() and body_id = kernel.current_body());
create policy notice_own on matter.notice for all to quanlian_app
  using (body_id = kernel.current_body() and (person_id is null or person_id = kernel.current_person()));
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
grant select, update (read_at), delete on matter.notice to quanlian_app;

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
  select coalesce(region, '000000') into place from identity.body where id = body;
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

-- All entries of a matter, for the fold; the server shows of them what a body may see. `through` is a matter that began
-- by the wanted one, or the one by which it began: the platform carries outcomes between the two.
create function matter.history(wanted uuid, through uuid default null) returns setof matter.action
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if matter.takes_part(wanted) or (matter.takes_part(through) and exists (
    select from matter.matter m where (m.id = through and m.parent_id = wanted) or (m.id = wanted and m.parent_id = through))) then
    return query select * from matter.action a where a.matter_id = wanted order by a.seq;
  end if;
end $$;

-- Appends one entry and everything folded from it. QM001: somebody else was faster. 42501: not for this body.
create function matter.append(wanted uuid, expected int, entry jsonb, standing jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  current matter.matter;
  doer uuid := (entry ->> 'body')::uuid;
begin
  select * into current from matter.matter m where m.id = wanted for update;
  if not found then raise exception 'no such matter' using errcode = '42501'; end if;
  if current.seq <> expected then raise exception 'matter % is at entry %', wanted, current.seq using errcode = 'QM001'; end if;
  if doer is not null and (doer is distinct from kernel.current_body() or (entry ->> 'person')::uuid is distinct from kernel.current_person())
    then raise exception 'not this body' using errcode = '42501'; end if;
  if doer is not null and expected > 0 and not matter.takes_part(wanted) then raise exception 'takes no part' using errcode = '42501'; end if;

  insert into matter.action (matter_id, seq, version, kind, action, at, seat, body_id, person_id, form, effects, refers, reason, amends, seen_by, key)
    select wanted, expected + 1, (entry ->> 'version')::int, entry ->> 'kind', entry ->> 'action', (entry ->> 'at')::timestamptz, entry ->> 'seat',
      doer, (entry ->> 'person')::uuid, entry -> 'form', entry -> 'effects', (entry ->> 'refers')::int, entry ->> 'reason',
      case when entry ? 'amends' then entry -> 'amends' end,
      array(select jsonb_array_elements_text(entry -> 'seenBy')), (entry ->> 'key')::uuid;
  update matter.matter m set seq = expected + 1, version = (entry ->> 'version')::int, ended = (standing ->> 'ended')::boolean where m.id = wanted;
  perform matter.put_standing(wanted, current.number, current.procedure, current.opened_at, expected + 1, (entry ->> 'at')::timestamptz, standing);
end $$;

-- Writes what was folded: queue rows of all bodies, and clocks. `changed` of a participant says that it sees the entry.
create function matter.put_standing(wanted uuid, number text, procedure text, opened timestamptz, seq int, at timestamptz, standing jsonb)
  returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into matter.participant as p (matter_id, body_id, seats, number, procedure, title, opened_at, states, ended, roles,
      next_clock, next_ends, next_own, changed_at, changed_seq)
    select wanted, (row ->> 'body')::uuid, array(select jsonb_array_elements_text(row -> 'seats')), put_standing.number, put_standing.procedure,
      standing ->> 'title', opened, array(select jsonb_array_elements_text(row -> 'states')), (standing ->> 'ended')::boolean,
      array(select jsonb_array_elements_text(row -> 'roles')), row ->> 'nextClock', (row ->> 'nextEnds')::timestamptz, (row ->> 'nextOwn')::boolean, at, put_standing.seq
    from jsonb_array_elements(standing -> 'participants') row
    on conflict (matter_id, body_id) do update set seats = excluded.seats, title = excluded.title, states = excluded.states, ended = excluded.ended,
      roles = excluded.roles, next_clock = excluded.next_clock, next_ends = excluded.next_ends, next_own = excluded.next_own;
  update matter.participant p set changed_at = at, changed_seq = put_standing.seq
    from jsonb_array_elements(standing -> 'participants') row
    where p.matter_id = wanted and p.body_id = (row ->> 'body')::uuid and (row ->> 'changed')::boolean;
  delete from matter.clock c where c.matter_id = wanted and not exists (
    select from jsonb_array_elements(standing -> 'clocks') row where (row ->> 'seq')::int = c.seq and row ->> 'clock' = c.clock);
  insert into matter.clock as c (matter_id, seq, clock, rule, part, seat, start, due, ends, state, done, provisional, seen_by)
    select wanted, (row ->> 'seq')::int, row ->> 'clock', row ->> 'rule', row ->> 'part', row ->> 'seat', row ->> 'start', row ->> 'due',
      (row ->> 'ends')::timestamptz, row ->> 'state', row ->> 'done', (row ->> 'provisional')::boolean,
      array(select jsonb_array_elements_text(row -> 'seenBy'))
    from jsonb_array_elements(standing -> 'clocks') row
    on conflict (matter_id, seq, clock) do update set due = excluded.due, ends = excluded.ends, state = excluded.state, done = excluded.done,
      start = excluded.start, provisional = excluded.provisional, seen_by = excluded.seen_by;
end $$;

-- A paper of an entry, its files still to be made; a later edition replaces the one before.
create function matter.put_document(wanted uuid, wanted_seq int, wanted_document text, wanted_number text, wanted_digest text, wanted_content jsonb, seen text[], at timestamptz)
  returns uuid language plpgsql security definer set search_path = pg_catalog as $$
declare made uuid;
begin
  if not matter.takes_part(wanted) then raise exception 'takes no part' using errcode = '42501'; end if;
  insert into matter.document (matter_id, seq, document, number, digest, content, seen_by, created_at)
    values (wanted, wanted_seq, wanted_document, wanted_number, wanted_digest, wanted_content, seen, at) returning id into made;
  update matter.document d set replaced_by = made
    where d.matter_id = wanted and d.seq = wanted_seq and d.document = wanted_document and d.id <> made and d.replaced_by is null;
  return made;
end $$;

-- Tells another body of a matter it takes part in; the acting one takes part as well, or is carried there by the platform.
create function matter.tell(body uuid, person uuid, wanted uuid, kind text, data jsonb, at timestamptz) returns uuid
  language plpgsql security definer set search_path = pg_catalog as $$
declare made uuid;
begin
  if not exists (select from matter.participant p where p.matter_id = wanted and p.body_id = body) then return null; end if;
  insert into matter.notice (body_id, person_id, matter_id, kind, data, at) values (body, person, wanted, kind, data, at) returning id into made;
  return made;
end $$;

-- Whose calendar an address is.
create function matter.find_feed(digest bytea) returns table (person_id uuid, body_id uuid) language sql stable security definer set search_path = pg_catalog as
  $$ select f.person_id, f.body_id from matter.feed f join identity.membership m on m.person_id = f.person_id and m.body_id = f.body_id
     join identity.person p on p.id = f.person_id and p.active where f.token_digest = digest $$;

-- Clocks that a published rule would move, for the editor who publishes it: numbers and days, whosever they are.
create function matter.open_clocks(rules text[]) returns table (matter_id uuid, number text, procedure text, seq int, clock text)
  language sql stable security definer set search_path = pg_catalog as $$
  select c.matter_id, m.number, m.procedure, c.seq, c.clock from matter.clock c join matter.matter m on m.id = c.matter_id
    where kernel.has_grant('law.publish') and c.done is null and not m.ended and c.rule = any (rules) order by m.number limit 2000
$$;
revoke all on all functions in schema matter from public;
grant execute on all functions in schema matter to quanlian_app;
