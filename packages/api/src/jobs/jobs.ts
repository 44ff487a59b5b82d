import {
  hangOutboxBell,
  inNoBody,
  noteJobRun,
  openJobsPool,
  removeSpentAccess,
  type Database,
} from "@albero/store";
import {
  Logger,
  parseCronItems,
  run,
  type CronItem,
  type Runner,
  type Task,
  type TaskList,
} from "graphile-worker";
import type { Logger as Log } from "pino";
import type { Parts } from "../parts.ts";
import { anchorBody } from "../services/audit/anchor-body.ts";
import { dailyBackup } from "../services/backup/daily-backup.ts";
import { feedMeasures } from "../services/duty/feed-measures.ts";
import { makeService, type Service } from "../services/service.ts";
import { forEachBody } from "./each-body.ts";
import { mailTasks } from "./mail-tasks.ts";
import type { Instant } from "@albero/domain";

/** The jobs that run beside the service, until they are stopped. */
export type Jobs = { readonly stop: () => Promise<void> };

export type JobParts = {
  /** Address of the role that owns the tables; the jobs' library keeps its own schema there. */
  readonly ownerUrl: string;
  readonly owner: Database;
  /** The parts of the service the jobs run beside. */
  readonly parts: Parts;
};

/** Sessions and links that ended stay readable for some days, for whoever looks into who was signed in. */
const DAYS_KEPT = 30;

const daysBefore = (now: Instant, days: number): Instant =>
  Temporal.Instant.from(now)
    .subtract({ hours: 24 * days })
    .toString({ smallestUnit: "millisecond" }) as Instant;

/** Notes of each task how it ended, for whoever keeps the installation running. */
const noted = ({ owner, parts: { clock } }: JobParts, tasks: TaskList): TaskList => {
  const note = (name: string, problem: string | null) =>
    inNoBody(owner, (tx) => noteJobRun(tx, { name, at: clock(), problem, detail: null }));
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]): [string, Task] => [
      name,
      async (payload, helpers) => {
        try {
          await task?.(payload, helpers);
          await note(name, null);
        } catch (error) {
          await note(name, error instanceof Error ? error.message : String(error));
          throw error;
        }
      },
    ]),
  );
};

const tasksOf = (jobs: JobParts, service: Service): TaskList => ({
  "back-up": () => dailyBackup(jobs),
  "remove-spent-access": async () => {
    const { owner, parts } = jobs;
    const { clock, log } = parts;
    const removed = await inNoBody(owner, (tx) => removeSpentAccess(tx, daysBefore(clock(), DAYS_KEPT)));
    log.info(removed, "removed sessions and links that ended long ago");
  },
  "anchor-audit": () => forEachBody(service, (body) => anchorBody(service, body)),
  "feed-measures": () => forEachBody(service, ({ id }) => feedMeasures(service, id)),
});

const options = { backfillPeriod: 0, maxAttempts: 3 };

const SCHEDULE: readonly CronItem[] = [
  { task: "remove-spent-access", match: "7 * * * *", options },
  // Once a day; the hours in between find it done, or try again.
  { task: "back-up", match: "37 * * * *", options: { ...options, maxAttempts: 1 } },
  // One a day for each body; the hours in between find it done.
  { task: "anchor-audit", match: "12 * * * *", options },
  // A deadline passes also while nobody does anything.
  { task: "feed-measures", match: "2 * * * *", options },
];
/** The clock of the schedule counts in UTC: what is due in the zone of a body its rules say, asked every hour. */
const MAIL_SCHEDULE: readonly CronItem[] = [
  { task: "plan-reminders", match: "0 * * * *", options },
  // Mail leaves as soon as it is written; what waits after a failure, or was not heard of, with the next minute.
  { task: "send-mail", match: "* * * * *", options: { ...options, maxAttempts: 1 } },
];

/** The library's messages at our levels; its own "info" is of no use to whoever runs the service. */
const loggerFor = (log: Log): Logger =>
  new Logger(() => (level, message) => {
    if (level === "error") log.error(message);
    else if (level === "warning") log.warn(message);
    else log.debug(message);
  });

/** Has the mail sent now; asked again before it began, it is sent once. */
const sendSoon = async (runner: Runner, log: Log): Promise<void> => {
  try {
    await runner.addJob("send-mail", {}, { jobKey: "send-mail", maxAttempts: 1 });
  } catch (error) {
    log.warn({ err: error }, "a mail waits for the next minute");
  }
};

/**
 * Starts the jobs: hourly tidying of what let browsers in and what follows from duties, and the mail where a server for
 * it is set. Jobs are taken from the database, so one
 * service does each.
 */
export const startJobs = async (parts: JobParts): Promise<Jobs> => {
  const { log, config } = parts.parts;
  const service = makeService(parts.parts);
  const mail = config.mail === null ? {} : mailTasks(service, config.mail);
  const connections = openJobsPool(parts.ownerUrl);
  const runner = await run({
    pgPool: connections.pool,
    taskList: noted(parts, { ...tasksOf(parts, service), ...mail }),
    parsedCronItems: parseCronItems([...SCHEDULE, ...(config.mail === null ? [] : MAIL_SCHEDULE)]),
    concurrency: 1,
    noHandleSignals: true,
    logger: loggerFor(log),
  });
  runner.promise.catch((error: unknown) => log.error({ err: error }, "the jobs stopped"));
  const bell = config.mail === null ? null : hangOutboxBell(connections, () => void sendSoon(runner, log));
  const stop = async (): Promise<void> => {
    bell?.takeDown();
    await runner.stop();
    await connections.close();
  };
  return { stop };
};
