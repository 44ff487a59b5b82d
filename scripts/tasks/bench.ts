// Measures the engine beside its peers. They are installed here, by the lock of bench/, and nowhere else.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { installBeside } from "../lib/beside.ts";
import { root } from "../lib/paths.ts";

const BENCH = join(root, "bench");

if (!installBeside(BENCH, "installing what the engine is measured beside")) process.exit(1);
const { status } = spawnSync(process.execPath, ["src/run.ts", ...process.argv.slice(2)], {
  cwd: BENCH,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
