-- People at work and their cards: what a post answers for, and the individual cards of a year.

alter table post_state
  add column role text not null default 'employee'
    check (role in ('secretary-general', 'manager', 'organisational-position', 'employee')),
  add column pays_invoices boolean not null default false;
comment on column post_state.role is 'public: what the post answers for, which decides its card';
comment on column post_state.pays_invoices is 'public: whether it pays commercial invoices';

create table appraisal (
  body_id uuid not null references body (id),
  id uuid not null,
  revision integer not null check (revision > 0),
  year integer not null check (year between 2010 and 2200),
  person_id uuid not null,
  content jsonb not null check (
    content->>'id' = id::text
    and content->>'personId' = person_id::text
    and (content->>'year')::integer = year
  ),
  recorded_by text not null,
  account_id uuid references account (id),
  recorded_at timestamptz(3) not null,
  primary key (body_id, id, revision),
  foreign key (body_id, person_id) references person (body_id, id),
  -- Nobody decides on themselves, and nothing is evaluated without the figures it was signed on.
  constraint nobody_evaluates_themselves check (
    content->>'deciderId' is distinct from person_id::text
    and content->>'proposerId' is distinct from person_id::text
  ),
  constraint evaluated_on_figures check (
    content->>'state' not in ('evaluated', 'seen', 'review', 'closed')
    or jsonb_typeof(content->'figures') = 'object'
  )
);
create index appraisal_year on appraisal (body_id, year, id, revision);
comment on table appraisal is 'Individual cards (schede individuali), one for a person, post and year. Only added: the last revision counts.';
comment on column appraisal.body_id is 'internal: the body';
comment on column appraisal.id is 'internal: which card';
comment on column appraisal.revision is 'internal: number of this record of the card';
comment on column appraisal.year is 'internal: the year it is of';
comment on column appraisal.person_id is 'personal: whose card it is';
comment on column appraisal.content is 'evaluation: objectives, marks, figures and steps; people by reference, without names';
comment on column appraisal.recorded_by is 'internal: who recorded it, as a role or an office';
comment on column appraisal.account_id is 'personal: the account that recorded it';
comment on column appraisal.recorded_at is 'internal: when';
select albero_wall('appraisal');
