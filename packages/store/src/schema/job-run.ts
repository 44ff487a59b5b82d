import type { Instant } from "@albero/domain";

export type JobRunRow = {
  readonly name: string;
  readonly ended_at: Instant;
  readonly succeeded_at: Instant | null;
  readonly problem: string | null;
  readonly detail: string | null;
};
