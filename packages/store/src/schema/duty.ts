import type { AccountId, BodyId, Day, Duty, DutyId, Instant, PeriodCode, UnitId } from "@albero/domain";

export type DutyRow = {
  readonly body_id: BodyId;
  readonly id: DutyId;
  readonly revision: number;
  readonly title: string;
  readonly unit_id: UnitId | null;
  readonly source: string | null;
  readonly proof: Duty["proof"];
  readonly occurrences: Duty["occurrences"];
  readonly feeds: Duty["feeds"];
  readonly recorded_at: Instant;
  readonly superseded_at: Instant | null;
};

export type DutyTickRow = {
  readonly body_id: BodyId;
  readonly duty_id: DutyId;
  readonly seq: number;
  readonly period: PeriodCode;
  readonly done_on: Day | null;
  readonly protocol: string | null;
  readonly recorded_by: string;
  readonly account_id: AccountId | null;
  readonly recorded_at: Instant;
};
