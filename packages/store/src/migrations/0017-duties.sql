-- Recurring duties (adempimenti), and when each was done.

create table duty (
  body_id uuid not null references body (id),
  id uuid not null,
  revision integer not null check (revision > 0),
  title text not null check (length(title) >= 3),
  unit_id uuid,
  source text,
  proof text not null check (proof in ('ticked', 'collected')),
  occurrences jsonb not null,
  feeds jsonb not null,
  recorded_at timestamptz(3) not null,
  superseded_at timestamptz(3),
  primary key (body_id, id, revision),
  foreign key (body_id, unit_id) references unit (body_id, id)
);
comment on table duty is 'What an office does again and again; a list of standards or pages is one row each.';
comment on column duty.body_id is 'internal: the body';
comment on column duty.id is 'internal: identity';
comment on column duty.revision is 'internal: number of this row among those of the duty';
comment on column duty.title is 'public: what is done';
comment on column duty.unit_id is 'public: the office that does it; null, nobody in particular';
comment on column duty.source is 'public: the act or article that asks for it';
comment on column duty.proof is 'public: ticked by its office, or told by the record of collected values';
comment on column duty.occurrences is 'public: the periods it is due for, each with its day';
comment on column duty.feeds is 'public: the measures that follow from it, and what each takes';
comment on column duty.recorded_at is 'internal: since when we know it';
comment on column duty.superseded_at is 'internal: when a later row took its place';
select albero_wall('duty', 'superseded_at');

create table duty_tick (
  body_id uuid not null references body (id),
  duty_id uuid not null,
  seq bigint not null check (seq > 0),
  period text not null,
  done_on date,
  protocol text,
  recorded_by text not null,
  account_id uuid references account (id),
  recorded_at timestamptz(3) not null,
  primary key (body_id, duty_id, seq)
);
comment on table duty_tick is 'That a duty was done for a period. Only added: the last one of a period counts.';
comment on column duty_tick.body_id is 'internal: the body';
comment on column duty_tick.duty_id is 'internal: the duty';
comment on column duty_tick.seq is 'internal: order of record among the ticks of the duty';
comment on column duty_tick.period is 'public: the period it was due for';
comment on column duty_tick.done_on is 'public: the day it was done; null, an earlier tick is taken back';
comment on column duty_tick.protocol is 'public: number in the register of protocol';
comment on column duty_tick.recorded_by is 'internal: who says so, as a role or an office';
comment on column duty_tick.account_id is 'personal: the account that recorded it';
comment on column duty_tick.recorded_at is 'internal: when';
select albero_wall('duty_tick');
