-- How files with separated values are read, by the name a body gave it.

create table value_mapping (
  body_id uuid not null references body (id),
  name text not null check (length(name) between 1 and 100),
  revision integer not null check (revision > 0),
  columns jsonb not null,
  recorded_by text not null,
  account_id uuid references account (id),
  recorded_at timestamptz(3) not null,
  primary key (body_id, name, revision)
);
comment on table value_mapping is 'Which column of a file says what, kept by name. Only added: the last one counts.';
comment on column value_mapping.body_id is 'internal: the body';
comment on column value_mapping.name is 'internal: what it is called';
comment on column value_mapping.revision is 'internal: number of this one under its name';
comment on column value_mapping.columns is 'internal: headings for measure, value, period, unit and note';
comment on column value_mapping.recorded_by is 'internal: who kept it, as a role or an office';
comment on column value_mapping.account_id is 'personal: the account that kept it';
comment on column value_mapping.recorded_at is 'internal: when';
select albero_wall('value_mapping');
