-- A value that was not sent yet can be taken back: what stood in its cell before stands again.

alter table validation drop constraint validation_decision_check;
alter table validation add constraint validation_decision_check
  check (decision in ('sent', 'approved', 'returned', 'withdrawn'));
comment on table validation is 'What happened to an entry: sent or taken back by its office, approved or returned by a validator. Only added.';
comment on column validation.decision is 'internal: sent, approved, returned (restituita) or withdrawn (ritirata)';

alter table cell drop constraint cell_state_check;
alter table cell add constraint cell_state_check
  check (state in ('recorded', 'sent', 'approved', 'returned', 'withdrawn'));
alter table cell alter column last_entry_seq drop not null;
comment on column cell.last_entry_seq is 'internal: its last entry that was not taken back; null, there is none';
