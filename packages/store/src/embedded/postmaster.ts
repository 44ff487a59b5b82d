import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ok, refuse, type Result } from "@albero/domain";
import { commandAs, type Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { PORT, type Folders } from "./folders.ts";
import { commandLine, isAlive } from "./process.ts";

/** A running PostgreSQL and the folder of its socket. */
export type Postmaster = { readonly pid: number; readonly socketFolder: string };

const pidFile = (cluster: string): string => join(cluster, "postmaster.pid");

/**
 * The server that runs on a cluster, as its own file tells, or `null`. The number alone proves nothing, since numbers
 * are used again: the process must live and name the cluster on its command line.
 */
export const findPostmaster = (cluster: string): Postmaster | null => {
  let lines: readonly string[];
  try {
    lines = readFileSync(pidFile(cluster), "utf8").split("\n");
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  const socketFolder = lines[4] ?? "";
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return null;
  return (commandLine(pid) ?? "").includes(cluster) ? { pid, socketFolder } : null;
};

/**
 * A process that is not PostgreSQL may have got the number of a killed server; PostgreSQL would then wait for it for
 * ever. Left-over backends of that server are found by PostgreSQL through its shared memory, whatever this file says.
 */
const forgetReusedNumber = (cluster: string): void => {
  if (!existsSync(pidFile(cluster)) || findPostmaster(cluster) !== null) return;
  const pid = Number(readFileSync(pidFile(cluster), "utf8").split("\n")[0]);
  if (pid > 0 && isAlive(pid)) rmSync(pidFile(cluster), { force: true });
};

const settings = {
  listen_addresses: "",
  unix_socket_permissions: "0700",
  timezone: "UTC",
  log_timezone: "UTC",
  fsync: "on",
  full_page_writes: "on",
  synchronous_commit: "on",
};

type Launch = {
  readonly binaries: Binaries;
  readonly account: Account;
  readonly folders: Folders;
  readonly socketFolder: string;
};

const LOG_LIMIT = 10 * 1024 * 1024;

/** Opens the log for another run; a long one is put aside first, in place of the one put aside before. */
const openLog = (file: string): number => {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT) renameSync(file, `${file}.1`);
  return openSync(file, "a", 0o600);
};

const spawnServer = (launch: Launch) => {
  const { binaries, account, folders, socketFolder } = launch;
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const command = commandAs(account, binaries.postgres, [
    ...["-D", folders.cluster, "-k", socketFolder, "-p", String(PORT)],
    ...options,
  ]);
  const log = openLog(folders.log);
  // A session of its own: Ctrl-C reaches the program first, which then stops the database in its turn.
  const child = spawn(command.file, command.args, {
    ...command.options,
    cwd: folders.data,
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  child.unref();
  return child;
};

const logSince = (log: string, offset: number): string => readFileSync(log).subarray(offset).toString("utf8");

/** What PostgreSQL says while a killed server is still being collected, or its backends still notice its death. */
const PASSING = /lock file "postmaster\.pid" already exists|pre-existing shared memory block/;
const PATIENCE = 20_000;

type Ready = (postmaster: Postmaster) => Promise<boolean>;

/** Waits until the child answers; gives `null` once it ended. */
const untilReady = async (launch: Launch, ready: Ready): Promise<Postmaster | null> => {
  const child = spawnServer(launch);
  // A program that could not be run at all ends with an exit code too; unheard, its error would end ours.
  child.once("error", () => undefined);
  const postmaster = { pid: child.pid ?? 0, socketFolder: launch.socketFolder };
  while (child.exitCode === null && child.signalCode === null) {
    if (await ready(postmaster)) return postmaster;
    await pause(15);
  }
  return null;
};

/** Starts the server and waits for its answer, trying again while a killed one is still leaving. */
export const launchPostmaster = async (
  launch: Launch,
  ready: Ready,
): Promise<Result<Postmaster, "did-not-start">> => {
  const { log } = launch.folders;
  const giveUp = Date.now() + PATIENCE;
  for (;;) {
    forgetReusedNumber(launch.folders.cluster);
    const offset = existsSync(log) ? statSync(log).size : 0;
    const postmaster = await untilReady(launch, ready);
    if (postmaster !== null) return ok(postmaster);
    const said = logSince(log, offset);
    if (!PASSING.test(said) || Date.now() > giveUp) {
      return refuse("did-not-start", { program: "postgres", log: said.slice(-2000) });
    }
    await pause(200);
  }
};

const ended = async (pid: number, milliseconds: number): Promise<boolean> => {
  const giveUp = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > giveUp) return false;
    await pause(15);
  }
  return true;
};

/** Sends a signal; a process already gone is what was wanted. */
const signal = (pid: number, name: "SIGINT" | "SIGQUIT"): void => {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
};

/** Stops the server: connections are ended and everything is written (fast); after 30 seconds without that (immediate). */
export const stopPostmaster = async (pid: number): Promise<void> => {
  signal(pid, "SIGINT");
  if (await ended(pid, 30_000)) return;
  signal(pid, "SIGQUIT");
  await ended(pid, 10_000);
};
