-- Recorded values: cells, the entries that are only added, and what validators answered.

create table counter (
  body_id uuid not null references body (id),
  name text not null check (name in ('entry', 'validation', 'audit')),
  value bigint not null check (value >= 0),
  primary key (body_id, name)
);
comment on table counter is 'Last number given in each series of the body; locked until its transaction ends, so no holes.';
comment on column counter.body_id is 'internal: the body';
comment on column counter.name is 'internal: the series';
comment on column counter.value is 'internal: last number given';
select albero_wall('counter', 'value');

create table cell (
  body_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  period_from date not null,
  period_to date not null check (period_to > period_from),
  unit_id uuid,
  version integer not null check (version > 0),
  state text not null check (state in ('recorded', 'approved', 'returned')),
  last_entry_seq bigint not null,
  validated_entry_seq bigint,
  primary key (body_id, id),
  unique nulls not distinct (body_id, measure_id, period_from, period_to, unit_id),
  foreign key (body_id, measure_id) references measure (body_id, id),
  foreign key (body_id, unit_id) references unit (body_id, id)
);
comment on table cell is 'Where a value is kept: a measure, a period, and a unit or the whole body.';
comment on column cell.body_id is 'internal: the body';
comment on column cell.id is 'internal: key for its entries';
comment on column cell.measure_id is 'public: which measure';
comment on column cell.period_from is 'public: first day of the period';
comment on column cell.period_to is 'public: first day after it';
comment on column cell.unit_id is 'public: the unit it is of; null, the whole body';
comment on column cell.version is 'internal: grows with every entry and validation, for If-Match';
comment on column cell.state is 'internal: what happened to its last entry';
comment on column cell.last_entry_seq is 'internal: its last entry';
comment on column cell.validated_entry_seq is 'internal: its last approved entry';
select albero_wall('cell', 'version, state, last_entry_seq, validated_entry_seq');

create table entry (
  body_id uuid not null,
  seq bigint not null check (seq > 0),
  cell_id uuid not null,
  kind text not null check (kind in ('number', 'date', 'not-available')),
  number numeric,
  date date,
  reason text,
  origin text not null check (origin in ('entered', 'imported', 'computed', 'survey', 'declared')),
  recorded_by text not null,
  account_id uuid references account (id),
  recorded_at timestamptz(3) not null,
  note text,
  primary key (body_id, seq),
  foreign key (body_id, cell_id) references cell (body_id, id),
  check ((kind = 'number') = (number is not null)),
  check ((kind = 'date') = (date is not null)),
  check ((kind = 'not-available') = (reason is not null))
);
create index entry_cell on entry (body_id, cell_id, seq);
comment on table entry is 'One recorded value of a cell. Only added: a correction is a new entry.';
comment on column entry.body_id is 'internal: the body';
comment on column entry.seq is 'internal: order of record in the body';
comment on column entry.cell_id is 'internal: which cell';
comment on column entry.kind is 'public: number, date or not available';
comment on column entry.number is 'public: the number, with its digits';
comment on column entry.date is 'public: the day';
comment on column entry.reason is 'public: why there is no value';
comment on column entry.origin is 'public: entered, imported, computed, survey, declared';
comment on column entry.recorded_by is 'internal: who says so, as a role or an office';
comment on column entry.account_id is 'personal: the account that recorded it';
comment on column entry.recorded_at is 'internal: when';
comment on column entry.note is 'internal: where it comes from, why it was changed';
select albero_wall('entry');

create table validation (
  body_id uuid not null,
  seq bigint not null check (seq > 0),
  entry_seq bigint not null,
  decision text not null check (decision in ('approved', 'returned')),
  recorded_by text not null,
  account_id uuid references account (id),
  recorded_at timestamptz(3) not null,
  note text,
  primary key (body_id, seq),
  foreign key (body_id, entry_seq) references entry (body_id, seq)
);
create index validation_entry on validation (body_id, entry_seq);
comment on table validation is 'A validator''s answer to one entry. Only added.';
comment on column validation.body_id is 'internal: the body';
comment on column validation.seq is 'internal: order of record in the body';
comment on column validation.entry_seq is 'internal: which entry';
comment on column validation.decision is 'internal: approved or returned (restituita)';
comment on column validation.recorded_by is 'internal: who says so, as a role or an office';
comment on column validation.account_id is 'personal: the account that answered';
comment on column validation.recorded_at is 'internal: when';
comment on column validation.note is 'internal: why';
select albero_wall('validation');
