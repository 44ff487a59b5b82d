import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Instant } from "@albero/domain";
import { inNoBody, listJobRuns, noteJobRun, type Database } from "@albero/store";
import type { Parts } from "../../parts.ts";
import { backUp, backupName } from "./back-up.ts";
import { spentBackups } from "./retention.ts";

/** What the run of a backup is noted as. */
export const BACKUP = "backup";

/** Asked every hour: a backup is due once the last one is nearly a day old. */
const HOURS_BETWEEN = 23;

const isDue = (last: Instant | null, now: Instant): boolean =>
  last === null ||
  Temporal.Instant.from(last).until(Temporal.Instant.from(now)).total("hours") >= HOURS_BETWEEN;

const removeSpent = (folder: string): void => {
  for (const name of spentBackups(readdirSync(folder))) rmSync(join(folder, name));
};

type Daily = {
  readonly owner: Database;
  readonly ownerUrl: string;
  readonly parts: Pick<Parts, "clock" | "config">;
};

/**
 * Backs up once a day, reads the backup through, and removes those that are spent. How it went is noted, so that a
 * backup that fails is seen; it is tried again the next hour. Throws when it failed.
 */
export const dailyBackup = async ({ owner, ownerUrl, parts: { clock, config } }: Daily): Promise<void> => {
  const folder = config.backups;
  const runs = await inNoBody(owner, listJobRuns);
  const last = runs.find(({ name }) => name === BACKUP)?.succeededAt ?? null;
  const at = clock();
  if (folder === null || !isDue(last, at)) return;
  const file = join(folder, backupName(at));
  const done = await backUp({ ownerUrl, file, at, program: config.version });
  const problem = done.ok ? null : `${done.problem.code}: ${JSON.stringify(done.problem.facts)}`;
  await inNoBody(owner, (tx) => noteJobRun(tx, { name: BACKUP, at, problem, detail: file }));
  if (problem !== null) throw new Error(problem);
  removeSpent(folder);
};
