-- The law beside what ships with the engine: rules that an editor drafts and a second person publishes, and answers
-- that people keep with the rules they used. Published rules are public; a published row is never changed again.

create schema law;
grant usage on schema law to quanlian_app, quanlian_reader;

insert into identity.role (id, zh, en, grants) values
  ('law_editor', '法规编辑', 'Legal editor', '{law.edit}'),
  ('law_publisher', '法规审核', 'Legal publisher', '{law.edit,law.publish}');

create table law.change (
  id uuid primary key default kernel.uuid_v7(),
  rule_id text not null,
  rule jsonb not null check (rule ->> 'id' = rule_id),
  reason text not null,
  state text not null default 'draft' check (state in ('draft', 'published', 'withdrawn')),
  drafted_by uuid not null references identity.person,
  drafted_at timestamptz not null,
  decided_by uuid references identity.person,
  decided_at timestamptz,
  -- The order of publication, by which later changes win.
  number bigint unique,
  withdrawn_because text,
  check ((state = 'draft') = (decided_at is null)),
  check ((state = 'published') = (number is not null)),
  check (state <> 'published' or decided_by <> drafted_by)
);
comment on table law.change is 'Drafts of rules and what became of them. The published ones, in their order, stand over the shipped rules.';
create sequence law.change_number;
create index change_state on law.change (state, drafted_at desc);

alter table law.change enable row level security;
create policy change_read on law.change for select to quanlian_app using (state = 'published' or kernel.has_grant('law.edit'));
create policy change_draft on law.change for insert to quanlian_app
  with check (kernel.has_grant('law.edit') and drafted_by = kernel.current_person() and state = 'draft');
create policy change_decide on law.change for update to quanlian_app using (state = 'draft' and kernel.has_grant('law.edit'))
  with check (decided_by = kernel.current_person() and (state = 'withdrawn' or kernel.has_grant('law.publish')));
grant select, insert on law.change to quanlian_app;
grant update (state, decided_by, decided_at, number, withdrawn_because) on law.change to quanlian_app;
grant usage on sequence law.change_number to quanlian_app;

create table law.answer (
  id uuid primary key default kernel.uuid_v7(),
  person_id uuid not null references identity.person on delete cascade,
  title text not null,
  calculator text not null,
  "on" date not null,
  input jsonb not null,
  answer jsonb not null,
  -- Ids of the rules used, and the last published change that was known then.
  rules text[] not null,
  number bigint not null,
  created_at timestamptz not null
);
comment on table law.answer is 'Answers as they were given: a rule that changes later never rewrites them.';
create index answer_person on law.answer (person_id, created_at desc);
create index answer_rules on law.answer using gin (rules);
alter table law.answer enable row level security;
create policy answer_own on law.answer for all to quanlian_app
  using (person_id = kernel.current_person()) with check (person_id = kernel.current_person());
grant select, insert, delete on law.answer to quanlian_app;

-- How many kept answers used one of these rules: the number alone, whosever they are.
create function law.count_answers(wanted text[]) returns bigint language sql stable security definer set search_path = pg_catalog as
  $$ select count(*) from law.answer where rules && wanted $$;
revoke all on function law.count_answers from public;
grant execute on function law.count_answers to quanlian_app;
