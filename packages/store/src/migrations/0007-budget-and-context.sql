-- The statements and the tables of context that a plan prints.

create table budget (
  body_id uuid not null references body (id),
  revision integer not null check (revision > 0),
  years integer[] not null,
  summary text,
  sections jsonb not null,
  notes text[] not null,
  recorded_at timestamptz(3) not null,
  superseded_at timestamptz(3) check (superseded_at >= recorded_at),
  primary key (body_id, revision)
);
create unique index budget_current on budget (body_id) where superseded_at is null;
comment on table budget is 'The budget statements of the plan: years across, lines down.';
comment on column budget.body_id is 'internal: the body';
comment on column budget.revision is 'internal: number of this budget among those of the body';
comment on column budget.years is 'public: years across';
comment on column budget.summary is 'public: what the statements say, in words';
comment on column budget.sections is 'public: sections with their titles';
comment on column budget.notes is 'public: notes of the source';
comment on column budget.recorded_at is 'internal: since when we know it';
comment on column budget.superseded_at is 'internal: when a later one took its place';
select albero_wall('budget', 'superseded_at');

create table budget_line (
  body_id uuid not null,
  revision integer not null,
  id uuid not null,
  ordinal integer not null,
  slug text not null,
  section text not null,
  label text not null,
  kind text not null check (kind in ('amount', 'index')),
  position integer not null,
  target text,
  notes text[] not null,
  primary key (body_id, revision, id),
  foreign key (body_id, revision) references budget (body_id, revision)
);
comment on table budget_line is 'A line of the budget: an amount in euro or a plain index.';
comment on column budget_line.body_id is 'internal: the body';
comment on column budget_line.revision is 'internal: which budget';
comment on column budget_line.id is 'public: identity';
comment on column budget_line.ordinal is 'internal: place in the list';
comment on column budget_line.slug is 'public: short name in lower case';
comment on column budget_line.section is 'public: its section';
comment on column budget_line.label is 'public: label as printed';
comment on column budget_line.kind is 'public: amount or index';
comment on column budget_line.position is 'public: place in its section';
comment on column budget_line.target is 'public: threshold as printed';
comment on column budget_line.notes is 'public: notes of the source';
select albero_wall('budget_line');

create table budget_value (
  body_id uuid not null,
  revision integer not null,
  line_id uuid not null,
  year integer not null,
  value numeric,
  primary key (body_id, revision, line_id, year),
  foreign key (body_id, revision, line_id) references budget_line (body_id, revision, id)
);
comment on table budget_value is 'The figure of a line for a year.';
comment on column budget_value.body_id is 'internal: the body';
comment on column budget_value.revision is 'internal: which budget';
comment on column budget_value.line_id is 'public: which line';
comment on column budget_value.year is 'public: year';
comment on column budget_value.value is 'public: figure with the digits printed; null where nothing is';
select albero_wall('budget_value');

create table context_table (
  body_id uuid not null references body (id),
  slug text not null,
  revision integer not null check (revision > 0),
  ordinal integer not null,
  title text not null,
  columns text[] not null,
  rows jsonb not null,
  recorded_at timestamptz(3) not null,
  superseded_at timestamptz(3) check (superseded_at >= recorded_at),
  primary key (body_id, slug, revision)
);
create unique index context_table_current on context_table (body_id, slug) where superseded_at is null;
comment on table context_table is 'A table of context (economy, laws, gender) as the plan prints it.';
comment on column context_table.body_id is 'internal: the body';
comment on column context_table.slug is 'public: short name in lower case';
comment on column context_table.revision is 'internal: number of this row among those of the table';
comment on column context_table.ordinal is 'internal: place in the list';
comment on column context_table.title is 'public: title';
comment on column context_table.columns is 'public: heads of the columns';
comment on column context_table.rows is 'public: lines with their values';
comment on column context_table.recorded_at is 'internal: since when we know it';
comment on column context_table.superseded_at is 'internal: when a later one took its place';
select albero_wall('context_table', 'superseded_at');
