-- Who is concerned by an objective: the plan of indicators and expected results asks for it.

alter table plan_node add column stakeholders text;
comment on column plan_node.stakeholders is 'public: who is concerned by it (portatori di interesse)';
