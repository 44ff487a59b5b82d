-- The desk of the evaluation body: reports given to it, samples, remarks, validations, acts. And the key they are.

create table oversight (
  body_id uuid not null references body (id),
  id uuid not null,
  year integer not null check (year between 1999 and 2200),
  kind text not null check (kind in
    ('report', 'sample', 'remark', 'answer', 'settled', 'validation', 'act', 'file')),
  content jsonb not null check (content->>'kind' = kind),
  recorded_by text not null,
  account_id uuid references account (id),
  recorded_at timestamptz(3) not null,
  primary key (body_id, id),
  constraint validated_as_frozen check (
    kind <> 'validation' or (
      content->>'outcome' in ('validated', 'with-remarks', 'not-validated')
      and content->>'sha256' ~ '^[0-9a-f]{64}$' and length(content->>'act') > 2))
);
create index oversight_of_year on oversight (body_id, year, kind);
comment on table oversight is 'What was done at the desk of the evaluation body (OIV). Only added: nothing done there is done away with.';
comment on column oversight.body_id is 'internal: the body';
comment on column oversight.id is 'internal: identity, in order of record';
comment on column oversight.year is 'internal: the year it is about';
comment on column oversight.kind is 'internal: what was done';
comment on column oversight.content is 'evaluation: the report as frozen, the sample, the remark, the act; no figure of a person';
comment on column oversight.recorded_by is 'internal: who did it, as a role or an office';
comment on column oversight.account_id is 'personal: the account that did it';
comment on column oversight.recorded_at is 'internal: when';
select albero_wall('oversight');

-- A validation stands on the report of its year that was recorded last, by its hash, whoever writes the row.
create function oversight_validation_stands() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  report oversight%rowtype;
begin
  select * into report from oversight
   where body_id = new.body_id and year = new.year and kind = 'report' order by recorded_at desc, id desc limit 1;
  if report.id is null or report.id::text is distinct from new.content->>'reportId'
     or report.content->>'sha256' is distinct from new.content->>'sha256' then
    raise exception 'oversight: a validation is of the last report of its year' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger oversight_validation_stands before insert on oversight
  for each row when (new.kind = 'validation') execute function oversight_validation_stands();

-- Whether the report of a year is validated: by the last word of the evaluation body on it.
create function report_is_validated(of_body uuid, of_year integer) returns boolean
language sql stable set search_path = public, pg_temp as $$
  select coalesce((
    select content->>'outcome' <> 'not-validated' from oversight
     where body_id = of_body and year = of_year and kind = 'validation' order by recorded_at desc, id desc limit 1), false)
$$;

-- The lock of the fund again: the key of the evaluation body is its validation of the year, and no other row.
create or replace function fund_payment_locked() returns trigger language plpgsql set search_path = public, pg_temp as $$
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
    when new.pot = 'agency' then array['board']
    else array['certification', 'contract', 'cards'] end;
  if (used->>'kind' <> 'monthly' and not report_is_validated(new.body_id, new.year)) or exists (
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

-- And of projects: no money is released in a year whose report is not validated.
create function projects_locked() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if jsonb_path_exists(new.content, '$.projects[*].released ? (@ != null)')
     and not report_is_validated(new.body_id, new.year) then
    raise exception 'projects_lock: the report of the year is not validated' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger projects_locked before insert on projects
  for each row execute function projects_locked();
