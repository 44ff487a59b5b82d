-- Second factors: which roles of a body need one, and what proves it.

alter table body add column factor_roles text[] not null
  default '{administrator,human-resources,secretary-general,validator,organisational-position,agency-director,evaluation-body,organ-member,auditor}';
comment on column body.factor_roles is 'internal: roles that hold only for who came in with a second factor';
-- The roles of an example are tried without any.
update body set factor_roles = '{}' where example;
grant update (factor_roles) on body to albero_app;

alter table credential
  add column last_step bigint,
  add column failed integer not null default 0 check (failed >= 0),
  add column failed_at timestamptz(3);
create unique index credential_totp on credential (account_id, kind)
  where kind in ('totp', 'totp-begun') and revoked_at is null;
comment on column credential.kind is 'internal: password, client-secret, totp, totp-begun (not confirmed yet), recovery-code';
comment on column credential.secret is 'personal: hash with its parameters (argon2id) of what is known; of totp the shared secret itself, which codes are made from';
comment on column credential.last_step is 'internal: step of time of the last code taken, which is taken once';
comment on column credential.failed is 'internal: wrong codes since the last right one';
comment on column credential.failed_at is 'internal: when the last wrong one came';
grant update (last_step, failed, failed_at) on credential to albero_app;
