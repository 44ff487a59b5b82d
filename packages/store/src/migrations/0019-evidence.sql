-- What proves a recorded value: a file beside its entry, kept once by its contents.

create table evidence (
  body_id uuid not null,
  id uuid not null,
  entry_seq bigint not null,
  sha256 text not null,
  title text not null check (length(title) between 1 and 200),
  recorded_by text not null,
  account_id uuid references account (id),
  recorded_at timestamptz(3) not null,
  primary key (body_id, id),
  unique (body_id, entry_seq, sha256),
  foreign key (body_id, entry_seq) references entry (body_id, seq),
  foreign key (body_id, sha256) references file (body_id, sha256)
);
comment on table evidence is 'A file that proves a recorded value (documento a supporto). Only added.';
comment on column evidence.body_id is 'internal: the body';
comment on column evidence.id is 'internal: key';
comment on column evidence.entry_seq is 'internal: the value it proves';
comment on column evidence.sha256 is 'internal: the file, by its contents';
comment on column evidence.title is 'internal: what it is called';
comment on column evidence.recorded_by is 'internal: who brought it, as a role or an office';
comment on column evidence.account_id is 'personal: the account that brought it';
comment on column evidence.recorded_at is 'internal: when';
select albero_wall('evidence');
