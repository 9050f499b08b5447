-- The register of rights. A right stands either in the open half (public_right: no policy, so that its indexes work
-- for everybody) or in the guarded half (guarded_right: row-level security by body), never in both. What each file
-- or person said of a right is kept whole in a source; the right's row is the projection that lists and searches use.

create schema registry;
grant usage on schema registry to quanlian_app, quanlian_reader;

create table registry.public_right (
  id uuid primary key,
  key text not null unique,
  family text not null,
  kind text not null,
  office text not null,
  application_number text,
  publication_number text,
  publication_kind text,
  registration_number text,
  international_number text,
  title text not null,
  title_key text not null,
  holders text[] not null,
  classes text[] not null,
  status text not null,
  status_date date,
  filing_date date,
  publication_date date,
  registration_date date,
  expiry_date date,
  region text,
  terms text[] not null,
  words text not null,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table registry.public_right is 'The open register: one row a right, as folded from its sources.';
comment on column registry.public_right.key is 'Identity: office, family of kinds and the best number known; see rightKey of the engine.';
comment on column registry.public_right.terms is 'Bigrams of Han text, Latin words, @names of holders, #numbers, !classes with all above them; normalised.';
comment on column registry.public_right.words is 'Normalised text behind the terms, to check that a phrase really stands there.';
create index public_right_terms on registry.public_right using gin (terms);
create index public_right_title on registry.public_right (title_key text_pattern_ops);
create index public_right_publication on registry.public_right (publication_number) where publication_number is not null;
create index public_right_registration on registry.public_right (registration_number) where registration_number is not null;
create index public_right_filed on registry.public_right (filing_date desc nulls last, id);
create index public_right_published on registry.public_right (publication_date desc nulls last, id);
create index public_right_facets on registry.public_right (kind, status, office, region);

create table registry.guarded_right (
  like registry.public_right including defaults including comments,
  owner_body uuid not null references identity.body,
  visibility text not null check (visibility in ('unpublished', 'sealed')),
  primary key (id),
  unique (owner_body, key),
  check (kind <> 'trade_secret' or visibility = 'sealed')
);
comment on table registry.guarded_right is 'Unpublished applications and sealed kinds: seen by the body that keeps them and those it entitles.';
create index guarded_right_key on registry.guarded_right (key);

create table registry.entitlement (
  right_id uuid not null references registry.guarded_right on delete cascade,
  body_id uuid not null references identity.body,
  since timestamptz not null default now(),
  primary key (right_id, body_id)
);
create index entitlement_body on registry.entitlement (body_id);

create table registry.import (
  id uuid primary key default kernel.uuid_v7(),
  body_id uuid not null references identity.body,
  person_id uuid references identity.person,
  fingerprint text not null,
  state text not null check (state in ('mapping', 'queued', 'running', 'stopped', 'done', 'refused', 'undoing', 'undone')),
  visibility text not null check (visibility in ('public', 'unpublished')),
  mapping jsonb,
  read int not null default 0,
  created int not null default 0,
  updated int not null default 0,
  unchanged int not null default 0,
  rejected int not null default 0,
  defects int not null default 0,
  note text,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz
);
comment on column registry.import.fingerprint is 'Digest of the files and how they are read: the same again by the same body is the same import, unless undone.';
create unique index import_once on registry.import (body_id, fingerprint) where state not in ('undone', 'refused');
create index import_open on registry.import (state) where state in ('queued', 'running', 'undoing');
create index import_body on registry.import (body_id, id desc);

create table registry.import_file (
  import_id uuid not null references registry.import on delete cascade,
  position int not null,
  name text not null,
  sha256 text not null references kernel.file,
  size bigint not null,
  type text not null check (type in ('xml', 'text', 'xlsx')),
  format text,
  state text not null default 'waiting' check (state in ('waiting', 'reading', 'done', 'refused')),
  bytes_read bigint not null default 0,
  items_done bigint not null default 0,
  primary key (import_id, position)
);
comment on column registry.import_file.items_done is 'Records and defects already committed: where reading goes on after a stop or a crash.';

create table registry.import_defect (
  id bigint generated always as identity primary key,
  import_id uuid not null references registry.import on delete cascade,
  file_position int not null,
  severity text not null check (severity in ('file', 'record', 'field', 'note')),
  line int,
  element text,
  field text,
  rule text not null,
  value text
);
create index import_defect_import on registry.import_defect (import_id, id);

create table registry.public_source (
  id uuid primary key default kernel.uuid_v7(),
  right_id uuid not null,
  import_id uuid,
  file_position int,
  line int,
  format text not null,
  record jsonb not null,
  paths text[],
  note text,
  body_id uuid,
  person_id uuid,
  at timestamptz not null default now()
);
comment on table registry.public_source is 'What one file or person said of a public right, whole. `paths` on a correction: the fields it decides.';
create index public_source_right on registry.public_source (right_id);
create index public_source_import on registry.public_source (import_id) where import_id is not null;

create table registry.guarded_source (
  like registry.public_source including defaults including comments,
  owner_body uuid not null references identity.body,
  primary key (id)
);
comment on table registry.guarded_source is 'The same for guarded rights, and what a body imported in confidence about a right that is public.';
create index guarded_source_right on registry.guarded_source (right_id);
create index guarded_source_import on registry.guarded_source (import_id) where import_id is not null;

create table registry.alias (
  old_id uuid primary key,
  right_id uuid not null
);
comment on table registry.alias is 'A guarded record that was merged into the public one keeps its address.';

create table registry.saved_search (
  id uuid primary key default kernel.uuid_v7(),
  person_id uuid not null references identity.person on delete cascade,
  name text not null,
  criteria jsonb not null,
  created_at timestamptz not null default now()
);
create index saved_search_person on registry.saved_search (person_id);

-- Security definer, so that the two tables' policies do not look each other up in a circle.
create function registry.is_entitled(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog as
  $$ select exists (select from registry.entitlement e where e.right_id = wanted and e.body_id = kernel.current_body()) $$;
create function registry.owns(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog as
  $$ select exists (select from registry.guarded_right r where r.id = wanted and r.owner_body = kernel.current_body()) $$;
revoke all on function registry.is_entitled, registry.owns from public;
grant execute on function registry.is_entitled, registry.owns to quanlian_app;

alter table registry.guarded_right enable row level security;
create policy guarded_right_read on registry.guarded_right for select to quanlian_app
  using (owner_body = kernel.current_body() or registry.is_entitled(id));
create policy guarded_right_insert on registry.guarded_right for insert to quanlian_app with check (owner_body = kernel.current_body());
create policy guarded_right_update on registry.guarded_right for update to quanlian_app
  using (owner_body = kernel.current_body()) with check (owner_body = kernel.current_body());
create policy guarded_right_delete on registry.guarded_right for delete to quanlian_app using (owner_body = kernel.current_body());

alter table registry.entitlement enable row level security;
create policy entitlement_read on registry.entitlement for select to quanlian_app
  using (body_id = kernel.current_body() or registry.owns(right_id));
create policy entitlement_write on registry.entitlement for all to quanlian_app
  using (registry.owns(right_id)) with check (registry.owns(right_id));

alter table registry.guarded_source enable row level security;
create policy guarded_source_read on registry.guarded_source for select to quanlian_app
  using (owner_body = kernel.current_body() or registry.is_entitled(right_id));
create policy guarded_source_write on registry.guarded_source for all to quanlian_app
  using (owner_body = kernel.current_body()) with check (owner_body = kernel.current_body());

alter table registry.import enable row level security;
create policy import_own on registry.import for all to quanlian_app
  using (body_id = kernel.current_body()) with check (body_id = kernel.current_body());
alter table registry.import_file enable row level security;
create policy import_file_own on registry.import_file for all to quanlian_app
  using (exists (select from registry.import i where i.id = import_id)) with check (exists (select from registry.import i where i.id = import_id));
alter table registry.import_defect enable row level security;
create policy import_defect_own on registry.import_defect for all to quanlian_app
  using (exists (select from registry.import i where i.id = import_id)) with check (exists (select from registry.import i where i.id = import_id));
alter table registry.saved_search enable row level security;
create policy saved_search_own on registry.saved_search for all to quanlian_app
  using (person_id = kernel.current_person()) with check (person_id = kernel.current_person());

-- Both halves as one, for pages that open a right by its number or id. The caller's policies apply.
create view registry.visible_right with (security_invoker) as
  select r.*, null::uuid as owner_body, 'public' as visibility from registry.public_right r
  union all
  select r.* from registry.guarded_right r;
create view registry.visible_source with (security_invoker) as
  select s.*, null::uuid as owner_body from registry.public_source s
  union all
  select s.* from registry.guarded_source s;

-- Imports that a stopped or killed process left open, whoever's they are, get their jobs again. Answers how many.
create function registry.sweep_imports() returns bigint language sql security definer set search_path = pg_catalog as $$
  select count(*) from (
    select kernel.enqueue(case i.state when 'undoing' then 'imports.undo' else 'imports.run' end,
      jsonb_build_object('importId', i.id, 'bodyId', i.body_id, 'personId', i.person_id), 'import:' || i.id)
    from registry.import i where i.state in ('queued', 'running', 'undoing')) each
$$;

-- Two public rights that a later source shows to be one: everything said of the others is said of the one kept, also
-- what bodies keep in confidence, and the other addresses lead to it.
create function registry.join_rights(kept uuid, others uuid[]) returns void language sql security definer set search_path = pg_catalog as $$
  update registry.public_source set right_id = kept where right_id = any (others);
  update registry.guarded_source set right_id = kept where right_id = any (others);
  update registry.alias set right_id = kept where right_id = any (others);
  insert into registry.alias (old_id, right_id) select unnest(others), kept;
  delete from registry.public_right where id = any (others);
$$;
revoke all on function registry.sweep_imports, registry.join_rights from public;
grant execute on function registry.sweep_imports, registry.join_rights to quanlian_app;

grant select, insert, update, delete on registry.public_right, registry.public_source, registry.guarded_right, registry.guarded_source,
  registry.entitlement, registry.import, registry.import_file, registry.import_defect, registry.saved_search to quanlian_app;
grant select, insert on registry.alias to quanlian_app;
grant select on registry.visible_right, registry.visible_source to quanlian_app;
grant select on registry.public_right, registry.public_source to quanlian_reader;
