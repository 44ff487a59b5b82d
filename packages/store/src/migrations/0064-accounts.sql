-- Who runs the installation: makes bodies, and is no role of any of them.

alter table account add column operates boolean not null default false;
comment on column account.operates is 'internal: whether it runs the installation and may create bodies';
-- Until now only the first start made accounts of people.
update account set operates = true where email is not null and example_body_id is null;
