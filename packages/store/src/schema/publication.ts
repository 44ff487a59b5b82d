import type {
  AccountId,
  BodyId,
  Day,
  FileRole,
  Instant,
  PeriodCode,
  PlanId,
  PublicationId,
  PublishedKind,
} from "@albero/domain";

export type PublicationRow = {
  readonly body_id: BodyId;
  readonly id: PublicationId;
  readonly name: string;
  readonly revision: number;
  readonly kind: PublishedKind;
  readonly about: string;
  readonly period: PeriodCode;
  readonly today: Day;
  readonly known_at: Instant;
  readonly plan_id: PlanId | null;
  readonly plan_version: number | null;
  readonly act: string;
  readonly published_on: Day;
  readonly recorded_by: string;
  readonly account_id: AccountId | null;
  readonly recorded_at: Instant;
  readonly withdrawn_at: Instant | null;
  readonly withdraw_reason: string | null;
};

export type PublicationFileRow = {
  readonly body_id: BodyId;
  readonly publication_id: PublicationId;
  readonly name: string;
  readonly role: FileRole;
  readonly sha256: string;
  readonly recorded_at: Instant;
};

export type PageOpinionRow = {
  readonly body_id: BodyId;
  readonly id: string;
  readonly page: string;
  readonly score: number;
  readonly given_on: Day;
};
