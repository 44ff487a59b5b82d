-- What an office and its validator say to each other about a value, beside the value itself.

create table comment (
  body_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  period text not null,
  unit_id uuid,
  text text not null check (length(text) between 2 and 2000),
  recorded_by text not null,
  account_id uuid references account (id),
  recorded_at timestamptz(3) not null,
  primary key (body_id, id),
  foreign key (body_id, measure_id) references measure (body_id, id),
  foreign key (body_id, unit_id) references unit (body_id, id)
);
create index comment_cell on comment (body_id, measure_id, recorded_at);
comment on table comment is 'A word on the value of a cell, between its office and its validator. Only added.';
comment on column comment.body_id is 'internal: the body';
comment on column comment.id is 'internal: key';
comment on column comment.measure_id is 'internal: the measure of the cell';
comment on column comment.period is 'internal: the period of the cell';
comment on column comment.unit_id is 'internal: the unit of the cell; null, the whole body';
comment on column comment.text is 'internal: what is said';
comment on column comment.recorded_by is 'internal: who says it, as a role or an office';
comment on column comment.account_id is 'personal: the account that says it';
comment on column comment.recorded_at is 'internal: when';
select albero_wall('comment');
