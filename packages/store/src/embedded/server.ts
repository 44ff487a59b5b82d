import { setTimeout as pause } from "node:timers/promises";
import { ok, refuse, type Result } from "@albero/domain";
import { chooseAccount, type Account } from "./account.ts";
import { binariesIn, findBinaries, type Binaries } from "./binaries.ts";
import { ensureCluster, majorVersion } from "./cluster.ts";
import { locate, makeDataFolder, makeSocketFolder, type Folders } from "./folders.ts";
import { takeLock } from "./lock.ts";
import { findPostmaster, launchPostmaster, stopPostmaster, type Postmaster } from "./postmaster.ts";
import type { EmbeddedProblemCode } from "./problem.ts";
import { isAlive } from "./process.ts";
import { answers, APP_ROLE, ensureRoles, OWNER_ROLE, urlFor } from "./roles.ts";

/** The addresses of a running embedded database. */
export type Addresses = {
  readonly socketFolder: string;
  /** For the service: the role that owns nothing and stands behind row-level security. */
  readonly url: string;
  /** For migrations and jobs: the role that owns the tables. */
  readonly ownerUrl: string;
};

/** The embedded database, held by this process until it stops it. */
export type EmbeddedServer = Addresses & {
  readonly pid: number;
  /** Whether it was already running, left behind by a program that was killed. */
  readonly adopted: boolean;
  /** Ends the connections, writes everything, waits until the process is gone, releases the folder. */
  readonly stop: () => Promise<void>;
};

export type EmbeddedOptions = {
  readonly dataDir: string;
  /** Which command holds the folder, told to whoever finds it taken: `serve`, `migrate`, `restore`. */
  readonly command: string;
  /** A folder with `postgres` and `initdb` to use instead of the packages of npm. */
  readonly binFolder?: string;
};

const addressesOf = ({ socketFolder }: Postmaster): Addresses => ({
  socketFolder,
  url: urlFor(socketFolder, APP_ROLE),
  ownerUrl: urlFor(socketFolder, OWNER_ROLE),
});

type Prepared = { readonly binaries: Binaries; readonly account: Account; readonly folders: Folders };

const prepare = (options: EmbeddedOptions): Result<Prepared, EmbeddedProblemCode> => {
  const binaries = options.binFolder === undefined ? findBinaries() : ok(binariesIn(options.binFolder));
  if (!binaries.ok) return binaries;
  const account = chooseAccount(locate(options.dataDir).cluster);
  if (!account.ok) return account;
  const folders = makeDataFolder(options.dataDir, account.value);
  if (!folders.ok) return folders;
  return ok({ binaries: binaries.value, account: account.value, folders: folders.value });
};

/** A server left behind may still be reading its log after a crash; one that ends meanwhile is not waited for. */
const untilAnswers = async (left: Postmaster): Promise<boolean> => {
  const giveUp = Date.now() + 30_000;
  while (isAlive(left.pid) && Date.now() < giveUp) {
    if (await answers(left)) return true;
    await pause(50);
  }
  return false;
};

const startHeld = async (prepared: Prepared): Promise<Result<Started, EmbeddedProblemCode>> => {
  const { binaries, account, folders } = prepared;
  const version = majorVersion(binaries, account, folders.data);
  if (!version.ok) return version;
  const cluster = ensureCluster({ binaries, account, cluster: folders.cluster, version: version.value });
  if (!cluster.ok) return cluster;
  const left = findPostmaster(folders.cluster);
  if (left !== null && (await untilAnswers(left))) return ok({ ...left, adopted: true });
  const socketFolder = makeSocketFolder(folders.data, account);
  if (!socketFolder.ok) return socketFolder;
  const launched = await launchPostmaster({ ...prepared, socketFolder: socketFolder.value }, answers);
  return launched.ok ? ok({ ...launched.value, adopted: false }) : launched;
};

type Started = Postmaster & { readonly adopted: boolean };

/** A server that runs but cannot be prepared (no connection left, a full disk) is left running for who looks into it. */
const withRoles = async (server: Started): Promise<Result<Started, "did-not-start">> => {
  try {
    await ensureRoles(server);
    return ok(server);
  } catch (error) {
    return refuse("did-not-start", { program: "postgres", log: error instanceof Error ? error.message : "" });
  }
};

/**
 * Starts PostgreSQL on a data folder, making the folder, the cluster, the roles and the database where they are
 * missing, or takes over the server that a killed program left running. Every hindrance comes back as a problem.
 */
export const startEmbedded = async (
  options: EmbeddedOptions,
): Promise<Result<EmbeddedServer, EmbeddedProblemCode>> => {
  const prepared = prepare(options);
  if (!prepared.ok) return prepared;
  const lock = takeLock(prepared.value.folders.lock, options.command);
  if (!lock.ok) return lock;
  const started = await startHeld(prepared.value);
  const ready = started.ok ? await withRoles(started.value) : started;
  if (!ready.ok) {
    lock.value.release();
    return ready;
  }
  const { pid, adopted } = ready.value;
  const stop = async (): Promise<void> => {
    await stopPostmaster(pid);
    lock.value.release();
  };
  return ok({ ...addressesOf(ready.value), pid, adopted, stop });
};

/** The addresses of the server another process runs on the folder, to join it as a client; the folder stays its own. */
export const connectEmbedded = async (dataDir: string): Promise<Result<Addresses, "not-running">> => {
  const { cluster, data } = locate(dataDir);
  const found = findPostmaster(cluster);
  if (found === null || !(await answers(found))) return refuse("not-running", { folder: data });
  return ok(addressesOf(found));
};
