import type {
  AccountId,
  ActId,
  BodyId,
  CardId,
  CardObjectiveId,
  CardRole,
  Cents,
  Day,
  Decimal,
  EasierReason,
  Formula,
  GivenFrom,
  Hundredths,
  IndicatorId,
  IndicatorUse,
  Instant,
  NodeId,
  NodeKind,
  PeriodCode,
  PlanEdit,
  PlanId,
  PlanMove,
  PlanStatus,
  PlanTag,
  Scale,
  Standing,
  Target,
  UnitId,
  UseId,
} from "@albero/domain";
import type { VoidedRow } from "./dated.ts";

export type PlanRow = VoidedRow & {
  readonly body_id: BodyId;
  readonly id: PlanId;
  readonly title: string;
  readonly years: readonly number[];
  readonly recorded_at: Instant;
};

export type PlanVersionRow = {
  readonly body_id: BodyId;
  readonly plan_id: PlanId;
  readonly version: number;
  readonly status: PlanStatus;
  readonly based_on: number | null;
  readonly act: string | null;
  readonly act_id: ActId | null;
  readonly reason: string | null;
  readonly recorded_at: Instant;
  readonly approved_at: Instant | null;
  readonly sha256: string | null;
  readonly abandoned_at: Instant | null;
  readonly abandon_reason: string | null;
};

/** What was written on a draft in one go. */
export type DraftChangeRow = {
  readonly body_id: BodyId;
  readonly plan_id: PlanId;
  readonly version: number;
  readonly revision: number;
  readonly edits: readonly PlanEdit[];
  readonly actor: string;
  readonly account_id: AccountId | null;
  readonly reason: string | null;
  readonly act_id: ActId | null;
  readonly recorded_at: Instant;
};

/** One move in the life of a version. */
export type VersionMoveRow = {
  readonly body_id: BodyId;
  readonly plan_id: PlanId;
  readonly version: number;
  readonly seq: number;
  readonly move: PlanMove;
  readonly from_status: PlanStatus;
  readonly to_status: PlanStatus;
  readonly actor: string;
  readonly account_id: AccountId | null;
  readonly act_id: ActId | null;
  readonly reason: string | null;
  readonly overridden: readonly string[];
  readonly recorded_at: Instant;
};

/** Every row of a snapshot says of which version it is and where it stands in it. */
export type SnapshotRow = {
  readonly body_id: BodyId;
  readonly plan_id: PlanId;
  readonly version: number;
  readonly ordinal: number;
};

export type PlanNodeRow = SnapshotRow & {
  readonly id: NodeId;
  readonly parent_id: NodeId | null;
  readonly kind: NodeKind;
  readonly code: string;
  readonly title: string;
  readonly description: string | null;
  readonly position: number;
  readonly weight: Hundredths | null;
  readonly standing: Standing;
  readonly standing_reason: string | null;
  readonly perspective: string | null;
  readonly programme_mission: string | null;
  readonly programme_code: string | null;
  readonly programme_name: string | null;
  readonly notes: readonly string[];
  readonly tags: readonly PlanTag[] | null;
  readonly programme_line: string | null;
  readonly stakeholders: string | null;
  readonly easier_reason: EasierReason | null;
  readonly given: GivenFrom | null;
};

export type PlanNodeResourceRow = SnapshotRow & {
  readonly node_id: NodeId;
  readonly year: number;
  readonly amount: Cents | null;
};

export type PlanNodeUnitRow = SnapshotRow & { readonly node_id: NodeId; readonly unit_id: UnitId };

export type PlanCardRow = SnapshotRow & {
  readonly id: CardId;
  readonly code: string;
  readonly title: string;
  readonly role: CardRole;
  readonly position: number;
  readonly unit_id: UnitId | null;
  readonly notes: readonly string[];
};

export type PlanCardObjectiveRow = SnapshotRow & {
  readonly id: CardObjectiveId;
  readonly card_id: CardId;
  readonly code: string;
  readonly title: string;
  readonly description: string | null;
  readonly position: number;
  readonly weight: Hundredths;
  readonly node_id: NodeId | null;
};

export type PlanUseRow = SnapshotRow & {
  readonly id: UseId;
  readonly node_id: NodeId | null;
  readonly card_objective_id: CardObjectiveId | null;
  readonly indicator_id: IndicatorId;
  readonly indicator_version: number;
  readonly position: number;
  readonly weight: Hundredths | null;
  readonly standing: Standing;
  readonly standing_reason: string | null;
  readonly responsible_unit_id: UnitId | null;
  readonly perimeter_unit_id: UnitId | null;
  readonly based_on_use_id: UseId | null;
  readonly printed: IndicatorUse["printed"];
  readonly scale: Scale | null;
};

export type PlanTargetRow = SnapshotRow & {
  readonly use_id: UseId;
  readonly period: PeriodCode;
  readonly kind: Target["value"]["kind"];
  readonly number: Decimal | null;
  readonly number_to: Decimal | null;
  readonly date: Day | null;
  readonly answer: boolean | null;
  readonly formula: Formula | null;
};

export type KeptDocumentRow = {
  readonly body_id: BodyId;
  readonly plan_id: PlanId;
  readonly revision: number;
  readonly sha256: string;
  readonly name: string | null;
  readonly recorded_by: string;
  readonly recorded_at: Instant;
};
