-- Open clocks of certain rules, part after part in the order of numbers: the editor sees every matter that a draft would move.
create function matter.open_clocks(rules text[], after text, at_most int)
  returns table (number text, procedure text, version int, entries jsonb) language sql stable security definer set search_path = pg_catalog as $$
  select m.number, m.procedure, m.version, (
      select jsonb_agg(jsonb_build_object('seq', a.seq, 'version', a.version, 'kind', a.kind, 'refers', a.refers,
          'clocks', coalesce(a.effects -> 'clocks', '[]'),
          'amends', (select jsonb_object_agg(one.key, coalesce(one.value -> 'clocks', '[]')) from jsonb_each(a.amends) one)) order by a.seq)
      from matter.action a where a.matter_id = m.id)
    from matter.matter m
    where kernel.has_grant('law.publish') and not m.ended and m.number > after
      and exists (select from matter.clock c where c.matter_id = m.id and c.done is null and c.rule = any (rules))
    order by m.number limit at_most
$$;
drop function matter.open_clocks(text[], int);
revoke all on function matter.open_clocks from public;
grant execute on function matter.open_clocks to quanlian_app;
