import type { Instant, Revised } from "@albero/domain";

type RevisedRow = {
  readonly revision: number;
  readonly recorded_at: Instant;
  readonly superseded_at: Instant | null;
};

/** The place of a row among those of the same choice. */
export const revisedOf = ({ revision, ...row }: RevisedRow): Revised => ({
  ...{ revision, recordedAt: row.recorded_at, supersededAt: row.superseded_at },
});
