-- Targets that are a range, an answer or a formula, and how a use is scored where the plan says so.

alter table plan_use add column scale jsonb;
comment on column plan_use.scale is 'public: how its result is scored; null, as the system of the body does';

alter table plan_target
  add column number_to numeric,
  add column answer boolean,
  add column formula jsonb,
  drop constraint plan_target_kind_check,
  drop constraint plan_target_check,
  add check (kind in ('number', 'date', 'range', 'answer', 'formula')),
  add check ((kind in ('number', 'range')) = (number is not null)),
  add check ((kind = 'range') = (number_to is not null)),
  add check ((kind = 'date') = (date is not null)),
  add check ((kind = 'answer') = (answer is not null)),
  add check ((kind = 'formula') = (formula is not null));
comment on column plan_target.kind is 'public: number, date, range, answer or formula';
comment on column plan_target.number is 'public: the number, with its digits; of a range the lower end';
comment on column plan_target.number_to is 'public: the upper end of a range';
comment on column plan_target.answer is 'public: whether it should be so';
comment on column plan_target.formula is 'public: formula as a tree over ids';

alter table indicator_definition
  drop constraint indicator_definition_kind_check,
  drop constraint indicator_definition_direction_check,
  add check (kind in ('number', 'percent', 'mean', 'days', 'date', 'yes-no')),
  add check (direction in ('>=', '>', '<=', '<', '=', 'by', 'within', 'is'));
