-- The fund: the pots of a body for one year with their history, the acts taken on them, and what was paid out of them.

create table fund (
  body_id uuid not null references body (id),
  year integer not null check (year between 1999 and 2200),
  revision integer not null check (revision > 0),
  content jsonb not null check (content->>'format' = 'albero/fund' and (content->>'year')::integer = year),
  recorded_by text not null,
  account_id uuid references account (id),
  recorded_at timestamptz(3) not null,
  primary key (body_id, year, revision)
);
comment on table fund is 'The pots of a year (fondo risorse decentrate, budget EQ, fondo dirigenti). Only added: the last revision counts.';
comment on column fund.body_id is 'internal: the body';
comment on column fund.year is 'internal: the year the money is of';
comment on column fund.revision is 'internal: number of this record of the year';
comment on column fund.content is 'internal: sources and uses of each pot; no person';
comment on column fund.recorded_by is 'internal: who recorded it, as a role or an office';
comment on column fund.account_id is 'personal: the account that recorded it';
comment on column fund.recorded_at is 'internal: when';
select albero_wall('fund');

create table fund_act (
  body_id uuid not null references body (id),
  id uuid not null,
  year integer not null,
  pot text not null check (pot in ('staff', 'position', 'manager', 'agency')),
  kind text not null check (kind in
    ('guidance', 'constitution', 'certification', 'contract', 'cards', 'validation', 'board', 'account')),
  act text not null,
  taken_on date not null,
  recorded_by text not null,
  account_id uuid references account (id),
  recorded_at timestamptz(3) not null,
  primary key (body_id, id)
);
comment on table fund_act is 'Acts taken on a pot; the keys of its lock are among them. Of several of a kind the last recorded counts.';
comment on column fund_act.body_id is 'internal: the body';
comment on column fund_act.id is 'internal: identity';
comment on column fund_act.year is 'internal: the year of the pot';
comment on column fund_act.pot is 'internal: which pot';
comment on column fund_act.kind is 'internal: what the act is in the life of the pot';
comment on column fund_act.act is 'public: the act as cited';
comment on column fund_act.taken_on is 'public: the day of the act';
comment on column fund_act.recorded_by is 'internal: who recorded it, as a role or an office';
comment on column fund_act.account_id is 'personal: the account that recorded it';
comment on column fund_act.recorded_at is 'internal: when';
create index fund_act_of_pot on fund_act (body_id, year, pot, kind);
select albero_wall('fund_act');

create table fund_payment (
  body_id uuid not null references body (id),
  id uuid not null,
  year integer not null,
  pot text not null check (pot in ('staff', 'position', 'manager', 'agency')),
  use_name text not null,
  amount_cents bigint not null check (amount_cents > 0),
  act text not null,
  taken_on date not null,
  recorded_by text not null,
  account_id uuid references account (id),
  recorded_at timestamptz(3) not null,
  primary key (body_id, id)
);
comment on table fund_payment is 'Money paid or released out of a use of a pot, by which act. Only added, and never before the keys of its lock.';
comment on column fund_payment.body_id is 'internal: the body';
comment on column fund_payment.id is 'internal: identity';
comment on column fund_payment.year is 'internal: the year of the pot';
comment on column fund_payment.pot is 'internal: which pot';
comment on column fund_payment.use_name is 'internal: the use it is paid out of, by its name in the pot';
comment on column fund_payment.amount_cents is 'internal: euro cents, for all people together';
comment on column fund_payment.act is 'public: the act as cited';
comment on column fund_payment.taken_on is 'public: the day of the act';
comment on column fund_payment.recorded_by is 'internal: who recorded it, as a role or an office';
comment on column fund_payment.account_id is 'personal: the account that recorded it';
comment on column fund_payment.recorded_at is 'internal: when';
create index fund_payment_of_pot on fund_payment (body_id, year, pot);
select albero_wall('fund_payment');

-- The lock, whoever writes the row: a use that is there, its keys before it, and never more than it holds.
create function fund_payment_locked() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  used jsonb;
  asked text[];
  paid bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended(new.body_id::text || new.year::text || new.pot, 0));
  select u into used
    from (select content from fund where body_id = new.body_id and year = new.year order by revision desc limit 1) f,
         jsonb_array_elements(f.content->'pots') p, jsonb_array_elements(p->'uses') u
   where p->>'pot' = new.pot and u->>'name' = new.use_name limit 1;
  if used is null then
    raise exception 'fund_lock: the pot has no such use' using errcode = 'check_violation';
  end if;
  asked := case
    when used->>'kind' = 'monthly' then array[]::text[]
    when new.pot = 'agency' then array['validation', 'board']
    else array['certification', 'contract', 'cards', 'validation'] end;
  if exists (
    select 1 from unnest(asked) key where not exists (
      select 1 from fund_act a
       where a.body_id = new.body_id and a.year = new.year and a.pot = new.pot and a.kind = key)
  ) then
    raise exception 'fund_lock: a key of the lock is missing' using errcode = 'check_violation';
  end if;
  select coalesce(sum(amount_cents), 0) into paid from fund_payment
   where body_id = new.body_id and year = new.year and pot = new.pot and use_name = new.use_name;
  if paid + new.amount_cents > round((used->>'amount')::numeric * 100) then
    raise exception 'fund_lock: more than the use holds' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger fund_payment_locked before insert on fund_payment
  for each row execute function fund_payment_locked();
