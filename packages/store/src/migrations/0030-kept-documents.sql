-- Documents of other programs that a plan was brought in from: what has no place in a plan goes out again with them.

create table kept_document (
  body_id uuid not null,
  plan_id uuid not null,
  revision integer not null check (revision > 0),
  sha256 text not null,
  name text,
  recorded_by text not null,
  recorded_at timestamptz(3) not null,
  primary key (body_id, plan_id, revision),
  foreign key (body_id, plan_id) references plan (body_id, id),
  foreign key (body_id, sha256) references file (body_id, sha256)
);
comment on table kept_document is 'A foreign document (StratML) brought into a plan, as it came. Only added: the last one is exported over.';
comment on column kept_document.body_id is 'internal: the body';
comment on column kept_document.plan_id is 'internal: the plan';
comment on column kept_document.revision is 'internal: number of this document among those of the plan';
comment on column kept_document.sha256 is 'internal: its file';
comment on column kept_document.name is 'internal: what the file was called';
comment on column kept_document.recorded_by is 'internal: who brought it in, as a role or an office';
comment on column kept_document.recorded_at is 'internal: when';
select albero_wall('kept_document');

-- A seat that is no more is closed like everything that keeps what it was.
revoke update (voided_at, void_reason) on seat from albero_app;
