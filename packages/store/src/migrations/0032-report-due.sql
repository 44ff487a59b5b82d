-- A report knows by when it was due, and duties may be done by producing it.

alter table monitoring_report add column due date;
comment on column monitoring_report.due is 'internal: the last day in time, as its round stood then; null, nothing had to be validated';

alter table duty drop constraint duty_proof_check;
alter table duty add constraint duty_proof_check check (proof in ('ticked', 'collected', 'reported'));
comment on column duty.proof is 'public: ticked by its office, or told by the record of collected values or of reports';
