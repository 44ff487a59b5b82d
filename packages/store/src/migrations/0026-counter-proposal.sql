-- A validator who returns a value may propose another one: both stand in the record, and the office answers.

alter table validation add column proposed_number numeric;
alter table validation add column proposed_date date;
alter table validation add constraint validation_proposed_check check (
  (proposed_number is null and proposed_date is null)
  or (decision = 'returned' and (proposed_number is null or proposed_date is null))
);
comment on column validation.proposed_number is 'public: the number proposed instead of the one that was returned';
comment on column validation.proposed_date is 'public: the day proposed instead of the one that was returned';
