import { join } from "node:path";
import { backUp, backupName, machineClock } from "@albero/api";
import { ok, type Problem, type Result } from "@albero/domain";
import {
  checkSchema,
  checkServer,
  connectEmbedded,
  migrate,
  openDatabase,
  stepsToGo,
  startEmbedded,
  type Database,
} from "@albero/store";
import type { Settings } from "../config.ts";

/** The addresses of a database that answers, and how to let go of it. */
export type Place = {
  readonly url: string;
  readonly ownerUrl: string;
  /** Whether another program of ours runs it: then its schema is that program's to change. */
  readonly joined: boolean;
  readonly leave: () => Promise<void>;
};

const stay = (): Promise<void> => Promise.resolve();

/** Opens the database for a command that owns the data folder: the server of the settings, or one run on the folder. */
export const holdPlace = async ({ server, dataDir }: Settings, command: string): Promise<Result<Place>> => {
  if (server !== null) return ok({ ...server, joined: false, leave: stay });
  const started = await startEmbedded({ dataDir, command });
  if (!started.ok) return started;
  const { url, ownerUrl, stop } = started.value;
  return ok({ url, ownerUrl, joined: false, leave: stop });
};

/** Opens the database for a command that only asks: it joins a running one, and else runs its own meanwhile. */
export const joinPlace = async (settings: Settings, command: string): Promise<Result<Place>> => {
  if (settings.server !== null) return holdPlace(settings, command);
  const running = await connectEmbedded(settings.dataDir);
  if (!running.ok) return holdPlace(settings, command);
  const { url, ownerUrl } = running.value;
  return ok({ url, ownerUrl, joined: true, leave: stay });
};

export type Migrated = { readonly applied: readonly string[] };

/** A database that holds something is backed up before a step changes it; what cannot be backed up is not changed. */
const backedUp = async (owner: Database, { ownerUrl }: Place, settings: Settings): Promise<Result<null>> => {
  const { done, missing } = await stepsToGo(owner);
  const [next] = missing;
  if (done.length === 0 || next === undefined) return ok(null);
  const at = machineClock();
  const file = join(settings.keeping.backups, backupName(at, `before-${next}`));
  const made = await backUp({ ownerUrl, file, at, program: settings.api.version });
  return made.ok ? ok(null) : made;
};

/** Brings the database to the schema of this program, as its owner; what it holds is backed up first. */
export const migratePlace = async (place: Place, settings: Settings): Promise<Result<Migrated>> => {
  const owner = openDatabase({ url: place.ownerUrl, max: 2, statementTimeout: 0 });
  try {
    const server = await checkServer(owner, "owner");
    if (!server.ok) return server;
    const newer = await checkSchema(owner);
    if (!newer.ok && newer.problem.code === "database-newer") return newer;
    const kept = await backedUp(owner, place, settings);
    return kept.ok ? await migrate(owner) : kept;
  } finally {
    await owner.destroy();
  }
};

type Opening = { readonly max: number; readonly onLost: (error: Error) => void };

/** Opens the application's pool and checks that its role is harmless and the schema is ours. */
export const openApp = async ({ url }: Place, { max, onLost }: Opening): Promise<Result<Database>> => {
  const database = openDatabase({ url, max, onLost });
  const refused = await refusalOf(database);
  if (refused === null) return ok(database);
  await database.destroy();
  return { ok: false, problem: refused };
};

const refusalOf = async (database: Database): Promise<Problem | null> => {
  const server = await checkServer(database, "app");
  if (!server.ok) return server.problem;
  const schema = await checkSchema(database);
  return schema.ok ? null : schema.problem;
};
