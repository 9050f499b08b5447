-- What every module stands on: roles, the acting person and body, events, files, the door to the job queue.
-- Three roles: the owner migrates and runs jobs' bookkeeping, quanlian_app serves requests under row-level
-- security, quanlian_reader may only read what is public.

do $$
begin
  if not exists (select from pg_roles where rolname = 'quanlian_app') then
    create role quanlian_app nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'quanlian_reader') then
    create role quanlian_reader nologin;
  end if;
  -- An owner that made the roles itself may act as them; under the embedded database they log in on their own.
  if not pg_has_role(current_user, 'quanlian_app', 'member') and (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) then
    begin
      execute format('grant quanlian_app, quanlian_reader to %I', current_user);
    exception when insufficient_privilege then null;
    end;
  end if;
end $$;

create schema if not exists kernel;
grant usage on schema kernel to quanlian_app, quanlian_reader;

-- Time-ordered ids (RFC 9562, version 7): milliseconds since 1970, then random bits.
create function kernel.uuid_v7() returns uuid language sql volatile parallel safe as $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
$$;

-- Who acts, as the server set it for this transaction. Unset means nobody: only what is public is seen.
create function kernel.current_person() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('quanlian.person', true), '')::uuid $$;
create function kernel.current_body() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('quanlian.body', true), '')::uuid $$;
create function kernel.has_grant(wanted text) returns boolean language sql stable parallel safe as
  $$ select wanted = any (string_to_array(coalesce(current_setting('quanlian.grants', true), ''), ' ')) $$;
comment on function kernel.has_grant is 'Whether the roles of the acting person in the acting body allow this.';

create table kernel.event (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  name text not null check (name ~ '^[a-z_]+\.[a-z_]+$'),
  person_id uuid,
  body_id uuid,
  request_id text,
  subject uuid,
  data jsonb not null default '{}'
);
comment on table kernel.event is 'What happened, append-only: the application may insert and read, nobody may change.';
create index event_body on kernel.event (body_id, id desc);
create index event_subject on kernel.event (subject, id desc) where subject is not null;
alter table kernel.event enable row level security;
create policy event_read on kernel.event for select to quanlian_app
  using (body_id = kernel.current_body() or kernel.has_grant('identity.administer'));
create policy event_record on kernel.event for insert to quanlian_app
  with check (person_id is not distinct from kernel.current_person());
grant select, insert on kernel.event to quanlian_app;

create table kernel.file (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  sm3 text not null check (sm3 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size >= 0),
  created_at timestamptz not null default now()
);
comment on table kernel.file is 'Content-addressed blobs: what is stored, not who may see it; that is decided by the row that names the digest.';
grant select, insert on kernel.file to quanlian_app;

create table kernel.setting (
  name text primary key,
  value jsonb not null
);
comment on table kernel.setting is 'Facts of this installation that only the owner reads: set-up link digest, demo data marker.';

-- The application puts a job beside its cause in one transaction; the queue itself belongs to the owner.
create function kernel.enqueue(task text, payload jsonb, key text default null) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform graphile_worker.add_job(task, payload::json, job_key => key, max_attempts => 12);
end $$;
revoke all on function kernel.enqueue from public;
grant execute on function kernel.enqueue to quanlian_app;
