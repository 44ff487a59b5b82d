import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ok, refuse, type Result } from "@albero/domain";
import { canReach, commandAs, ownerOf, type Account, type Command } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { unreachable } from "./problem.ts";

/** The first user of a cluster; only this supervisor uses it, to make the two roles of the program. */
export const SUPERUSER = "postgres";

/** Whoever can enter the closed folder of the socket is the database's own user; there is no other way in. */
const ACCESS =
  "# Only through the unix socket, whose folder is closed to everyone else.\nlocal all all trust\n";

const run = (command: Command, cwd: string) =>
  spawnSync(command.file, command.args, { ...command.options, cwd, encoding: "utf8" });

/**
 * The major version of the binaries, asked under the account that will run them: it also proves that this account
 * reaches both the programs and the data folder.
 */
export const majorVersion = (
  binaries: Binaries,
  account: Account,
  folder: string,
): Result<number, "folder-unreachable" | "binaries-missing"> => {
  if (!existsSync(binaries.postgres)) {
    return refuse("binaries-missing", { package: binaries.postgres, reason: "there is no such program" });
  }
  if (!canReach(account, folder)) return unreachable(folder, `user ${ownerOf(account)} cannot enter it`);
  const answer = run(commandAs(account, binaries.postgres, ["--version"]), folder);
  const major = /\) (\d+)/.exec(answer.stdout)?.[1];
  if (answer.status === 0 && major !== undefined) return ok(Number(major));
  const reason = answer.error?.message ?? answer.stderr.trim();
  if (/EACCES|permission denied/i.test(reason)) return unreachable(folder, reason);
  return refuse("binaries-missing", { package: binaries.postgres, reason });
};

const sameVersion = (
  cluster: string,
  known: number,
): Result<null, "data-of-newer-version" | "data-of-older-version"> => {
  const found = Number(readFileSync(join(cluster, "PG_VERSION"), "utf8").trim());
  if (found > known) return refuse("data-of-newer-version", { found, known });
  return found < known ? refuse("data-of-older-version", { found, known }) : ok(null);
};

type Plan = {
  readonly binaries: Binaries;
  readonly account: Account;
  readonly cluster: string;
  readonly version: number;
};

/**
 * Makes the cluster if there is none yet: text compared byte by byte (`C.UTF-8`), pages with checksums. It is made
 * beside its place and moved there whole, so a kill in the middle leaves nothing half-made.
 */
export const ensureCluster = (
  plan: Plan,
): Result<
  null,
  "data-of-newer-version" | "data-of-older-version" | "did-not-start" | "folder-unreachable"
> => {
  const { binaries, account, cluster, version } = plan;
  if (existsSync(join(cluster, "PG_VERSION"))) return sameVersion(cluster, version);
  const draft = `${cluster}.new`;
  try {
    rmSync(draft, { recursive: true, force: true });
    const options = ["-A", "trust", "--locale=C.UTF-8", "-E", "UTF8", "--data-checksums"];
    const command = commandAs(account, binaries.initdb, ["-D", draft, "-U", SUPERUSER, ...options]);
    const made = run(command, join(cluster, ".."));
    if (made.status !== 0) {
      return refuse("did-not-start", { program: "initdb", log: made.stderr.slice(-2000) });
    }
    writeFileSync(join(draft, "pg_hba.conf"), ACCESS);
    renameSync(draft, cluster);
  } catch (error) {
    return unreachable(cluster, error);
  }
  return ok(null);
};
