-- Other systems that send and read values: accounts without an address, with rights on single measures.

alter table account alter column email drop not null;
comment on column account.email is 'personal: address to sign in with, in lower case; null, another system, which has a secret';
comment on column credential.kind is 'internal: password, client-secret, or the kind of factor';

alter table role_assignment
  add column scope_measure_ids uuid[],
  drop constraint role_assignment_scope_kind_check,
  add constraint role_assignment_scope_kind_check
    check (scope_kind in ('body', 'unit-and-below', 'sources', 'own-person', 'measures')),
  add check ((scope_kind = 'measures') = (coalesce(cardinality(scope_measure_ids), 0) > 0));
comment on column role_assignment.scope_measure_ids is 'internal: the measures it concerns, one by one';
