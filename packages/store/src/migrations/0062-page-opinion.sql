-- What readers of the public pages think of them: a score and a day, nothing of who gave it.

create table page_opinion (
  body_id uuid not null references body (id),
  id uuid not null,
  page text not null check (length(page) <= 300),
  score integer not null check (score between 1 and 5),
  given_on date not null,
  primary key (body_id, id)
);
comment on table page_opinion is 'How useful readers found a public page. Only added.';
comment on column page_opinion.body_id is 'public: the body';
comment on column page_opinion.id is 'internal: identity';
comment on column page_opinion.page is 'public: address of the page';
comment on column page_opinion.score is 'public: from 1, not at all, to 5, extremely';
comment on column page_opinion.given_on is 'public: the day';
select albero_wall('page_opinion');
