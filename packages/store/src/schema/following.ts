import type {
  AccountId,
  BodyId,
  Day,
  Instant,
  NodeId,
  PeriodCode,
  PlanChapter,
  PlanId,
  TextBlock,
} from "@albero/domain";

export type NarrativeRow = {
  readonly body_id: BodyId;
  readonly node_id: NodeId;
  readonly period: PeriodCode;
  readonly revision: number;
  readonly happened: string;
  readonly causes: string | null;
  readonly actions: string | null;
  readonly recorded_by: string;
  readonly account_id: AccountId | null;
  readonly recorded_at: Instant;
};

export type PlanTextRow = {
  readonly body_id: BodyId;
  readonly plan_id: PlanId;
  readonly chapter: PlanChapter;
  readonly revision: number;
  readonly content: readonly TextBlock[];
  readonly recorded_by: string;
  readonly account_id: AccountId | null;
  readonly recorded_at: Instant;
};

export type MonitoringReportRow = {
  readonly body_id: BodyId;
  readonly period: PeriodCode;
  readonly revision: number;
  readonly today: Day;
  readonly known_at: Instant;
  readonly due: Day | null;
  readonly produced_by: string;
  readonly account_id: AccountId | null;
};
