import type {
  AccountId,
  Appraisal,
  AppraisalId,
  AssignmentId,
  BodyId,
  Hundredths,
  Instant,
  PersonId,
  PostId,
  PostRole,
  UnitId,
} from "@albero/domain";
import type { DatedRow } from "./dated.ts";

export type PostRow = { readonly body_id: BodyId; readonly id: PostId };

export type PostStateRow = DatedRow & {
  readonly body_id: BodyId;
  readonly post_id: PostId;
  readonly title: string;
  readonly unit_id: UnitId;
  readonly category: string | null;
  readonly full_time_share: Hundredths;
  readonly role: PostRole;
  readonly pays_invoices: boolean;
};

export type AssignmentRow = DatedRow & {
  readonly body_id: BodyId;
  readonly id: AssignmentId;
  readonly person_id: PersonId;
  readonly post_id: PostId;
  readonly kind: "held" | "ad-interim";
  readonly share: Hundredths;
};

export type AppraisalRow = {
  readonly body_id: BodyId;
  readonly id: AppraisalId;
  readonly revision: number;
  readonly year: number;
  readonly person_id: PersonId;
  readonly content: Appraisal;
  readonly recorded_by: string;
  readonly account_id: AccountId | null;
  readonly recorded_at: Instant;
};
