-- Improvement projects: those of a body for one year, as one document with its history.

create table projects (
  body_id uuid not null references body (id),
  year integer not null check (year between 1999 and 2200),
  revision integer not null check (revision > 0),
  content jsonb not null check (content->>'format' = 'albero/projects' and (content->>'year')::integer = year),
  recorded_by text not null,
  account_id uuid references account (id),
  recorded_at timestamptz(3) not null,
  primary key (body_id, year, revision),
  -- The lock: what is tied to results is not there before the report is validated, whoever writes the row.
  constraint no_money_before_validation check (
    jsonb_typeof(content->'validation') = 'object'
    or not jsonb_path_exists(content, '$.projects[*].released ? (@ != null)')
  )
);
comment on table projects is 'Improvement projects of a year (progetti di miglioramento). Only added: the last revision counts.';
comment on column projects.body_id is 'internal: the body';
comment on column projects.year is 'internal: the year the projects are of';
comment on column projects.revision is 'internal: number of this record of the year';
comment on column projects.content is 'evaluation: forms, resources, scores and released money; people by reference, without names';
comment on column projects.recorded_by is 'internal: who recorded it, as a role or an office';
comment on column projects.account_id is 'personal: the account that recorded it';
comment on column projects.recorded_at is 'internal: when';
select albero_wall('projects');
