-- What the people who work at an objective tell of a period.

create table narrative (
  body_id uuid not null references body (id),
  node_id uuid not null,
  period text not null,
  revision integer not null check (revision > 0),
  happened text not null check (length(happened) >= 3),
  causes text,
  actions text,
  recorded_by text not null,
  account_id uuid references account (id),
  recorded_at timestamptz(3) not null,
  primary key (body_id, node_id, period, revision)
);
comment on table narrative is 'What is told of an objective in a period (relazione sull''obiettivo). Only added.';
comment on column narrative.body_id is 'internal: the body';
comment on column narrative.node_id is 'internal: the objective, the same in every version of the plan';
comment on column narrative.period is 'internal: the period';
comment on column narrative.revision is 'internal: number of this telling';
comment on column narrative.happened is 'internal: what happened';
comment on column narrative.causes is 'internal: why it differs from what was planned';
comment on column narrative.actions is 'internal: what is being done';
comment on column narrative.recorded_by is 'internal: who told it, as a role or an office';
comment on column narrative.account_id is 'personal: the account that told it';
comment on column narrative.recorded_at is 'internal: when';
select albero_wall('narrative');
