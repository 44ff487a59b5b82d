-- The wall between bodies, and the closed list of tables that belong to no body.

-- Puts a table of a body behind the wall: its rows exist only for the body of the transaction
-- (set_config('albero.body_id', …, true)), for the owner too. What has no policy cannot be done by anybody: there is
-- none for delete, and one for update only where columns are named; the application may change those alone.
create function albero_wall(walled regclass, updatable text default null) returns void
language plpgsql as $$
declare
  own constant text := 'body_id = nullif(current_setting(''albero.body_id'', true), '''')::uuid';
begin
  execute format('alter table %s enable row level security, force row level security', walled);
  execute format('create policy wall_select on %s for select using (%s)', walled, own);
  execute format('create policy wall_insert on %s for insert with check (%s)', walled, own);
  execute format('grant select, insert on %s to albero_app', walled);
  if updatable is not null then
    execute format('create policy wall_update on %s for update using (%s) with check (%s)', walled, own, own);
    execute format('grant update (%s) on %s to albero_app', updatable, walled);
  end if;
end $$;
revoke execute on function albero_wall(regclass, text) from public;

grant select on migration to albero_app;

create table body (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  short_name text not null,
  nature text not null,
  mission text,
  time_zone text not null,
  example boolean not null,
  own_today date,
  version integer not null default 1 check (version > 0),
  recorded_at timestamptz(3) not null,
  check (own_today is null or example)
);
comment on table body is 'A public body (ente). Everybody may know which there are; a body is changed only from inside.';
comment on column body.id is 'public: identity, the first part of every key of its tables';
comment on column body.slug is 'public: short name in lower case';
comment on column body.name is 'public: full name';
comment on column body.short_name is 'public: name as used in running text';
comment on column body.nature is 'public: what kind of public body it is';
comment on column body.mission is 'public: its mission, as it states it';
comment on column body.time_zone is 'public: IANA zone its days are counted in';
comment on column body.example is 'public: whether it is an example, marked on every page';
comment on column body.own_today is 'public: the day it is for an example; null, the clock''s';
comment on column body.version is 'internal: grows with every change, for If-Match';
comment on column body.recorded_at is 'internal: when it was created here';
alter table body enable row level security, force row level security;
create policy known on body for select using (true);
create policy wall_insert on body for insert
  with check (id = nullif(current_setting('albero.body_id', true), '')::uuid);
create policy wall_update on body for update
  using (id = nullif(current_setting('albero.body_id', true), '')::uuid);
grant select, insert, update (name, short_name, nature, mission, time_zone, own_today, version) on body to albero_app;

create table account (
  id uuid primary key,
  email text not null check (email = lower(email)),
  title text not null,
  description text,
  example_body_id uuid references body (id),
  recorded_at timestamptz(3) not null,
  disabled_at timestamptz(3)
);
create unique index account_email on account (email);
create index account_example on account (example_body_id) where example_body_id is not null;
comment on table account is 'Who signs in. Not a person of a body: what it may do stands in role_assignment.';
comment on column account.id is 'internal: identity';
comment on column account.email is 'personal: address to sign in with, in lower case';
comment on column account.title is 'internal: office or role shown on screen, never a person''s name';
comment on column account.description is 'internal: what the account is for';
comment on column account.example_body_id is 'internal: the example body it may be tried in without a password';
comment on column account.recorded_at is 'internal: when it was made';
comment on column account.disabled_at is 'internal: since when it may not sign in';
grant select, insert, update (email, title, description, disabled_at) on account to albero_app;

create table credential (
  id uuid primary key,
  account_id uuid not null references account (id),
  kind text not null,
  secret text not null,
  recorded_at timestamptz(3) not null,
  revoked_at timestamptz(3)
);
create unique index credential_password on credential (account_id) where kind = 'password' and revoked_at is null;
create index credential_account on credential (account_id);
comment on table credential is 'What proves an account: a password''s hash now, second factors later.';
comment on column credential.id is 'internal: identity';
comment on column credential.account_id is 'internal: whose it is';
comment on column credential.kind is 'internal: password, or the kind of factor';
comment on column credential.secret is 'personal: hash with its parameters (argon2id), never the password';
comment on column credential.recorded_at is 'internal: when it was set';
comment on column credential.revoked_at is 'internal: since when it no longer proves anything';
grant select, insert, update (revoked_at) on credential to albero_app;

create table session (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  id uuid not null unique,
  account_id uuid not null references account (id),
  factor text not null,
  recorded_at timestamptz(3) not null,
  seen_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  stepped_up_at timestamptz(3),
  ended_at timestamptz(3),
  ended_because text
);
create index session_account on session (account_id) where ended_at is null;
comment on table session is 'A signed-in browser. Only the hash of its token is kept.';
comment on column session.token_hash is 'internal: SHA-256 of the token in the cookie';
comment on column session.id is 'internal: identity, to list and end sessions';
comment on column session.account_id is 'internal: who is signed in';
comment on column session.factor is 'internal: how: password, link, example …';
comment on column session.recorded_at is 'internal: when it began';
comment on column session.seen_at is 'internal: last request, for the idle limit';
comment on column session.expires_at is 'internal: absolute limit';
comment on column session.stepped_up_at is 'internal: when the account last proved itself again';
comment on column session.ended_at is 'internal: when it was ended before its limit';
comment on column session.ended_because is 'internal: why: signed out, password changed, disabled …';
grant select, insert, update (seen_at, stepped_up_at, ended_at, ended_because) on session to albero_app;

create table sign_in_link (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  account_id uuid not null references account (id),
  purpose text not null,
  recorded_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  used_at timestamptz(3)
);
create index sign_in_link_account on sign_in_link (account_id);
comment on table sign_in_link is 'A link that signs in once. Only the hash of its token is kept.';
comment on column sign_in_link.token_hash is 'internal: SHA-256 of the token in the link';
comment on column sign_in_link.account_id is 'internal: whom it signs in';
comment on column sign_in_link.purpose is 'internal: first sign-in, invitation, reset';
comment on column sign_in_link.recorded_at is 'internal: when it was made';
comment on column sign_in_link.expires_at is 'internal: until when it works';
comment on column sign_in_link.used_at is 'internal: when it was used; it never works again';
grant select, insert, update (used_at) on sign_in_link to albero_app;

create table code_list (
  list text not null,
  code text not null,
  position integer not null,
  label_it text not null,
  label_en text not null,
  source text,
  valid_from date not null,
  valid_to date,
  primary key (list, code, valid_from)
);
comment on table code_list is 'Code lists shared by all bodies (missions and programmes, kinds of acts …), dated.';
comment on column code_list.list is 'public: name of the list';
comment on column code_list.code is 'public: code of the item';
comment on column code_list.position is 'public: place in the list';
comment on column code_list.label_it is 'public: label in Italian';
comment on column code_list.label_en is 'public: label in English';
comment on column code_list.source is 'public: law or decree it comes from';
comment on column code_list.valid_from is 'public: first day it is in force';
comment on column code_list.valid_to is 'public: first day it is no longer';
grant select on code_list to albero_app;

create table national_indicator (
  catalogue text not null,
  code text not null,
  version integer not null,
  title text not null,
  description text,
  formula text,
  unit text not null,
  direction text,
  source text,
  valid_from date not null,
  valid_to date,
  primary key (catalogue, code, version)
);
comment on table national_indicator is 'Indicators given from above (common objectives, benchmark sets), to be adopted by bodies.';
comment on column national_indicator.catalogue is 'public: which set it belongs to';
comment on column national_indicator.code is 'public: code in the set';
comment on column national_indicator.version is 'public: number of the definition';
comment on column national_indicator.title is 'public: title as given';
comment on column national_indicator.description is 'public: description as given';
comment on column national_indicator.formula is 'public: formula as given, in words';
comment on column national_indicator.unit is 'public: unit of the result';
comment on column national_indicator.direction is 'public: whether more or less is better';
comment on column national_indicator.source is 'public: who gave it and where';
comment on column national_indicator.valid_from is 'public: first day it is in force';
comment on column national_indicator.valid_to is 'public: first day it is no longer';
grant select on national_indicator to albero_app;
