import type { Instant } from "@albero/domain";
import type { Tx } from "../connection.ts";

/** How a job of the installation ended last. */
export type JobRun = {
  readonly name: string;
  readonly endedAt: Instant;
  /** `null` while it never ended well. */
  readonly succeededAt: Instant | null;
  /** `null` when it ended well. */
  readonly problem: string | null;
  readonly detail: string | null;
};

/** Notes how a job ended; a failure leaves when it last ended well, and what it made then. Needs the owner. */
export const noteJobRun = async (
  tx: Tx,
  { name, at, problem, detail }: Pick<JobRun, "name" | "problem" | "detail"> & { readonly at: Instant },
): Promise<void> => {
  const ended = { ended_at: at, problem };
  const made = problem === null ? { succeeded_at: at, detail } : {};
  await tx
    .insertInto("job_run")
    .values({ name, succeeded_at: null, detail: null, ...ended, ...made })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ ...ended, ...made }))
    .execute();
};

/** How every job ended last, by name. */
export const listJobRuns = async (tx: Tx): Promise<readonly JobRun[]> => {
  const rows = await tx.selectFrom("job_run").selectAll().orderBy("name").execute();
  return rows.map((row) => ({
    ...{ name: row.name, endedAt: row.ended_at, succeededAt: row.succeeded_at },
    ...{ problem: row.problem, detail: row.detail },
  }));
};
