import { inNoBody, openJobsPool, removeSpentAccess, type Database } from "@albero/store";
import { Logger, parseCronItems, run, type TaskList } from "graphile-worker";
import type { Logger as Log } from "pino";
import type { Clock } from "../parts.ts";
import type { Instant } from "@albero/domain";

/** The jobs that run beside the service, until they are stopped. */
export type Jobs = { readonly stop: () => Promise<void> };

export type JobParts = {
  /** Address of the role that owns the tables; the jobs' library keeps its own schema there. */
  readonly ownerUrl: string;
  readonly owner: Database;
  readonly clock: Clock;
  readonly log: Log;
};

/** Sessions and links that ended stay readable for some days, for whoever looks into who was signed in. */
const DAYS_KEPT = 30;

const daysBefore = (now: Instant, days: number): Instant =>
  Temporal.Instant.from(now)
    .subtract({ hours: 24 * days })
    .toString({ smallestUnit: "millisecond" }) as Instant;

const tasksOf = ({ owner, clock, log }: JobParts): TaskList => ({
  "remove-spent-access": async () => {
    const removed = await inNoBody(owner, (tx) => removeSpentAccess(tx, daysBefore(clock(), DAYS_KEPT)));
    log.info(removed, "removed sessions and links that ended long ago");
  },
});

const SCHEDULE = parseCronItems([
  { task: "remove-spent-access", match: "7 * * * *", options: { backfillPeriod: 0, maxAttempts: 3 } },
]);

/** The library's messages at our levels; its own "info" is of no use to whoever runs the service. */
const loggerFor = (log: Log): Logger =>
  new Logger(() => (level, message) => {
    if (level === "error") log.error(message);
    else if (level === "warning") log.warn(message);
    else log.debug(message);
  });

/** Starts the jobs: hourly tidying of what let browsers in. Jobs are taken from the database, so one service does each. */
export const startJobs = async (parts: JobParts): Promise<Jobs> => {
  const connections = openJobsPool(parts.ownerUrl);
  const runner = await run({
    pgPool: connections.pool,
    taskList: tasksOf(parts),
    parsedCronItems: SCHEDULE,
    concurrency: 1,
    noHandleSignals: true,
    logger: loggerFor(parts.log),
  });
  runner.promise.catch((error: unknown) => parts.log.error({ err: error }, "the jobs stopped"));
  const stop = async (): Promise<void> => {
    await runner.stop();
    await connections.close();
  };
  return { stop };
};
