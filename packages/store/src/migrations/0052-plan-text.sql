-- What a body tells in a chapter of its plan beside what is computed.

create table plan_text (
  body_id uuid not null references body (id),
  plan_id uuid not null,
  chapter text not null,
  revision integer not null check (revision > 0),
  content jsonb not null,
  recorded_by text not null,
  account_id uuid references account (id),
  recorded_at timestamptz(3) not null,
  primary key (body_id, plan_id, chapter, revision),
  foreign key (body_id, plan_id) references plan (body_id, id)
);
comment on table plan_text is 'Text of a chapter of a plan (testo del piano), in all its versions. Only added.';
comment on column plan_text.body_id is 'internal: the body';
comment on column plan_text.plan_id is 'internal: the plan';
comment on column plan_text.chapter is 'internal: the chapter, by its name in the program';
comment on column plan_text.revision is 'internal: number of this text';
comment on column plan_text.content is 'public: titles, paragraphs and lists, with the figures they name';
comment on column plan_text.recorded_by is 'internal: who wrote it, as a role or an office';
comment on column plan_text.account_id is 'personal: the account that wrote it';
comment on column plan_text.recorded_at is 'internal: when';
select albero_wall('plan_text');
