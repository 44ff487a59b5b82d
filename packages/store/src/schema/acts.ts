import type {
  ActId,
  ActKind,
  BodyId,
  Day,
  Instant,
  MembershipId,
  OrganId,
  OrganKind,
  OrganOffice,
  PersonId,
} from "@albero/domain";
import type { DatedRow, VoidedRow } from "./dated.ts";

export type OrganRow = DatedRow & {
  readonly body_id: BodyId;
  readonly id: OrganId;
  readonly slug: string;
  readonly name: string;
  readonly kind: OrganKind;
};

export type OrganMemberRow = DatedRow & {
  readonly body_id: BodyId;
  readonly id: MembershipId;
  readonly organ_id: OrganId;
  readonly person_id: PersonId;
  readonly office: OrganOffice;
};

export type ActRow = VoidedRow & {
  readonly body_id: BodyId;
  readonly id: ActId;
  readonly organ_id: OrganId | null;
  readonly kind: ActKind;
  readonly number: string | null;
  readonly date: Day | null;
  readonly subject: string;
  readonly file_sha256: string | null;
  readonly published_on: Day | null;
  readonly posted_on: Day | null;
  readonly recorded_at: Instant;
};
