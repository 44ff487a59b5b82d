// The service, started anew at every change of its sources, and the web application with hot
// reload in front of it. Arguments go to `albero start`. Both end together.

import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { root } from "../lib/paths.ts";

const service = start("packages/cli/src/main.ts", ["start", ...process.argv.slice(2)], {
  cwd: root,
  isWatched: true,
});
const web = start("node_modules/vite/bin/vite.js", [], { cwd: join(root, "packages/web"), isWatched: false });

// A request to stop reaches the whole process group, both children included: we only wait for them.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => undefined);
service.once("exit", () => web.kill());
web.once("exit", () => service.kill());

function start(
  file: string,
  args: readonly string[],
  how: { cwd: string; isWatched: boolean },
): ChildProcess {
  const watch = how.isWatched ? ["--watch", "--watch-preserve-output"] : [];
  return spawn(process.execPath, [...watch, join(root, file), ...args], { cwd: how.cwd, stdio: "inherit" });
}
