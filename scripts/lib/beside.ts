import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Installs what a folder outside the workspaces needs, by the lock of that folder, so that nobody who uses or changes
 * Albero has to. Does nothing when it is already there; false when it could not be had.
 */
export function installBeside(folder: string, saying: string): boolean {
  const lock = readFileSync(join(folder, "package-lock.json"));
  const hash = createHash("sha256").update(lock).digest("hex");
  const installedFrom = join(folder, "node_modules/.lock-hash");
  if (existsSync(installedFrom) && readFileSync(installedFrom, "utf8") === hash) return true;
  console.log(`albero: ${saying}`);
  // Not `npm ci`, which refuses the lock where the registry lacks a package for other machines.
  const { status } = spawnSync("npm", ["install", "--no-save", "--ignore-scripts", "--no-progress"], {
    cwd: folder,
    stdio: "inherit",
  });
  if (status !== 0) {
    console.error("albero: that could not be installed; what went wrong stands above.");
    return false;
  }
  writeFileSync(installedFrom, hash);
  return true;
}
