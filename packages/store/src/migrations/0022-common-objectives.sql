-- Objectives and indicators given from above: their libraries, and what was adopted from them.

create table common_library (
  body_id uuid not null references body (id),
  id text not null check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version integer not null check (version > 0),
  content jsonb not null,
  recorded_at timestamptz(3) not null,
  primary key (body_id, id, version)
);
comment on table common_library is 'Common objectives as their owner issued them, one row a version. Only added.';
comment on column common_library.body_id is 'internal: the body';
comment on column common_library.id is 'public: the library, the same in every version';
comment on column common_library.version is 'public: number of the version';
comment on column common_library.content is 'public: the whole document as it was issued';
comment on column common_library.recorded_at is 'internal: when it was brought in';
select albero_wall('common_library');

alter table plan_node add column given jsonb;
comment on column plan_node.given is 'public: the common objective it is: library, version and code there';
alter table indicator_definition add column given jsonb;
comment on column indicator_definition.given is 'public: the common indicator it is: library, version and code there';
