import type {
  AccountId,
  BodyId,
  Cents,
  Day,
  FundActKind,
  FundDocument,
  FundPot,
  Instant,
} from "@albero/domain";

type Recorded = {
  readonly recorded_by: string;
  readonly account_id: AccountId | null;
  readonly recorded_at: Instant;
};

export type FundRow = Recorded & {
  readonly body_id: BodyId;
  readonly year: number;
  readonly revision: number;
  readonly content: FundDocument;
};

type OnPot = Recorded & {
  readonly body_id: BodyId;
  readonly id: string;
  readonly year: number;
  readonly pot: FundPot;
  readonly act: string;
  readonly taken_on: Day;
};

export type FundActRow = OnPot & { readonly kind: FundActKind };
export type FundPaymentRow = OnPot & {
  readonly use_name: string;
  readonly amount_cents: Cents;
  readonly distribution_id: string | null;
};
