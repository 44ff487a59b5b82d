import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { ok, refuse, type Instant, type Result } from "@albero/domain";
import {
  checkBackup,
  writeBackup,
  type Backup,
  type BackupOrder,
  type BackupProblemCode,
} from "@albero/store";

/** What a backup is called: by its moment, so that names stand in their order; `why` marks one made for a reason. */
export const backupName = (at: Instant, why: string | null = null): string =>
  `albero-${at.slice(0, 19).replaceAll(/[-:]/g, "")}Z${why === null ? "" : `-${why}`}.tar.gz`;

/** Writes a backup and reads it through again: only what can be restored counts as one. */
export const backUp = async (order: BackupOrder): Promise<Result<Backup, BackupProblemCode>> => {
  try {
    mkdirSync(dirname(order.file), { recursive: true, mode: 0o700 });
    const backup = await writeBackup(order);
    const checked = await checkBackup(order.file);
    return checked.ok ? ok(backup) : checked;
  } catch (error) {
    return refuse("backup-refused", { reason: error instanceof Error ? error.message : String(error) });
  }
};
