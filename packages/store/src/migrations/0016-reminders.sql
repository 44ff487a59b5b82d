-- Reminders: when a body writes, on which days it did, and messages that were given up.

alter table calendar
  add column remind_hour integer default 8 check (remind_hour between 0 and 23),
  add column remind_before integer not null default 3 check (remind_before between 0 and 60),
  add column remind_after integer not null default 1 check (remind_after between 0 and 60),
  add column remind_manager_after integer not null default 3 check (remind_manager_after between 0 and 60);
comment on column calendar.remind_hour is 'public: hour from which the mail of the day leaves; null, none does';
comment on column calendar.remind_before is 'public: days before the deadline on which offices are reminded';
comment on column calendar.remind_after is 'public: days after it on which they are reminded again';
comment on column calendar.remind_manager_after is 'public: days after it on which who heads them is told';

create table reminder_day (
  body_id uuid not null references body (id),
  day date not null,
  recorded_at timestamptz(3) not null,
  primary key (body_id, day)
);
comment on table reminder_day is 'The days whose reminders were put into the outbox: each once, whoever runs the job.';
comment on column reminder_day.body_id is 'internal: the body';
comment on column reminder_day.day is 'internal: the day, in the zone of the body';
comment on column reminder_day.recorded_at is 'internal: when';
select albero_wall('reminder_day');

alter table outbox add column dropped_at timestamptz(3);
comment on column outbox.dropped_at is 'internal: when it was given up: nothing left to say, or refused for good';
grant update (dropped_at) on outbox to albero_app;
drop index outbox_waiting;
create index outbox_waiting on outbox (body_id, recorded_at) where sent_at is null and dropped_at is null;
