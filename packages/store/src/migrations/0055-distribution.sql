-- Bonuses: what a year's distributions stand on, distributions with the share of each person, what was told of them.

create table bonus_basis (
  body_id uuid not null references body (id),
  year integer not null check (year between 1999 and 2200),
  revision integer not null check (revision > 0),
  content jsonb not null check (content->>'format' = 'albero/bonus-basis' and (content->>'year')::integer = year),
  recorded_by text not null,
  account_id uuid references account (id),
  recorded_at timestamptz(3) not null,
  primary key (body_id, year, revision)
);
comment on table bonus_basis is 'Rules of distribution and facts of people for the bonuses of a year. Only added: the last revision counts.';
comment on column bonus_basis.body_id is 'internal: the body';
comment on column bonus_basis.year is 'internal: the year that is rewarded';
comment on column bonus_basis.revision is 'internal: number of this record of the year';
comment on column bonus_basis.content is 'evaluation: rules, and of people by reference grade, absences and why one cannot be assessed';
comment on column bonus_basis.recorded_by is 'internal: who recorded it, as a role or an office';
comment on column bonus_basis.account_id is 'personal: the account that recorded it';
comment on column bonus_basis.recorded_at is 'internal: when';
select albero_wall('bonus_basis');

create table distribution (
  body_id uuid not null references body (id),
  id uuid not null,
  year integer not null,
  pot text not null check (pot in ('staff', 'position', 'manager', 'agency')),
  use_name text not null,
  pool_cents bigint not null check (pool_cents > 0),
  content jsonb not null check (content->>'format' = 'albero/distribution'),
  recorded_by text not null,
  account_id uuid references account (id),
  recorded_at timestamptz(3) not null,
  primary key (body_id, id)
);
comment on table distribution is 'The money of a use shared among the people of its pot by a rule. A second person approves it (second_approval).';
comment on column distribution.body_id is 'internal: the body';
comment on column distribution.id is 'internal: identity';
comment on column distribution.year is 'internal: the year that is rewarded';
comment on column distribution.pot is 'internal: the pot that pays, and whose people alone it pays';
comment on column distribution.use_name is 'internal: the use of the pot that is shared';
comment on column distribution.pool_cents is 'internal: euro cents that are shared';
comment on column distribution.content is 'internal: the rule as it was, the reason of the choice, what the sums stood on';
comment on column distribution.recorded_by is 'internal: who sent it, as a role or an office';
comment on column distribution.account_id is 'personal: the account that sent it';
comment on column distribution.recorded_at is 'internal: when';
create index distribution_of_year on distribution (body_id, year, pot);
select albero_wall('distribution');

create table distribution_share (
  body_id uuid not null references body (id),
  distribution_id uuid not null,
  entrant text not null,
  person_id uuid not null,
  amount_cents bigint not null check (amount_cents >= 0),
  content jsonb not null,
  primary key (body_id, distribution_id, entrant),
  foreign key (body_id, distribution_id) references distribution (body_id, id),
  foreign key (body_id, person_id) references person (body_id, id)
);
comment on table distribution_share is 'What a distribution gives a person, with the steps of the sum.';
comment on column distribution_share.body_id is 'internal: the body';
comment on column distribution_share.distribution_id is 'internal: of which distribution';
comment on column distribution_share.entrant is 'internal: which result of the person it rewards';
comment on column distribution_share.person_id is 'personal: who is paid';
comment on column distribution_share.amount_cents is 'evaluation: euro cents';
comment on column distribution_share.content is 'evaluation: the post, and each step of the sum';
create index distribution_share_of_person on distribution_share (body_id, person_id);
select albero_wall('distribution_share');

create table bonus_release (
  body_id uuid not null references body (id),
  id uuid not null,
  year integer not null,
  content jsonb not null check (content->>'format' = 'albero/bonus-release'),
  recorded_by text not null,
  account_id uuid references account (id),
  recorded_at timestamptz(3) not null,
  primary key (body_id, id)
);
comment on table bonus_release is 'What was told of the bonuses of a year, in groups nobody can be found in. Only added.';
comment on column bonus_release.body_id is 'internal: the body';
comment on column bonus_release.id is 'internal: identity';
comment on column bonus_release.year is 'internal: the year that is rewarded';
comment on column bonus_release.content is 'public: the groups that are told, and the distributions they are of';
comment on column bonus_release.recorded_by is 'internal: who released it, as a role or an office';
comment on column bonus_release.account_id is 'personal: the account that released it';
comment on column bonus_release.recorded_at is 'internal: when';
create index bonus_release_of_year on bonus_release (body_id, year, recorded_at);
select albero_wall('bonus_release');

create index second_approval_of on second_approval (body_id, action, subject);

-- A pot pays its own people, a share is part of what is shared, and what was sent stays as it was sent.
create function distribution_share_held() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  d distribution%rowtype;
  given bigint;
begin
  select * into d from distribution where body_id = new.body_id and id = new.distribution_id;
  if exists (
    select 1 from second_approval a
     where a.body_id = new.body_id and a.action = 'distribution' and a.subject = new.distribution_id::text)
  then
    raise exception 'distribution: it was sent already' using errcode = 'check_violation';
  end if;
  if d.pot <> 'agency' and not exists (
    select 1 from appraisal a
     where a.body_id = new.body_id and a.year = d.year and a.person_id = new.person_id
       and d.pot = case a.content->>'role'
             when 'employee' then 'staff' when 'organisational-position' then 'position' else 'manager' end)
    and new.amount_cents > 0
  then
    raise exception 'distribution: the person is not of this pot' using errcode = 'check_violation';
  end if;
  select coalesce(sum(amount_cents), 0) into given from distribution_share
   where body_id = new.body_id and distribution_id = new.distribution_id;
  if given + new.amount_cents > d.pool_cents then
    raise exception 'distribution: more than is shared' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger distribution_share_held before insert on distribution_share
  for each row execute function distribution_share_held();

-- A distribution is paid out of its own use, whole, once, and only after a second person approved it; the lock of the
-- payments holds beside it.
alter table fund_payment add column distribution_id uuid;
comment on column fund_payment.distribution_id is 'internal: the distribution that is paid, where one is';
alter table fund_payment
  add foreign key (body_id, distribution_id) references distribution (body_id, id);
create unique index fund_payment_of_distribution on fund_payment (body_id, distribution_id)
  where distribution_id is not null;

create function fund_payment_approved() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  given bigint;
begin
  if new.distribution_id is null then
    return new;
  end if;
  if not exists (
    select 1 from distribution d
     where d.body_id = new.body_id and d.id = new.distribution_id
       and d.year = new.year and d.pot = new.pot and d.use_name = new.use_name)
  then
    raise exception 'fund_lock: the distribution is of another use' using errcode = 'check_violation';
  end if;
  if not exists (
    select 1 from second_approval a
     where a.body_id = new.body_id and a.action = 'distribution' and a.subject = new.distribution_id::text
       and a.decision = 'approved')
  then
    raise exception 'fund_lock: no second person has approved it' using errcode = 'check_violation';
  end if;
  select coalesce(sum(amount_cents), 0) into given from distribution_share
   where body_id = new.body_id and distribution_id = new.distribution_id;
  if given <> new.amount_cents then
    raise exception 'fund_lock: the distribution gives another sum' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger fund_payment_approved before insert on fund_payment
  for each row execute function fund_payment_approved();
