import type {
  AccountId,
  AgileAgreementId,
  AgileYear,
  BodyId,
  Day,
  Instant,
  PersonId,
  RemoteKind,
} from "@albero/domain";

type Recorded = {
  readonly body_id: BodyId;
  readonly revision: number;
  readonly recorded_by: string;
  readonly account_id: AccountId | null;
  readonly recorded_at: Instant;
};

export type AgileYearRow = Recorded & { readonly year: number; readonly content: AgileYear };

export type AgileAgreementRow = Recorded & {
  readonly id: AgileAgreementId;
  readonly person_id: PersonId;
  readonly kind: RemoteKind;
  readonly valid_from: Day;
  readonly valid_to: Day | null;
  readonly days_a_month: number | null;
};
