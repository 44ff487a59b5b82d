-- What every change leaves behind: the audit, messages to send, answers to repeat.

create table audit_entry (
  body_id uuid not null references body (id),
  seq bigint not null check (seq > 0),
  recorded_at timestamptz(3) not null,
  actor text not null,
  account_id uuid references account (id),
  action text not null,
  subject text not null,
  payload text not null,
  reason text,
  request_id text,
  previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (body_id, seq)
);
comment on table audit_entry is 'One change of the body, chained to the one before. Only added.';
comment on column audit_entry.body_id is 'internal: the body';
comment on column audit_entry.seq is 'internal: order of record in the body';
comment on column audit_entry.recorded_at is 'internal: when';
comment on column audit_entry.actor is 'internal: who, as a role or an office';
comment on column audit_entry.account_id is 'personal: the account that did it';
comment on column audit_entry.action is 'internal: what was done';
comment on column audit_entry.subject is 'internal: to what';
comment on column audit_entry.payload is 'evaluation: before and after in canonical JSON; fields of persons are sealed';
comment on column audit_entry.reason is 'internal: why';
comment on column audit_entry.request_id is 'internal: the request it was done in';
comment on column audit_entry.previous_hash is 'internal: hash of the entry before; zeros for the first';
comment on column audit_entry.hash is 'internal: SHA-256 of all the above in canonical JSON';
select albero_wall('audit_entry');

create table outbox (
  body_id uuid not null references body (id),
  id uuid not null,
  kind text not null,
  dedupe_key text not null,
  payload jsonb not null,
  recorded_at timestamptz(3) not null,
  attempts integer not null default 0,
  last_error text,
  sent_at timestamptz(3),
  primary key (body_id, id),
  unique (body_id, dedupe_key)
);
create index outbox_waiting on outbox (body_id, recorded_at) where sent_at is null;
comment on table outbox is 'What has to leave the house (mail, documents), written with the change that caused it.';
comment on column outbox.body_id is 'internal: the body';
comment on column outbox.id is 'internal: identity';
comment on column outbox.kind is 'internal: what to do';
comment on column outbox.dedupe_key is 'internal: the same thing is never sent twice';
comment on column outbox.payload is 'internal: ids needed to do it, no contents';
comment on column outbox.recorded_at is 'internal: when it was asked';
comment on column outbox.attempts is 'internal: how often it was tried';
comment on column outbox.last_error is 'internal: what went wrong last';
comment on column outbox.sent_at is 'internal: when it left';
select albero_wall('outbox', 'attempts, last_error, sent_at');

create table request_key (
  body_id uuid not null references body (id),
  actor text not null,
  key text not null check (length(key) between 1 and 200),
  request_sha256 text not null check (request_sha256 ~ '^[0-9a-f]{64}$'),
  status integer,
  response jsonb,
  recorded_at timestamptz(3) not null,
  primary key (body_id, actor, key)
);
comment on table request_key is 'Answers already given, by the key of their request: repeating it repeats the answer.';
comment on column request_key.body_id is 'internal: the body';
comment on column request_key.actor is 'internal: whose key it is: keys of two accounts never meet';
comment on column request_key.key is 'internal: Idempotency-Key';
comment on column request_key.request_sha256 is 'internal: hash of the request, to refuse the key for another one';
comment on column request_key.status is 'internal: status of the answer';
comment on column request_key.response is 'evaluation: the answer';
comment on column request_key.recorded_at is 'internal: when';
select albero_wall('request_key', 'status, response');
