-- Plans and their versions: snapshots that are filled while they are drafts and never change afterwards.

create table plan (
  body_id uuid not null references body (id),
  id uuid not null,
  title text not null,
  years integer[] not null check (cardinality(years) > 0),
  recorded_at timestamptz(3) not null,
  voided_at timestamptz(3),
  void_reason text,
  primary key (body_id, id)
);
comment on table plan is 'A plan: its years, the first of which is the year of operational targets.';
comment on column plan.body_id is 'internal: the body';
comment on column plan.id is 'public: identity';
comment on column plan.title is 'public: title';
comment on column plan.years is 'public: years it covers';
comment on column plan.recorded_at is 'internal: when it was begun';
comment on column plan.voided_at is 'internal: when it was voided';
comment on column plan.void_reason is 'internal: why it was voided';
select albero_wall('plan', 'voided_at, void_reason');

create table plan_version (
  body_id uuid not null,
  plan_id uuid not null,
  version integer not null check (version > 0),
  status text not null check (status in ('draft', 'proposed', 'approved', 'published', 'closed')),
  based_on integer,
  act text,
  act_id uuid,
  reason text,
  recorded_at timestamptz(3) not null,
  approved_at timestamptz(3),
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (body_id, plan_id, version),
  foreign key (body_id, plan_id) references plan (body_id, id),
  foreign key (body_id, plan_id, based_on) references plan_version (body_id, plan_id, version),
  foreign key (body_id, act_id) references act (body_id, id),
  check (status in ('draft', 'proposed') or (approved_at is not null and sha256 is not null))
);
create unique index plan_version_open on plan_version (body_id, plan_id) where status in ('draft', 'proposed');
comment on table plan_version is 'One snapshot of a plan: filled as a draft, frozen once approved.';
comment on column plan_version.body_id is 'internal: the body';
comment on column plan_version.plan_id is 'public: which plan';
comment on column plan_version.version is 'public: number of the version';
comment on column plan_version.status is 'public: draft, proposed, approved, published, closed';
comment on column plan_version.based_on is 'public: the version it started from';
comment on column plan_version.act is 'public: the act that approved it, as cited';
comment on column plan_version.act_id is 'public: that act in the register';
comment on column plan_version.reason is 'public: why there is a new version';
comment on column plan_version.recorded_at is 'internal: when it was recorded';
comment on column plan_version.approved_at is 'public: from when it is the plan in force';
comment on column plan_version.sha256 is 'public: SHA-256 of the snapshot in canonical JSON';
select albero_wall('plan_version', 'status, act, act_id, reason, approved_at, sha256');

-- Once approved a version moves forward and nothing else of it changes, whoever asks.
create function plan_version_frozen() returns trigger language plpgsql as $$
declare
  steps constant text[] := array['draft', 'proposed', 'approved', 'published', 'closed'];
begin
  if old.status in ('draft', 'proposed') then return new; end if;
  if array_position(steps, new.status) < array_position(steps, old.status) then
    raise exception 'version % of plan % is % and cannot become %', old.version, old.plan_id, old.status, new.status
      using errcode = 'check_violation', constraint = 'plan_version_frozen';
  end if;
  if (to_jsonb(new) - 'status' - 'act_id') <> (to_jsonb(old) - 'status' - 'act_id') then
    raise exception 'version % of plan % is % and cannot change', old.version, old.plan_id, old.status
      using errcode = 'check_violation', constraint = 'plan_version_frozen';
  end if;
  return new;
end $$;
create trigger plan_version_frozen before update on plan_version
  for each row execute function plan_version_frozen();

-- Rows of a snapshot: inserted while the version is a draft, and then only read.
create function albero_snapshot_wall(walled regclass) returns void language plpgsql as $$
begin
  perform albero_wall(walled);
  execute format('create policy only_draft on %s as restrictive for insert with check (exists (
      select 1 from plan_version v where v.body_id = %s.body_id and v.plan_id = %s.plan_id
        and v.version = %s.version and v.status = ''draft''))', walled, walled, walled, walled);
end $$;
revoke execute on function albero_snapshot_wall(regclass) from public;

create table plan_node (
  body_id uuid not null,
  plan_id uuid not null,
  version integer not null,
  id uuid not null,
  ordinal integer not null,
  parent_id uuid,
  kind text not null check (kind in ('area', 'strategic', 'operational', 'container')),
  code text not null,
  title text not null,
  description text,
  position integer not null,
  weight integer check (weight >= 0),
  standing text not null check (standing in ('active', 'struck-out', 'not-assessable')),
  standing_reason text,
  perspective text,
  programme_mission text,
  programme_code text,
  programme_name text,
  notes text[] not null,
  primary key (body_id, plan_id, version, id),
  foreign key (body_id, plan_id, version) references plan_version (body_id, plan_id, version),
  foreign key (body_id, plan_id, version, parent_id) references plan_node (body_id, plan_id, version, id),
  check ((programme_code is null) = (programme_name is null)),
  check (programme_mission is null or programme_code is not null)
);
comment on table plan_node is 'A node of the performance tree in one version: area, objective, container.';
comment on column plan_node.body_id is 'internal: the body';
comment on column plan_node.plan_id is 'public: which plan';
comment on column plan_node.version is 'public: which version';
comment on column plan_node.id is 'public: identity, the same in every version';
comment on column plan_node.ordinal is 'internal: place in the snapshot';
comment on column plan_node.parent_id is 'public: the node above';
comment on column plan_node.kind is 'public: level';
comment on column plan_node.code is 'public: code';
comment on column plan_node.title is 'public: title';
comment on column plan_node.description is 'public: description';
comment on column plan_node.position is 'public: place among its siblings';
comment on column plan_node.weight is 'public: weight in hundredths; null, equal weights';
comment on column plan_node.standing is 'public: active, struck out (cassato), not assessable';
comment on column plan_node.standing_reason is 'public: why it does not count';
comment on column plan_node.perspective is 'public: perspective';
comment on column plan_node.programme_mission is 'public: mission of the budget';
comment on column plan_node.programme_code is 'public: programme of the budget';
comment on column plan_node.programme_name is 'public: name of the programme';
comment on column plan_node.notes is 'public: notes of the source';
select albero_snapshot_wall('plan_node');

create table plan_node_resource (
  body_id uuid not null,
  plan_id uuid not null,
  version integer not null,
  node_id uuid not null,
  ordinal integer not null,
  year integer not null,
  amount bigint,
  primary key (body_id, plan_id, version, node_id, ordinal),
  foreign key (body_id, plan_id, version, node_id) references plan_node (body_id, plan_id, version, id)
);
comment on table plan_node_resource is 'Economic resources of an objective by year.';
comment on column plan_node_resource.body_id is 'internal: the body';
comment on column plan_node_resource.plan_id is 'public: which plan';
comment on column plan_node_resource.version is 'public: which version';
comment on column plan_node_resource.node_id is 'public: which node';
comment on column plan_node_resource.ordinal is 'internal: place in the list';
comment on column plan_node_resource.year is 'public: year';
comment on column plan_node_resource.amount is 'public: amount in cents; null where nothing is printed';
select albero_snapshot_wall('plan_node_resource');

create table plan_node_unit (
  body_id uuid not null,
  plan_id uuid not null,
  version integer not null,
  node_id uuid not null,
  ordinal integer not null,
  unit_id uuid not null,
  primary key (body_id, plan_id, version, node_id, ordinal),
  foreign key (body_id, plan_id, version, node_id) references plan_node (body_id, plan_id, version, id),
  foreign key (body_id, unit_id) references unit (body_id, id)
);
comment on table plan_node_unit is 'The units an objective belongs to.';
comment on column plan_node_unit.body_id is 'internal: the body';
comment on column plan_node_unit.plan_id is 'public: which plan';
comment on column plan_node_unit.version is 'public: which version';
comment on column plan_node_unit.node_id is 'public: which node';
comment on column plan_node_unit.ordinal is 'internal: place in the list';
comment on column plan_node_unit.unit_id is 'public: which unit';
select albero_snapshot_wall('plan_node_unit');

create table plan_card (
  body_id uuid not null,
  plan_id uuid not null,
  version integer not null,
  id uuid not null,
  ordinal integer not null,
  code text not null,
  title text not null,
  role text not null check (role in ('secretary-general', 'manager', 'organisational-position', 'employee')),
  position integer not null,
  unit_id uuid,
  notes text[] not null,
  primary key (body_id, plan_id, version, id),
  foreign key (body_id, plan_id, version) references plan_version (body_id, plan_id, version),
  foreign key (body_id, unit_id) references unit (body_id, id)
);
comment on table plan_card is 'An individual card (scheda) of a post in one version, never of a named person.';
comment on column plan_card.body_id is 'internal: the body';
comment on column plan_card.plan_id is 'public: which plan';
comment on column plan_card.version is 'public: which version';
comment on column plan_card.id is 'public: identity, the same in every version';
comment on column plan_card.ordinal is 'internal: place in the snapshot';
comment on column plan_card.code is 'public: code';
comment on column plan_card.title is 'public: title';
comment on column plan_card.role is 'public: role the card is of';
comment on column plan_card.position is 'public: place among the cards';
comment on column plan_card.unit_id is 'public: unit of the post';
comment on column plan_card.notes is 'public: notes of the source';
select albero_snapshot_wall('plan_card');

create table plan_card_objective (
  body_id uuid not null,
  plan_id uuid not null,
  version integer not null,
  id uuid not null,
  ordinal integer not null,
  card_id uuid not null,
  code text not null,
  title text not null,
  description text,
  position integer not null,
  weight integer not null check (weight >= 0),
  node_id uuid,
  primary key (body_id, plan_id, version, id),
  foreign key (body_id, plan_id, version, card_id) references plan_card (body_id, plan_id, version, id),
  foreign key (body_id, plan_id, version, node_id) references plan_node (body_id, plan_id, version, id)
);
comment on table plan_card_objective is 'An objective of a card in one version.';
comment on column plan_card_objective.body_id is 'internal: the body';
comment on column plan_card_objective.plan_id is 'public: which plan';
comment on column plan_card_objective.version is 'public: which version';
comment on column plan_card_objective.id is 'public: identity, the same in every version';
comment on column plan_card_objective.ordinal is 'internal: place in the snapshot';
comment on column plan_card_objective.card_id is 'public: which card';
comment on column plan_card_objective.code is 'public: code';
comment on column plan_card_objective.title is 'public: title';
comment on column plan_card_objective.description is 'public: description';
comment on column plan_card_objective.position is 'public: place on the card';
comment on column plan_card_objective.weight is 'public: weight in hundredths';
comment on column plan_card_objective.node_id is 'public: the objective of the tree it corresponds to';
select albero_snapshot_wall('plan_card_objective');

create table plan_use (
  body_id uuid not null,
  plan_id uuid not null,
  version integer not null,
  id uuid not null,
  ordinal integer not null,
  node_id uuid,
  card_objective_id uuid,
  indicator_id uuid not null,
  indicator_version integer not null,
  position integer not null,
  weight integer check (weight >= 0),
  standing text not null check (standing in ('active', 'struck-out', 'not-assessable')),
  standing_reason text,
  responsible_unit_id uuid,
  perimeter_unit_id uuid,
  based_on_use_id uuid,
  printed jsonb,
  primary key (body_id, plan_id, version, id),
  foreign key (body_id, plan_id, version) references plan_version (body_id, plan_id, version),
  foreign key (body_id, plan_id, version, node_id) references plan_node (body_id, plan_id, version, id),
  foreign key (body_id, plan_id, version, card_objective_id)
    references plan_card_objective (body_id, plan_id, version, id),
  foreign key (body_id, plan_id, version, based_on_use_id) references plan_use (body_id, plan_id, version, id),
  foreign key (body_id, indicator_id, indicator_version)
    references indicator_definition (body_id, indicator_id, version),
  foreign key (body_id, responsible_unit_id) references unit (body_id, id),
  foreign key (body_id, perimeter_unit_id) references unit (body_id, id),
  check (num_nonnulls(node_id, card_objective_id) = 1)
);
comment on table plan_use is 'A use: one definition of an indicator placed on a node or a card objective.';
comment on column plan_use.body_id is 'internal: the body';
comment on column plan_use.plan_id is 'public: which plan';
comment on column plan_use.version is 'public: which version';
comment on column plan_use.id is 'public: identity, the same in every version';
comment on column plan_use.ordinal is 'internal: place in the snapshot';
comment on column plan_use.node_id is 'public: the node it is on';
comment on column plan_use.card_objective_id is 'public: or the objective of a card';
comment on column plan_use.indicator_id is 'public: which indicator';
comment on column plan_use.indicator_version is 'public: which definition of it';
comment on column plan_use.position is 'public: place on its holder';
comment on column plan_use.weight is 'public: weight in hundredths; null, equal weights';
comment on column plan_use.standing is 'public: active, struck out (cassato), not assessable';
comment on column plan_use.standing_reason is 'public: why it does not count';
comment on column plan_use.responsible_unit_id is 'public: the unit that answers for it';
comment on column plan_use.perimeter_unit_id is 'public: the unit whose own values count here';
comment on column plan_use.based_on_use_id is 'public: the use of the tree it refers to';
comment on column plan_use.printed is 'public: code and title as printed here, where they differ';
select albero_snapshot_wall('plan_use');

create table plan_target (
  body_id uuid not null,
  plan_id uuid not null,
  version integer not null,
  use_id uuid not null,
  ordinal integer not null,
  period text not null check (period ~ '^\d{4}(-([QTS][1-4]|0[1-9]|1[0-2]))?$'),
  kind text not null check (kind in ('number', 'date')),
  number numeric,
  date date,
  primary key (body_id, plan_id, version, use_id, ordinal),
  unique (body_id, plan_id, version, use_id, period),
  foreign key (body_id, plan_id, version, use_id) references plan_use (body_id, plan_id, version, id),
  check ((kind = 'number') = (number is not null) and (kind = 'date') = (date is not null))
);
comment on table plan_target is 'The target of a use for a period: a year, or a shorter one (intermediate).';
comment on column plan_target.body_id is 'internal: the body';
comment on column plan_target.plan_id is 'public: which plan';
comment on column plan_target.version is 'public: which version';
comment on column plan_target.use_id is 'public: which use';
comment on column plan_target.ordinal is 'internal: place in the list';
comment on column plan_target.period is 'public: name of the period';
comment on column plan_target.kind is 'public: number or date';
comment on column plan_target.number is 'public: the number, with its digits';
comment on column plan_target.date is 'public: the last good day';
select albero_snapshot_wall('plan_target');
