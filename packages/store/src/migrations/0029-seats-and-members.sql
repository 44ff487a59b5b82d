-- A seat that changes keeps what it was before, as units do; members of organs get what their rules ask for.

alter table seat
  add column revision integer not null default 1 check (revision > 0),
  add column superseded_at timestamptz(3) check (superseded_at >= recorded_at);
alter table seat alter column revision drop default;
alter table seat drop constraint seat_pkey;
alter table seat add primary key (body_id, id, revision);
create unique index seat_current on seat (body_id, id) where superseded_at is null;
comment on column seat.revision is 'internal: number of this row among those of the seat';
comment on column seat.superseded_at is 'internal: when a later row took its place';
grant update (superseded_at) on seat to albero_app;

alter table organ_member add constraint organ_member_office
  check (office in ('president', 'vice-president', 'member', 'single-member', 'substitute'));
create unique index organ_member_current on organ_member (body_id, id) where superseded_at is null;
create index organ_member_organ on organ_member (body_id, organ_id);
