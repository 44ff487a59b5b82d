// Measures the engine beside its peers. They are installed here, by the lock of bench/, and nowhere else.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/paths.ts";

const BENCH = join(root, "bench");
const INSTALLED_FROM = join(BENCH, "node_modules/.lock-hash");

install();
const { status } = spawnSync(process.execPath, ["src/run.ts", ...process.argv.slice(2)], {
  cwd: BENCH,
  stdio: "inherit",
});
process.exitCode = status ?? 1;

function install(): void {
  const lock = readFileSync(join(BENCH, "package-lock.json"));
  const hash = createHash("sha256").update(lock).digest("hex");
  if (existsSync(INSTALLED_FROM) && readFileSync(INSTALLED_FROM, "utf8") === hash) return;
  console.log("albero: installing what the engine is measured beside");
  // Not `npm ci`, which refuses the lock where the registry lacks a peer's packages for other machines.
  const { status } = spawnSync("npm", ["install", "--no-save", "--ignore-scripts", "--no-progress"], {
    cwd: BENCH,
    stdio: "inherit",
  });
  if (status !== 0) {
    console.error("albero: the peers could not be installed; what went wrong stands above.");
    process.exit(1);
  }
  writeFileSync(INSTALLED_FROM, hash);
}
