-- Collecting: what an office sends, the calendar of each year, and more time granted for a round.

alter table validation drop constraint validation_decision_check;
alter table validation add constraint validation_decision_check
  check (decision in ('sent', 'approved', 'returned'));
comment on table validation is 'What happened to an entry: its office sent it, a validator approved or returned it. Only added.';
comment on column validation.decision is 'internal: sent, approved or returned (restituita)';

alter table cell drop constraint cell_state_check;
alter table cell add constraint cell_state_check check (state in ('recorded', 'sent', 'approved', 'returned'));

create table calendar (
  body_id uuid not null references body (id),
  year integer not null check (year between 1 and 9999),
  revision integer not null check (revision > 0),
  rounds text not null check (rounds in ('year', 'semester', 'quadrimestre', 'quarter', 'month')),
  opens_before integer not null check (opens_before between 0 and 366),
  days_allowed integer not null check (days_allowed between 0 and 366),
  days_late integer check (days_late between 0 and 366),
  holiday_rule text not null check (holiday_rule in ('next-working-day', 'as-it-falls')),
  close_opens text not null check (close_opens ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$'),
  close_due text not null check (close_due ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$'),
  joined_duties boolean not null,
  recorded_at timestamptz(3) not null,
  superseded_at timestamptz(3),
  primary key (body_id, year, revision)
);
comment on table calendar is 'How a body collects in one year: rounds, days allowed, holidays, yearly close.';
comment on column calendar.body_id is 'internal: the body';
comment on column calendar.year is 'public: the year whose values are collected';
comment on column calendar.revision is 'internal: number of this row among those of the year';
comment on column calendar.rounds is 'public: rhythm of the rounds';
comment on column calendar.opens_before is 'public: days before the end of the period a round opens; 0, the day after it';
comment on column calendar.days_allowed is 'public: days allowed after the end of the period';
comment on column calendar.days_late is 'public: days a late value is still taken; null, until the year is closed';
comment on column calendar.holiday_rule is 'public: what becomes of a deadline on a holiday';
comment on column calendar.close_opens is 'public: month and day of the year after on which the yearly close opens';
comment on column calendar.close_due is 'public: month and day of the year after by which it ends';
comment on column calendar.joined_duties is 'public: whether who entered a value may validate it';
comment on column calendar.recorded_at is 'internal: since when we know it';
comment on column calendar.superseded_at is 'internal: when a later row took its place';
select albero_wall('calendar', 'superseded_at');

create table extension (
  body_id uuid not null references body (id),
  id uuid not null,
  period text not null,
  unit_id uuid,
  until date not null,
  reason text not null check (length(reason) >= 3),
  recorded_by text not null,
  account_id uuid references account (id),
  recorded_at timestamptz(3) not null,
  primary key (body_id, id),
  foreign key (body_id, unit_id) references unit (body_id, id)
);
comment on table extension is 'More time granted for a round (proroga, riapertura). Only added.';
comment on column extension.body_id is 'internal: the body';
comment on column extension.id is 'internal: key';
comment on column extension.period is 'internal: the round, by its period';
comment on column extension.unit_id is 'internal: for whom; null, for everyone';
comment on column extension.until is 'internal: the last day granted';
comment on column extension.reason is 'internal: why';
comment on column extension.recorded_by is 'internal: who granted it, as a role or an office';
comment on column extension.account_id is 'personal: the account that granted it';
comment on column extension.recorded_at is 'internal: when';
select albero_wall('extension');
