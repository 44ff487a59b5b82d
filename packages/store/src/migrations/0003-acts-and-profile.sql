-- Organs and their acts, files, and what a plan tells of the body besides its units.

create table file (
  body_id uuid not null references body (id),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size integer not null check (size between 0 and 26214400),
  media_type text not null,
  account_id uuid references account (id),
  recorded_at timestamptz(3) not null,
  voided_at timestamptz(3),
  void_reason text,
  primary key (body_id, sha256)
);
comment on table file is 'A file by its contents; names stand where it is used.';
comment on column file.body_id is 'internal: the body';
comment on column file.sha256 is 'internal: SHA-256 of the contents';
comment on column file.size is 'internal: bytes, at most 25 MB';
comment on column file.media_type is 'internal: what it is, as found in its contents';
comment on column file.account_id is 'internal: who brought it';
comment on column file.recorded_at is 'internal: when';
comment on column file.voided_at is 'internal: when it was voided';
comment on column file.void_reason is 'internal: why it was voided';
select albero_wall('file', 'voided_at, void_reason');

create table file_chunk (
  body_id uuid not null,
  sha256 text not null,
  ordinal integer not null check (ordinal >= 0),
  data bytea not null check (octet_length(data) between 1 and 1048576),
  primary key (body_id, sha256, ordinal),
  foreign key (body_id, sha256) references file (body_id, sha256)
);
-- Chunks are given out as they lie: compressing them again would only cost.
alter table file_chunk alter column data set storage external;
comment on table file_chunk is 'The contents of a file, in pieces of at most 1 MB.';
comment on column file_chunk.body_id is 'internal: the body';
comment on column file_chunk.sha256 is 'internal: which file';
comment on column file_chunk.ordinal is 'internal: place of the piece, from 0';
comment on column file_chunk.data is 'evaluation: the piece';
select albero_wall('file_chunk');

create table organ (
  body_id uuid not null references body (id),
  id uuid not null,
  revision integer not null check (revision > 0),
  slug text not null,
  name text not null,
  kind text not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  recorded_at timestamptz(3) not null,
  superseded_at timestamptz(3) check (superseded_at >= recorded_at),
  primary key (body_id, id, revision)
);
comment on table organ is 'An organ (organo) in office over a stretch of time: council, board, auditors, OIV, commissioner.';
comment on column organ.body_id is 'internal: the body';
comment on column organ.id is 'public: identity';
comment on column organ.revision is 'internal: number of this row among those of the organ';
comment on column organ.slug is 'public: short name in lower case';
comment on column organ.name is 'public: name';
comment on column organ.kind is 'public: which organ it is';
comment on column organ.valid_from is 'public: first day in office';
comment on column organ.valid_to is 'public: first day no longer';
comment on column organ.recorded_at is 'internal: since when we know it';
comment on column organ.superseded_at is 'internal: when a later row took its place';
select albero_wall('organ', 'superseded_at');

create table organ_member (
  body_id uuid not null,
  id uuid not null,
  revision integer not null check (revision > 0),
  organ_id uuid not null,
  person_id uuid not null,
  office text not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  recorded_at timestamptz(3) not null,
  superseded_at timestamptz(3) check (superseded_at >= recorded_at),
  primary key (body_id, id, revision),
  foreign key (body_id, person_id) references person (body_id, id)
);
comment on table organ_member is 'Who sits in an organ, when, in which office.';
comment on column organ_member.body_id is 'internal: the body';
comment on column organ_member.id is 'internal: identity';
comment on column organ_member.revision is 'internal: number of this row among those of the membership';
comment on column organ_member.organ_id is 'public: which organ';
comment on column organ_member.person_id is 'personal: who';
comment on column organ_member.office is 'public: president, member …';
comment on column organ_member.valid_from is 'public: first day';
comment on column organ_member.valid_to is 'public: first day no longer';
comment on column organ_member.recorded_at is 'internal: since when we know it';
comment on column organ_member.superseded_at is 'internal: when a later row took its place';
select albero_wall('organ_member', 'superseded_at');

create table act (
  body_id uuid not null references body (id),
  id uuid not null,
  organ_id uuid,
  kind text not null,
  number text,
  date date,
  subject text not null,
  file_sha256 text,
  published_on date,
  posted_on date,
  recorded_at timestamptz(3) not null,
  voided_at timestamptz(3),
  void_reason text,
  primary key (body_id, id),
  foreign key (body_id, file_sha256) references file (body_id, sha256)
);
comment on table act is 'The register of acts: decisions of organs, opinions, certifications.';
comment on column act.body_id is 'internal: the body';
comment on column act.id is 'public: identity';
comment on column act.organ_id is 'public: the organ it is of';
comment on column act.kind is 'public: deliberation, determination, opinion, certification …';
comment on column act.number is 'public: number in its series';
comment on column act.date is 'public: date of the act';
comment on column act.subject is 'public: subject (oggetto)';
comment on column act.file_sha256 is 'internal: its file';
comment on column act.published_on is 'public: day of publication on the site';
comment on column act.posted_on is 'public: day of publication at the Albo';
comment on column act.recorded_at is 'internal: when it was recorded';
comment on column act.voided_at is 'internal: when it was voided';
comment on column act.void_reason is 'internal: why it was voided';
select albero_wall('act', 'published_on, posted_on, voided_at, void_reason');

create table profile (
  body_id uuid not null references body (id),
  revision integer not null check (revision > 0),
  as_of date not null,
  themes text[] not null,
  recorded_at timestamptz(3) not null,
  superseded_at timestamptz(3) check (superseded_at >= recorded_at),
  primary key (body_id, revision)
);
create unique index profile_current on profile (body_id) where superseded_at is null;
comment on table profile is 'What a plan tells of the body besides its units, as printed on a day.';
comment on column profile.body_id is 'internal: the body';
comment on column profile.revision is 'internal: number of this profile among those of the body';
comment on column profile.as_of is 'public: the day it describes';
comment on column profile.themes is 'public: fields the body is competent in';
comment on column profile.recorded_at is 'internal: since when we know it';
comment on column profile.superseded_at is 'internal: when a later one took its place';
select albero_wall('profile', 'superseded_at');

create table profile_organ (
  body_id uuid not null,
  revision integer not null,
  ordinal integer not null,
  slug text not null,
  name text not null,
  role text not null,
  status text,
  since text,
  primary key (body_id, revision, ordinal),
  foreign key (body_id, revision) references profile (body_id, revision)
);
comment on table profile_organ is 'Organs as the plan lists them, without names.';
comment on column profile_organ.body_id is 'internal: the body';
comment on column profile_organ.revision is 'internal: which profile';
comment on column profile_organ.ordinal is 'internal: place in the list';
comment on column profile_organ.slug is 'public: short name in lower case';
comment on column profile_organ.name is 'public: name';
comment on column profile_organ.role is 'public: what it does';
comment on column profile_organ.status is 'public: its state';
comment on column profile_organ.since is 'public: since when, as printed';
select albero_wall('profile_organ');

create table profile_participation (
  body_id uuid not null,
  revision integer not null,
  ordinal integer not null,
  slug text not null,
  name text not null,
  sector text,
  share_capital bigint,
  share_percent text,
  status text not null,
  primary key (body_id, revision, ordinal),
  foreign key (body_id, revision) references profile (body_id, revision)
);
comment on table profile_participation is 'Companies and bodies in which the body holds a share.';
comment on column profile_participation.body_id is 'internal: the body';
comment on column profile_participation.revision is 'internal: which profile';
comment on column profile_participation.ordinal is 'internal: place in the list';
comment on column profile_participation.slug is 'public: short name in lower case';
comment on column profile_participation.name is 'public: name';
comment on column profile_participation.sector is 'public: what it does';
comment on column profile_participation.share_capital is 'public: share capital in cents';
comment on column profile_participation.share_percent is 'public: share in per cent, as printed';
comment on column profile_participation.status is 'public: kept, to be given up …';
select albero_wall('profile_participation');

create table profile_fact (
  body_id uuid not null,
  revision integer not null,
  section text not null check (section in ('agency', 'staffing')),
  ordinal integer not null,
  label text not null,
  value text not null,
  primary key (body_id, revision, section, ordinal),
  foreign key (body_id, revision) references profile (body_id, revision)
);
comment on table profile_fact is 'Facts that pages only show, as label and text.';
comment on column profile_fact.body_id is 'internal: the body';
comment on column profile_fact.revision is 'internal: which profile';
comment on column profile_fact.section is 'internal: which list of facts';
comment on column profile_fact.ordinal is 'internal: place in the list';
comment on column profile_fact.label is 'public: what';
comment on column profile_fact.value is 'public: its text';
select albero_wall('profile_fact');

create table staff_table (
  body_id uuid not null references body (id),
  slug text not null,
  revision integer not null check (revision > 0),
  ordinal integer not null,
  title text not null,
  years integer[] not null,
  rows jsonb not null,
  printed_totals jsonb not null,
  notes text[] not null,
  recorded_at timestamptz(3) not null,
  superseded_at timestamptz(3) check (superseded_at >= recorded_at),
  primary key (body_id, slug, revision)
);
create unique index staff_table_current on staff_table (body_id, slug) where superseded_at is null;
comment on table staff_table is 'One way of dividing the staff over several years, as printed.';
comment on column staff_table.body_id is 'internal: the body';
comment on column staff_table.slug is 'public: short name in lower case';
comment on column staff_table.revision is 'internal: number of this row among those of the table';
comment on column staff_table.ordinal is 'internal: place in the list';
comment on column staff_table.title is 'public: title';
comment on column staff_table.years is 'public: years across';
comment on column staff_table.rows is 'public: lines with their figures by year';
comment on column staff_table.printed_totals is 'public: totals as printed, by year';
comment on column staff_table.notes is 'public: notes of the source';
comment on column staff_table.recorded_at is 'internal: since when we know it';
comment on column staff_table.superseded_at is 'internal: when a later one took its place';
select albero_wall('staff_table', 'superseded_at');
