import type { AccountId, BodyId, Instant } from "@albero/domain";
import type { VoidedRow } from "./dated.ts";

export type AuditEntryRow = {
  readonly body_id: BodyId;
  readonly seq: number;
  readonly recorded_at: Instant;
  readonly actor: string;
  readonly account_id: AccountId | null;
  readonly action: string;
  readonly subject: string;
  readonly payload: string;
  readonly reason: string | null;
  readonly request_id: string | null;
  readonly previous_hash: string;
  readonly hash: string;
};

export type OutboxRow = {
  readonly body_id: BodyId;
  readonly id: string;
  readonly kind: string;
  readonly dedupe_key: string;
  readonly payload: unknown;
  readonly recorded_at: Instant;
  readonly attempts: number;
  readonly last_error: string | null;
  readonly sent_at: Instant | null;
  readonly dropped_at: Instant | null;
};

export type RequestKeyRow = {
  readonly body_id: BodyId;
  readonly actor: string;
  readonly key: string;
  readonly request_sha256: string;
  readonly status: number | null;
  readonly response: unknown;
  readonly recorded_at: Instant;
};

export type FileRow = VoidedRow & {
  readonly body_id: BodyId;
  readonly sha256: string;
  readonly size: number;
  readonly media_type: string;
  readonly account_id: AccountId | null;
  readonly recorded_at: Instant;
};

export type FileChunkRow = {
  readonly body_id: BodyId;
  readonly sha256: string;
  readonly ordinal: number;
  readonly data: Buffer;
};

export type SecondApprovalRow = {
  readonly body_id: BodyId;
  readonly id: string;
  readonly action: string;
  readonly subject: string;
  readonly sha256: string;
  readonly reason: string | null;
  readonly requested_by: AccountId;
  readonly requested_at: Instant;
  readonly expires_at: Instant;
  readonly decided_by: AccountId | null;
  readonly decided_at: Instant | null;
  readonly decision: "approved" | "refused" | null;
};
