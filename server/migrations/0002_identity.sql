-- Bodies in a tree, people who belong to several of them with roles, sessions. Password digests and session tokens
-- are out of the application's reach: it goes through the functions below. What a use case decides about who may hand
-- out what stands here a second time, as policies and guards, for the day a use case forgets it.

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
  password_digest text not null
);
comment on table identity.credential is 'Argon2id digests. No grant to the application; see identity.find_credential.';

create table identity.attempt (
  login_digest bytea primary key,
  failures int not null,
  locked_until timestamptz,
  last_at timestamptz not null
);
comment on table identity.attempt is 'Failures in a row by SHA-256 of the login: logins that exist and those that do not lock alike. No grant to the application; forgotten after a day.';
create index attempt_last on identity.attempt (last_at);

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

-- Who sees and manages what ------------------------------------------------------------------------------------------

-- Public directory: institutions are seen by all, firms and individuals by their members, managers and administrators.
create function identity.is_public_kind(kind text) returns boolean language sql immutable parallel safe as
  $$ select kind not in ('firm', 'individual') $$;
-- A manager manages the acting body and all below it; an administrator manages every body.
create function identity.managed_bodies() returns setof uuid language sql stable security definer set search_path = pg_catalog as $$
  with recursive down(id) as (
    select b.id from identity.body b where b.id = kernel.current_body() and kernel.has_grant('identity.manage')
    union
    select b.id from identity.body b join down on b.parent_id = down.id)
  select id from down
$$;
comment on function identity.managed_bodies is 'As a set, so that a policy asks once a query and not once a row. Administrators are asked for apart.';
create function identity.seen_bodies() returns setof uuid language sql stable security definer set search_path = pg_catalog as $$
  select m.body_id from identity.membership m where m.person_id = kernel.current_person()
  union select kernel.current_body() union select identity.managed_bodies()
$$;
create function identity.seen_people() returns setof uuid language sql stable security definer set search_path = pg_catalog as $$
  select m.person_id from identity.membership m
    where m.body_id = kernel.current_body() or m.body_id in (select identity.managed_bodies())
$$;
create function identity.stands_under(candidate uuid, body uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  with recursive up(id, parent_id) as (
    select b.id, b.parent_id from identity.body b where b.id = candidate
    union
    select b.id, b.parent_id from identity.body b join up on b.id = up.parent_id)
  select exists (select from up where up.id = body)
$$;
comment on function identity.stands_under is 'Whether the candidate is the body itself or anywhere below it.';
create function identity.manages(body uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select kernel.has_grant('identity.administer')
    or (kernel.has_grant('identity.manage') and identity.stands_under(body, kernel.current_body()))
$$;
-- Whoever may set a person's password can become that person: so all their bodies must be managed, and no manager
-- governs an administrator.
create function identity.governs(person uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select kernel.has_grant('identity.administer') or (
    kernel.has_grant('identity.manage')
    and exists (select from identity.membership m where m.person_id = person)
    and not exists (
      select from identity.membership m where m.person_id = person and (
        not identity.manages(m.body_id)
        or exists (select from identity.role r where r.id = any (m.roles) and 'identity.administer' = any (r.grants)))))
$$;
-- Roles that exist and allow nothing that the acting person is not allowed; an administrator hands out all.
create function identity.may_hand_out(roles text[]) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select not exists (
    select from unnest(roles) wanted(id) left join identity.role r on r.id = wanted.id
    where r.id is null or not (kernel.has_grant('identity.administer')
      or r.grants <@ string_to_array(coalesce(current_setting('quanlian.grants', true), ''), ' ')))
$$;

alter table identity.body enable row level security;
create policy body_read on identity.body for select to quanlian_app
  using (identity.is_public_kind(kind) or (select kernel.has_grant('identity.administer')) or id in (select identity.seen_bodies()));
create policy body_insert on identity.body for insert to quanlian_app with check (kernel.has_grant('identity.administer'));
create policy body_update on identity.body for update to quanlian_app using (identity.manages(id)) with check (identity.manages(id));
alter table identity.role enable row level security;
create policy role_read on identity.role for select to quanlian_app using (true);
create policy role_insert on identity.role for insert to quanlian_app with check (kernel.has_grant('identity.administer'));
create policy role_update on identity.role for update to quanlian_app using (kernel.has_grant('identity.administer'));
alter table identity.person enable row level security;
create policy person_read on identity.person for select to quanlian_app
  using (id = (select kernel.current_person()) or (select kernel.has_grant('identity.administer')) or id in (select identity.seen_people()));
create policy person_update on identity.person for update to quanlian_app using (identity.governs(id));
alter table identity.membership enable row level security;
create policy membership_read on identity.membership for select to quanlian_app
  using (person_id = (select kernel.current_person()) or body_id = (select kernel.current_body())
    or (select kernel.has_grant('identity.administer')) or body_id in (select identity.managed_bodies()));
create policy membership_insert on identity.membership for insert to quanlian_app with check (identity.manages(body_id));
create policy membership_update on identity.membership for update to quanlian_app
  using (identity.manages(body_id)) with check (identity.manages(body_id));
create policy membership_delete on identity.membership for delete to quanlian_app using (identity.manages(body_id));
alter table identity.session enable row level security;
create policy session_own on identity.session for all to quanlian_app using (person_id = (select kernel.current_person()));

grant select, insert, update on identity.body to quanlian_app;
grant select, insert, update on identity.role to quanlian_app;
grant select, update (name, email, active) on identity.person to quanlian_app;
grant select, insert, delete, update (roles) on identity.membership to quanlian_app;
grant select (id, person_id, body_id, agent, created_at, last_seen_at, expires_at), delete on identity.session to quanlian_app;

-- What policies cannot say, because it compares before and after. Both run with the caller's rights.
create function identity.guard_body() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if row_security_active('identity.body') and not kernel.has_grant('identity.administer') then
    if new.kind <> old.kind then raise insufficient_privilege using message = 'only an administrator changes what a body is'; end if;
    if new.id = kernel.current_body() and (new.parent_id is distinct from old.parent_id or new.active <> old.active) then
      raise insufficient_privilege using message = 'a manager neither moves nor closes the own body';
    end if;
    if new.parent_id is distinct from old.parent_id and not identity.manages(new.parent_id) then
      raise insufficient_privilege using message = 'a manager moves bodies only below the own one';
    end if;
  end if;
  return new;
end $$;
create trigger guard_body before update on identity.body for each row execute function identity.guard_body();

create function identity.guard_membership() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  given text[] := array(select unnest(coalesce(new.roles, '{}')) except select unnest(coalesce(old.roles, '{}')));
  taken text[] := array(select unnest(coalesce(old.roles, '{}')) except select unnest(coalesce(new.roles, '{}')));
begin
  if row_security_active('identity.membership') then
    if not identity.may_hand_out(given) then
      raise insufficient_privilege using message = 'a manager hands out no more than is allowed to himself';
    end if;
    if not kernel.has_grant('identity.administer')
      and exists (select from identity.role r where r.id = any (taken) and 'identity.administer' = any (r.grants)) then
      raise insufficient_privilege using message = 'a manager does not unseat an administrator';
    end if;
    if tg_op = 'INSERT' and not exists (select from identity.person p where p.id = new.person_id) then
      raise insufficient_privilege using message = 'this person is not seen from here';
    end if;
  end if;
  return coalesce(new, old);
end $$;
create trigger guard_membership before insert or update or delete on identity.membership
  for each row execute function identity.guard_membership();

-- Names of a body or person beside a fact that the reader may see anyway.
create function identity.body_name(body uuid) returns text language sql stable security definer set search_path = pg_catalog as
  $$ select b.name from identity.body b where b.id = body $$;
create function identity.person_name(person uuid) returns text language sql stable security definer set search_path = pg_catalog as
  $$ select p.name from identity.person p where p.id = person $$;
create function identity.count_members(body uuid) returns bigint language sql stable security definer set search_path = pg_catalog as
  $$ select count(*) from identity.membership m join identity.person p on p.id = m.person_id and p.active where m.body_id = body $$;
create function identity.count_administrators() returns bigint language sql stable security definer set search_path = pg_catalog as $$
  select count(*) from identity.membership m join identity.person p on p.id = m.person_id and p.active
    join identity.body b on b.id = m.body_id and b.active
    where exists (select from identity.role r where r.id = any (m.roles) and 'identity.administer' = any (r.grants)) $$;

-- Sessions -----------------------------------------------------------------------------------------------------------

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
        order by m.since, b.id)
      from identity.membership m join identity.body b on b.id = m.body_id and b.active where m.person_id = person), '[]'))
$$;

-- Makes the session's person the actor of this transaction. Membership is asked anew each time: who was taken out of
-- a body, or whose body closed, acts for none.
create function identity.enter_session(wanted uuid) returns jsonb
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  found_session identity.session;
  acting uuid;
  who jsonb;
begin
  select s.* into found_session from identity.session s where s.id = wanted;
  select m.body_id into acting from identity.membership m join identity.body b on b.id = m.body_id and b.active
    where m.person_id = found_session.person_id and m.body_id = found_session.body_id;
  who := identity.describe(found_session.person_id, acting);
  perform set_config('quanlian.person', found_session.person_id::text, true);
  perform set_config('quanlian.body', coalesce(acting::text, ''), true);
  perform set_config('quanlian.grants', (select coalesce(string_agg(g, ' '), '') from jsonb_array_elements_text(who -> 'grants') g), true);
  return who || jsonb_build_object('sessionId', found_session.id, 'expiresAt', found_session.expires_at);
end $$;

-- Opens a transaction's actor from a session token: answers who acts, or null when the session is over.
create function identity.open_session(token bytea, idle interval, at timestamptz) returns jsonb
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  wanted uuid;
  seen timestamptz;
begin
  select s.id, s.last_seen_at into wanted, seen from identity.session s
    join identity.person p on p.id = s.person_id and p.active
    where s.token_digest = token and s.expires_at > at and s.last_seen_at > at - idle;
  if not found then return null; end if;
  -- Requests of one session run side by side: none waits for another to note that it was seen.
  if seen < at - interval '1 minute' then
    update identity.session set last_seen_at = at
      where id = (select s.id from identity.session s where s.id = wanted for update skip locked);
  end if;
  return identity.enter_session(wanted);
end $$;

-- Begins a session and enters it. Null when the person does not belong to the body asked for; without one it is the first.
create function identity.start_session(person uuid, wanted_body uuid, token bytea, agent text, at timestamptz, ends timestamptz) returns jsonb
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  acting uuid;
  made uuid;
begin
  select m.body_id into acting from identity.membership m join identity.body b on b.id = m.body_id and b.active
    where m.person_id = person and (wanted_body is null or m.body_id = wanted_body) order by m.since, b.id limit 1;
  if acting is null and wanted_body is not null then return null; end if;
  delete from identity.attempt a using identity.person p
    where p.id = person and a.login_digest = sha256(convert_to(p.login, 'UTF8'));
  delete from identity.session s where s.person_id = person and s.expires_at < at;
  insert into identity.session (token_digest, person_id, body_id, agent, created_at, last_seen_at, expires_at)
    values (token, person, acting, agent, at, at, ends) returning id into made;
  return identity.enter_session(made);
end $$;

-- Null when the acting person does not belong to the body.
create function identity.switch_body(wanted_session uuid, wanted_body uuid) returns jsonb
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update identity.session s set body_id = wanted_body
    from identity.membership m join identity.body b on b.id = m.body_id and b.active
    where s.id = wanted_session and s.person_id = kernel.current_person()
      and m.person_id = s.person_id and m.body_id = wanted_body;
  if not found then return null; end if;
  return identity.enter_session(wanted_session);
end $$;

-- Passwords ----------------------------------------------------------------------------------------------------------

-- Always one row, so that a login that does not exist takes the same way.
create function identity.find_credential(wanted text, at timestamptz)
  returns table (person_id uuid, password_digest text, active boolean, body_id uuid, locked_until timestamptz)
  language sql stable security definer set search_path = pg_catalog as $$
  select p.id, c.password_digest, p.active,
      (select m.body_id from identity.membership m where m.person_id = p.id order by m.since, m.body_id limit 1), a.locked_until
    from (select wanted as login) asked
    left join identity.person p on p.login = asked.login
    left join identity.credential c on c.person_id = p.id
    left join identity.attempt a on a.login_digest = sha256(convert_to(asked.login, 'UTF8')) and a.locked_until > at $$;

-- Five failures in a row lock for a minute, each further one twice as long, an hour at most. Answers until when.
create function identity.record_failure(wanted text, at timestamptz) returns timestamptz
  language sql security definer set search_path = pg_catalog as $$
  delete from identity.attempt where login_digest in (
    select a.login_digest from identity.attempt a where a.last_at < at - interval '1 day' for update skip locked);
  insert into identity.attempt as a (login_digest, failures, last_at) values (sha256(convert_to(wanted, 'UTF8')), 1, at)
    on conflict (login_digest) do update set failures = a.failures + 1, last_at = at,
      locked_until = case when a.failures >= 4 then at + least(interval '1 hour', interval '1 minute' * 2 ^ least(a.failures - 4, 6)) end
    returning locked_until $$;

-- The same password under newer parameters, right after it was proved.
create function identity.renew_digest(person uuid, old_digest text, new_digest text) returns void
  language sql security definer set search_path = pg_catalog as $$
  update identity.credential set password_digest = new_digest where person_id = person and password_digest = old_digest $$;

-- Only the person (after proving the old one) or who governs them sets a password; every other session ends.
create function identity.set_password(person uuid, digest text, keep_session uuid default null) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if person is distinct from kernel.current_person() and not identity.governs(person) then
    raise insufficient_privilege using message = 'not yours to set';
  end if;
  insert into identity.credential (person_id, password_digest) values (person, digest)
    on conflict (person_id) do update set password_digest = excluded.password_digest;
  delete from identity.session where person_id = person and id is distinct from keep_session;
  delete from identity.attempt a using identity.person p
    where p.id = person and a.login_digest = sha256(convert_to(p.login, 'UTF8'));
end $$;

create function identity.unlock(person uuid) returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not identity.governs(person) then raise insufficient_privilege using message = 'not yours to unlock'; end if;
  delete from identity.attempt a using identity.person p
    where p.id = person and a.login_digest = sha256(convert_to(p.login, 'UTF8'));
end $$;

create function identity.locked_until(person uuid, at timestamptz) returns timestamptz language sql stable security definer set search_path = pg_catalog as $$
  select a.locked_until from identity.person p join identity.attempt a on a.login_digest = sha256(convert_to(p.login, 'UTF8'))
    where p.id = person and a.locked_until > at and identity.governs(person) $$;

create function identity.end_sessions(person uuid) returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  if person is distinct from kernel.current_person() and not identity.governs(person) then
    raise insufficient_privilege using message = 'not yours to end';
  end if;
  delete from identity.session where person_id = person;
end $$;

-- How people come in ---------------------------------------------------------------------------------------------------

-- A person and a first membership, by whoever manages the body.
create function identity.create_person(login text, name text, email text, digest text, body uuid, roles text[]) returns uuid
  language plpgsql security definer set search_path = pg_catalog as $$
declare made uuid;
begin
  if not identity.manages(body) or not identity.may_hand_out(roles) then
    raise insufficient_privilege using message = 'not your body, or more than is allowed to you';
  end if;
  insert into identity.person (login, name, email) values (login, name, email) returning id into made;
  insert into identity.credential (person_id, password_digest) values (made, digest);
  insert into identity.membership (person_id, body_id, roles) values (made, body, roles);
  return made;
end $$;

-- Somebody registers alone: a person, a body of their own, the roles of holder and manager in it and nothing else.
create function identity.register(login text, name text, email text, digest text, body_kind text, body_name text, region text)
  returns uuid language plpgsql security definer set search_path = pg_catalog as $$
declare
  made uuid;
  made_body uuid;
begin
  if body_kind not in ('firm', 'individual') then raise insufficient_privilege using message = 'only firms and individuals register themselves'; end if;
  insert into identity.person (login, name, email) values (login, name, email) returning id into made;
  insert into identity.credential (person_id, password_digest) values (made, digest);
  insert into identity.body (kind, name, region) values (body_kind, body_name, region) returning id into made_body;
  insert into identity.membership (person_id, body_id, roles) values (made, made_body, '{holder,manager}');
  return made;
end $$;

-- The one-time link of the first start: valid while its digest stands in the settings and nobody administers yet.
create function identity.is_setup_open(token text) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select identity.count_administrators() = 0 and exists (
    select from kernel.setting s where s.name = 'setup' and s.value ->> 'digest' = encode(sha256(convert_to(token, 'UTF8')), 'hex')) $$;
create function identity.set_up(token text, login text, name text, digest text, operator text)
  returns uuid language plpgsql security definer set search_path = pg_catalog as $$
declare
  made uuid;
  made_body uuid;
begin
  if not identity.is_setup_open(token) then return null; end if;
  -- Of two at once the second waits here and then finds the row gone.
  delete from kernel.setting s where s.name = 'setup';
  if not found then return null; end if;
  insert into identity.person (login, name) values (login, name) returning id into made;
  insert into identity.credential (person_id, password_digest) values (made, digest);
  insert into identity.body (kind, name) values ('platform_operator', operator) returning id into made_body;
  insert into identity.membership (person_id, body_id, roles) values (made, made_body, '{administrator,registrar}');
  return made;
end $$;

revoke all on all functions in schema identity from public;
grant execute on all functions in schema identity to quanlian_app;
revoke all on function identity.describe, identity.enter_session from quanlian_app;
grant execute on all functions in schema kernel to quanlian_app, quanlian_reader;
revoke all on function kernel.enqueue from quanlian_reader;
