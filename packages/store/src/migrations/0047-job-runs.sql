-- How each job of the installation ended last, for whoever keeps it running.

create table job_run (
  name text primary key,
  ended_at timestamptz(3) not null,
  succeeded_at timestamptz(3),
  problem text,
  detail text
);
comment on table job_run is 'How each job of the installation ended last; it is of no body.';
comment on column job_run.name is 'internal: the job';
comment on column job_run.ended_at is 'internal: when it ended last';
comment on column job_run.succeeded_at is 'internal: when it last ended well';
comment on column job_run.problem is 'internal: what went wrong last; null when it ended well';
comment on column job_run.detail is 'internal: what it made, as the file of a backup';
grant select on job_run to albero_app;
