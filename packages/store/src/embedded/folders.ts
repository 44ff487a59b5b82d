import { createHash } from "node:crypto";
import { chownSync, chmodSync, existsSync, lstatSync, mkdirSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ok, type Result } from "@albero/domain";
import { ownerOf, type Account } from "./account.ts";
import { unreachable } from "./problem.ts";

/** Where the parts of an embedded database lie. */
export type Folders = {
  /** The data folder as given, links resolved. */
  readonly data: string;
  readonly cluster: string;
  readonly log: string;
  readonly lock: string;
};

/** The port only names the socket's file: nothing listens on the network. */
export const PORT = 5432;

/** The system's limit for the path of a unix socket, without its closing zero. */
const SOCKET_PATH_LIMIT = 107;

const foldersIn = (data: string): Folders => ({
  data,
  cluster: join(data, "pg"),
  log: join(data, "postgres.log"),
  lock: join(data, "lock"),
});

/** The places inside a data folder; the folder need not exist. */
export const locate = (dataDir: string): Folders => {
  try {
    return foldersIn(realpathSync(dataDir));
  } catch {
    return foldersIn(resolve(dataDir));
  }
};

/**
 * Makes a folder and those above it. Not by `mkdir` with `recursive`: where the system answers "no such folder" for
 * one it just does not allow (as under `/proc`), that tries for ever.
 */
const makeWithParents = (folder: string): void => {
  if (existsSync(folder)) return;
  makeWithParents(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
};

/** Makes a folder that nobody else may enter and gives it to the database's user. */
const makeClosed = (folder: string, account: Account): void => {
  makeWithParents(folder);
  const found = lstatSync(folder);
  if (!found.isDirectory()) throw new Error("it is not a folder");
  if (account.kind === "user" && found.uid !== account.uid) chownSync(folder, account.uid, account.gid);
  if ((found.mode & 0o077) !== 0) chmodSync(folder, 0o700);
};

/**
 * The same in a place open to everybody, where somebody else could have made our folder first, to listen in our
 * place: one that is there already must be ours.
 */
const makeClosedAmongOthers = (folder: string, account: Account): void => {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found !== undefined && (!found.isDirectory() || found.uid !== ownerOf(account))) {
    throw new Error(`somebody else made it (user ${found.uid})`);
  }
  makeClosed(folder, account);
};

/** Makes the data folder; `folder-unreachable` where the system does not let us. */
export const makeDataFolder = (dataDir: string, account: Account): Result<Folders, "folder-unreachable"> => {
  try {
    makeClosed(resolve(dataDir), account);
  } catch (error) {
    return unreachable(resolve(dataDir), error);
  }
  return ok(locate(dataDir));
};

const shortFolders = (data: string, account: Account): readonly string[] => {
  const ours = `/tmp/albero-${ownerOf(account)}`;
  return [ours, join(ours, createHash("sha256").update(data).digest("hex").slice(0, 16))];
};

/** PostgreSQL takes a list of folders for its sockets: a comma or a quote in the path would part it. */
const canHoldSocket = (folder: string): boolean =>
  Buffer.byteLength(join(folder, `.s.PGSQL.${PORT}`)) <= SOCKET_PATH_LIMIT && !/[,"]/.test(folder);

/**
 * Makes the 0700 folder of the socket: inside the data folder, or a short one in `/tmp` named by hash where the
 * path of the socket would pass the 107 bytes a unix socket may have.
 */
export const makeSocketFolder = (data: string, account: Account): Result<string, "folder-unreachable"> => {
  const inside = join(data, "run");
  const fits = canHoldSocket(inside);
  const chain = fits ? [inside] : shortFolders(data, account);
  for (const folder of chain) {
    try {
      if (fits) makeClosed(folder, account);
      else makeClosedAmongOthers(folder, account);
    } catch (error) {
      return unreachable(folder, error);
    }
  }
  return ok(chain.at(-1) as string);
};
