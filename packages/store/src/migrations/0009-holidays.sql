-- Holidays of a body's own (the patron saint of its town), which count with the national ones when days are counted.

alter table body add column holidays text[]
  check (array_to_string(holidays, ',') ~ '^((0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(,|$))*$');
comment on column body.holidays is 'public: its own holidays, as month and day, every year; null, none stated';
grant update (holidays) on body to albero_app;
