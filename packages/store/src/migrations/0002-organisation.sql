-- Who a body is made of: units, seats, posts, people, roles, organs and their acts, over time.

create table unit (
  body_id uuid not null references body (id),
  id uuid not null,
  primary key (body_id, id)
);
comment on table unit is 'Identity of an organisational unit; what it is at a time stands in unit_state.';
comment on column unit.body_id is 'internal: the body';
comment on column unit.id is 'public: identity, the same over all its changes';
select albero_wall('unit');

create table unit_state (
  body_id uuid not null,
  unit_id uuid not null,
  revision integer not null check (revision > 0),
  ordinal integer not null,
  slug text not null,
  name text not null,
  type text not null check (type in ('top', 'area', 'service', 'office', 'special-agency')),
  parent_id uuid,
  head_role text,
  head_ad_interim boolean not null,
  functions text[] not null,
  notes text[] not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  recorded_at timestamptz(3) not null,
  superseded_at timestamptz(3) check (superseded_at >= recorded_at),
  primary key (body_id, unit_id, revision),
  foreign key (body_id, unit_id) references unit (body_id, id),
  foreign key (body_id, parent_id) references unit (body_id, id)
);
comment on table unit_state is 'A unit (unità organizzativa) as it was over a stretch of time.';
comment on column unit_state.body_id is 'internal: the body';
comment on column unit_state.unit_id is 'public: which unit';
comment on column unit_state.revision is 'internal: number of this row among those of the unit';
comment on column unit_state.ordinal is 'internal: place in lists';
comment on column unit_state.slug is 'public: short name in lower case';
comment on column unit_state.name is 'public: name';
comment on column unit_state.type is 'public: level of the unit';
comment on column unit_state.parent_id is 'public: the unit it belongs to';
comment on column unit_state.head_role is 'public: title of who heads it, never a name';
comment on column unit_state.head_ad_interim is 'public: whether the head holds it for the time being';
comment on column unit_state.functions is 'public: what it does';
comment on column unit_state.notes is 'public: notes of the source';
comment on column unit_state.valid_from is 'public: first day it was so';
comment on column unit_state.valid_to is 'public: first day it no longer was';
comment on column unit_state.recorded_at is 'internal: since when we know it';
comment on column unit_state.superseded_at is 'internal: when a later row took its place';
select albero_wall('unit_state', 'superseded_at');

create table seat (
  body_id uuid not null references body (id),
  id uuid not null,
  ordinal integer not null,
  slug text not null,
  kind text not null,
  code text,
  city text not null,
  address text not null,
  recorded_at timestamptz(3) not null,
  voided_at timestamptz(3),
  void_reason text,
  primary key (body_id, id)
);
comment on table seat is 'A seat (sede) of the body.';
comment on column seat.body_id is 'internal: the body';
comment on column seat.id is 'public: identity';
comment on column seat.ordinal is 'internal: place in lists';
comment on column seat.slug is 'public: short name in lower case';
comment on column seat.kind is 'public: what the seat is for';
comment on column seat.code is 'public: code of the seat';
comment on column seat.city is 'public: city';
comment on column seat.address is 'public: address';
comment on column seat.recorded_at is 'internal: when it was recorded';
comment on column seat.voided_at is 'internal: when it was voided';
comment on column seat.void_reason is 'internal: why it was voided';
select albero_wall('seat', 'voided_at, void_reason');

create table person (
  body_id uuid not null references body (id),
  id uuid not null,
  account_id uuid references account (id),
  given_name text,
  family_name text,
  tax_code text,
  recorded_at timestamptz(3) not null,
  erased_at timestamptz(3),
  primary key (body_id, id),
  check (erased_at is null or (given_name is null and family_name is null and tax_code is null))
);
create unique index person_account on person (body_id, account_id) where account_id is not null;
comment on table person is 'A person who works for the body: the only place of names and tax codes.';
comment on column person.body_id is 'internal: the body';
comment on column person.id is 'internal: identity, kept after erasure';
comment on column person.account_id is 'internal: the account the person signs in with';
comment on column person.given_name is 'personal: given name';
comment on column person.family_name is 'personal: family name';
comment on column person.tax_code is 'personal: codice fiscale';
comment on column person.recorded_at is 'internal: when it was recorded';
comment on column person.erased_at is 'internal: when the person was erased';
select albero_wall('person', 'account_id, given_name, family_name, tax_code, erased_at');

create table person_key (
  body_id uuid not null,
  person_id uuid not null,
  key bytea check (octet_length(key) = 32),
  recorded_at timestamptz(3) not null,
  destroyed_at timestamptz(3),
  primary key (body_id, person_id),
  foreign key (body_id, person_id) references person (body_id, id),
  check ((key is null) = (destroyed_at is not null))
);
comment on table person_key is 'The key that seals what the audit tells of a person; erasing destroys it.';
comment on column person_key.body_id is 'internal: the body';
comment on column person_key.person_id is 'internal: whose it is';
comment on column person_key.key is 'personal: key of 256 bits; null once destroyed';
comment on column person_key.recorded_at is 'internal: when it was made';
comment on column person_key.destroyed_at is 'internal: when it was destroyed';
select albero_wall('person_key', 'key, destroyed_at');

create table post (
  body_id uuid not null references body (id),
  id uuid not null,
  primary key (body_id, id)
);
comment on table post is 'Identity of a post (posto in dotazione organica); what it is at a time stands in post_state.';
comment on column post.body_id is 'internal: the body';
comment on column post.id is 'internal: identity, the same over all its changes';
select albero_wall('post');

create table post_state (
  body_id uuid not null,
  post_id uuid not null,
  revision integer not null check (revision > 0),
  title text not null,
  unit_id uuid not null,
  category text,
  full_time_share integer not null check (full_time_share between 1 and 10000),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  recorded_at timestamptz(3) not null,
  superseded_at timestamptz(3) check (superseded_at >= recorded_at),
  primary key (body_id, post_id, revision),
  foreign key (body_id, post_id) references post (body_id, id),
  foreign key (body_id, unit_id) references unit (body_id, id)
);
comment on table post_state is 'A post as it was over a stretch of time.';
comment on column post_state.body_id is 'internal: the body';
comment on column post_state.post_id is 'internal: which post';
comment on column post_state.revision is 'internal: number of this row among those of the post';
comment on column post_state.title is 'public: title of the post';
comment on column post_state.unit_id is 'public: the unit it belongs to';
comment on column post_state.category is 'public: contractual area or category';
comment on column post_state.full_time_share is 'internal: hundredths of a full-time post';
comment on column post_state.valid_from is 'public: first day it was so';
comment on column post_state.valid_to is 'public: first day it no longer was';
comment on column post_state.recorded_at is 'internal: since when we know it';
comment on column post_state.superseded_at is 'internal: when a later row took its place';
select albero_wall('post_state', 'superseded_at');

create table assignment (
  body_id uuid not null,
  id uuid not null,
  revision integer not null check (revision > 0),
  person_id uuid not null,
  post_id uuid not null,
  kind text not null check (kind in ('held', 'ad-interim')),
  share integer not null check (share between 1 and 10000),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  recorded_at timestamptz(3) not null,
  superseded_at timestamptz(3) check (superseded_at >= recorded_at),
  primary key (body_id, id, revision),
  foreign key (body_id, person_id) references person (body_id, id),
  foreign key (body_id, post_id) references post (body_id, id)
);
create index assignment_person on assignment (body_id, person_id);
create index assignment_post on assignment (body_id, post_id);
comment on table assignment is 'Who holds which post, when, and for how much of it.';
comment on column assignment.body_id is 'internal: the body';
comment on column assignment.id is 'internal: identity of the assignment';
comment on column assignment.revision is 'internal: number of this row among those of the assignment';
comment on column assignment.person_id is 'personal: who';
comment on column assignment.post_id is 'internal: which post';
comment on column assignment.kind is 'internal: held, or for the time being besides another';
comment on column assignment.share is 'internal: per cent in hundredths';
comment on column assignment.valid_from is 'internal: first day';
comment on column assignment.valid_to is 'internal: first day no longer';
comment on column assignment.recorded_at is 'internal: since when we know it';
comment on column assignment.superseded_at is 'internal: when a later row took its place';
select albero_wall('assignment', 'superseded_at');

create table role_assignment (
  body_id uuid not null references body (id),
  id uuid not null,
  revision integer not null check (revision > 0),
  account_id uuid not null references account (id),
  role text not null,
  scope_kind text not null check (scope_kind in ('body', 'unit-and-below', 'sources', 'own-person')),
  scope_unit_ids uuid[] not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  recorded_at timestamptz(3) not null,
  superseded_at timestamptz(3) check (superseded_at >= recorded_at),
  primary key (body_id, id, revision),
  check (scope_kind <> 'unit-and-below' or cardinality(scope_unit_ids) = 1),
  check (scope_kind in ('unit-and-below', 'sources') or cardinality(scope_unit_ids) = 0)
);
create index role_assignment_account on role_assignment (account_id, body_id);
comment on table role_assignment is 'A role of an account in the body, over time and within a scope.';
comment on column role_assignment.body_id is 'internal: the body';
comment on column role_assignment.id is 'internal: identity of the assignment';
comment on column role_assignment.revision is 'internal: number of this row among those of the assignment';
comment on column role_assignment.account_id is 'internal: whose role';
comment on column role_assignment.role is 'internal: role, as in the table of permissions';
comment on column role_assignment.scope_kind is 'internal: how far it reaches';
comment on column role_assignment.scope_unit_ids is 'internal: the unit, or the units whose measures it concerns';
comment on column role_assignment.valid_from is 'internal: first day';
comment on column role_assignment.valid_to is 'internal: first day no longer';
comment on column role_assignment.recorded_at is 'internal: since when we know it';
comment on column role_assignment.superseded_at is 'internal: when a later row took its place';
select albero_wall('role_assignment', 'superseded_at');
-- An account may learn its own roles in all bodies, to know which it can enter.
create policy own_roles on role_assignment for select
  using (account_id = nullif(current_setting('albero.account_id', true), '')::uuid);

create table second_approval (
  body_id uuid not null references body (id),
  id uuid not null,
  action text not null,
  subject text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  reason text,
  requested_by uuid not null references account (id),
  requested_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  decided_by uuid references account (id),
  decided_at timestamptz(3),
  decision text check (decision in ('approved', 'refused')),
  primary key (body_id, id),
  check (decided_by <> requested_by),
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (decision is null))
);
comment on table second_approval is 'An action that needs a second account to confirm it.';
comment on column second_approval.body_id is 'internal: the body';
comment on column second_approval.id is 'internal: identity';
comment on column second_approval.action is 'internal: what is asked';
comment on column second_approval.subject is 'internal: on what';
comment on column second_approval.sha256 is 'internal: hash of what was shown to who asked';
comment on column second_approval.reason is 'internal: why';
comment on column second_approval.requested_by is 'internal: account that asked';
comment on column second_approval.requested_at is 'internal: when';
comment on column second_approval.expires_at is 'internal: until when it may be decided';
comment on column second_approval.decided_by is 'internal: another account, that decided';
comment on column second_approval.decided_at is 'internal: when';
comment on column second_approval.decision is 'internal: approved or refused';
select albero_wall('second_approval', 'decided_by, decided_at, decision');
