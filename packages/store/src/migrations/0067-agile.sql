-- Remote work: what a body tells of it for one year, and the individual agreements.

create table agile_year (
  body_id uuid not null references body (id),
  year integer not null check (year between 1999 and 2200),
  revision integer not null check (revision > 0),
  content jsonb not null check (content->>'format' = 'albero/agile' and (content->>'year')::integer = year),
  recorded_by text not null,
  account_id uuid references account (id),
  recorded_at timestamptz(3) not null,
  primary key (body_id, year, revision)
);
comment on table agile_year is 'Remote work of a year (lavoro agile, telelavoro). Only added: the last revision counts.';
comment on column agile_year.body_id is 'internal: the body';
comment on column agile_year.year is 'internal: the year told of';
comment on column agile_year.revision is 'internal: number of this record of the year';
comment on column agile_year.content is 'public: rules, requests, process map, measures and next steps; no person';
comment on column agile_year.recorded_by is 'internal: who recorded it, as a role or an office';
comment on column agile_year.account_id is 'personal: the account that recorded it';
comment on column agile_year.recorded_at is 'internal: when';
select albero_wall('agile_year');

create table agile_agreement (
  body_id uuid not null references body (id),
  id uuid not null,
  revision integer not null check (revision > 0),
  person_id uuid not null,
  kind text not null check (kind in ('agile', 'telework', 'remote')),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  days_a_month integer check (days_a_month between 1 and 31),
  recorded_by text not null,
  account_id uuid references account (id),
  recorded_at timestamptz(3) not null,
  primary key (body_id, id, revision),
  foreign key (body_id, person_id) references person (body_id, id)
);
comment on table agile_agreement is 'Individual agreements of remote work (accordi individuali). Only added: the last revision counts. Why somebody asked is not kept.';
comment on column agile_agreement.body_id is 'internal: the body';
comment on column agile_agreement.id is 'internal: identity, kept over all its changes';
comment on column agile_agreement.revision is 'internal: number of this record of the agreement';
comment on column agile_agreement.person_id is 'personal: whose agreement it is, by reference';
comment on column agile_agreement.kind is 'personal: lavoro agile, telelavoro or lavoro da remoto';
comment on column agile_agreement.valid_from is 'personal: its first day';
comment on column agile_agreement.valid_to is 'personal: its last day; null without an end';
comment on column agile_agreement.days_a_month is 'personal: days a month that may be worked elsewhere; null where none is set';
comment on column agile_agreement.recorded_by is 'internal: who recorded it, as a role or an office';
comment on column agile_agreement.account_id is 'personal: the account that recorded it';
comment on column agile_agreement.recorded_at is 'internal: when';
create index agile_agreement_of_person on agile_agreement (body_id, person_id);
select albero_wall('agile_agreement');
