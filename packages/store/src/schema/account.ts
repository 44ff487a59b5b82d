import type { AccountId, Body, BodyId, Day, Instant, Role } from "@albero/domain";

export type BodyRow = {
  readonly id: BodyId;
  readonly slug: string;
  readonly name: string;
  readonly short_name: string;
  readonly nature: string;
  readonly mission: string | null;
  readonly time_zone: string;
  readonly example: boolean;
  readonly own_today: Day | null;
  readonly holidays: NonNullable<Body["holidays"]> | null;
  readonly version: number;
  readonly recorded_at: Instant;
  readonly factor_roles: readonly Role[];
};

export type AccountRow = {
  readonly id: AccountId;
  readonly email: string | null;
  readonly title: string;
  readonly description: string | null;
  readonly example_body_id: BodyId | null;
  readonly operates: boolean;
  readonly recorded_at: Instant;
  readonly disabled_at: Instant | null;
};

export type CredentialRow = {
  readonly id: string;
  readonly account_id: AccountId;
  readonly kind: string;
  readonly secret: string;
  readonly recorded_at: Instant;
  readonly revoked_at: Instant | null;
  readonly last_step: string | number | null;
  readonly failed: number;
  readonly failed_at: Instant | null;
};

export type SessionRow = {
  readonly token_hash: string;
  readonly id: string;
  readonly account_id: AccountId;
  readonly factor: string;
  readonly recorded_at: Instant;
  readonly seen_at: Instant;
  readonly expires_at: Instant;
  readonly stepped_up_at: Instant | null;
  readonly ended_at: Instant | null;
  readonly ended_because: string | null;
};

export type SignInLinkRow = {
  readonly token_hash: string;
  readonly account_id: AccountId;
  readonly purpose: string;
  readonly recorded_at: Instant;
  readonly expires_at: Instant;
  readonly used_at: Instant | null;
};
