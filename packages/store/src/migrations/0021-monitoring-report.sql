-- Reports on a round: the question each answers. Its figures are computed again from the record, the same for ever.

create table monitoring_report (
  body_id uuid not null references body (id),
  period text not null,
  revision integer not null check (revision > 0),
  today date not null,
  known_at timestamptz(3) not null,
  produced_by text not null,
  account_id uuid references account (id),
  primary key (body_id, period, revision)
);
comment on table monitoring_report is 'Reports on a round that were produced (relazione di monitoraggio). Only added.';
comment on column monitoring_report.body_id is 'internal: the body';
comment on column monitoring_report.period is 'internal: the round, by its period';
comment on column monitoring_report.revision is 'internal: number among the reports on the round';
comment on column monitoring_report.today is 'internal: the day its figures stand at';
comment on column monitoring_report.known_at is 'internal: when it was produced; what was recorded until then is in it';
comment on column monitoring_report.produced_by is 'internal: who produced it, as a role or an office';
comment on column monitoring_report.account_id is 'personal: the account that produced it';
select albero_wall('monitoring_report');
