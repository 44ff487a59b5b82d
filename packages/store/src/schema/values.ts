import type {
  AccountId,
  BodyId,
  Day,
  Decimal,
  Decision,
  Instant,
  MeasureId,
  Origin,
  PeriodCode,
  UnitId,
  Validation,
} from "@albero/domain";
import type { ValueRow } from "./library.ts";

export type CounterName = "entry" | "validation" | "audit";

export type CounterRow = { readonly body_id: BodyId; readonly name: CounterName; readonly value: number };

/** What happened in a cell last. */
export type CellState = "recorded" | Decision;

export type CellRow = {
  readonly body_id: BodyId;
  readonly id: string;
  readonly measure_id: MeasureId;
  readonly period_from: Day;
  readonly period_to: Day;
  readonly unit_id: UnitId | null;
  readonly version: number;
  readonly state: CellState;
  readonly last_entry_seq: number | null;
  readonly validated_entry_seq: number | null;
};

export type EntryRow = ValueRow & {
  readonly body_id: BodyId;
  readonly seq: number;
  readonly cell_id: string;
  readonly origin: Origin;
  readonly recorded_by: string;
  readonly account_id: AccountId | null;
  readonly recorded_at: Instant;
  readonly note: string | null;
};

export type EvidenceRow = {
  readonly body_id: BodyId;
  readonly id: string;
  readonly entry_seq: number;
  readonly sha256: string;
  readonly title: string;
  readonly recorded_by: string;
  readonly account_id: AccountId | null;
  readonly recorded_at: Instant;
};

export type CommentRow = {
  readonly body_id: BodyId;
  readonly id: string;
  readonly measure_id: MeasureId;
  readonly period: PeriodCode;
  readonly unit_id: UnitId | null;
  readonly text: string;
  readonly recorded_by: string;
  readonly account_id: AccountId | null;
  readonly recorded_at: Instant;
};

export type ValidationRow = {
  readonly body_id: BodyId;
  readonly seq: number;
  readonly entry_seq: number;
  readonly decision: Validation["decision"];
  readonly proposed_number: Decimal | null;
  readonly proposed_date: Day | null;
  readonly recorded_by: string;
  readonly account_id: AccountId | null;
  readonly recorded_at: Instant;
  readonly note: string | null;
};
