import type { Facts } from "../../reply.ts";

/** What is looked at, in the order it is told. */
export const CHECKS = ["database", "schema", "space", "backup", "register", "jobs", "mail"] as const;
export type CheckId = (typeof CHECKS)[number];

export const STATES = ["ok", "warn", "fail"] as const;

/** How one thing stands: `code` says in which way, with its facts. */
export type Check = {
  readonly id: CheckId;
  readonly state: (typeof STATES)[number];
  readonly code: CheckCode;
  readonly facts: Facts;
};

/** Every way in which something may stand. */
export type CheckCode =
  | "database-good"
  | "database-bad"
  | "schema-good"
  | "schema-bad"
  | "space-good"
  | "space-low"
  | "space-unknown"
  | "backup-good"
  | "backup-none"
  | "backup-old"
  | "backup-failed"
  | "register-good"
  | "register-loose"
  | "register-broken"
  | "jobs-good"
  | "jobs-none"
  | "jobs-old"
  | "jobs-failed"
  | "mail-good"
  | "mail-none"
  | "mail-bad";

type Standing = readonly [state: Check["state"], code: CheckCode, facts?: Facts];

export const checkOf = (id: CheckId, [state, code, facts = {}]: Standing): Check => ({
  id,
  state,
  code,
  facts,
});
