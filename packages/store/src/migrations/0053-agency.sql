-- A special agency is a unit of the chamber and a body of its own: which body a unit is.

create table unit_agency (
  body_id uuid not null,
  unit_id uuid not null,
  revision integer not null check (revision > 0),
  agency_body_id uuid references body (id),
  recorded_by text not null,
  account_id uuid references account (id),
  recorded_at timestamptz(3) not null,
  primary key (body_id, unit_id, revision),
  foreign key (body_id, unit_id) references unit (body_id, id),
  check (agency_body_id is distinct from body_id)
);
comment on table unit_agency is 'Which body a special agency (azienda speciale) is, beside being a unit. Only added: the last revision counts.';
comment on column unit_agency.body_id is 'internal: the chamber';
comment on column unit_agency.unit_id is 'public: the unit the agency is';
comment on column unit_agency.revision is 'internal: number of this row among those of the unit';
comment on column unit_agency.agency_body_id is 'public: the body the agency is; null where its tree is joined no more';
comment on column unit_agency.recorded_by is 'internal: who recorded it, as a role or an office';
comment on column unit_agency.account_id is 'personal: the account that recorded it';
comment on column unit_agency.recorded_at is 'internal: when';
select albero_wall('unit_agency');
