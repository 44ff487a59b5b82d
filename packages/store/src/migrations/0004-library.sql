-- The library of a body: measures and indicators, every definition kept, and the measurement system that scores them.

create table measure (
  body_id uuid not null references body (id),
  id uuid not null,
  ordinal integer not null,
  code text not null,
  version integer not null check (version > 0),
  voided_at timestamptz(3),
  void_reason text,
  primary key (body_id, id),
  unique (body_id, code)
);
comment on table measure is 'Identity of a measure (misura) in the library; what it means stands in measure_definition.';
comment on column measure.body_id is 'internal: the body';
comment on column measure.id is 'public: identity, for ever';
comment on column measure.ordinal is 'internal: place in the library';
comment on column measure.code is 'public: code of today, unique in the body';
comment on column measure.version is 'public: number of the definition in force';
comment on column measure.voided_at is 'internal: when it was voided';
comment on column measure.void_reason is 'internal: why it was voided';
select albero_wall('measure', 'code, version, voided_at, void_reason');

create table measure_definition (
  body_id uuid not null,
  measure_id uuid not null,
  version integer not null check (version > 0),
  recorded_at timestamptz(3) not null,
  code text not null,
  printed_code text,
  name text not null,
  description text,
  value_type text not null check (value_type in ('number', 'date')),
  unit text not null,
  decimals integer not null check (decimals between 0 and 15),
  accumulation text not null check (accumulation in ('sum', 'latest', 'mean', 'cumulative', 'event-date')),
  frequency text not null check (frequency in ('year', 'semester', 'quadrimestre', 'quarter', 'month')),
  first_due text,
  days_allowed integer not null check (days_allowed >= 0),
  collected_by text not null check (collected_by in ('body', 'unit')),
  unit_rule text check (unit_rule in ('sum', 'mean')),
  source_unit_id uuid,
  source_label text,
  plausible_min numeric,
  plausible_max numeric,
  plausible_given boolean not null,
  notes text[] not null,
  primary key (body_id, measure_id, version),
  foreign key (body_id, measure_id) references measure (body_id, id),
  foreign key (body_id, source_unit_id) references unit (body_id, id)
);
create index measure_definition_source on measure_definition (body_id, source_unit_id);
comment on table measure_definition is 'What a measure counts, as one version defines it.';
comment on column measure_definition.body_id is 'internal: the body';
comment on column measure_definition.measure_id is 'public: which measure';
comment on column measure_definition.version is 'public: number of the definition';
comment on column measure_definition.recorded_at is 'internal: since when we know it';
comment on column measure_definition.code is 'public: code, unique in the body';
comment on column measure_definition.printed_code is 'public: code as the source prints it';
comment on column measure_definition.name is 'public: name';
comment on column measure_definition.description is 'public: description';
comment on column measure_definition.value_type is 'public: number or date';
comment on column measure_definition.unit is 'public: unit as printed';
comment on column measure_definition.decimals is 'public: decimals it is shown with';
comment on column measure_definition.accumulation is 'public: how its periods make the year to date';
comment on column measure_definition.frequency is 'public: how often it is collected';
comment on column measure_definition.first_due is 'public: first period a value is expected for';
comment on column measure_definition.days_allowed is 'public: days allowed after the end of the period';
comment on column measure_definition.collected_by is 'public: one value for the body, or one by each unit';
comment on column measure_definition.unit_rule is 'public: how the units'' values make the body''s';
comment on column measure_definition.source_unit_id is 'public: the office that enters it';
comment on column measure_definition.source_label is 'public: source (fonte) as printed';
comment on column measure_definition.plausible_min is 'public: least plausible value';
comment on column measure_definition.plausible_max is 'public: greatest plausible value';
comment on column measure_definition.plausible_given is 'internal: whether a plausible range was stated at all';
comment on column measure_definition.notes is 'public: notes of the source';
select albero_wall('measure_definition');

create table measure_unit (
  body_id uuid not null,
  measure_id uuid not null,
  version integer not null,
  ordinal integer not null,
  unit_id uuid not null,
  primary key (body_id, measure_id, version, ordinal),
  foreign key (body_id, measure_id, version) references measure_definition (body_id, measure_id, version),
  foreign key (body_id, unit_id) references unit (body_id, id)
);
comment on table measure_unit is 'The units that collect a measure, where it is collected by unit.';
comment on column measure_unit.body_id is 'internal: the body';
comment on column measure_unit.measure_id is 'public: which measure';
comment on column measure_unit.version is 'public: number of the definition';
comment on column measure_unit.ordinal is 'internal: place in the list';
comment on column measure_unit.unit_id is 'public: which unit';
select albero_wall('measure_unit');

create table indicator (
  body_id uuid not null references body (id),
  id uuid not null,
  ordinal integer not null,
  code text not null,
  version integer not null check (version > 0),
  voided_at timestamptz(3),
  void_reason text,
  primary key (body_id, id),
  unique (body_id, code)
);
comment on table indicator is 'Identity of an indicator in the library; what it means stands in indicator_definition.';
comment on column indicator.body_id is 'internal: the body';
comment on column indicator.id is 'public: identity, for ever';
comment on column indicator.ordinal is 'internal: place in the library';
comment on column indicator.code is 'public: code of today, unique in the body';
comment on column indicator.version is 'public: number of the definition in force';
comment on column indicator.voided_at is 'internal: when it was voided';
comment on column indicator.void_reason is 'internal: why it was voided';
select albero_wall('indicator', 'code, version, voided_at, void_reason');

create table indicator_definition (
  body_id uuid not null,
  indicator_id uuid not null,
  version integer not null check (version > 0),
  recorded_at timestamptz(3) not null,
  code text not null,
  printed_code text,
  title text not null,
  description text,
  typology text,
  kind text not null check (kind in ('number', 'percent', 'mean', 'days', 'date')),
  unit text not null,
  decimals integer not null check (decimals between 0 and 15),
  direction text not null check (direction in ('>=', '>', '<=', '<', '=', 'by')),
  formula jsonb not null,
  printed_formula text,
  source_label text,
  parameters jsonb not null,
  footnotes text[] not null,
  notes text[] not null,
  primary key (body_id, indicator_id, version),
  foreign key (body_id, indicator_id) references indicator (body_id, id)
);
comment on table indicator_definition is 'What an indicator tells, as one version defines it.';
comment on column indicator_definition.body_id is 'internal: the body';
comment on column indicator_definition.indicator_id is 'public: which indicator';
comment on column indicator_definition.version is 'public: number of the definition';
comment on column indicator_definition.recorded_at is 'internal: since when we know it';
comment on column indicator_definition.code is 'public: code, unique in the body';
comment on column indicator_definition.printed_code is 'public: code as the source prints it';
comment on column indicator_definition.title is 'public: title';
comment on column indicator_definition.description is 'public: description';
comment on column indicator_definition.typology is 'public: efficacy, efficiency, volume …, in the body''s words';
comment on column indicator_definition.kind is 'public: what kind of figure it is';
comment on column indicator_definition.unit is 'public: unit as printed';
comment on column indicator_definition.decimals is 'public: decimals its result is rounded to';
comment on column indicator_definition.direction is 'public: when a value reaches its target';
comment on column indicator_definition.formula is 'public: formula as a tree over ids';
comment on column indicator_definition.printed_formula is 'public: algorithm as the source prints it';
comment on column indicator_definition.source_label is 'public: source as printed';
comment on column indicator_definition.parameters is 'public: numbers of the year its definition speaks of';
comment on column indicator_definition.footnotes is 'public: footnotes';
comment on column indicator_definition.notes is 'public: notes of the source';
select albero_wall('indicator_definition');

create table declared_result (
  body_id uuid not null,
  indicator_id uuid not null,
  period text not null check (period ~ '^\d{4}(-([QTS][1-4]|0[1-9]|1[0-2]))?$'),
  revision integer not null check (revision > 0),
  kind text not null check (kind in ('number', 'date', 'not-available')),
  number numeric,
  date date,
  reason text,
  source text not null,
  recorded_at timestamptz(3) not null,
  superseded_at timestamptz(3) check (superseded_at >= recorded_at),
  primary key (body_id, indicator_id, period, revision),
  foreign key (body_id, indicator_id) references indicator (body_id, id),
  check ((kind = 'number') = (number is not null)),
  check ((kind = 'date') = (date is not null)),
  check ((kind = 'not-available') = (reason is not null))
);
comment on table declared_result is 'A past result printed without its measures; shown apart, never a value.';
comment on column declared_result.body_id is 'internal: the body';
comment on column declared_result.indicator_id is 'public: which indicator';
comment on column declared_result.period is 'public: name of the period';
comment on column declared_result.revision is 'internal: number of this row among those of the period';
comment on column declared_result.kind is 'public: number, date or not available';
comment on column declared_result.number is 'public: the number, with its digits';
comment on column declared_result.date is 'public: the day';
comment on column declared_result.reason is 'public: why there is none';
comment on column declared_result.source is 'public: where it is printed';
comment on column declared_result.recorded_at is 'internal: since when we know it';
comment on column declared_result.superseded_at is 'internal: when a later row took its place';
select albero_wall('declared_result', 'superseded_at');

create table measurement_system (
  body_id uuid not null references body (id),
  id uuid not null,
  revision integer not null check (revision > 0),
  title text not null,
  options jsonb not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  recorded_at timestamptz(3) not null,
  superseded_at timestamptz(3) check (superseded_at >= recorded_at),
  primary key (body_id, id, revision)
);
comment on table measurement_system is 'The measurement system (SMVP) as valid over time, with every option it states.';
comment on column measurement_system.body_id is 'internal: the body';
comment on column measurement_system.id is 'public: identity';
comment on column measurement_system.revision is 'internal: number of this row among those of the system';
comment on column measurement_system.title is 'public: title';
comment on column measurement_system.options is 'public: options of scoring, lights and roll-up';
comment on column measurement_system.valid_from is 'public: first day in force';
comment on column measurement_system.valid_to is 'public: first day no longer';
comment on column measurement_system.recorded_at is 'internal: since when we know it';
comment on column measurement_system.superseded_at is 'internal: when a later row took its place';
select albero_wall('measurement_system', 'superseded_at');
