import type {
  AccountId,
  BodyId,
  Cents,
  Day,
  Instant,
  MeasureId,
  PersonId,
  SeatId,
  StaffTable,
  UnitId,
  UnitType,
} from "@albero/domain";
import type { DatedRow, ReplacedRow, VoidedRow } from "./dated.ts";

export type UnitRow = { readonly body_id: BodyId; readonly id: UnitId };

export type UnitStateRow = DatedRow & {
  readonly body_id: BodyId;
  readonly unit_id: UnitId;
  readonly ordinal: number;
  readonly slug: string;
  readonly name: string;
  readonly type: UnitType;
  readonly parent_id: UnitId | null;
  readonly head_role: string | null;
  readonly head_ad_interim: boolean;
  readonly functions: readonly string[];
  readonly notes: readonly string[];
};

export type SeatRow = VoidedRow &
  ReplacedRow & {
    readonly body_id: BodyId;
    readonly id: SeatId;
    readonly ordinal: number;
    readonly slug: string;
    readonly kind: string;
    readonly code: string | null;
    readonly city: string;
    readonly address: string;
  };

export type PersonRow = {
  readonly body_id: BodyId;
  readonly id: PersonId;
  readonly account_id: AccountId | null;
  readonly given_name: string | null;
  readonly family_name: string | null;
  readonly tax_code: string | null;
  readonly recorded_at: Instant;
  readonly erased_at: Instant | null;
};

export type PersonKeyRow = {
  readonly body_id: BodyId;
  readonly person_id: PersonId;
  readonly key: Buffer | null;
  readonly recorded_at: Instant;
  readonly destroyed_at: Instant | null;
};

export type RoleAssignmentRow = DatedRow & {
  readonly body_id: BodyId;
  readonly id: string;
  readonly account_id: AccountId;
  readonly role: string;
  readonly scope_kind: "body" | "unit-and-below" | "sources" | "own-person" | "measures";
  readonly scope_unit_ids: readonly UnitId[];
  readonly scope_measure_ids: readonly MeasureId[] | null;
};

export type ProfileRow = ReplacedRow & {
  readonly body_id: BodyId;
  readonly as_of: Day;
  readonly themes: readonly string[];
};

type ProfilePart = { readonly body_id: BodyId; readonly revision: number; readonly ordinal: number };

export type ProfileOrganRow = ProfilePart & {
  readonly slug: string;
  readonly name: string;
  readonly role: string;
  readonly status: string | null;
  readonly since: string | null;
};

export type ProfileParticipationRow = ProfilePart & {
  readonly slug: string;
  readonly name: string;
  readonly sector: string | null;
  readonly share_capital: Cents | null;
  readonly share_percent: string | null;
  readonly status: string;
};

export type ProfileFactRow = ProfilePart & {
  readonly section: "agency" | "staffing";
  readonly label: string;
  readonly value: string;
};

export type StaffTableRow = ReplacedRow & {
  readonly body_id: BodyId;
  readonly slug: string;
  readonly ordinal: number;
  readonly title: string;
  readonly years: readonly number[];
  readonly rows: StaffTable["rows"];
  readonly printed_totals: StaffTable["printedTotals"];
  readonly notes: readonly string[];
};

export type UnitAgencyRow = {
  readonly body_id: BodyId;
  readonly unit_id: UnitId;
  readonly revision: number;
  readonly agency_body_id: BodyId | null;
  readonly recorded_by: string;
  readonly account_id: AccountId | null;
  readonly recorded_at: Instant;
};
