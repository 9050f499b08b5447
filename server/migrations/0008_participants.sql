-- Whom an officer may put into a seat of a matter.
--
-- The directory hides firms and individuals, yet an authority has to name the right holder or the party of its matter. It
-- finds them here: no more of a body than tells it from another of the same name, eight at most and never the next eight;
-- a firm by a part of its name, a person by the whole name alone, so that nobody can list the people who have an account
-- (Personal Information Protection Law, arts 6 and 34). For anybody else the directory stays what it is.

create type matter.party as (id uuid, name text, name_en text, kind text, region text, created_at timestamptz);

create function matter.acts_as_authority() returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select kernel.has_grant('matters.act') and exists (select from identity.body b
    where b.id = kernel.current_body() and b.active and b.kind in ('protection_centre', 'ip_office', 'market_regulator',
      'copyright_bureau', 'culture_enforcement', 'customs', 'police', 'procuratorate', 'court'))
$$;
create function matter.parties_named(named text, kinds text[]) returns setof matter.party
  language sql stable rows 8 security definer set search_path = pg_catalog as $$
  select b.id, b.name, b.name_en, b.kind, b.region, b.created_at from identity.body b
    where (select matter.acts_as_authority()) and b.active and not identity.is_public_kind(b.kind) and b.kind = any (kinds)
      and (b.name = named or (b.kind = 'firm' and length(named) >= 2 and strpos(lower(b.name), lower(named)) > 0))
    order by b.name <> named, strpos(lower(b.name), lower(named)), b.name, b.id limit 8
$$;
-- One of them whose id is known: from a draft, from a form that is being corrected.
create function matter.parties_by(bodies uuid[]) returns setof matter.party
  language sql stable rows 8 security definer set search_path = pg_catalog as $$
  select b.id, b.name, b.name_en, b.kind, b.region, b.created_at from identity.body b
    where (select matter.acts_as_authority()) and not identity.is_public_kind(b.kind) and b.id = any (bodies)
$$;
revoke all on function matter.acts_as_authority, matter.parties_named, matter.parties_by from public;
grant execute on function matter.parties_named, matter.parties_by to quanlian_app;
