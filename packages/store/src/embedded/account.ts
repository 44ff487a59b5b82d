import { spawnSync, type SpawnOptions } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { ok, refuse, type Result } from "@albero/domain";

/**
 * Under which user PostgreSQL runs, for it refuses to be root:
 * - `self`: the plain user who started us;
 * - `namespace`: root, inside a user namespace where it is an ordinary user with the same rights to files, so that
 *   folders closed to others (0700) work without a change of owner;
 * - `user`: another user, by number.
 */
export type Account =
  | { readonly kind: "self" }
  | { readonly kind: "namespace" }
  | { readonly kind: "user"; readonly uid: number; readonly gid: number };

/** A program with its arguments and the user it takes. */
export type Command = {
  readonly file: string;
  readonly args: readonly string[];
  readonly options: SpawnOptions;
};

const SEARCH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/run/current-system/sw/bin";
const INTO_NAMESPACE = ["-U", "--map-user=1000", "--map-group=1000", "--"];

/** PostgreSQL's own variables (PGDATA, PGPORT …) of the caller must not reach it, so it gets a bare environment. */
const environment = { PATH: SEARCH, LC_ALL: "C" };

/** The command that runs a program under the account. The process number is the program's own in every case. */
export const commandAs = (account: Account, file: string, args: readonly string[]): Command => {
  if (account.kind === "namespace") {
    return { file: "unshare", args: [...INTO_NAMESPACE, file, ...args], options: { env: environment } };
  }
  const ids = account.kind === "user" ? { uid: account.uid, gid: account.gid } : {};
  return { file, args, options: { ...ids, env: environment } };
};

/** Whether the account can enter and change a folder; only another user's rights differ from our own. */
export const canReach = (account: Account, folder: string): boolean => {
  if (account.kind !== "user") return true;
  const { file, args, options } = commandAs(account, "test", ["-w", folder, "-a", "-x", folder]);
  return spawnSync(file, args, { ...options, stdio: "ignore" }).status === 0;
};

/** The number of the user that will own the database's files. */
export const ownerOf = (account: Account): number =>
  account.kind === "user" ? account.uid : (process.getuid?.() ?? 0);

const namespacesWork = (): boolean =>
  spawnSync("unshare", [...INTO_NAMESPACE, "true"], { env: environment, stdio: "ignore" }).status === 0;

const otherUser = (): Account | null => {
  const lines = existsSync("/etc/passwd") ? readFileSync("/etc/passwd", "utf8").split("\n") : [];
  for (const name of ["postgres", "nobody"]) {
    const [, , uid, gid] = lines.map((line) => line.split(":")).find(([first]) => first === name) ?? [];
    if (uid !== undefined && gid !== undefined) return { kind: "user", uid: Number(uid), gid: Number(gid) };
  }
  return null;
};

/** A folder already kept by a plain user stays his, also when root runs a command on it. */
const keeperOf = (clusterFolder: string): Account | null => {
  if (!existsSync(clusterFolder)) return null;
  const { uid, gid } = statSync(clusterFolder);
  return uid === 0 ? null : { kind: "user", uid, gid };
};

/** Chooses the account for a cluster's folder (which need not exist yet), for a program run by user `uid`. */
export const chooseAccount = (
  clusterFolder: string,
  uid = process.getuid?.(),
): Result<Account, "cannot-run-as-root"> => {
  if (uid !== 0) return ok({ kind: "self" });
  const keeper = keeperOf(clusterFolder);
  if (keeper !== null) return ok(keeper);
  if (namespacesWork()) return ok({ kind: "namespace" });
  const other = otherUser();
  return other === null ? refuse("cannot-run-as-root", { folder: clusterFolder }) : ok(other);
};
