// The one door to every task: `node scripts/run.mjs <task> [arguments]`.
//
// It needs nothing but some Node >= 20 with npm. It installs what package-lock.json names when
// that is not already there, then hands over to Node 26, which came with it. Hence plain
// JavaScript here and in the three files it imports; everything behind them is TypeScript.

import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./lib/install.mjs";
import { findNode } from "./lib/node.mjs";
import { Refusal } from "./lib/refusal.mjs";
import { runChild } from "./lib/run-child.mjs";

const startedAt = new Date(Date.now() - process.uptime() * 1000).toISOString();
const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * What each task runs, in order; arguments go to the last command.
 * @type {Record<string, { packages: import("./lib/install.mjs").Packages, commands: string[][] }>}
 */
const TASKS = {
  start: {
    packages: "production",
    commands: [["scripts/tasks/build.ts"], ["packages/cli/src/main.ts", "start"]],
  },
  build: { packages: "production", commands: [["scripts/tasks/build.ts"]] },
  dev: { packages: "all", commands: [["scripts/tasks/dev.ts"]] },
  check: { packages: "all", commands: [["scripts/tasks/check.ts"]] },
  test: { packages: "all", commands: [["scripts/tasks/test.ts"]] },
  format: { packages: "all", commands: [["scripts/tasks/format.ts"]] },
  generate: { packages: "all", commands: [["scripts/tasks/generate.ts"]] },
  bench: { packages: "production", commands: [["scripts/tasks/bench.ts"]] },
  mutation: { packages: "all", commands: [["scripts/tasks/mutation.ts"]] },
  prove: { packages: "all", commands: [["scripts/tasks/build.ts"], ["scripts/tasks/prove.ts"]] },
  rules: { packages: "all", commands: [["scripts/tasks/rules.ts"]] },
  screenshots: { packages: "all", commands: [["scripts/tasks/build.ts"], ["scripts/tasks/screenshots.ts"]] },
};

/** Runs one task and returns the exit code of its last command. */
async function main() {
  const [name = "", ...args] = process.argv.slice(2);
  const task = Object.hasOwn(TASKS, name) ? TASKS[name] : undefined;
  if (task === undefined) {
    throw new Refusal(`There is no task "${name}"; the tasks are: ${Object.keys(TASKS).join(", ")}.`);
  }

  await ensureInstalled(root, task.packages);
  const node = findNode(root);
  const bin = join(root, "node_modules", ".bin");
  const path = [bin, process.env.PATH].filter(Boolean).join(delimiter);
  const env = { ...process.env, PATH: path, ALBERO_STARTED_AT: startedAt };

  for (const [index, [file = "", ...words]] of task.commands.entries()) {
    if (!existsSync(join(root, file)))
      throw new Refusal(`The task "${name}" needs ${file}, which is not in this copy.`);
    const isLast = index === task.commands.length - 1;
    const code = await runChild(node, [file, ...words, ...(isLast ? args : [])], { cwd: root, env });
    if (code !== 0) return code;
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`albero: ${error.message}`);
  process.exitCode = 1;
}
