-- Bodies in a tree, people who belong to several of them with roles, sessions. Password digests and session tokens
-- are out of the application's reach: it goes through the functions below.

create schema identity;
grant usage on schema identity to quanlian_app, quanlian_reader;

create table identity.body (
  id uuid primary key default kernel.uuid_v7(),
  parent_id uuid references identity.body,
  name text not null check (length(name) between 1 and 120),
  name_en text,
  kind text not null,
  region text check (region ~ '^\d{6}$'),
  duties text[] not null default '{}',
  contact jsonb not null default '{}',
  active boolean not null default true,
  created_at timestamptz not null default now(),
  check (parent_id <> id)
);
create index body_parent on identity.body (parent_id);
create index body_region on identity.body (region text_pattern_ops);

create table identity.role (
  id text primary key check (id ~ '^[a-z][a-z_]{1,39}$'),
  zh text not null,
  en text not null,
  grants text[] not null default '{}'
);
comment on table identity.role is 'Roles are data: a role is a name and what it allows.';
insert into identity.role (id, zh, en, grants) values
  ('administrator', '平台管理员', 'Platform administrator', '{identity.administer,identity.manage}'),
  ('manager', '机构管理员', 'Body manager', '{identity.manage}'),
  ('registrar', '登记员', 'Registrar', '{rights.enter,rights.record,rights.entitle,rights.import}'),
  ('clerk', '工作人员', 'Clerk', '{rights.enter,rights.import}'),
  ('holder', '权利人', 'Right holder', '{rights.enter,rights.entitle,rights.import}'),
  ('reader', '查阅人员', 'Reader', '{}');

create table identity.person (
  id uuid primary key default kernel.uuid_v7(),
  login text not null unique check (login = lower(login)),
  name text not null,
  email text,
  active boolean not null default true,
  created_at timestamptz not null default now()
);

create table identity.credential (
  person_id uuid primary key references identity.person on delete cascade,
  password_digest text not null,
  failures int not null default 0,
  locked_until timestamptz
);
comment on table identity.credential is 'Argon2id digests. No grant to the application; see identity.find_credential.';

create table identity.membership (
  person_id uuid not null references identity.person on delete cascade,
  body_id uuid not null references identity.body,
  roles text[] not null check (cardinality(roles) > 0),
  since timestamptz not null default now(),
  primary key (person_id, body_id)
);
create index membership_body on identity.membership (body_id);

create table identity.session (
  id uuid primary key default kernel.uuid_v7(),
  token_digest bytea not null unique,
  person_id uuid not null references identity.person on delete cascade,
  body_id uuid references identity.body,
  agent text,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_person on identity.session (person_id);

-- Public directory: institutions are seen by all, firms and individuals by their members and administrators.
create function identity.is_public_kind(kind text) returns boolean language sql immutable parallel safe as
  $$ select kind not in ('firm', 'individual') $$;
create function identity.is_member(body uuid) returns boolean language sql stable security definer set search_path = pg_catalog as
  $$ select exists (select from identity.membership m where m.body_id = body and m.person_id = kernel.current_person()) $$;
-- A manager manages the acting body and all below it; an administrator manages every body.
create function identity.manages(body uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select kernel.has_grant('identity.administer') or (kernel.has_grant('identity.manage') and exists (
    with recursive up(id, parent_id) as (
      select b.id, b.parent_id from identity.body b where b.id = body
      union
      select b.id, b.parent_id from identity.body b join up on b.id = up.parent_id)
    select from up where up.id = kernel.current_body()))
$$;
create function identity.manages_person(person uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select kernel.has_grant('identity.administer') or (kernel.has_grant('identity.manage') and exists (
    select from identity.membership m where m.person_id = person and identity.manages(m.body_id)))
$$;

alter table identity.body enable row level security;
create policy body_read on identity.body for select to quanlian_app
  using (identity.is_public_kind(kind) or id = kernel.current_body() or kernel.has_grant('identity.administer') or identity.is_member(id) or identity.manages(id));
create policy body_insert on identity.body for insert to quanlian_app with check (kernel.has_grant('identity.administer'));
create policy body_update on identity.body for update to quanlian_app using (identity.manages(id)) with check (identity.manages(id));
alter table identity.person enable row level security;
create policy person_read on identity.person for select to quanlian_app
  using (id = kernel.current_person() or identity.manages_person(id)
    or exists (select from identity.membership m where m.person_id = person.id and m.body_id = kernel.current_body()));
create policy person_update on identity.person for update to quanlian_app using (identity.manages_person(id));
alter table identity.membership enable row level security;
create policy membership_read on identity.membership for select to quanlian_app
  using (person_id = kernel.current_person() or body_id = kernel.current_body() or identity.manages(body_id));
create policy membership_write on identity.membership for all to quanlian_app
  using (identity.manages(body_id)) with check (identity.manages(body_id));
alter table identity.session enable row level security;
create policy session_own on identity.session for all to quanlian_app using (person_id = kernel.current_person()) with check (person_id = kernel.current_person());

grant select, insert, update on identity.body to quanlian_app;
grant select, insert, update on identity.role to quanlian_app;
grant select, update on identity.person to quanlian_app;
grant select, insert, update, delete on identity.membership to quanlian_app;
grant select (id, person_id, body_id, agent, created_at, last_seen_at, expires_at), delete on identity.session to quanlian_app;
grant update (body_id) on identity.session to quanlian_app;

-- Names of a body or person beside a fact that the reader may see anyway.
create function identity.body_name(body uuid) returns text language sql stable security definer set search_path = pg_catalog as
  $$ select b.name from identity.body b where b.id = body $$;
create function identity.person_name(person uuid) returns text language sql stable security definer set search_path = pg_catalog as
  $$ select p.name from identity.person p where p.id = person $$;

-- What the session endpoint answers, as one value.
create function identity.describe(person uuid, body uuid) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object(
    'person', (select jsonb_build_object('id', p.id, 'login', p.login, 'name', p.name) from identity.person p where p.id = person),
    'body', (select jsonb_build_object('id', b.id, 'name', b.name, 'nameEn', b.name_en, 'kind', b.kind) from identity.body b where b.id = body),
    'grants', coalesce((
      select jsonb_agg(distinct g) from identity.membership m
        cross join lateral unnest(m.roles) r(id) join identity.role on role.id = r.id cross join lateral unnest(role.grants) g
      where m.person_id = person and m.body_id = body), '[]'),
    'memberships', coalesce((
      select jsonb_agg(jsonb_build_object(
        'body', jsonb_build_object('id', b.id, 'name', b.name, 'nameEn', b.name_en, 'kind', b.kind),
        'roles', (select coalesce(jsonb_agg(jsonb_build_object('id', role.id, 'zh', role.zh, 'en', role.en) order by role.id), '[]') from identity.role where role.id = any (m.roles)))
        order by m.since)
      from identity.membership m join identity.body b on b.id = m.body_id and b.active where m.person_id = person), '[]'))
$$;

-- Opens a transaction's actor from a session token: answers who acts, or null when the session is over.
create function identity.open_session(token bytea, idle interval, at timestamptz) returns jsonb
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  found_session identity.session;
  who jsonb;
begin
  select s.* into found_session from identity.session s
    join identity.person p on p.id = s.person_id and p.active
    where s.token_digest = token and s.expires_at > at and s.last_seen_at > at - idle;
  if not found then return null; end if;
  if found_session.last_seen_at < at - interval '1 minute' then
    update identity.session set last_seen_at = at where id = found_session.id;
  end if;
  who := identity.describe(found_session.person_id, found_session.body_id);
  perform set_config('quanlian.person', found_session.person_id::text, true);
  perform set_config('quanlian.body', coalesce(found_session.body_id::text, ''), true);
  perform set_config('quanlian.grants', (select coalesce(string_agg(g, ' '), '') from jsonb_array_elements_text(who -> 'grants') g), true);
  return who || jsonb_build_object('sessionId', found_session.id, 'expiresAt', found_session.expires_at);
end $$;

create function identity.find_credential(wanted text)
  returns table (person_id uuid, password_digest text, failures int, locked_until timestamptz, active boolean)
  language sql stable security definer set search_path = pg_catalog as $$
  select c.person_id, c.password_digest, c.failures, c.locked_until, p.active
    from identity.credential c join identity.person p on p.id = c.person_id where p.login = wanted $$;

create function identity.start_session(person uuid, body uuid, token bytea, agent text, at timestamptz, ends timestamptz) returns uuid
  language sql security definer set search_path = pg_catalog as $$
  update identity.credential set failures = 0, locked_until = null where person_id = person;
  insert into identity.session (token_digest, person_id, body_id, agent, created_at, last_seen_at, expires_at)
    values (token, person, body, agent, at, at, ends) returning id $$;

create function identity.record_failure(person uuid, until timestamptz) returns void
  language sql security definer set search_path = pg_catalog as $$
  update identity.credential set failures = failures + 1, locked_until = until where person_id = person $$;

-- Only the person (after proving the old one) or who manages them sets a password; every other session ends.
create function identity.set_password(person uuid, digest text, keep_session uuid default null) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if person is distinct from kernel.current_person() and not identity.manages_person(person) then
    raise insufficient_privilege using message = 'not yours to set';
  end if;
  insert into identity.credential (person_id, password_digest) values (person, digest)
    on conflict (person_id) do update set password_digest = excluded.password_digest, failures = 0, locked_until = null;
  delete from identity.session where person_id = person and id is distinct from keep_session;
end $$;

create function identity.unlock(person uuid) returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not identity.manages_person(person) then raise insufficient_privilege using message = 'not yours to unlock'; end if;
  update identity.credential set failures = 0, locked_until = null where person_id = person;
end $$;

create function identity.locked_until(person uuid) returns timestamptz language sql stable security definer set search_path = pg_catalog as
  $$ select c.locked_until from identity.credential c where c.person_id = person and identity.manages_person(person) $$;

create function identity.end_sessions(person uuid) returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  if person is distinct from kernel.current_person() and not identity.manages_person(person) then
    raise insufficient_privilege using message = 'not yours to end';
  end if;
  delete from identity.session where person_id = person;
end $$;

-- A person and a first membership, by whoever manages the body.
create function identity.create_person(login text, name text, email text, digest text, body uuid, roles text[]) returns uuid
  language plpgsql security definer set search_path = pg_catalog as $$
declare made uuid;
begin
  if not identity.manages(body) then raise insufficient_privilege using message = 'not your body'; end if;
  insert into identity.person (login, name, email) values (login, name, email) returning id into made;
  insert into identity.credential (person_id, password_digest) values (made, digest);
  insert into identity.membership (person_id, body_id, roles) values (made, body, roles);
  return made;
end $$;

-- Somebody registers alone: a person, a body of their own, the role of holder and nothing else.
create function identity.register(login text, name text, email text, digest text, body_kind text, body_name text, region text)
  returns table (person_id uuid, body_id uuid) language plpgsql security definer set search_path = pg_catalog as $$
begin
  if body_kind not in ('firm', 'individual') then raise insufficient_privilege using message = 'only firms and individuals register themselves'; end if;
  insert into identity.person (login, name, email) values (login, name, email) returning id into person_id;
  insert into identity.credential (person_id, password_digest) values (person_id, digest);
  insert into identity.body (kind, name, region) values (body_kind, body_name, region) returning id into body_id;
  insert into identity.membership (person_id, body_id, roles) values (person_id, body_id, '{holder,manager}');
  return next;
end $$;

-- The one-time link of the first start: valid while its digest stands in the settings and nobody administers yet.
create function identity.set_up(token text, login text, name text, digest text, operator text)
  returns table (person_id uuid, body_id uuid) language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from kernel.setting s where s.name = 'setup' and s.value ->> 'digest' = encode(sha256(convert_to(token, 'UTF8')), 'hex');
  if not found then return; end if;
  insert into identity.person (login, name) values (login, name) returning id into person_id;
  insert into identity.credential (person_id, password_digest) values (person_id, digest);
  insert into identity.body (kind, name) values ('platform_operator', operator) returning id into body_id;
  insert into identity.membership (person_id, body_id, roles) values (person_id, body_id, '{administrator,registrar}');
  return next;
end $$;

create function identity.count_administrators() returns bigint language sql stable security definer set search_path = pg_catalog as $$
  select count(*) from identity.membership m join identity.person p on p.id = m.person_id and p.active
    join identity.body b on b.id = m.body_id and b.active
    where exists (select from identity.role r where r.id = any (m.roles) and 'identity.administer' = any (r.grants)) $$;

revoke all on all functions in schema identity from public;
grant execute on all functions in schema identity to quanlian_app;
grant execute on all functions in schema kernel to quanlian_app, quanlian_reader;
revoke all on function kernel.enqueue from quanlian_reader;
