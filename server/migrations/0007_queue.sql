-- Queues of a body with a hundred thousand matters.
--
-- Row-level security asks a policy before any condition that is not leakproof, and conditions on arrays are not: through the
-- policy of matter.participant no search of words or states could use an index. This view says the same as that policy and
-- leaves the order free. It reads as its owner, so its one condition is all that stands between bodies: a body without
-- participation, and nobody, get no row. Nothing but the acting body's setting, which the policy trusts too, opens it.
create view matter.queue as select p.* from matter.participant p where p.body_id = kernel.current_body();
grant select on matter.queue to quanlian_app;

drop index matter.participant_terms;
create index participant_found on matter.participant using gin (terms, states);
