import { existsSync, statfsSync } from "node:fs";
import { dirname } from "node:path";
import type { Instant } from "@albero/domain";
import { checkSchema, checkServer, inNoBody, listJobRuns, type StoredBody } from "@albero/store";
import { openMailer } from "../../mail/mailer.ts";
import type { Parts } from "../../parts.ts";
import { verifyBody } from "../audit/verify-audit.ts";
import { BACKUP } from "../backup/daily-backup.ts";
import { checkOf, type Check, type CheckId } from "./check.ts";

/** What is looked at: the ready parts, and the bodies whose registers are held against their anchors. */
export type Examined = {
  readonly parts: Parts;
  readonly bodies: readonly Pick<StoredBody, "id" | "slug">[];
};

const hoursSince = (then: Instant, now: Instant): number =>
  Math.floor(Temporal.Instant.from(then).until(Temporal.Instant.from(now)).total("hours"));

const database = async ({ parts }: Examined): Promise<Check> => {
  const server = await checkServer(parts.database, "app");
  if (!server.ok) return checkOf("database", ["fail", "database-bad", { problem: server.problem.code }]);
  return checkOf("database", ["ok", "database-good", { version: server.value.version }]);
};

const schema = async ({ parts }: Examined): Promise<Check> => {
  const found = await checkSchema(parts.database);
  if (!found.ok) return checkOf("schema", ["fail", "schema-bad", { problem: found.problem.code }]);
  return checkOf("schema", ["ok", "schema-good", { version: parts.config.version }]);
};

/** The folder, or the nearest one above it that is there already. */
const standing = (folder: string): string => (existsSync(folder) ? folder : standing(dirname(folder)));

const [LOW, VERY_LOW] = [10, 3];

const space = ({ parts }: Examined): Promise<Check> => {
  const folder = parts.config.backups;
  if (folder === null) return Promise.resolve(checkOf("space", ["warn", "space-unknown"]));
  const { bavail, blocks, bsize } = statfsSync(standing(folder));
  // Not every place counts its blocks.
  if (blocks === 0) return Promise.resolve(checkOf("space", ["warn", "space-unknown"]));
  const percent = Math.floor((100 * bavail) / blocks);
  const facts = { percent, gigabytes: Math.floor((bavail * bsize) / 1e9) };
  if (percent >= LOW) return Promise.resolve(checkOf("space", ["ok", "space-good", facts]));
  return Promise.resolve(checkOf("space", [percent < VERY_LOW ? "fail" : "warn", "space-low", facts]));
};

/** A backup a day, and some hours for one that was tried again. */
const BACKUP_HOURS = 30;

const backup = async ({ parts }: Examined): Promise<Check> => {
  const runs = await inNoBody(parts.database, listJobRuns);
  const run = runs.find(({ name }) => name === BACKUP);
  if (run === undefined || (run.problem === null && run.succeededAt === null))
    return checkOf("backup", ["warn", "backup-none"]);
  if (run.problem !== null || run.succeededAt === null)
    return checkOf("backup", ["fail", "backup-failed", { problem: run.problem ?? "" }]);
  const hours = hoursSince(run.succeededAt, parts.clock());
  const facts = { hours, file: run.detail ?? "" };
  return checkOf(
    "backup",
    hours > BACKUP_HOURS ? ["fail", "backup-old", facts] : ["ok", "backup-good", facts],
  );
};

const register = async ({ parts, bodies }: Examined): Promise<Check> => {
  const { folder, key, mailTo } = parts.config.audit;
  for (const body of bodies) {
    const { found } = await verifyBody(parts, body, folder);
    if (!found.intact)
      return checkOf("register", ["fail", "register-broken", { body: body.slug, seq: found.seq }]);
  }
  const leaves = (folder !== null || mailTo !== null) && key !== null;
  return checkOf("register", leaves ? ["ok", "register-good"] : ["warn", "register-loose"]);
};

/** Every job runs at least once an hour. */
const JOB_HOURS = 2;

const jobs = async ({ parts }: Examined): Promise<Check> => {
  const runs = (await inNoBody(parts.database, listJobRuns)).filter(({ name }) => name !== BACKUP);
  const failed = runs.find(({ problem }) => problem !== null);
  if (failed !== undefined)
    return checkOf("jobs", ["fail", "jobs-failed", { job: failed.name, problem: failed.problem ?? "" }]);
  const last = runs
    .map(({ endedAt }) => endedAt)
    .toSorted()
    .at(-1);
  if (last === undefined) return checkOf("jobs", ["warn", "jobs-none"]);
  const hours = hoursSince(last, parts.clock());
  return checkOf(
    "jobs",
    hours >= JOB_HOURS ? ["fail", "jobs-old", { hours }] : ["ok", "jobs-good", { hours }],
  );
};

const mail = async ({ parts }: Examined): Promise<Check> => {
  if (parts.config.mail === null) return checkOf("mail", ["warn", "mail-none"]);
  const mailer = openMailer(parts.config.mail);
  const answered = await mailer.answers();
  mailer.close();
  return checkOf(
    "mail",
    answered.ok ? ["ok", "mail-good"] : ["fail", "mail-bad", { problem: answered.error }],
  );
};

const WAYS: Readonly<Record<CheckId, (examined: Examined) => Promise<Check>>> = {
  ...{ database, schema, space, backup, register, jobs, mail },
};

/** Looks at the installation, one thing after the other; nothing is changed. */
export const examine = async (examined: Examined, ids: readonly CheckId[]): Promise<readonly Check[]> => {
  const checks: Check[] = [];
  for (const id of ids) checks.push(await WAYS[id](examined));
  return checks;
};
