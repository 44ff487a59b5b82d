import type {
  AccountId,
  BodyId,
  BonusBasis,
  Cents,
  FundPot,
  Instant,
  PersonId,
  SentDistribution,
  SentShare,
} from "@albero/domain";

type Recorded = {
  readonly body_id: BodyId;
  readonly year: number;
  readonly recorded_by: string;
  readonly account_id: AccountId | null;
  readonly recorded_at: Instant;
};

export type BonusBasisRow = Recorded & { readonly revision: number; readonly content: BonusBasis };

export type DistributionRow = Recorded & {
  readonly id: string;
  readonly pot: FundPot;
  readonly use_name: string;
  readonly pool_cents: Cents;
  readonly content: SentDistribution;
};

/** A share without what stands in columns of its own; its steps as they are kept. */
export type ShareContent = Pick<SentShare, "title" | "standing" | "isHigher"> & { readonly steps: string };

export type DistributionShareRow = {
  readonly body_id: BodyId;
  readonly distribution_id: string;
  readonly entrant: string;
  readonly person_id: PersonId;
  readonly amount_cents: Cents;
  readonly content: ShareContent;
};

/** What was told: the groups with their sums, and the distributions they are of. */
export type BonusReleaseContent = {
  readonly format: "albero/bonus-release";
  readonly distributionIds: readonly string[];
  readonly told: readonly { readonly key: string; readonly people: number; readonly amount: Cents }[];
  readonly withheld: readonly string[];
};

export type BonusReleaseRow = Recorded & { readonly id: string; readonly content: BonusReleaseContent };
