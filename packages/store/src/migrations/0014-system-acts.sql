-- What a measurement system rests on: the act that adopted it, the binding opinion, and why it changed.

alter table measurement_system add column act text, add column opinion text, add column reason text;
comment on column measurement_system.act is 'public: the act that adopted it, as documents cite it';
comment on column measurement_system.opinion is 'public: the binding opinion of the OIV, as documents cite it';
comment on column measurement_system.reason is 'public: why it differs from the version before';
