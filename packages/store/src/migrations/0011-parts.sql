-- Parts of an objective: nodes with their own weight, indicators and standing, of which the objective is made.

alter table plan_node drop constraint plan_node_kind_check;
alter table plan_node add constraint plan_node_kind_check
  check (kind in ('area', 'strategic', 'operational', 'part', 'container'));
