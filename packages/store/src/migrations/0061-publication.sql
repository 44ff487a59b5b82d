-- What a body makes public: documents as they were on the day, with the act they rest on and every file by its hash.

create table publication (
  body_id uuid not null references body (id),
  id uuid not null,
  name text not null check (name ~ '^[A-Za-z0-9-]{1,80}$'),
  revision integer not null check (revision > 0),
  kind text not null,
  about text not null,
  period text not null,
  today date not null,
  known_at timestamptz(3) not null,
  plan_id uuid,
  plan_version integer,
  act text not null,
  published_on date not null,
  recorded_by text not null,
  account_id uuid references account (id),
  recorded_at timestamptz(3) not null,
  withdrawn_at timestamptz(3),
  withdraw_reason text,
  primary key (body_id, id),
  unique (body_id, name, revision),
  foreign key (body_id, plan_id, plan_version) references plan_version (body_id, plan_id, version),
  check ((withdrawn_at is null) = (withdraw_reason is null))
);
comment on table publication is 'A document made public (pubblicazione). Only added; one taken back keeps its reason.';
comment on column publication.body_id is 'public: the body';
comment on column publication.id is 'public: identity';
comment on column publication.name is 'public: stable name of the document, part of its address';
comment on column publication.revision is 'public: number among the publications of the document';
comment on column publication.kind is 'public: what the document is';
comment on column publication.about is 'public: which plan, year or period, in words';
comment on column publication.period is 'public: the period its figures are of';
comment on column publication.today is 'public: the day its figures stand at';
comment on column publication.known_at is 'public: what was recorded until then is in it';
comment on column publication.plan_id is 'public: the plan its figures are of';
comment on column publication.plan_version is 'public: the version of the plan';
comment on column publication.act is 'public: the act it rests on, as it is cited';
comment on column publication.published_on is 'public: the day it became public';
comment on column publication.recorded_by is 'internal: who published it, as a role or an office';
comment on column publication.account_id is 'personal: the account that published it';
comment on column publication.recorded_at is 'internal: when';
comment on column publication.withdrawn_at is 'public: when it was taken back';
comment on column publication.withdraw_reason is 'public: why';
select albero_wall('publication', 'withdrawn_at, withdraw_reason');

create table publication_file (
  body_id uuid not null,
  publication_id uuid not null,
  name text not null,
  role text not null,
  sha256 text not null,
  recorded_at timestamptz(3) not null,
  primary key (body_id, publication_id, name),
  foreign key (body_id, publication_id) references publication (body_id, id),
  foreign key (body_id, sha256) references file (body_id, sha256)
);
comment on table publication_file is 'A file of a publication, as it was published or signed afterwards. Only added.';
comment on column publication_file.body_id is 'public: the body';
comment on column publication_file.publication_id is 'public: the publication';
comment on column publication_file.name is 'public: name of the file';
comment on column publication_file.role is 'public: what the file is';
comment on column publication_file.sha256 is 'public: its bytes';
comment on column publication_file.recorded_at is 'internal: when it was added';
select albero_wall('publication_file');
