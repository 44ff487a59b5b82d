import type { AccountId, BodyId, Instant, OversightEntry, OversightId } from "@albero/domain";

export type OversightRow = {
  readonly body_id: BodyId;
  readonly id: OversightId;
  readonly year: number;
  readonly kind: OversightEntry["kind"];
  readonly content: OversightEntry;
  readonly recorded_by: string;
  readonly account_id: AccountId | null;
  readonly recorded_at: Instant;
};
