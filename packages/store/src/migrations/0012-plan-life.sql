-- A draft is kept as the changes made to it: only added, like everything else. Its snapshot is filled when it is approved.

create table draft_change (
  body_id uuid not null,
  plan_id uuid not null,
  version integer not null,
  revision integer not null check (revision > 0),
  edits jsonb not null,
  actor text not null,
  account_id uuid references account (id),
  reason text,
  act_id uuid,
  recorded_at timestamptz(3) not null,
  primary key (body_id, plan_id, version, revision),
  foreign key (body_id, plan_id, version) references plan_version (body_id, plan_id, version),
  foreign key (body_id, act_id) references act (body_id, id)
);
comment on table draft_change is 'What was written on a draft in one go. A draft is its base with these, one upon the other.';
comment on column draft_change.body_id is 'internal: the body';
comment on column draft_change.plan_id is 'internal: which plan';
comment on column draft_change.version is 'internal: which version';
comment on column draft_change.revision is 'internal: number of the change, the draft''s revision after it';
comment on column draft_change.edits is 'internal: the edits, as the rules read them';
comment on column draft_change.actor is 'internal: who, as a role or an office';
comment on column draft_change.account_id is 'personal: the account that did it';
comment on column draft_change.reason is 'internal: why';
comment on column draft_change.act_id is 'internal: the act it rests on';
comment on column draft_change.recorded_at is 'internal: when';
select albero_wall('draft_change');

-- Changes are added while the version is a draft, and then only read.
create policy only_draft on draft_change as restrictive for insert with check (exists (
  select 1 from plan_version v where v.body_id = draft_change.body_id and v.plan_id = draft_change.plan_id
    and v.version = draft_change.version and v.status = 'draft'));

create table version_move (
  body_id uuid not null,
  plan_id uuid not null,
  version integer not null,
  seq integer not null check (seq > 0),
  move text not null,
  from_status text not null,
  to_status text not null,
  actor text not null,
  account_id uuid references account (id),
  act_id uuid,
  reason text,
  overridden jsonb not null,
  recorded_at timestamptz(3) not null,
  primary key (body_id, plan_id, version, seq),
  foreign key (body_id, plan_id, version) references plan_version (body_id, plan_id, version),
  foreign key (body_id, act_id) references act (body_id, id)
);
comment on table version_move is 'The life of a version, move by move: proposed, approved, published …';
comment on column version_move.body_id is 'internal: the body';
comment on column version_move.plan_id is 'public: which plan';
comment on column version_move.version is 'public: which version';
comment on column version_move.seq is 'internal: number of the move among those of the version';
comment on column version_move.move is 'public: what was done';
comment on column version_move.from_status is 'public: the state before';
comment on column version_move.to_status is 'public: the state after';
comment on column version_move.actor is 'internal: who, as a role or an office';
comment on column version_move.account_id is 'personal: the account that did it';
comment on column version_move.act_id is 'public: the act it rests on';
comment on column version_move.reason is 'public: why';
comment on column version_move.overridden is 'internal: the checks that found errors and were set aside, with the reason';
comment on column version_move.recorded_at is 'public: when';
select albero_wall('version_move');

-- A draft that is given up stays, with the reason, and makes room for another.
alter table plan_version add column abandoned_at timestamptz(3), add column abandon_reason text;
alter table plan_version add check (abandoned_at is null or status in ('draft', 'proposed'));
comment on column plan_version.abandoned_at is 'internal: when the draft was given up';
comment on column plan_version.abandon_reason is 'internal: why it was given up';
grant update (abandoned_at, abandon_reason) on plan_version to albero_app;
drop index plan_version_open;
create unique index plan_version_open on plan_version (body_id, plan_id)
  where status in ('draft', 'proposed') and abandoned_at is null;

-- Themes of an objective, where it comes from, why its targets may be easier than the last results.
alter table plan_node add column tags text[], add column programme_line text,
  add column easier_reason text check (easier_reason in ('maintenance', 'less-staff', 'exceptional-year', 'change-of-law'));
comment on column plan_node.tags is 'public: themes it serves; null, none given';
comment on column plan_node.programme_line is 'public: line of the multi-year programme it comes from';
comment on column plan_node.easier_reason is 'public: why its targets may be easier than the last results';
